import { openData } from "../data/dataSource.ts";
import type { Points } from "../data/points.ts";
import { classAccuracy } from "../losses/classAccuracy.ts";
import { losses } from "../losses/losses.ts";
import { requireFinite } from "../require.ts";
import { hasDiverged } from "./divergence.ts";
import { batchesOf, type Experiment, networkOf, optimizerOf } from "./experiment.ts";
import { norm } from "./norm.ts";
import type { Score, Trainer } from "./trainer.ts";

/**
 * Runs an experiment with the readable 64-bit library. It is what the kernels are measured against,
 * and what trains where they cannot run.
 *
 *   ∇Θ = 1/B Σ ∇Lᵢ over the batch, at Θ or where the optimizer looks        Θ ← its step
 *
 * @throws RangeError if the parts of the experiment do not fit, or an option is out of its range
 */
export function referenceTrainer(experiment: Experiment): Trainer {
  const { learningRate, seed = 1 } = experiment;
  requireFinite("experiment: learningRate", learningRate);
  const data = openData(experiment.data);
  const network = networkOf(experiment);
  const loss = losses[experiment.loss];
  const objective = network.objective(data.train, loss);
  const optimizer = optimizerOf(experiment);
  const source = batchesOf(experiment, data.train.count);
  const params = network.initialise(seed);
  const state = optimizer.init(params);
  const grads = new Float64Array(network.size);
  const ahead = optimizer.lookAhead ? new Float64Array(network.size) : params;
  const examiners = { train: examiner(data.train), test: data.test && examiner(data.test) };

  function examiner({ inputs, targets, targetWidth, count }: Points): () => Score {
    const answer = network.predictor(inputs);
    return () => {
      const outputs = answer(params);
      return {
        loss: loss.value(outputs, targets, targetWidth, count),
        accuracy: classAccuracy(outputs, targets, targetWidth, count, loss.name),
      };
    };
  }

  const trainer = {
    step: 0,
    stepsPerEpoch: source.perEpoch,
    stepCost: 3 * source.batchSize * network.size,
    batchLoss: Number.NaN,
    gradientNorm: Number.NaN,
    advance(count: number) {
      for (let k = 0; k < count; k++) {
        const batch = source.next();
        optimizer.lookAhead?.(params, state, ahead);
        objective.batchGradient(ahead, batch, grads);
        const batchLoss = objective.batchLoss(ahead, batch);
        trainer.gradientNorm = norm(grads);
        trainer.batchLoss = batchLoss;
        optimizer.step(params, grads, state, learningRate);
        if (hasDiverged(params, batchLoss)) return false;
        trainer.step++;
      }
      return true;
    },
    score: (part: "train" | "test") => examiners[part]?.(),
    params: () => params.slice(),
    release() {},
  };
  return trainer;
}
