import { significant } from "../../words/numbers.ts";

/**
 * A number for a sentence about the reader's answer: four significant figures without trailing zeros, so that 0.8 is
 * "0.8" and not "0.8000". What is no number is "–".
 */
export function said(value: number): string {
  if (typeof value !== "number") return "–";
  const [digits, power] = significant(value, 4).split(" × ");
  const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  return power ? `${short} × ${power}` : short;
}

/** A list of numbers: "[1, 2.5]". */
export const saidList = (values: ArrayLike<number>): string =>
  `[${Array.from(values, said).join(", ")}]`;
