import type { Engine } from "../../../lib/index.ts";
import { networkOf } from "../../../lib/training/experiment.ts";
import type { Contender } from "../contender.ts";
import { experimentOf } from "../workloads.ts";

/** This library, with the engine given. */
export function downhill(name: string, engine: Engine): Contender {
  return {
    name,
    makesSameSteps: () => true,
    canTrain: () => true,
    async open(workload) {
      const experiment = experimentOf(workload);
      const trainer = engine(experiment);
      return {
        train(steps) {
          if (!trainer.advance(steps)) throw new Error(`${name} diverged`);
        },
        answers: () => networkOf(experiment).predict(trainer.params(), workload.points.inputs),
        close: () => trainer.release(),
      };
    },
  };
}
