/** What a variable of a stepped program can hold: a number, a truth value, or a list of these. */
export type ProgramValue = number | boolean | readonly ProgramValue[];

/** What a program may call. It must not keep or change its arguments. */
export type Callable = (...args: ProgramValue[]) => ProgramValue;

type Operation = (a: number, b: number) => number | boolean;

const operations: Readonly<Record<string, Operation>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
};

/**
 * `a operator b`, entry by entry where lists meet; a number meets every entry of a list.
 *
 * @throws RangeError if two lists differ in length or a truth value is calculated with
 */
export function operate(operator: string, a: ProgramValue, b: ProgramValue): ProgramValue {
  if (typeof a === "number" && typeof b === "number") return operations[operator](a, b);
  if (typeof a === "boolean" || typeof b === "boolean") {
    throw new RangeError(`${operator} takes numbers and lists, but got true or false`);
  }
  const length = typeof a === "number" ? (b as readonly ProgramValue[]).length : a.length;
  if (typeof a !== "number" && typeof b !== "number" && a.length !== b.length) {
    throw new RangeError(
      `${operator} takes lists of one length, but got ${length} and ${b.length}`,
    );
  }
  const entry = (value: ProgramValue, i: number) =>
    typeof value === "number" ? value : (value as readonly ProgramValue[])[i];
  return Array.from({ length }, (_, i) => operate(operator, entry(a, i), entry(b, i)));
}

/** The list that a value must be. */
export function listOf(place: string, value: ProgramValue): readonly ProgramValue[] {
  if (typeof value !== "object") throw new RangeError(`${place} takes a list, but got ${value}`);
  return value;
}

/** ‖v‖ of a list, |x| of a number. */
export const lengthOfVector = (value: ProgramValue): number =>
  typeof value === "number" ? Math.abs(value) : Math.hypot(...(listOf("‖ ‖", value) as number[]));

/** What every program can call: `len(list)`, and `split(list, size)` into parts, the last perhaps smaller. */
export const builtIns: Readonly<Record<string, Callable>> = {
  len: (list) => listOf("len", list).length,
  split(list, size) {
    const items = listOf("split", list);
    if (!(typeof size === "number" && Number.isInteger(size) && size >= 1)) {
      throw new RangeError(`split: size must be a whole number of at least 1, but got ${size}`);
    }
    return Array.from({ length: Math.ceil(items.length / size) }, (_, j) =>
      items.slice(j * size, (j + 1) * size),
    );
  },
};
