import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { descend, himmelblau, type Objective, quadratic, rosenbrock } from "#lib/index.ts";
import { everyOptimizer } from "./everyOptimizer.ts";

interface Golden {
  problem: keyof typeof problems;
  optimizer: string;
  options: Record<string, unknown>;
  learningRate: number;
  path: number[][];
}

const problems = {
  turnedBowl: quadratic([1, 20], { angle: 0.5 }),
  bowl5: quadratic([0.1, 1, 3, 10, 0.5], { center: [1, -2, 0.5, 0, 3] }),
  rosenbrock: rosenbrock(),
  himmelblau: himmelblau(),
} satisfies Record<string, Objective>;

const golden: Golden[] = JSON.parse(
  readFileSync(new URL("../../../golden/optimizers.json", import.meta.url), "utf8"),
);

it("has reference paths for all nine optimizers on every problem", () => {
  for (const problem of Object.keys(problems)) {
    const names = golden.filter((case_) => case_.problem === problem).map((c) => c.optimizer);
    expect(new Set(names)).toEqual(new Set(Object.keys(everyOptimizer)));
  }
});

it.each(golden)(
  "$optimizer $options walks $problem as numpy does",
  ({ problem, optimizer, options, learningRate, path }) => {
    const made = everyOptimizer[optimizer].make(options);
    const { steps } = descend(problems[problem], path[0], made, learningRate, path.length - 1);
    expect(steps).toHaveLength(path.length);
    for (const [t, reference] of path.entries()) {
      for (const [i, x] of reference.entries()) {
        const error = Math.abs(steps[t].params[i] - x) / Math.max(1, Math.abs(x));
        expect(error, `step ${t}, parameter ${i}`).toBeLessThan(1e-12);
      }
    }
  },
);
