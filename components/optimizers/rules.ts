import type { Step } from "#lib/index.ts";
import type { OptimizerId } from "./optimizers.ts";
import type { Settings } from "./settings.ts";

// biome-ignore lint/suspicious/noExplicitAny: each optimizer has a state of its own
export type AnyStep = Step<any>;

/** Everything that a formula shows of one step: the moment before it, the one after it, and the settings. */
export interface Moment {
  readonly id: OptimizerId;
  readonly now: AnyStep;
  /** Missing at the end of a run. */
  readonly next?: AnyStep;
  readonly rate: number;
  readonly settings: Settings;
}

/** A sign of a rule: an operator, or something that has a number for each parameter. */
export interface RuleToken {
  /** The sign in plain letters. */
  readonly name: string;
  readonly class?: string;
  readonly sign?: string;
  readonly value?: (moment: Moment, parameter: number) => number | undefined;
}

export type RuleLine = readonly RuleToken[];

const op = (sign: string): RuleToken => ({ name: sign, sign });
const times: RuleToken = { name: "", sign: "×" };
const arrow = op("←");
const plus = op("+");
const minus = op("−");

const constant = (name: string, of: (moment: Moment) => number, look?: string): RuleToken => ({
  name,
  class: look,
  value: (moment) => of(moment),
});
const gamma = constant("γ", ({ rate }) => rate, "s-gamma");
const names = { alpha: "α", beta1: "β₁", beta2: "β₂" } as const;
type Share = keyof typeof names;
const setting = (key: Share) => constant(names[key], ({ settings }) => settings[key] as number);
const rest = (key: Share) =>
  constant(`(1 − ${names[key]})`, ({ settings }) => 1 - (settings[key] as number));

const oldPlace: RuleToken = {
  name: "Θ",
  class: "s-theta",
  value: ({ now }, i) => now.params[i],
};
const newPlace: RuleToken = { ...oldPlace, value: ({ next }, i) => next?.params[i] };
const gradient: RuleToken = {
  name: "∇Θ",
  class: "s-grad",
  value: ({ now }, i) => now.grads[i],
};
const square: RuleToken = {
  name: "∇Θ²",
  class: "s-grad",
  value: ({ now }, i) => now.grads[i] ** 2,
};
const gradientAhead: RuleToken = {
  name: "∇L(Θ + αM)",
  class: "s-grad",
  value: ({ now }, i) => now.lookAhead?.grads[i],
};

type Part = "m" | "g" | "d";
const looks = { m: "s-mom", g: "s-acc", d: "s-theta" } as const;
const old = (part: Part): RuleToken => ({
  name: part.toUpperCase(),
  class: looks[part],
  value: ({ now }, i) => now.state[part][i],
});
const fresh = (part: Part): RuleToken => ({
  ...old(part),
  value: ({ next }, i) => next?.state[part][i],
});
const average = (part: Part, key: Share, of: RuleToken) => [
  fresh(part),
  arrow,
  setting(key),
  old(part),
  plus,
  rest(key),
  of,
];

/**
 * The learning rate that each parameter has to itself, γ/(ε + √Ĝ), out of the library's G after the step.
 * AdaDelta's is what its step made of a gradient. Times the gradient, or M̂, it is the move.
 */
export function effectiveRate(
  { id, now, next, rate, settings }: Moment,
  i: number,
): number | undefined {
  if (!next) return undefined;
  if (id === "adadelta") return (now.params[i] - next.params[i]) / now.grads[i];
  const { g, count } = next.state as { g?: Float64Array; count?: number };
  if (!g) return rate;
  const { beta2 = 0, corrected = true } = settings;
  const unbiased = count !== undefined && corrected ? g[i] / (1 - beta2 ** count) : g[i];
  return rate / (Math.sqrt(unbiased) + epsilons[id]);
}

/** The library's defaults. */
const epsilons: Readonly<Record<OptimizerId, number>> = {
  gd: 0,
  momentum: 0,
  nesterov: 0,
  adagrad: 1e-10,
  adadelta: 1e-6,
  rmsprop: 1e-8,
  adam: 1e-8,
  nadam: 1e-8,
  adamw: 1e-8,
};

/** M̂: what the step multiplies the effective rates with. */
export function averagedGradient(
  { id, now, next, settings }: Moment,
  i: number,
): number | undefined {
  if (!next?.state.m) return undefined;
  const { m, count } = next.state as { m: Float64Array; count: number };
  const { beta1 = 0, corrected = true } = settings;
  if (id === "nadam") {
    return (
      (beta1 * m[i]) / (1 - beta1 ** (count + 1)) +
      ((1 - beta1) * now.grads[i]) / (1 - beta1 ** count)
    );
  }
  return corrected ? m[i] / (1 - beta1 ** count) : m[i];
}

const ownRate: RuleToken = { name: "γ/(ε + √G)", class: "s-gamma", value: effectiveRate };
const unbiasedRate: RuleToken = { ...ownRate, name: "γ/(ε + √Ĝ)" };
const averaged: RuleToken = { name: "M̂", class: "s-mom", value: averagedGradient };
const move: RuleToken = {
  name: "Δ",
  class: "s-theta",
  value: ({ now, next, rate }, i) => next && (next.params[i] - now.params[i]) / rate,
};

const adamLines = (...last: RuleToken[]): RuleLine[] => [
  average("m", "beta1", gradient),
  average("g", "beta2", square),
  [newPlace, arrow, oldPlace, minus, unbiasedRate, times, averaged, ...last],
];
const adaptive: RuleLine = [newPlace, arrow, oldPlace, minus, ownRate, times, gradient];
const withVelocity = (slope: RuleToken): RuleLine[] => [
  [fresh("m"), arrow, setting("alpha"), old("m"), minus, gamma, slope],
  [newPlace, arrow, oldPlace, plus, fresh("m")],
];

/** The rule of each optimizer, line by line, in the lecture's notation; its numbers are the library's. */
export const rules: Readonly<Record<OptimizerId, readonly RuleLine[]>> = {
  gd: [[newPlace, arrow, oldPlace, minus, gamma, times, gradient]],
  momentum: withVelocity(gradient),
  nesterov: withVelocity(gradientAhead),
  adagrad: [[fresh("g"), arrow, old("g"), plus, square], adaptive],
  rmsprop: [average("g", "alpha", square), adaptive],
  adadelta: [
    average("g", "alpha", square),
    [
      move,
      op("="),
      minus,
      {
        name: "√(D + ε)/√(G + ε)",
        class: "s-acc",
        value: ({ now, next, rate }, i) =>
          next && (now.params[i] - next.params[i]) / (rate * now.grads[i]),
      },
      times,
      gradient,
    ],
    average("d", "alpha", {
      ...move,
      name: "Δ²",
      value: ({ now, next, rate }, i) => next && ((next.params[i] - now.params[i]) / rate) ** 2,
    }),
    [newPlace, arrow, oldPlace, plus, gamma, times, move],
  ],
  adam: adamLines(),
  nadam: adamLines(),
  adamw: adamLines(minus, {
    name: "γλΘ",
    class: "s-theta",
    value: ({ now, rate, settings }, i) => rate * (settings.decay as number) * now.params[i],
  }),
};
