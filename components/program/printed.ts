import type { ProgramValue } from "#lib/programs/programValue.ts";
import { fixed, significant } from "../words/numbers.ts";

/** The value of a program's variable: whole numbers as they are, others to three decimals, lists in brackets. */
export function printed(value: ProgramValue): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (Number.isInteger(value)) return fixed(value, 0);
    return Math.abs(value) < 1e4 ? fixed(value, 3) : significant(value, 2);
  }
  if (value.every((entry) => typeof entry === "number" && !Number.isInteger(entry))) {
    return `(${value.map(printed).join(", ")})`;
  }
  return `[${value.map(printed).join(" ")}]`;
}
