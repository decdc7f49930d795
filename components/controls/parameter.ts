import { type Signal, useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { parseNumber } from "../words/numbers.ts";

/** A setting of a figure that a reader changes and that travels in the address: a number or one of a few words. */
export interface Parameter<T = unknown> {
  /** Its key in the address. */
  readonly key: string;
  readonly value: Signal<T>;
  readonly initial: T;
  /** The value a text stands for; undefined when it stands for none that is allowed. */
  parse(text: string): T | undefined;
  print(value: T): string;
}

export interface NumberParameter extends Parameter<number> {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

interface NumberOptions {
  initial: number;
  /** The smallest value that may be typed; default −1e6. */
  min?: number;
  /** The largest value that may be typed; default 1e6. */
  max?: number;
  integer?: boolean;
}

export function useNumber(
  key: string,
  { initial, min = -1e6, max = 1e6, integer = false }: NumberOptions,
): NumberParameter {
  const value = useSignal(initial);
  return useMemo(() => {
    const fits = (number: number) =>
      number >= min && number <= max && (!integer || Number.isInteger(number));
    const parse = (text: string) => {
      const number = parseNumber(text);
      return number !== undefined && fits(number) ? number : undefined;
    };
    // Twelve digits: enough for any slider, and no dust of floating point in the address.
    return {
      key,
      value,
      initial,
      min,
      max,
      integer,
      parse,
      print: (number) => String(Number(number.toPrecision(12))),
    };
  }, []);
}

export function useChoice<T extends string>(
  key: string,
  choices: readonly T[],
  initial: T,
): Parameter<T> {
  const value = useSignal<T>(initial);
  return useMemo(() => {
    const parse = (text: string) => choices.find((choice) => choice === text);
    return { key, value, initial, parse, print: (choice) => choice };
  }, []);
}

/** A text of the reader's own, such as a formula. */
export function useText(key: string, initial: string, longest = 200): Parameter<string> {
  const value = useSignal(initial);
  return useMemo(() => {
    const parse = (text: string) => (text.length <= longest ? text : undefined);
    return { key, value, initial, parse, print: (text) => text };
  }, []);
}
