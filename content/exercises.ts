import type { ExercisePlan } from "#components/notebook/exercise/exercise.ts";

/** The exercises of each chapter, from easy to hard. Each is a folder in the chapter's `exercises`. */
export const exercises: Readonly<Record<string, readonly ExercisePlan[]>> = {
  paradigms: [
    { id: "confusion-matrix", minutes: 8 },
    { id: "assign-clusters", minutes: 10 },
    { id: "q-update", minutes: 12 },
  ],
  "gradient-descent": [
    { id: "update-rule", minutes: 5 },
    { id: "numerical-gradient", minutes: 8 },
    { id: "largest-stable-rate", minutes: 8 },
    { id: "fit-penguins", minutes: 12 },
    { id: "one-neuron", minutes: 15 },
  ],
  batching: [
    { id: "batch-loop", minutes: 12 },
    { id: "split-batches", minutes: 8 },
    { id: "fisher-yates", minutes: 10 },
    { id: "never-drawn", minutes: 12 },
  ],
  optimizers: [
    { id: "momentum-step", minutes: 8 },
    { id: "nesterov-step", minutes: 10 },
    { id: "adagrad-step", minutes: 8 },
    { id: "rmsprop-step", minutes: 6 },
    { id: "adam-step", minutes: 15 },
    { id: "broken-adam", minutes: 12 },
  ],
};
