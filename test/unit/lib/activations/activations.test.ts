import { describe, expect, it } from "vitest";
import { linear, relu, sigmoid, tanh } from "#lib/index.ts";

describe.each([linear, relu, tanh, sigmoid])("$name", (activation) => {
  it("has the derivative that a central difference measures", () => {
    for (const z of [-3, -0.7, 0.4, 2.5]) {
      const h = 1e-6;
      const measured = (activation.value(z + h) - activation.value(z - h)) / (2 * h);
      expect(activation.derivative(z, activation.value(z))).toBeCloseTo(measured, 8);
    }
  });

  it("is a number for inputs of any size", () => {
    for (const z of [-1e4, 1e4]) {
      const a = activation.value(z);
      expect(a).toBeTypeOf("number");
      expect(a).not.toBeNaN();
      expect(activation.derivative(z, a)).not.toBeNaN();
    }
  });

  it("lets NaN through, so that a broken run is seen", () => {
    expect(activation.value(Number.NaN)).toBeNaN();
  });
});

describe("the values of activations", () => {
  it("are those of the books", () => {
    expect([linear.value(-2), relu.value(-2), relu.value(2)]).toEqual([-2, 0, 2]);
    expect(tanh.value(1)).toBeCloseTo(0.7615941559557649, 15);
    expect(sigmoid.value(1)).toBeCloseTo(0.7310585786300049, 15);
  });

  it("relu has the slope 0 at 0", () => {
    expect(relu.derivative(0, 0)).toBe(0);
  });
});
