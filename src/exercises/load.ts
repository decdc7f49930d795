import type { AnyExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { solutionInLanguage } from "#components/notebook/exercise/inLanguage.ts";
import type { ExerciseParts } from "#components/notebook/page/Exercise.ts";
import type { Language } from "#components/words/language.ts";

const words = import.meta.glob<AnyExerciseWords>("/content/chapters/*/exercises/*/words.ts", {
  import: "words",
});
const sources = import.meta.glob<string>(
  "/content/chapters/*/exercises/*/{start,check,solution}.ts",
  { query: "?raw", import: "default" },
);

/** What the page needs to check an exercise, fetched when it is checked for the first time. */
export async function loadExercise(
  lesson: string,
  id: string,
  language: Language,
): Promise<ExerciseParts> {
  const folder = `/content/chapters/${lesson}/exercises/${id}`;
  const [text, start, check, solution] = await Promise.all([
    words[`${folder}/words.ts`](),
    sources[`${folder}/start.ts`](),
    sources[`${folder}/check.ts`](),
    sources[`${folder}/solution.ts`](),
  ]);
  return {
    words: text,
    check,
    solution: solutionInLanguage(solution, start, text[language].comments),
  };
}
