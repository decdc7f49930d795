import type { CheckState } from "../sandbox/protocol.ts";

/** How far a reader is with an exercise. */
export interface SavedExercise {
  readonly code: string;
  /** The version of the exercise that this code was written for. */
  readonly of: string;
  readonly attempts: number;
  readonly hints: number;
  readonly results: Readonly<Record<string, CheckState>>;
}

/** The book's own code of an exercise, in the language of the page. */
export interface OriginalExercise {
  readonly code: string;
  readonly version: string;
}

/** An exercise that nobody has begun. */
export const fresh = ({ code, version }: OriginalExercise): SavedExercise => ({
  code,
  of: version,
  attempts: 0,
  hints: 0,
  results: {},
});

/**
 * What to keep. The book's own code is left out, since its comments are in the language of the page: the reader may
 * come back in the other one, and has changed nothing.
 */
export const toKeep = (
  saved: SavedExercise,
  original: OriginalExercise,
): Omit<SavedExercise, "code"> & { readonly code?: string } => ({
  ...saved,
  code: saved.code === original.code ? undefined : saved.code,
});

/** Takes up what was kept, and says whether the code is the reader's and not the book's. */
export function takeUp(
  kept: Partial<SavedExercise> | undefined,
  original: OriginalExercise,
): { readonly saved: SavedExercise; readonly edited: boolean } {
  const begun = fresh(original);
  const { code } = kept ?? {};
  if (typeof code === "string" && code !== original.code)
    return { saved: { ...begun, ...kept, code }, edited: true };
  // Attempts at the book's code are worth nothing once the book's code does something else.
  const holds = kept?.of === original.version;
  return { saved: holds ? { ...begun, ...kept, code: original.code } : begun, edited: false };
}
