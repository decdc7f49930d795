/** What the reader's code is: a cell knows the names of the others, an exercise is a module of its own. */
export type CodeKind = "cell" | "exercise";

interface About {
  readonly kind: CodeKind;
  readonly text: string;
}

export type Question = About &
  (
    | { readonly ask: "problems" }
    | { readonly ask: "hover"; readonly at: number }
    | { readonly ask: "complete"; readonly at: number }
    | { readonly ask: "details"; readonly at: number; readonly name: string }
  );

export interface Problem {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly serious: boolean;
}

/** What is known about a name: its type and the text of its docstring. */
export interface Known {
  readonly from: number;
  readonly to: number;
  readonly signature: string;
  readonly doc: string;
}

export interface Choice {
  readonly name: string;
  readonly kind: string;
  readonly order: string;
}

export interface Answers {
  problems: readonly Problem[];
  hover: Known | undefined;
  complete: { readonly from: number; readonly choices: readonly Choice[] } | undefined;
  details: Known | undefined;
}
