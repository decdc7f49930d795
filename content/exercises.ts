import type { ExercisePlan } from "#components/notebook/exercise/exercise.ts";

/** The exercises of each chapter, from easy to hard. Each is a folder in the chapter's `exercises`. */
export const exercises: Readonly<Record<string, readonly ExercisePlan[]>> = {
  "gradient-descent": [{ id: "update-rule", minutes: 5 }],
};
