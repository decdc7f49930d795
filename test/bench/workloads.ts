import {
  type ActivationName,
  type Experiment,
  type LossName,
  normal,
  type OptimizerChoice,
  type Points,
  seeded,
  spirals,
} from "../../lib/index.ts";

/** One training that everybody is to make. */
export interface Workload {
  readonly name: string;
  readonly layers: readonly number[];
  readonly activation: ActivationName;
  readonly outputActivation: ActivationName;
  readonly loss: LossName;
  readonly optimizer: "gradientDescent" | "adam";
  readonly learningRate: number;
  readonly batchSize: number;
  /** Their number is a multiple of the batch size; the batches come in order. */
  readonly points: Points;
  /** How many times faster than the fastest peer the kernels must be, where, and what is aimed at. */
  readonly wanted: { readonly node: number; readonly chromium: number; readonly aim: number };
}

/** Everybody's start is that of this seed. */
export const SEED = 7;

export function experimentOf(workload: Workload): Experiment {
  const { points, optimizer, ...rest } = workload;
  return {
    ...rest,
    data: { points },
    optimizer: { name: optimizer } satisfies OptimizerChoice,
    sampling: "inOrder",
    steps: 1e9,
    seed: SEED,
  };
}

/** Two spirals whose targets are −1 and 1. */
function signs(): Points {
  const points = spirals({ points: 200, turns: 0.75, seed: 1 });
  return { ...points, targets: points.targets.map((label) => 2 * label - 1) };
}

/** Clouds around ten centres, in [0, 1] as the ink of a picture, with one-hot targets. */
function clouds(count: number, width: number): Points {
  const source = seeded(2);
  const centres = Float64Array.from({ length: 10 * width }, source);
  const noise = normal(source, 0, 0.6);
  const inputs = new Float64Array(count * width);
  const targets = new Float64Array(count * 10);
  for (let i = 0; i < count; i++) {
    const label = i % 10;
    targets[10 * i + label] = 1;
    for (let j = 0; j < width; j++) {
      inputs[i * width + j] = Math.min(1, Math.max(0, centres[label * width + j] + noise()));
    }
  }
  return { inputs, targets, count, inputWidth: width, targetWidth: 10 };
}

const small = {
  activation: "tanh",
  outputActivation: "tanh",
  loss: "halfSquaredError",
  optimizer: "gradientDescent",
  learningRate: 0.05,
  batchSize: 10,
  points: signs(),
} as const;
const choice = {
  activation: "relu",
  outputActivation: "linear",
  loss: "softmaxCrossEntropy",
} as const;
const pictures = { ...choice, layers: [784, 128, 10], batchSize: 64, points: clouds(2048, 784) };

export const workloads: readonly Workload[] = [
  {
    ...small,
    name: "W1 2-4-2-1 SGD",
    layers: [2, 4, 2, 1],
    wanted: { node: 8, chromium: 5, aim: 12 },
  },
  {
    ...small,
    name: "W2 2-8-8-8-1 SGD",
    layers: [2, 8, 8, 8, 1],
    wanted: { node: 8, chromium: 5, aim: 12 },
  },
  {
    ...choice,
    name: "W3 64-32-10 Adam",
    layers: [64, 32, 10],
    optimizer: "adam",
    learningRate: 0.001,
    batchSize: 32,
    points: clouds(1024, 64),
    wanted: { node: 20, chromium: 20, aim: 40 },
  },
  {
    ...pictures,
    name: "W4 784-128-10 Adam",
    optimizer: "adam",
    learningRate: 0.001,
    wanted: { node: 3, chromium: 3, aim: 4 },
  },
  {
    ...pictures,
    name: "W4 784-128-10 SGD",
    optimizer: "gradientDescent",
    learningRate: 0.05,
    wanted: { node: 2.2, chromium: 2.2, aim: 2.8 },
  },
];
