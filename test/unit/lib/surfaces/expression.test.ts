import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { expressionObjective, type Objective, seeded } from "#lib/index.ts";
import { countArrays } from "../countArrays.ts";
import { gradientError } from "../gradientError.ts";

async function objectiveOf(source: string, variables = ["x"]): Promise<Objective> {
  const result = await expressionObjective(source, variables);
  if (!result.ok) throw new Error(`${source}: ${JSON.stringify(result.error)}`);
  return result.objective;
}

async function errorOf(source: string, variables = ["x"]) {
  const result = await expressionObjective(source, variables);
  if (result.ok) throw new Error(`${source} was taken`);
  return result.error;
}

const at = async (source: string, x: number) =>
  (await objectiveOf(source)).loss(Float64Array.of(x));

describe("a formula", () => {
  it.each<[string, number]>([
    ["3", 3],
    ["x", 2],
    ["x^2", 4],
    ["-x^2", -4],
    ["2^-x", 0.25],
    ["2^3^x", 512],
    ["1 - 2 - x", -3],
    ["12 / 3 / x", 2],
    ["1 + 2 * x", 5],
    ["(1 + 2) * x", 6],
    ["2x", 4],
    ["2 x", 4],
    ["x(x + 1)", 6],
    ["3x(x + 1)^2", 54],
    ["x (x + 1)", 6],
    ["(x)(x)", 4],
    ["2pi x", 4 * Math.PI],
    ["pi(x)", 2 * Math.PI],
    ["π", Math.PI],
    ["tau", 2 * Math.PI],
    ["e^x", Math.E ** 2],
    ["2e", 2 * Math.E],
    ["1e3", 1000],
    [".5x", 1],
    ["1.x", 2],
    ["1.5e-1", 0.15],
    ["+x", 2],
    ["--x", 2],
    ["x − 1 · 3 × 2 ÷ 6", 1],
    ["（１＋ｘ）＊２", 6],
    ["\tx +\n1 ", 3],
    ["ln(x)", Math.LN2],
    ["log(x)", Math.LN2],
    ["log2(x)", 1],
    ["log10(x)", Math.log10(2)],
    ["exp(x)", Math.exp(2)],
    ["sqrt(x)", Math.SQRT2],
    ["cbrt(4 x)", 2],
    ["abs(-x)", 2],
    ["sin(x)", Math.sin(2)],
    ["sin (x)", Math.sin(2)],
    ["sin(x)(x)", 2 * Math.sin(2)],
    ["sin(cos(tan(x)))", Math.sin(Math.cos(Math.tan(2)))],
    ["asin(x/3) + acos(x/3)", Math.PI / 2],
    ["atan(x)", Math.atan(2)],
    ["cosh(x)^2 - sinh(x)^2", 1],
    ["tanh(x)", Math.tanh(2)],
    ["max(0, x)", 2],
    ["min(0, x)", 0],
    ["pow(x, 3)", 8],
  ])("%s is understood", async (source, value) => {
    expect(await at(source, 2)).toBeCloseTo(value, 12);
  });

  it("has several variables, in the order given", async () => {
    const objective = await objectiveOf("(w x_1 + b)^2", ["b", "w", "x_1"]);
    expect(objective.size).toBe(3);
    expect(objective.loss(Float64Array.of(1, 2, 3))).toBe(49);
  });

  it("may name its variables with Greek letters, or like a constant", async () => {
    expect((await objectiveOf("θ + e", ["θ", "e"])).loss(Float64Array.of(1, 10))).toBe(11);
  });

  it.each<[string, number, number]>([
    ["sqrt(x)", -1, Number.NaN],
    ["(-8)^(1/x)", 3, Number.NaN],
    ["ln(x)", 0, -Infinity],
    ["1/x", 0, Infinity],
    ["0/x", 0, Number.NaN],
    ["exp(x)", 1000, Infinity],
    ["asin(x)", 2, Number.NaN],
  ])("%s at %d is no real number: %d", async (source, x, value) => {
    expect(await at(source, x)).toBe(value);
  });
});

describe("its derivative", () => {
  it.each([
    "7",
    "x",
    "-x + 3",
    "x^2",
    "x^-2",
    "x^0",
    "2^x",
    "x^x",
    "(x + 1)^(x - 1)",
    "x^4/4 - x^2 + 0.3 sin(8x)",
    "1/(1 + exp(-x))",
    "(x^2 - 1)/(x^2 + 1)",
    "3 - 2 - x",
    "sin(x) cos(x) tan(x/3)",
    "asin(x/4) + acos(x/5) - atan(x)",
    "sinh(x) - cosh(x) tanh(x)",
    "ln(x) + log(2x) - log2(x) log10(x)",
    "sqrt(x) cbrt(x)",
    "abs(x - 5) + abs(x)",
    "max(x^2, 2x - 3) min(x, 4)",
    "pow(x, 1.7) + pow(1.7, x)",
    "exp(-(x - 1)^2 / 0.5) sin(2pi x)",
  ])("of %s is what central differences measure", async (source) => {
    const objective = await objectiveOf(source);
    const draw = seeded(3);
    for (let i = 0; i < 10; i++) {
      expect(gradientError(objective, [0.2 + 2.5 * draw()])).toBeLessThan(1e-7);
    }
  });

  it("of an even power of a negative number needs no logarithm", async () => {
    expect(gradientError(await objectiveOf("x^3 + x^2"), [-1.3])).toBeLessThan(1e-9);
  });

  it("has one entry a variable", async () => {
    const rosenbrock = await objectiveOf("(1 - x)^2 + 100 (y - x^2)^2", ["x", "y"]);
    expect(rosenbrock.loss(Float64Array.of(-1.2, 1))).toBeCloseTo(24.2, 12);
    expect(gradientError(rosenbrock, [-1.2, 1])).toBeLessThan(1e-7);
    const flat = new Float64Array(2).fill(9);
    (await objectiveOf("y^2", ["x", "y"])).gradient(Float64Array.of(3, 4), flat);
    expect([...flat]).toEqual([0, 8]);
  });

  it("at a kink is one of the slopes beside it, or 0", async () => {
    const grads = new Float64Array(1);
    (await objectiveOf("abs(x)")).gradient(Float64Array.of(0), grads);
    expect(grads[0]).toBe(0);
    (await objectiveOf("max(0, x)")).gradient(Float64Array.of(-1), grads);
    expect(grads[0]).toBe(0);
  });

  it("allocates nothing", async () => {
    const objective = await objectiveOf("x^4/4 - x^2 + 0.3 sin(8x)");
    const params = Float64Array.of(1);
    const grads = new Float64Array(1);
    const arrays = countArrays(() => {
      objective.loss(params);
      objective.gradient(params, grads);
    });
    expect(arrays).toBe(0);
  });
});

describe("an error says what and where", () => {
  it.each<[string, string, number, string]>([
    ["", "empty", 0, ""],
    ["  \n ", "empty", 0, ""],
    ["x +", "syntax", 3, ""],
    ["(x", "syntax", 2, ""],
    ["x)", "syntax", 1, ")"],
    ["x + * 2", "syntax", 4, "*"],
    ["x**2", "syntax", 2, "*"],
    ["2 3", "syntax", 2, "3"],
    ["1..2", "syntax", 2, ".2"],
    ["1e+", "syntax", 0, "1"],
    ["x, x", "syntax", 1, ","],
    ["x ? 1 : 2", "syntax", 2, "?"],
    ["x!", "syntax", 1, "!"],
    ["x % 2", "syntax", 2, "%"],
    ["x .* x", "syntax", 2, "."],
    ["2.^x", "syntax", 1, "."],
    ["x'", "syntax", 1, "'"],
    ["x < 2", "syntax", 2, "<"],
    ["0x1f", "syntax", 0, "0"],
    ["0b", "syntax", 0, "0"],
    ["x²", "syntax", 1, "²"],
    ["sin x", "syntax", 0, "sin"],
    ["x + sin", "syntax", 4, "sin"],
    ["sin()", "syntax", 0, "sin"],
    ["sin(x) + sin(x, 2)", "syntax", 9, "sin"],
    ["cos(sin(x) + max(x))", "syntax", 13, "max"],
    ["foo + 1", "unknown-symbol", 0, "foo"],
    ["x + y", "unknown-symbol", 4, "y"],
    ["xy", "unknown-symbol", 0, "xy"],
    ["2 엑스", "unknown-symbol", 2, "엑스"],
    ["x + true", "unknown-symbol", 4, "true"],
    ["Infinity", "unknown-symbol", 0, "Infinity"],
    ["i", "unknown-symbol", 0, "i"],
    ["x + foo(x)", "unknown-function", 4, "foo"],
    ["gamma(x)", "unknown-function", 0, "gamma"],
    ["x + floor(x)", "not-differentiable", 4, "floor"],
    ["x mod 2", "not-differentiable", 2, "mod"],
    ["sign(x)", "not-differentiable", 0, "sign"],
  ])("%j: %s at %d, %j", async (source, code, position, text) => {
    expect(await errorOf(source)).toEqual({ code, position, text });
  });

  it("a formula of 200 characters is taken, one of 201 is not", async () => {
    expect(await at(`${" ".repeat(199)}x`, 2)).toBe(2);
    expect(await errorOf(`${" ".repeat(200)}x`)).toEqual({
      code: "too-long",
      position: 200,
      text: "x",
    });
  });
});

describe("hostile input is only text", () => {
  it.each([
    "constructor",
    "__proto__",
    "prototype",
    "x.constructor",
    'x["constructor"]',
    "toString(x)",
    "hasOwnProperty(x)",
    "valueOf()",
    "__proto__(x)",
    "constructor(x)",
    "import({ sin: 1 }, { override: true })",
    'eval("1")',
    'evaluate("1")',
    'parse("x")',
    'createUnit("foo")',
    'simplify("x")',
    "config({})",
    "Function(x)",
    "globalThis",
    "process",
    "x = 5",
    "f(x) = x^2",
    "x; y",
    "[1, 2, 3]",
    "[1, 2; 3, 4]",
    "1:10",
    "{a: 1}",
    '{"__proto__": x}',
    "'text'",
    '"text"',
    "5 cm to inch",
    "x in x",
    "x to x",
    "not x",
    "x and x",
    "x ?? 1",
    "x?.a",
    "# comment",
    "x # comment",
    "`x`",
    `$${"{x}"}`,
    "x => x",
    "\\u0078",
    "x\u0000",
    "\u200bx",
    "x + \ud835\udc65",
    "\ud835",
    "x + \ud800",
    "\udc00x",
    "🙂",
    "é",
    "<script>alert(1)</script>",
  ])("%j is refused", async (source) => {
    const { code, position, text } = await errorOf(source);
    expect(["syntax", "unknown-symbol", "unknown-function"]).toContain(code);
    expect(position).toBeGreaterThanOrEqual(0);
    expect(position).toBeLessThanOrEqual(source.length);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  it.each([
    ["brackets", "(".repeat(200)],
    ["closed brackets", `${"(".repeat(99)}x${")".repeat(99)}`],
    ["minus signs", `${"-".repeat(199)}x`],
    ["powers", `x${"^x".repeat(99)}`],
    ["products", `x${"*x".repeat(99)}`],
    ["functions", `${"sin(".repeat(39)}x${")".repeat(39)}`],
    ["fractions", "1/".repeat(100)],
    ["numbers", "9".repeat(200)],
  ])("200 %s do no harm", async (_name, source) => {
    const result = await expressionObjective(source, ["x"]);
    if (!result.ok) return expect(result.error.code).toBe("syntax");
    const grads = new Float64Array(1);
    result.objective.gradient(Float64Array.of(0.5), grads);
    expect(result.objective.loss(Float64Array.of(0.5))).toBeTypeOf("number");
    expect(grads[0]).toBeTypeOf("number");
  });

  it("a million characters are refused without being read", async () => {
    expect((await errorOf("x+".repeat(500_000))).code).toBe("too-long");
  });

  it("random text never throws", async () => {
    const draw = seeded(1);
    const pieces = [
      ..."x012.e+-*/^(), πσ!=[]{}'\"\\;:#%&|?~`<>\ud83d",
      "sin",
      "ln(",
      "max(",
      "mod",
    ];
    for (let i = 0; i < 5000; i++) {
      const length = Math.floor(draw() * 12);
      const source = Array.from({ length }, () => pieces[Math.floor(draw() * pieces.length)]).join(
        "",
      );
      const result = await expressionObjective(source, ["x"]);
      if (result.ok) expect(result.objective.loss(Float64Array.of(1))).toBeTypeOf("number");
      else expect(result.error.position).toBeLessThanOrEqual(source.length);
    }
  });

  // a process of its own has to load all of mathjs
  it("works where the page forbids to make code from text", { timeout: 60_000 }, () => {
    const index = new URL("../../../../lib/index.ts", import.meta.url).href;
    const script = `
      const { expressionObjective } = await import(${JSON.stringify(index)});
      const { objective } = await expressionObjective("x^2 + sin(x)", ["x"]);
      const grads = new Float64Array(1);
      objective.gradient(Float64Array.of(0), grads);
      console.log(objective.loss(Float64Array.of(2)) - Math.sin(2), grads[0]);
    `;
    const flags = [
      "--disallow-code-generation-from-strings",
      "--input-type=module",
      "--eval",
      script,
    ];
    expect(execFileSync(process.execPath, flags, { encoding: "utf8" })).toBe("4 1\n");
  });
});
