import {
  type AnyOptimizer,
  adadelta,
  adagrad,
  adam,
  adamw,
  gradientDescent,
  momentum,
  nadam,
  nesterov,
  rmsprop,
} from "#lib/index.ts";

/** All nine, by their names in the golden file, each with a rate at which it settles. */
export const everyOptimizer: Record<
  string,
  { make: (options?: Record<string, unknown>) => AnyOptimizer; rate: number }
> = {
  gradientDescent: { make: gradientDescent, rate: 0.05 },
  momentum: { make: momentum, rate: 0.01 },
  nesterov: { make: nesterov, rate: 0.01 },
  adagrad: { make: adagrad, rate: 0.5 },
  rmsprop: { make: rmsprop, rate: 0.01 },
  adadelta: { make: adadelta, rate: 1 },
  adam: { make: adam, rate: 0.05 },
  nadam: { make: nadam, rate: 0.05 },
  adamw: { make: adamw, rate: 0.05 },
};
