import {
  clusterContents,
  gradientDescent,
  type Loss,
  mlp,
  onlineKMeans,
  penguins,
  policyGradientLoss,
  sampler,
  seeded,
  shuffle,
  softmaxCrossEntropy,
  standardise,
  takePoint,
} from "#lib/index.ts";

export const signals = ["labels", "nothing", "reward"] as const;
export type Signal = (typeof signals)[number];

export const speciesNames = ["Adelie", "Chinstrap", "Gentoo"] as const;
const kinds = speciesNames.length;

const bills = standardise(penguins.map(({ billLength }) => billLength));
const flippers = standardise(penguins.map(({ flipperLength }) => flipperLength));
/** Each bird as two numbers, in standard deviations from the mean. */
const places = penguins.map((_, i) => Float64Array.of(bills.values[i], flippers.values[i]));
export const species = penguins.map((bird) => speciesNames.indexOf(bird.species));

/** Two passes over all birds. */
export const steps = 2 * penguins.length;

/** How a learner divides the sheet: for each class a, b, c; the largest a·bill + b·flipper + c wins, in mm. */
export type Division = readonly (readonly [a: number, b: number, c: number])[];

/** What happened when one bird came by. */
export interface Meeting {
  /** 0 is the start, before any bird. */
  readonly step: number;
  /** The bird's number among the penguins. */
  readonly bird: number;
  /** The class that the learner said, or the cluster that the bird fell to. */
  readonly said: number;
  /** Only with rewards: 1 if the answer was right. */
  readonly reward: number | undefined;
  readonly division: Division;
  /** The share of all birds on the right side; of clusters, once they are named by those who know. */
  readonly right: number;
}

const model = mlp({ layers: [2, kinds] });
const rate = { labels: 0.3, reward: 0.3 };

/** The birds come by in the same order whatever the learner is told. */
function* visitors(seed: number): Generator<number> {
  const random = seeded(seed);
  for (;;) yield* shuffle([...places.keys()], random);
}

/** A learner that is told one kind of thing. Deterministic by its seed. */
export function* learn(signal: Signal, seed: number): Generator<Meeting, Outcome, void> {
  const learner = { labels: withLabels, nothing: withNothing, reward: withReward }[signal](seed);
  const birds = visitors(seed);
  let meeting = { bird: -1, said: -1, reward: undefined as number | undefined };
  for (let step = 0; ; step++) {
    const division = inMillimetres(learner.division());
    yield { step, ...meeting, division, right: shareRight(signal, division) };
    if (step === steps) return { reason: "steps", steps };
    const bird = birds.next().value as number;
    meeting = { bird, ...learner.meet(bird) };
  }
}

interface Outcome {
  reason: "steps";
  steps: number;
}

interface Learner {
  meet(bird: number): { said: number; reward: number | undefined };
  /** In standard deviations. */
  division(): Division;
}

/** Told the species of each bird: one step of gradient descent on the cross-entropy. */
function withLabels(seed: number): Learner {
  const params = startOf(seed);
  const step = stepper(params, softmaxCrossEntropy, rate.labels);
  return {
    meet(bird) {
      const said = winner(divisionOf(params), places[bird]);
      step(bird, species[bird], 1);
      return { said, reward: undefined };
    },
    division: () => divisionOf(params),
  };
}

/** Told nothing but the bird: the nearest of three centres moves towards it. */
function withNothing(seed: number): Learner {
  const birds = visitors(seed);
  const first = Array.from({ length: kinds }, () => [...places[birds.next().value as number]]);
  const state = onlineKMeans(first.flat(), 2);
  return {
    meet: (bird) => ({ said: takePoint(state, places[bird]), reward: undefined }),
    division: () =>
      first.map((_, c) => {
        const [x, y] = state.centres.subarray(2 * c, 2 * c + 2);
        // ‖p − c‖² is least where 2c·p − ‖c‖² is largest.
        return [2 * x, 2 * y, -(x * x + y * y)];
      }),
  };
}

/** Told only whether what it said was right: a policy gradient over episodes of one step. */
function withReward(seed: number): Learner {
  const params = startOf(seed);
  const step = stepper(params, policyGradientLoss, rate.reward);
  const say = sampler(model, params, seeded(seed + 500));
  let expected = 0;
  let met = 0;
  return {
    meet(bird) {
      const said = say(places[bird]);
      const reward = said === species[bird] ? 1 : 0;
      step(bird, said, reward - expected);
      met += 1;
      expected += (reward - expected) / met;
      return { said, reward };
    },
    division: () => divisionOf(params),
  };
}

const startOf = (seed: number) => {
  const params = model.initialise(seed);
  for (let i = 0; i < params.length; i++) params[i] *= 0.1;
  return params;
};

/** One step on one bird: `class_` is what it should say more often, with this weight. */
function stepper(params: Float64Array, loss: Loss<string>, learningRate: number) {
  const optimizer = gradientDescent();
  const state = optimizer.init(params);
  const grads = new Float64Array(params.length);
  const points = {
    inputs: new Float64Array(2),
    targets: new Float64Array(kinds),
    count: 1,
    inputWidth: 2,
    targetWidth: kinds,
  };
  const objective = model.objective(points, loss);
  return (bird: number, class_: number, weight: number) => {
    points.inputs.set(places[bird]);
    points.targets.fill(0);
    points.targets[class_] = weight;
    objective.gradient(params, grads);
    optimizer.step(params, grads, state, learningRate);
  };
}

function divisionOf(params: Float64Array): Division {
  const [{ weights, biases }] = model.views(params);
  return speciesNames.map((_, k) => [weights[2 * k], weights[2 * k + 1], biases[k]]);
}

const inMillimetres = (division: Division): Division =>
  division.map(([a, b, c]) => {
    const [x, y] = [a / bills.deviation, b / flippers.deviation];
    return [x, y, c - x * bills.mean - y * flippers.mean];
  });

/** The class that wins at a place. */
export function winner(division: Division, place: ArrayLike<number>): number {
  let best = 0;
  let most = -Infinity;
  for (let k = 0; k < division.length; k++) {
    const part = division[k];
    const value = part[0] * place[0] + part[1] * place[1] + part[2];
    if (value > most) [best, most] = [k, value];
  }
  return best;
}

const measured = penguins.map(
  ({ billLength, flipperLength }) => [billLength, flipperLength] as const,
);
/** Bill and flipper of a bird, in mm. */
export const placeOf = (bird: number) => measured[bird];

function shareRight(signal: Signal, division: Division): number {
  const said = penguins.map((_, bird) => winner(division, placeOf(bird)));
  if (signal === "nothing") return 1 - clusterContents(said, species, kinds, kinds).impurity;
  return said.filter((k, bird) => k === species[bird]).length / said.length;
}

type Point = readonly [number, number];

/** Where a class wins, as a polygon: the sheet, cut along its border with each other class. */
export function regionOf(division: Division, k: number, sheet: readonly [Point, Point]): Point[] {
  const [[west, east], [south, north]] = sheet;
  let region: Point[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  for (const [other, [a, b, c]] of division.entries()) {
    if (other === k) continue;
    const lead = ([x, y]: Point) =>
      (division[k][0] - a) * x + (division[k][1] - b) * y + (division[k][2] - c);
    region = cut(region, lead);
  }
  return region;
}

/** The part of a convex polygon where `lead`, which is linear, is not negative. */
function cut(polygon: readonly Point[], lead: (point: Point) => number): Point[] {
  const kept: Point[] = [];
  for (const [i, to] of polygon.entries()) {
    const from = polygon[(i + polygon.length - 1) % polygon.length];
    const [before, after] = [lead(from), lead(to)];
    if (before >= 0 !== after >= 0) {
      const share = before / (before - after);
      kept.push([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
    }
    if (after >= 0) kept.push(to);
  }
  return kept;
}
