import type { Parameter } from "./parameter.ts";

/** What of an address did not fit a figure. */
export type Misfit =
  | { kind: "unknown"; key: string }
  | { kind: "invalid"; key: string; text: string; kept: string };

const figureKey = "fig";

/** The page's address with this figure's settings in it: only those that differ from the first frame's. */
export function addressOf(here: string, label: string, parameters: readonly Parameter[]): string {
  const address = new URL(here);
  address.search = "";
  address.searchParams.set(figureKey, label);
  for (const { key, value, initial, print } of parameters) {
    if (value.peek() !== initial) address.searchParams.set(key, print(value.peek()));
  }
  address.hash = label;
  return address.href;
}

/**
 * Takes this figure's settings from an address, if the address is about this figure. What does not fit is left at
 * its first value and returned, so that the figure can say so.
 */
export function restore(search: string, label: string, parameters: readonly Parameter[]): Misfit[] {
  const given = new URLSearchParams(search);
  if (given.get(figureKey) !== label) return [];
  given.delete(figureKey);
  const misfits: Misfit[] = [];
  for (const [key, text] of given) {
    const parameter = parameters.find((known) => known.key === key);
    const value = parameter?.parse(text);
    if (!parameter) misfits.push({ kind: "unknown", key });
    else if (value === undefined)
      misfits.push({ kind: "invalid", key, text, kept: parameter.print(parameter.value.peek()) });
    else parameter.value.value = value;
  }
  return misfits;
}
