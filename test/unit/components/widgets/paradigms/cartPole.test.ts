import { describe, expect, it } from "vitest";
import {
  CartPoleTest,
  CartPoleTrainer,
  first,
  longestEpisode,
  mostEpisodes,
} from "#components/widgets/paradigms/CartPoleModel.ts";

const solvedBy = (seed: number) => {
  const trainer = new CartPoleTrainer(seed, first);
  while (trainer.solvedAt === undefined && trainer.episodes < mostEpisodes) trainer.step();
  return trainer;
};

describe("the trainer of the cart-pole", () => {
  it("solves the task from ten seeds after 150 to 500 episodes, as the figure says", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { solvedAt } = solvedBy(seed);
      expect(solvedAt, `seed ${seed}`).toBeGreaterThan(150);
      expect(solvedAt, `seed ${seed}`).toBeLessThan(500);
    }
  }, 60_000);

  it("records every episode with the mean of the last hundred", () => {
    const trainer = new CartPoleTrainer(4, first);
    while (trainer.episodes < 130) trainer.step();
    const last = trainer.lengths.slice(-100);
    const mean = last.reduce((sum, length) => sum + length, 0) / 100;
    expect(trainer.means).toHaveLength(130);
    expect(trainer.means.at(-1)).toBeCloseTo(mean, 10);
  });

  it("keeps its cart in sight while it trains", () => {
    const trainer = new CartPoleTrainer(4, first);
    trainer.step();
    const before = trainer.state;
    trainer.step();
    expect(trainer.state).not.toEqual(before);
  });
});

describe("a test of the cart-pole", () => {
  const lengthOf = (test: CartPoleTest, push?: (t: number) => number) => {
    for (let t = 0; !test.over; t++) test.step(push?.(t));
    return test.steps;
  };

  it("is the same for the same policy, and lasts longer after training", () => {
    const trainer = solvedBy(1);
    const untrained = new CartPoleTrainer(1, first).params;
    const length = lengthOf(new CartPoleTest(1, trainer.params));
    expect(lengthOf(new CartPoleTest(1, trainer.params))).toBe(length);
    expect(length).toBeGreaterThan(lengthOf(new CartPoleTest(1, untrained)));
    expect(length).toBeLessThanOrEqual(longestEpisode);
  }, 30_000);

  it("obeys the reader's pushes", () => {
    const test = new CartPoleTest(1);
    test.step(1);
    test.step(1);
    expect(test.state[1]).toBeGreaterThan(0);
    expect(lengthOf(new CartPoleTest(1), () => 0)).toBeLessThan(15);
    expect(lengthOf(new CartPoleTest(1), (t) => t % 2)).toBeGreaterThan(15);
  });
});
