/** The training library of Downhill: every formula of the book as a few readable lines. */

export * from "./data/penguins.ts";
export * from "./models/line.ts";
export * from "./optimizers/gradientDescent.ts";
// How it is made small
export type { AnyOptimizer, Optimizer } from "./optimizers/optimizer.ts";
// Data and chance
export * from "./random/random.ts";
export * from "./surfaces/bumpyCurve.ts";
export * from "./surfaces/curveMinima.ts";
// What is made small
export type { Objective } from "./surfaces/objective.ts";
export * from "./surfaces/quadratic.ts";
export type { Interval, Surface } from "./surfaces/surface.ts";
export * from "./training/basins.ts";
export * from "./training/descend.ts";
export * from "./training/history.ts";
export * from "./training/sweep.ts";
// Runs
export * from "./training/train.ts";
