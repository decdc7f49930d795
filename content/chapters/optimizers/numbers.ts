import { tuneOnTexts } from "#components/widgets/optimizers/adagradLands.ts";
import { raceNow, winnerOf } from "#components/widgets/optimizers/raceLands.ts";
import { gridFacts, gridSteps } from "#components/widgets/optimizers/rateGrid.ts";
import { tunedRates } from "#components/widgets/optimizers/tunedRates.ts";
import { bestSteps, condition } from "#components/widgets/optimizers/valleySettings.ts";
import { fixed, significant } from "#components/words/numbers.ts";
import { adagrad, adam, adamw, type AnyOptimizer, momentum, rmsprop } from "#lib/index.ts";

/** What the α × γ map says of all its cells. */
export const rateMapFacts = gridFacts(gridSteps());

/** The rates that the sweep on the texts found. */
export const textFacts = tuneOnTexts();

/** The best learning rate of each method in the valley. */
export const historyRates = tunedRates();

/** How far an optimizer gets on a slope of −1 that never changes, with γ = 1. */
function reach(optimizer: AnyOptimizer, steps: number): number {
  const params = new Float64Array(1);
  const state = optimizer.init(params);
  for (let i = 0; i < steps; i++) optimizer.step(params, Float64Array.of(-1), state, 1);
  return params[0];
}

/** The pull that a weight of 1 feels in one step with γ = 1, when the data's gradients have the size `noise`. */
function pull(decoupled: boolean, noise: number, decay: number): number {
  const optimizer = decoupled ? adamw({ weightDecay: decay }) : adam();
  const without = adam();
  const walk = (each: AnyOptimizer, share: number) => {
    const params = Float64Array.of(1);
    const state = each.init(params);
    let last = 0;
    for (let i = 0; i < 2000; i++) {
      params[0] = 1;
      each.step(params, Float64Array.of((i % 2 ? 1 : -1) * noise + share), state, 1);
      last += params[0] - 1;
    }
    return last / 2000;
  };
  return walk(without, 0) - walk(optimizer, decoupled ? 0 : decay);
}

const kappa = condition;
const root = Math.sqrt(kappa);

/** The numbers that the chapter's text quotes, ready to print. */
export const numbers = {
  kappa: `${kappa}`,
  few: `${bestSteps(kappa)}`,
  many: `${bestSteps(10 * kappa)}`,
  plainFactor: fixed((kappa - 1) / (kappa + 1), 3),
  heavyFactor: fixed((root - 1) / (root + 1), 3),
  mapBest: `${rateMapFacts.best}`,
  mapPlain: `${rateMapFacts.plain}`,
  terminal: fixed(reach(momentum(), 2001) - reach(momentum(), 2000), 0),
  adagrad100: significant(reach(adagrad(), 100), 3),
  adagrad10000: significant(reach(adagrad(), 10_000), 3),
  rms100: significant(reach(rmsprop(), 100), 3),
  firstMove: fixed(reach(adam({ biasCorrection: false }), 1), 2),
  pullQuiet: significant(pull(false, 0.1, 0.01), 2),
  pullLoud: significant(pull(false, 10, 0.01), 2),
  pullApart: significant(pull(true, 10, 0.01), 2),
} as const;

/** The race in the valley, and who won there and on the banana. */
export const firstRace = raceNow("valley");
export const raceWinners = {
  valley: winnerOf(firstRace),
  banana: winnerOf(raceNow("banana")),
} as const;
