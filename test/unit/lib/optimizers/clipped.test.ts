import { describe, expect, it } from "vitest";
import { clipped } from "#lib/optimizers/clipped.ts";
import { gradientDescent } from "#lib/optimizers/gradientDescent.ts";
import { momentum } from "#lib/optimizers/momentum.ts";
import { quadratic } from "#lib/surfaces/quadratic.ts";
import { descend } from "#lib/training/descend.ts";

describe("clipped", () => {
  it("makes no step longer than γ times the longest gradient", () => {
    const { steps } = descend(quadratic([3, 40]), [2, 1], clipped(gradientDescent(), 0.5), 0.1, 30);
    for (let i = 1; i < steps.length; i++) {
      const [from, to] = [steps[i - 1].params, steps[i].params];
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      expect(length).toBeLessThanOrEqual(0.05 + 1e-12);
    }
  });

  it("keeps the direction, and leaves the recorded gradient as it was", () => {
    const { steps } = descend(quadratic([3, 4]), [1, 1], clipped(gradientDescent(), 1), 1, 1);
    expect([...steps[0].grads]).toEqual([3, 4]);
    expect(steps[1].params[0]).toBeCloseTo(1 - 0.6, 14);
    expect(steps[1].params[1]).toBeCloseTo(1 - 0.8, 14);
  });

  it("changes nothing while gradients are shorter", () => {
    const bowl = quadratic([1, 2]);
    const plain = descend(bowl, [1, 1], momentum(), 0.05, 20);
    const held = descend(bowl, [1, 1], clipped(momentum(), 1e6), 0.05, 20);
    expect(held.steps.at(-1)?.params).toEqual(plain.steps.at(-1)?.params);
  });

  it("refuses a longest gradient that is not positive", () => {
    expect(() => clipped(gradientDescent(), 0)).toThrow(RangeError);
  });
});
