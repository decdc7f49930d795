import type { Described } from "../sandbox/described.ts";
import type { Report, Trouble } from "../sandbox/protocol.ts";

/** What a cell has to show: its log, then its value or what went wrong. */
export interface CellOutput {
  readonly logs: readonly (readonly Described[])[];
  /** The log was longer than what is kept of it. */
  readonly cut: boolean;
  readonly value?: Described;
  readonly trouble?: Trouble;
}

export const nothing: CellOutput = { logs: [], cut: false };

/** The output after one more report about its cell. */
export function outputAfter(output: CellOutput, report: Report): CellOutput {
  switch (report.kind) {
    case "working":
      return nothing;
    case "log":
      return { ...output, logs: [...output.logs, report.values] };
    case "cut":
      return { ...output, cut: true };
    case "value":
      return { ...output, value: report.value, trouble: undefined };
    case "trouble":
      return { ...output, value: undefined, trouble: report.trouble };
    default:
      return output;
  }
}

export const isEmpty = ({ logs, value, trouble }: CellOutput) =>
  !logs.length && !trouble && (!value || isUndefined(value));

export const isUndefined = (value: Described) =>
  value.is === "atom" && value.kind === "word" && value.text === "undefined";
