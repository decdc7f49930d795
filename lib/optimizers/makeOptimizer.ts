import { type AdadeltaOptions, adadelta } from "./adadelta.ts";
import { type AdagradOptions, adagrad } from "./adagrad.ts";
import { type AdamMoments, type AdamOptions, adam } from "./adam.ts";
import { type AdamwOptions, adamw } from "./adamw.ts";
import { gradientDescent } from "./gradientDescent.ts";
import { type MomentumOptions, momentum } from "./momentum.ts";
import { nadam } from "./nadam.ts";
import { nesterov } from "./nesterov.ts";
import type { AnyOptimizer } from "./optimizer.ts";
import { type RmspropOptions, rmsprop } from "./rmsprop.ts";

/** An optimizer as plain data: its name and the options that are not the default. */
export type OptimizerChoice =
  | { readonly name: "gradientDescent" }
  | ({ readonly name: "momentum" } & Readonly<MomentumOptions>)
  | ({ readonly name: "nesterov" } & Readonly<MomentumOptions>)
  | ({ readonly name: "adagrad" } & Readonly<AdagradOptions>)
  | ({ readonly name: "rmsprop" } & Readonly<RmspropOptions>)
  | ({ readonly name: "adadelta" } & Readonly<AdadeltaOptions>)
  | ({ readonly name: "adam" } & Readonly<AdamOptions>)
  | ({ readonly name: "nadam" } & Readonly<AdamMoments>)
  | ({ readonly name: "adamw" } & Readonly<AdamwOptions>);

export type OptimizerName = OptimizerChoice["name"];

/** Every optimizer by its name, in the book's order. */
export const optimizers: Readonly<Record<OptimizerName, (options?: object) => AnyOptimizer>> = {
  gradientDescent,
  momentum,
  nesterov,
  adagrad,
  rmsprop,
  adadelta,
  adam,
  nadam,
  adamw,
};

/**
 * Builds an optimizer from its plain description: `makeOptimizer({ name: "adam", beta1: 0.8 })`.
 *
 * @throws RangeError if there is no optimizer of that name, or an option is out of its range
 */
export function makeOptimizer({ name, ...options }: OptimizerChoice): AnyOptimizer {
  if (!Object.hasOwn(optimizers, name)) {
    const names = Object.keys(optimizers).join(", ");
    throw new RangeError(`makeOptimizer: name must be one of ${names}, but got ${name}`);
  }
  return optimizers[name](options);
}
