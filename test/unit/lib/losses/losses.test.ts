import { describe, expect, it } from "vitest";
import {
  halfSquaredError,
  normal,
  seeded,
  sigmoidCrossEntropy,
  softmaxCrossEntropy,
} from "#lib/index.ts";
import { countArrays } from "../countArrays.ts";

const width = 3;
const count = 4;
const draw = normal(seeded(7), 0, 2);
const outputs = Float64Array.from({ length: width * count }, draw);
const targets = Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0);

describe.each([halfSquaredError, sigmoidCrossEntropy, softmaxCrossEntropy])("$name", (loss) => {
  it("has the gradient that central differences measure", () => {
    const grads = new Float64Array(outputs.length);
    loss.gradient(outputs, targets, width, count, grads);
    for (let i = 0; i < outputs.length; i++) {
      const h = 1e-5;
      const at = (x: number) => loss.value(outputs.with(i, x), targets, width, count);
      const measured = (at(outputs[i] + h) - at(outputs[i] - h)) / (2 * h);
      expect(grads[i]).toBeCloseTo(measured, 8);
    }
  });

  it("is a mean over samples: the same data twice is the same loss", () => {
    const twice = (x: Float64Array) => Float64Array.of(...x, ...x);
    expect(loss.value(twice(outputs), twice(targets), width, 2 * count)).toBeCloseTo(
      loss.value(outputs, targets, width, count),
      12,
    );
  });

  it("allocates nothing", () => {
    const grads = new Float64Array(outputs.length);
    const arrays = countArrays(() => {
      loss.value(outputs, targets, width, count);
      loss.gradient(outputs, targets, width, count, grads);
    });
    expect(arrays).toBe(0);
  });

  it("stays finite for outputs of a thousand", () => {
    const huge = Float64Array.of(1000, -1000, 0);
    const grads = new Float64Array(3);
    loss.gradient(huge, targets, 3, 1, grads);
    expect(loss.value(huge, targets, 3, 1)).toBeGreaterThanOrEqual(0);
    expect(grads.every(Number.isFinite)).toBe(true);
  });
});

describe("the values of losses", () => {
  const one = Float64Array.of(1);

  it("halfSquaredError is ½(ŷ − y)²", () => {
    expect(halfSquaredError.value(Float64Array.of(4), one, 1, 1)).toBe(4.5);
  });

  it("sigmoidCrossEntropy of an undecided logit is ln 2, and of a wrong one the logit", () => {
    expect(sigmoidCrossEntropy.value(Float64Array.of(0), one, 1, 1)).toBeCloseTo(Math.LN2, 15);
    expect(sigmoidCrossEntropy.value(Float64Array.of(-800), one, 1, 1)).toBe(800);
  });

  it("softmaxCrossEntropy of equal logits is the logarithm of the number of classes", () => {
    const loss = softmaxCrossEntropy.value(Float64Array.of(5, 5, 5), targets, 3, 1);
    expect(loss).toBeCloseTo(Math.log(3), 15);
  });

  it("softmaxCrossEntropy with two classes is sigmoidCrossEntropy of the difference", () => {
    const two = softmaxCrossEntropy.value(Float64Array.of(1.3, 0.4), Float64Array.of(1, 0), 2, 1);
    expect(two).toBeCloseTo(sigmoidCrossEntropy.value(Float64Array.of(0.9), one, 1, 1), 14);
  });
});
