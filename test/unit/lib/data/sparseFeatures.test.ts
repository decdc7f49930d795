import { expect, it } from "vitest";
import { logisticLoss, sparseFeatures } from "#lib/index.ts";
import { gradientError } from "../gradientError.ts";

it("each feature is in half as many points as the one before", () => {
  const { inputs, count, inputWidth } = sparseFeatures();
  const counts = Array.from({ length: inputWidth }, (_, j) => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += inputs[i * inputWidth + j];
    return sum;
  });
  expect(counts).toEqual([128, 64, 32, 16, 8, 4, 2]);
});

it("the same seed gives the same points, another gives others", () => {
  expect(sparseFeatures()).toEqual(sparseFeatures());
  expect(sparseFeatures({ seed: 2 })).not.toEqual(sparseFeatures());
});

it("labels are 0 and 1, and both occur", () => {
  expect(new Set(sparseFeatures().targets)).toEqual(new Set([0, 1]));
});

it("its logistic loss has the exact gradient", () => {
  const loss = logisticLoss(sparseFeatures());
  const params = Float64Array.from({ length: loss.size }, (_, i) => Math.sin(i));
  expect(gradientError(loss, params)).toBeLessThan(1e-6);
});

it("wants enough points for the rarest feature", () => {
  expect(() => sparseFeatures({ features: 9, points: 256 })).toThrow(/points/);
});
