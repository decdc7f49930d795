import type { Operation } from "./operations.ts";

type Evaluate = (params: Float64Array) => number;

/** A formula that knows its value and, by the chain rule, the formula of its slope. */
export interface Term {
  readonly value: Evaluate;
  /** ∂(this)/∂θ for the parameter with this index. */
  slope(index: number): Evaluate;
}

const zero: Evaluate = () => 0;
const one: Evaluate = () => 1;

export function constantTerm(value: number): Term {
  return { value: () => value, slope: () => zero };
}

export function parameterTerm(place: number): Term {
  return { value: (params) => params[place], slope: (index) => (index === place ? one : zero) };
}

/**
 * f(a) or f(a, b), with the chain rule in the general form,
 *
 *   ∂f/∂θ = ∂f/∂a · ∂a/∂θ + ∂f/∂b · ∂b/∂θ
 *
 * A term whose inner slope is 0 everywhere is left out, so that x² never meets the logarithm of x.
 */
export function operationTerm({ value, partials }: Operation, args: readonly Term[]): Term {
  const [a, b] = args.map((arg) => arg.value);
  const second = b ?? zero;
  return {
    value: (params) => value(a(params), second(params)),
    slope: (index) =>
      args
        .map((arg, k) => {
          const partial: Evaluate = (params) => partials[k](a(params), second(params));
          return times(partial, arg.slope(index));
        })
        .reduce(plus),
  };
}

function times(f: Evaluate, g: Evaluate): Evaluate {
  if (g === zero) return zero;
  if (g === one) return f;
  return (params) => f(params) * g(params);
}

function plus(f: Evaluate, g: Evaluate): Evaluate {
  if (f === zero) return g;
  if (g === zero) return f;
  return (params) => f(params) + g(params);
}
