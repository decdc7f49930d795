import { describe, expect, it } from "vitest";
import { cartPole, hasFallen, seeded } from "#lib/index.ts";
import { golden } from "./golden.ts";

describe("cartPole", () => {
  it.each(golden.cartPole)("moves and ends as Gymnasium's CartPole-v1 does, from $start", (run) => {
    const env = cartPole(seeded(1));
    env.resetTo(run.start);
    for (const [t, action] of run.actions.entries()) {
      const { observation, reward, terminated, truncated } = env.step(action);
      for (const [i, x] of run.states[t].entries()) expect(observation[i]).toBeCloseTo(x, 12);
      expect(reward).toBe(1);
      expect(terminated).toBe(run.terminated && t === run.actions.length - 1);
      expect(truncated).toBe(false);
    }
  });

  it("starts within 0.05 of upright and at rest, differently each time, the same for the same seed", () => {
    const env = cartPole(seeded(2));
    const starts = Array.from({ length: 50 }, () => env.reset());
    for (const x of starts.flatMap((start) => [...start])) expect(Math.abs(x)).toBeLessThan(0.05);
    expect(new Set(starts.map(String)).size).toBe(50);
    expect(cartPole(seeded(2)).reset()).toEqual(starts[0]);
  });

  it("is truncated, not terminated, when the time is up", () => {
    const env = cartPole(seeded(3), { maxEpisodeSteps: 5 });
    env.resetTo([0, 0, 0, 0]);
    const ends = [0, 1, 0, 1, 0].map((action) => env.step(action));
    expect(ends.map(({ truncated }) => truncated)).toEqual([false, false, false, false, true]);
    expect(ends.every(({ terminated }) => !terminated)).toBe(true);
  });

  it("does not go on once it is over, until it is reset", () => {
    const env = cartPole(seeded(3), { maxEpisodeSteps: 1 });
    expect(() => env.step(0)).toThrow("call reset before step");
    env.reset();
    env.step(0);
    expect(() => env.step(0)).toThrow("the episode is over");
  });

  it("ends beyond 12 degrees and beyond 2.4 metres", () => {
    const degrees = (angle: number) => (angle * Math.PI) / 180;
    expect(hasFallen(Float64Array.of(0, 0, degrees(11.9), 0))).toBe(false);
    expect(hasFallen(Float64Array.of(0, 0, degrees(-12.1), 0))).toBe(true);
    expect(hasFallen(Float64Array.of(2.39, 9, 0, 9))).toBe(false);
    expect(hasFallen(Float64Array.of(-2.41, 0, 0, 0))).toBe(true);
  });
});
