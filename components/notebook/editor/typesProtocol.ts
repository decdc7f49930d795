export type Question =
  | { readonly ask: "problems"; readonly text: string }
  | { readonly ask: "hover"; readonly text: string; readonly at: number }
  | { readonly ask: "complete"; readonly text: string; readonly at: number }
  | { readonly ask: "details"; readonly text: string; readonly at: number; readonly name: string };

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
