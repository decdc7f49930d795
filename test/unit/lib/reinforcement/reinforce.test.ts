import { describe, expect, it } from "vitest";
import {
  cartPole,
  type Episode,
  mlp,
  policyGradientLoss,
  reinforce,
  sampler,
  scaledReturns,
  seeded,
  softmaxCrossEntropy,
} from "#lib/index.ts";

const policy = mlp({ layers: [4, 16, 2] });
const baseline = mlp({ layers: [4, 16, 1] });

function runOf(seed: number) {
  const random = seeded(seed);
  const start = { policy: policy.initialise(seed), baseline: baseline.initialise(seed + 1000) };
  return reinforce(cartPole(random), { policy, baseline }, start, random);
}

/** Plays episodes until the mean of the last 100 reaches `threshold`; returns how many it took. */
function episodesToSolve(seed: number, threshold: number, most: number): number {
  const lengths: number[] = [];
  for (const episode of runOf(seed)) {
    if (!episode) continue;
    lengths.push(episode.total);
    const last = lengths.slice(-100);
    const mean = last.reduce((sum, length) => sum + length, 0) / 100;
    if (last.length === 100 && mean >= threshold) return lengths.length;
    if (lengths.length >= most) break;
  }
  return Infinity;
}

describe("reinforce", () => {
  it("solves CartPole-v1 within 600 episodes from each of ten seeds: a mean of 475 over 100 episodes", () => {
    const seeds = Array.from({ length: 10 }, (_, i) => i + 1);
    const needed = seeds.map((seed) => episodesToSolve(seed, 475, 600));
    expect(Math.max(...needed), needed.join()).toBeLessThanOrEqual(600);
  }, 60_000);

  it("plays the same episodes from the same seed, and others from another", () => {
    const firstTen = (seed: number) => {
      const episodes: Episode[] = [];
      for (const episode of runOf(seed)) {
        if (episode) episodes.push(episode);
        if (episodes.length === 10) break;
      }
      return episodes;
    };
    expect(firstTen(4)).toEqual(firstTen(4));
    expect(firstTen(5)).not.toEqual(firstTen(4));
  });

  it("hands control back after every step of the environment", () => {
    let waits = 0;
    for (const episode of runOf(6)) {
      if (episode) {
        expect(waits).toBe(episode.steps - 1);
        return;
      }
      waits++;
    }
  });

  it("refuses networks that do not fit and a discount of 1", () => {
    const random = seeded(1);
    const start = { policy: policy.initialise(1), baseline: baseline.initialise(1) };
    const wrong = { policy: mlp({ layers: [3, 2] }), baseline };
    expect(() => reinforce(cartPole(random), wrong, start, random).next()).toThrow(
      "inputs of the policy",
    );
    const models = { policy, baseline };
    expect(() =>
      reinforce(cartPole(random), models, start, random, { discount: 1 }).next(),
    ).toThrow("discount");
  });
});

it("scaledReturns add up what follows, each step counting less", () => {
  expect([...scaledReturns([1, 0, 4], 0.5)]).toEqual([1, 1, 2]);
  expect(scaledReturns(new Array(3000).fill(1), 0.99)[0]).toBeCloseTo(1, 10);
});

it("sampler draws actions as often as the policy says", () => {
  const twoWays = mlp({ layers: [1, 3] });
  const params = Float64Array.of(0, 0, 0, Math.log(1), Math.log(2), Math.log(5));
  const draw = sampler(twoWays, params, seeded(8));
  const counts = [0, 0, 0];
  for (let i = 0; i < 16_000; i++) counts[draw([0])]++;
  for (const [action, share] of [1 / 8, 2 / 8, 5 / 8].entries()) {
    expect(counts[action] / 16_000).toBeCloseTo(share, 1.7);
  }
});

describe("policyGradientLoss", () => {
  const logits = Float64Array.of(0.3, -1.2, 0.8, 2, 0.1, -0.4);
  const targets = Float64Array.of(0, 1.7, 0, -0.6, 0, 0);

  it("has the gradient that finite differences find", () => {
    const grads = new Float64Array(6);
    policyGradientLoss.gradient(logits, targets, 3, 2, grads);
    for (let i = 0; i < 6; i++) {
      const at = (h: number) =>
        policyGradientLoss.value(logits.with(i, logits[i] + h), targets, 3, 2);
      expect(grads[i]).toBeCloseTo((at(1e-5) - at(-1e-5)) / 2e-5, 9);
    }
  });

  it("is cross-entropy where every advantage is 1", () => {
    const ones = Float64Array.of(0, 1, 0, 1, 0, 0);
    expect(policyGradientLoss.value(logits, ones, 3, 2)).toBeCloseTo(
      softmaxCrossEntropy.value(logits, ones, 3, 2),
      14,
    );
  });

  it("does not overflow on large logits", () => {
    const large = Float64Array.of(1000, 0);
    expect(policyGradientLoss.value(large, Float64Array.of(0, 1), 2, 1)).toBe(1000);
  });
});
