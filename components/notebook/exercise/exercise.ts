import type { Words } from "../../words/language.ts";

/** Sentences that a check can say, each made from the values it is about. They are plain text: γ, not $\g$. */
export type Says = Readonly<Record<string, (...values: never[]) => string>>;

/** The words of an exercise in one language. `Check` names its checks, in the order in which they run. */
export interface ExerciseText<Check extends string, Sentences extends Says> {
  readonly title: string;
  /** What to do. Paragraphs are parted by an empty line; $formulas$ and `code` may stand in them. */
  readonly task: string;
  /** From a nudge to nearly everything. As the task, they may hold $formulas$ and `code`. */
  readonly hints: readonly [first: string, second: string, third: string];
  /**
   * The comments of start.ts in this language, in the order of the file, without the signs around them; a line break
   * is one in the code. Absent in the language in which start.ts is written.
   */
  readonly comments?: readonly string[];
  /** What each check proves, as a short statement that is true of a right answer. Plain text. */
  readonly checks: Readonly<Record<Check, string>>;
  /** What is said when a check fails: what was expected and what came, in a whole sentence. */
  readonly says: Sentences;
}

/** The words of an exercise in every language: a missing one is a compile error. */
export type ExerciseWords<Check extends string, Sentences extends Says> = Words<
  ExerciseText<Check, Sentences>
>;

export type AnyExerciseWords = ExerciseWords<string, Says>;

/** Why a check failed: a sentence of the exercise's words, and the values for it. Plain data. */
export interface Finding {
  readonly says: string;
  readonly values: readonly unknown[];
}

/** `fail.rose(0.2)`: the finding that the exercise's words say with `says.rose(0.2)`. */
export type Fail<Sentences extends Says> = {
  readonly [Key in keyof Sentences]: (...values: Parameters<Sentences[Key]>) => Finding;
};

type SentencesOf<W extends AnyExerciseWords> = W["en"]["says"];
type CheckOf<W extends AnyExerciseWords> = keyof W["en"]["checks"] & string;

/** Looks at the reader's module. Nothing returned: passed. */
export type Check<Reader, Sentences extends Says> = (
  reader: Reader,
  fail: Fail<Sentences>,
  // biome-ignore lint/suspicious/noConfusingVoidType: a check that passes returns nothing
) => Finding | undefined | void | Promise<Finding | undefined | void>;

/** One check for each name in the words, in the same order. */
export type Checks<Reader, W extends AnyExerciseWords> = {
  readonly [Name in CheckOf<W>]: Check<Reader, SentencesOf<W>>;
};

/** An exercise in its chapter, graded from easy to hard. */
export interface ExercisePlan {
  /** Its folder in content/chapters/<chapter>/exercises; unique in the book. */
  readonly id: string;
  /** How long a reader may take. */
  readonly minutes: number;
  /** How long a run may take, in seconds, before it is ended. The default is 10. */
  readonly seconds?: number;
}
