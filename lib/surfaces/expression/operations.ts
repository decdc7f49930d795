/** A function of one or two numbers with its partial derivatives, one an argument. */
export interface Operation {
  readonly value: (a: number, b: number) => number;
  readonly partials: readonly ((a: number, b: number) => number)[];
}

const pow: Operation = {
  value: (a, b) => a ** b,
  partials: [(a, b) => (b === 0 ? 0 : b * a ** (b - 1)), (a, b) => a ** b * Math.log(a)],
};

/** The operators, by mathjs's names for them. */
export const operators: ReadonlyMap<string, Operation> = new Map(
  Object.entries<Operation>({
    add: { value: (a, b) => a + b, partials: [() => 1, () => 1] },
    subtract: { value: (a, b) => a - b, partials: [() => 1, () => -1] },
    multiply: { value: (a, b) => a * b, partials: [(_a, b) => b, (a) => a] },
    divide: { value: (a, b) => a / b, partials: [(_a, b) => 1 / b, (a, b) => -a / (b * b)] },
    pow,
    unaryMinus: { value: (a) => -a, partials: [() => -1] },
    unaryPlus: { value: (a) => a, partials: [() => 1] },
  }),
);

const ofOne = (value: (x: number) => number, slope: (x: number) => number): Operation => ({
  value,
  partials: [slope],
});

/**
 * The functions that a reader may write. `log` and `ln` are natural. At a kink the slope is one of
 * the two on its sides, or 0 between them.
 */
export const functions: ReadonlyMap<string, Operation> = new Map(
  Object.entries<Operation>({
    sin: ofOne(Math.sin, Math.cos),
    cos: ofOne(Math.cos, (x) => -Math.sin(x)),
    tan: ofOne(Math.tan, (x) => 1 / Math.cos(x) ** 2),
    asin: ofOne(Math.asin, (x) => 1 / Math.sqrt(1 - x * x)),
    acos: ofOne(Math.acos, (x) => -1 / Math.sqrt(1 - x * x)),
    atan: ofOne(Math.atan, (x) => 1 / (1 + x * x)),
    sinh: ofOne(Math.sinh, Math.cosh),
    cosh: ofOne(Math.cosh, Math.sinh),
    tanh: ofOne(Math.tanh, (x) => 1 - Math.tanh(x) ** 2),
    exp: ofOne(Math.exp, Math.exp),
    ln: ofOne(Math.log, (x) => 1 / x),
    log: ofOne(Math.log, (x) => 1 / x),
    log2: ofOne(Math.log2, (x) => Math.LOG2E / x),
    log10: ofOne(Math.log10, (x) => Math.LOG10E / x),
    sqrt: ofOne(Math.sqrt, (x) => 0.5 / Math.sqrt(x)),
    cbrt: ofOne(Math.cbrt, (x) => 1 / (3 * Math.cbrt(x) ** 2)),
    abs: ofOne(Math.abs, Math.sign),
    max: { value: Math.max, partials: [(a, b) => Number(a >= b), (a, b) => Number(a < b)] },
    min: { value: Math.min, partials: [(a, b) => Number(a <= b), (a, b) => Number(a > b)] },
    pow,
  }),
);

/** Functions made of flat steps: known only so that their refusal can say why. */
export const notDifferentiable: ReadonlySet<string> = new Set([
  "ceil",
  "fix",
  "floor",
  "mod",
  "round",
  "sign",
]);

export const constants: ReadonlyMap<string, number> = new Map([
  ["e", Math.E],
  ["pi", Math.PI],
  ["π", Math.PI],
  ["tau", 2 * Math.PI],
]);
