// biome-ignore-all assist/source/organizeImports: in the book's reading order
/** The training library of Downhill: every formula of the book as a few readable lines. */

// Chance and data
export * from "./random/random.ts";
export type { LabelledPoints, Points } from "./data/points.ts";
export * from "./data/penguins.ts";
export * from "./data/standardise.ts";
export * from "./data/gridPoints.ts";
export * from "./data/moons.ts";
export * from "./data/blobs.ts";
export * from "./data/spirals.ts";
export * from "./data/sparseFeatures.ts";
export * from "./data/digits.ts";
export * from "./data/smallDigits.ts";
export * from "./data/drawnDigit.ts";
export * from "./data/digitFile.ts";
export * from "./data/dataSource.ts";

// Derivatives, by machine and by hand
export * from "./autodiff/value.ts";
export * from "./surfaces/finiteDifference.ts";
export * from "./surfaces/gradientCheck.ts";

// What is made small: losses of models, and surfaces for their own sake
export * from "./surfaces/nearestMinimum.ts";
export type { Objective } from "./surfaces/objective.ts";
export type { BatchObjective } from "./batching/batchObjective.ts";
export type { Interval, Surface } from "./surfaces/surface.ts";
export * from "./models/line.ts";
export * from "./surfaces/scaled.ts";
export * from "./surfaces/quadratic.ts";
export * from "./surfaces/curvature.ts";
export * from "./surfaces/bumpyCurve.ts";
export * from "./surfaces/curveMinima.ts";
export * from "./surfaces/levelCurve.ts";
export * from "./surfaces/wallCurve.ts";
export * from "./surfaces/placeOfSlope.ts";
export type { ExpressionError } from "./surfaces/expression/scanExpression.ts";
export * from "./surfaces/expression/expression.ts";
export * from "./models/sineNeuron.ts";
export * from "./surfaces/rosenbrock.ts";
export * from "./surfaces/himmelblau.ts";
export * from "./surfaces/rastrigin.ts";
export * from "./surfaces/surfaceMinima.ts";

// Networks
export * from "./activations/activations.ts";
export type { Loss, LossName } from "./losses/loss.ts";
export * from "./losses/accuracy.ts";
export * from "./losses/classAccuracy.ts";
export * from "./losses/halfSquaredError.ts";
export * from "./losses/sigmoidCrossEntropy.ts";
export * from "./losses/softmaxCrossEntropy.ts";
export * from "./losses/losses.ts";
export * from "./models/tinyNetwork.ts";
export * from "./models/logistic.ts";
export * from "./models/initialise.ts";
export type { LayerLayout } from "./models/layer.ts";
export * from "./models/mlp.ts";

// How it is made small
export type { AnyOptimizer, Optimizer } from "./optimizers/optimizer.ts";
export * from "./optimizers/gradientDescent.ts";
export * from "./optimizers/momentum.ts";
export * from "./optimizers/nesterov.ts";
export * from "./optimizers/adagrad.ts";
export * from "./optimizers/rmsprop.ts";
export { type AdamMoments, type AdamOptions, type AdamState, adam } from "./optimizers/adam.ts";
export * from "./optimizers/adadelta.ts";
export * from "./optimizers/nadam.ts";
export * from "./optimizers/adamw.ts";
export * from "./optimizers/makeOptimizer.ts";

// Which points each step asks
export * from "./batching/epochOrders.ts";
export * from "./batching/batches.ts";
export * from "./batching/visits.ts";
export * from "./batching/gradientNoise.ts";

// Runs
export * from "./training/train.ts";
export * from "./batching/batchRun.ts";
export * from "./batching/trainBatches.ts";
export * from "./training/history.ts";
export * from "./training/descend.ts";
export * from "./training/regime.ts";
export * from "./training/sweep.ts";
export * from "./training/stepsToRest.ts";
export * from "./training/lossCurve.ts";
export * from "./training/race.ts";
export * from "./training/basins.ts";
export * from "./training/norm.ts";
export * from "./training/clipByNorm.ts";
export * from "./optimizers/clipped.ts";
export * from "./training/largestFallingRate.ts";

// Learning without answers
export * from "./clustering/kMeans.ts";
export * from "./clustering/firstCentres.ts";
export * from "./clustering/onlineKMeans.ts";
export * from "./clustering/clusterNames.ts";

// Learning from rewards
export type { Environment, EnvironmentStep } from "./reinforcement/environment.ts";
export * from "./reinforcement/ticTacToe.ts";
export * from "./reinforcement/selfPlay.ts";
export * from "./reinforcement/cartPole.ts";
export * from "./reinforcement/policyGradientLoss.ts";
export * from "./reinforcement/reinforce.ts";
export * from "./reinforcement/gridWorld.ts";
export * from "./reinforcement/qLearning.ts";
export * from "./reinforcement/valueIteration.ts";

// Programs that are stepped line by line
export { type Program, type ProgramLine, parseProgram } from "./programs/parseProgram.ts";
export {
  type ProgramEnd,
  type ProgramMoment,
  type ProgramWorld,
  runProgram,
} from "./programs/runProgram.ts";
export type { Callable, ProgramValue } from "./programs/programValue.ts";

// Many runs, described by plain data
export type { DataPart, Experiment } from "./training/experiment.ts";
export type { Engine, Score, Trainer } from "./training/trainer.ts";
export * from "./training/referenceTrainer.ts";
export * from "./training/runExperiment.ts";
export * from "./training/variations.ts";
export type { Sweep, SweepRun, SweepState } from "./training/pool/sweep.ts";
export * from "./training/pool/trainingPool.ts";
export type { FromWorker, ToWorker } from "./training/pool/messages.ts";
export * from "./training/pool/trainingServer.ts";

// The same at full speed
export { compileKernels } from "./kernels/kernels.ts";
export type { Layout } from "./kernels/layout.ts";
export * from "./kernels/kernelEngine.ts";
