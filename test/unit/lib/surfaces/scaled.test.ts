import { expect, it } from "vitest";
import { descend, gradientDescent, quadratic } from "#lib/index.ts";
import { scaled } from "#lib/surfaces/scaled.ts";

it("a thousandfold loss walks the same way with a thousandth of the learning rate", () => {
  const bowl = quadratic([3, 0.5]);
  const plain = descend(bowl, [2, -1], gradientDescent(), 0.25, 20);
  const thousandfold = descend(scaled(bowl, 1000), [2, -1], gradientDescent(), 0.25e-3, 20);
  for (const [i, step] of plain.steps.entries()) {
    const same = thousandfold.steps[i];
    expect(same.params[0]).toBeCloseTo(step.params[0], 12);
    expect(same.params[1]).toBeCloseTo(step.params[1], 12);
    expect(same.loss).toBeCloseTo(1000 * step.loss, 9);
    expect(same.grads[0]).toBeCloseTo(1000 * step.grads[0], 9);
  }
});

it("the factor must be finite", () => {
  expect(() => scaled(quadratic([1]), Number.NaN)).toThrow(/scaled: factor/);
});
