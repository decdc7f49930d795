import type { AnyExerciseWords, ExercisePlan } from "#components/notebook/exercise/exercise.ts";
import { inLanguage } from "#components/notebook/exercise/inLanguage.ts";
import { codeVersion } from "#components/notebook/runner/codeVersion.ts";
import type { Words } from "#components/words/language.ts";
import { exercises } from "#content/exercises.ts";
import { readBook } from "#src/book/book.ts";

const wordFiles = import.meta.glob<AnyExerciseWords>("/content/chapters/*/exercises/*/words.ts", {
  import: "words",
  eager: true,
});
const sources = import.meta.glob<string>("/content/chapters/*/exercises/*/{start,check}.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** An exercise in its place in the book. */
export interface BookExercise extends ExercisePlan {
  readonly lesson: string;
  /** Such as "2.1". */
  readonly number: string;
  readonly words: AnyExerciseWords;
  /** The code that a reader begins with; its comments are in the reader's language. */
  readonly start: Words<string>;
  /** Changes when the start or the checks do something else. */
  readonly version: string;
}

/** All exercises of a lesson, in order; its number is the lesson's place in the course. */
export function exercisesOf(lesson: string): BookExercise[] {
  const number = readBook().lessons.find(({ id }) => id === lesson)?.number ?? 0;
  return (exercises[lesson] ?? []).map((plan, index) => {
    const folder = `/content/chapters/${lesson}/exercises/${plan.id}`;
    const start = sources[`${folder}/start.ts`];
    const words = wordFiles[`${folder}/words.ts`];
    const check = sources[`${folder}/check.ts`];
    return {
      ...plan,
      lesson,
      number: `${number}.${index + 1}`,
      words,
      start: { en: start, ko: inLanguage(start, words.ko.comments) },
      version: codeVersion(start) + codeVersion(check),
    };
  });
}

export const exerciseWithId = (id: string): BookExercise =>
  Object.keys(exercises)
    .flatMap(exercisesOf)
    .find((exercise) => exercise.id === id) as BookExercise;
