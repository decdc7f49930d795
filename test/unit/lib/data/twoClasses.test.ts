import { describe, expect, it } from "vitest";
import { moons, spirals } from "#lib/index.ts";

describe.each([
  ["moons", moons],
  ["spirals", spirals],
])("%s", (name, make) => {
  it("are what an objective takes: two coordinates and one target a point", () => {
    const made = make({ points: 31 });
    expect(made).toMatchObject({ count: 31, inputWidth: 2, width: 2, targetWidth: 1 });
    expect(made.inputs).toHaveLength(62);
    expect(made.targets).toBe(made.labels);
  });

  it("have two classes that take turns", () => {
    expect([...make({ points: 5 }).labels]).toEqual([0, 1, 0, 1, 0]);
  });

  it("are the same for the same seed and others for another", () => {
    expect(make({ seed: 4 })).toEqual(make({ seed: 4 }));
    expect(make({ seed: 4 })).not.toEqual(make({ seed: 5 }));
  });

  it("move by about the noise", () => {
    const clean = make({ points: 400, noise: 0 });
    const noisy = make({ points: 400, noise: 0.05 });
    const moved = noisy.inputs.map((x, i) => x - clean.inputs[i]);
    const deviation = Math.sqrt(moved.reduce((sum, d) => sum + d * d, 0) / moved.length);
    expect(deviation).toBeCloseTo(0.05, 2);
  });

  it("refuse what is out of range", () => {
    expect(() => make({ points: 1 })).toThrow(
      `${name}: points must be a whole number of at least 2, but got 1`,
    );
    expect(() => make({ noise: -1 })).toThrow(`${name}: noise must be at least 0`);
  });
});

describe("moons", () => {
  it("without noise lie on the two half circles of scikit-learn", () => {
    const { inputs, labels, count } = moons({ points: 20, noise: 0 });
    for (let i = 0; i < count; i++) {
      const [x, y] = inputs.subarray(2 * i);
      const [cx, cy, side] = labels[i] === 0 ? [0, 0, 1] : [1, 0.5, -1];
      expect(Math.hypot(x - cx, y - cy)).toBeCloseTo(1, 12);
      expect((y - cy) * side).toBeGreaterThanOrEqual(-1e-12);
    }
  });
});

describe("spirals", () => {
  it("without noise are each other turned by half a circle", () => {
    const { inputs, count } = spirals({ points: 20, noise: 0 });
    for (let i = 0; i < count; i += 2) {
      expect(inputs[2 * i]).toBeCloseTo(-inputs[2 * i + 2], 12);
      expect(inputs[2 * i + 1]).toBeCloseTo(-inputs[2 * i + 3], 12);
    }
  });

  it("wind outwards to radius 1", () => {
    const { inputs } = spirals({ points: 20, noise: 0 });
    expect(Math.hypot(inputs[36], inputs[37])).toBeCloseTo(1, 12);
  });

  it("refuse a negative number of turns", () => {
    expect(() => spirals({ turns: -1 })).toThrow("spirals: turns must be positive");
  });
});
