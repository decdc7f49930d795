import { describe, expect, it, vi } from "vitest";
import { adam, History, type Objective, quadratic, train } from "#lib/index.ts";

const bowl = quadratic([1, 10]);
const run = (steps = 20, objective: Objective = bowl) =>
  new History(train(objective, [-2.5, 1.2], adam(), { learningRate: 0.1, steps, epsilon: 1e-9 }));

describe("History", () => {
  it("has the start before anything is asked", () => {
    const history = run();
    expect(history.length).toBe(1);
    expect(history.last.step).toBe(0);
    expect(history.outcome).toBeUndefined();
  });

  it("runs only as far as it is asked", () => {
    const history = run();
    expect(history.at(7).step).toBe(7);
    expect(history.length).toBe(8);
  });

  it("scrubs back to the very same steps without running again", () => {
    const gradient = vi.fn(bowl.gradient);
    const history = run(20, { ...bowl, gradient });
    const forwards = Array.from({ length: 21 }, (_, i) => history.at(i));
    const asked = gradient.mock.calls.length;
    for (let i = 20; i >= 0; i--) expect(history.at(i)).toBe(forwards[i]);
    expect(gradient.mock.calls.length).toBe(asked);
    expect(forwards).toEqual(run().all());
  });

  it("clamps to the start and to the last step", () => {
    const history = run(5);
    expect(history.at(-3).step).toBe(0);
    expect(history.at(99).step).toBe(5);
    expect(history.at(2.9).step).toBe(2);
    expect(history.length).toBe(6);
  });

  it("knows the outcome once the end has been reached", () => {
    const history = run(5);
    history.at(5);
    expect(history.outcome).toBeUndefined();
    history.at(6);
    expect(history.outcome).toEqual({ reason: "steps", steps: 5 });
  });

  it("advances by as many steps as there are", () => {
    const history = run(5);
    expect(history.advance(3)).toBe(3);
    expect(history.last.step).toBe(3);
    expect(history.advance(3)).toBe(2);
    expect(history.advance(3)).toBe(0);
    expect(history.outcome?.reason).toBe("steps");
  });

  it("does nothing when it is to advance by nothing", () => {
    const history = run();
    expect(history.advance(0)).toBe(0);
    expect(history.length).toBe(1);
  });

  it("shows what is recorded as it grows", () => {
    const history = run();
    const { recorded } = history;
    history.advance(4);
    expect(recorded.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4]);
  });

  it("ends with a source that has nothing to say about its end", () => {
    expect(new History([10, 20, 30].values()).all()).toEqual([10, 20, 30]);
  });

  it("has no use for a run without a single step", () => {
    expect(() => new History([][Symbol.iterator]())).toThrow("History: the run has no steps");
  });
});
