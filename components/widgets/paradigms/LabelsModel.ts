import {
  adam,
  classAccuracy,
  type DigitSet,
  mlp,
  type Points,
  seeded,
  shuffle,
  smallDigits,
  softmaxCrossEntropy,
} from "#lib/index.ts";

export const classes = 10;
/** One layer of ten neurons: as many pixels in as a small picture has, one logit a digit out. */
export const classifier = mlp({ layers: [196, classes] });
const steps = 60;
const learningRate = 0.05;

/** A picture by its number among those to learn from, with a label that somebody gave it. */
export interface Labelled {
  readonly picture: number;
  readonly label: number;
}

/** The digits, made ready to learn from and to be examined with. */
export interface Material {
  readonly train: Points;
  readonly test: Points;
  /** The labels of the data set, for the pictures to learn from. */
  readonly truth: Uint8Array;
  /** The pictures in the order in which a reader gets them. */
  readonly order: readonly number[];
}

export const materialOf = ({ train, test }: DigitSet, seed: number): Material => ({
  train: smallDigits(train),
  test: smallDigits(test),
  truth: train.labels,
  order: shuffle([...train.labels.keys()], seeded(seed)),
});

/** Trains a new classifier on exactly these labels, a step at a time; returns its parameters. */
export function* fit(
  { train }: Material,
  labelled: readonly Labelled[],
  seed: number,
): Generator<undefined, Float64Array, void> {
  const { inputWidth } = train;
  const inputs = new Float64Array(labelled.length * inputWidth);
  const targets = new Float64Array(labelled.length * classes);
  for (const [i, { picture, label }] of labelled.entries()) {
    inputs.set(
      train.inputs.subarray(picture * inputWidth, (picture + 1) * inputWidth),
      i * inputWidth,
    );
    targets[i * classes + label] = 1;
  }
  const count = labelled.length;
  const objective = classifier.objective(
    { inputs, targets, count, inputWidth, targetWidth: classes },
    softmaxCrossEntropy,
  );
  const params = classifier.initialise(seed);
  const optimizer = adam();
  const state = optimizer.init(params);
  const grads = new Float64Array(params.length);
  for (let step = 0; step < steps; step++) {
    objective.gradient(params, grads);
    optimizer.step(params, grads, state, learningRate);
    yield;
  }
  return params;
}

/** The share of the pictures nobody has seen that a classifier names rightly. */
export function accuracyOf({ test }: Material, params: Float64Array): number {
  const outputs = classifier.predict(params, test.inputs);
  return classAccuracy(outputs, test.targets, classes, test.count, "softmaxCrossEntropy");
}

/** The chance that a classifier gives each digit. */
export function chancesOf(params: Float64Array, picture: Float64Array): Float64Array {
  const logits = classifier.predict(params, picture);
  const largest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - largest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The labels with a share of them, drawn by the seed, replaced by a wrong one. */
export function mislabelled(
  labelled: readonly Labelled[],
  share: number,
  seed: number,
): Labelled[] {
  const random = seeded(seed);
  const wrong = new Set(
    shuffle([...labelled.keys()], random).slice(0, Math.round(share * labelled.length)),
  );
  return labelled.map((one, i) => {
    const turn = 1 + Math.floor(random() * (classes - 1));
    return wrong.has(i) ? { ...one, label: (one.label + turn) % classes } : one;
  });
}

/** Pictures with the labels of the data set, from the end of the order, where the reader is last. */
export const borrowed = ({ order, truth }: Material, count: number): Labelled[] =>
  order.slice(order.length - count).map((picture) => ({ picture, label: truth[picture] }));

export const sizes = [10, 20, 50, 100, 200, 500] as const;
export const bandSeeds = 8;

/** What classifiers reach with so many labels, one number a seed. */
export type Band = ReadonlyMap<number, readonly number[]>;

/** Measures how accuracy grows with the number of labels, over several draws of pictures. */
export function* measureBand(
  material: Material,
  share: number,
): Generator<Band | undefined, void, void> {
  const band = new Map<number, number[]>(sizes.map((size) => [size, []]));
  for (let seed = 1; seed <= bandSeeds; seed++) {
    const drawn = shuffle(material.order, seeded(seed));
    for (const size of sizes) {
      const labelled = drawn
        .slice(0, size)
        .map((picture) => ({ picture, label: material.truth[picture] }));
      const params = yield* fit(material, mislabelled(labelled, share, seed), seed);
      band.get(size)?.push(accuracyOf(material, params));
      yield new Map([...band].map(([n, found]) => [n, [...found]]));
    }
  }
}

/** The middle of some numbers; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2
    ? sorted[half - 0.5]
    : (sorted[half - 1] + sorted[half]) / 2 || undefined;
}

/** Pictures to learn from in ImageNet's challenge, each with a label (Russakovsky et al. 2015). */
export const imageNetPictures = 1_281_167;
