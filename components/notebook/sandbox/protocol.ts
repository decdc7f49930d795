import type { Finding } from "../exercise/exercise.ts";
import type { Described } from "./described.ts";

/** What the sandbox is asked to do. It is asked once in its life. */
export type Job = CheckJob | CellJob;

export interface CheckJob {
  readonly kind: "checks";
  /** The reader's module and the exercise's checks, as CommonJS. */
  readonly code: string;
  readonly check: string;
}

export interface CellJob {
  readonly kind: "cells";
  readonly cells: readonly CellProgram[];
  /** Whose values are wanted; what they need is computed too. */
  readonly wanted: readonly string[];
}

/** A cell, ready for the runtime: what it needs, what it names, and how to make it. */
export interface CellProgram {
  readonly id: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** The source of an async function of the inputs, or of an async generator, on the lines of the cell. */
  readonly body: string;
}

/** What went wrong, as plain data: the words for it are the page's. */
export type Trouble =
  | { readonly kind: "syntax"; readonly message: string; readonly line?: number }
  | {
      readonly kind: "thrown";
      readonly name: string;
      readonly message: string;
      readonly line?: number;
      /** Where it was thrown, when that is another cell. */
      readonly cell?: string;
    }
  | { readonly kind: "missing"; readonly name: string }
  | { readonly kind: "module"; readonly name: string }
  | { readonly kind: "forbidden"; readonly name: string; readonly line?: number }
  | { readonly kind: "deep"; readonly line?: number }
  | { readonly kind: "memory"; readonly line?: number }
  | { readonly kind: "circular" }
  | { readonly kind: "twice"; readonly name: string }
  | { readonly kind: "unknown"; readonly name: string; readonly line?: number }
  | { readonly kind: "time"; readonly seconds: number }
  | { readonly kind: "silent" }
  | { readonly kind: "long"; readonly length: number; readonly most: number }
  | { readonly kind: "stopped" };

export type CheckState =
  | { readonly state: "passed" }
  | { readonly state: "failed"; readonly finding: Finding }
  | { readonly state: "broken"; readonly trouble: Trouble };

export type Report =
  | { readonly kind: "started" }
  | { readonly kind: "log"; readonly cell?: string; readonly values: readonly Described[] }
  | { readonly kind: "cut"; readonly cell?: string }
  | { readonly kind: "check"; readonly name: string; readonly result: CheckState }
  | { readonly kind: "value"; readonly cell: string; readonly value: Described }
  | { readonly kind: "working"; readonly cell: string }
  | { readonly kind: "trouble"; readonly cell?: string; readonly trouble: Trouble }
  | { readonly kind: "done" };

export type Send = (report: Report) => void;
