import { describe, expect, it } from "vitest";
import { clipByNorm } from "#lib/index.ts";

describe("clipByNorm", () => {
  it("shortens a long gradient to the length given and keeps its direction", () => {
    const grads = Float64Array.of(30, -40);
    expect(clipByNorm(grads, 5)).toBe(50);
    expect(grads[0]).toBeCloseTo(3, 14);
    expect(grads[1]).toBeCloseTo(-4, 14);
  });

  it("leaves a short one, one just as long, and none at all", () => {
    for (const [x, y] of [
      [3, -4],
      [0.3, 0.4],
      [0, 0],
    ]) {
      const grads = Float64Array.of(x, y);
      expect(clipByNorm(grads, 5)).toBeCloseTo(Math.hypot(x, y), 14);
      expect([...grads]).toEqual([x, y]);
    }
  });

  it("refuses a length that is not positive", () => {
    expect(() => clipByNorm(Float64Array.of(1), 0)).toThrow("clipByNorm: max must be positive");
  });
});
