/** A value as plain data, cut to what a page can show: what may leave the sandbox. */
export type Described =
  | { readonly is: "atom"; readonly kind: Atom; readonly text: string }
  | {
      readonly is: "list";
      readonly name: string;
      readonly items: readonly Described[];
      readonly more: number;
    }
  | {
      readonly is: "table";
      readonly name: string;
      /** Names of the columns; absent for a matrix. */
      readonly head?: readonly string[];
      readonly rows: readonly (readonly Described[])[];
      readonly more: number;
    }
  | {
      readonly is: "object";
      readonly name: string;
      readonly entries: readonly (readonly [key: string, value: Described])[];
      readonly more: number;
    }
  | { readonly is: "plot"; readonly plot: unknown };

export type Atom = "number" | "text" | "word" | "function" | "fault";
