import { describe, expect, it } from "vitest";
import { History, type ProgramWorld, parseProgram, runProgram } from "#lib/index.ts";

/** All moments of a program, at most 500, and how it ended. */
function run(source: string, world?: ProgramWorld) {
  const history = new History(runProgram(parseProgram(source), world));
  history.advance(500);
  return { moments: history.recorded, last: history.last.variables, end: history.outcome };
}
const resultOf = (term: string, world?: ProgramWorld) => run(`x = ${term}`, world).last.x;

describe("a calculation", () => {
  it.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["7 % 3 - 5", -4],
    ["2 - 3 - 4", -5],
    ["8 / 4 / 2", 1],
    ["-3 * -2", 6],
    ["1e-3", 0.001],
    ["2 < 3", true],
    ["1 + 1 == 2", true],
    ["3 != 3", false],
    ["‖0 - 5‖", 5],
    ["len(split(a, 2))", 2],
    ["split(a, 2)", [[3, 4], [5]]],
    ["a[1]", 4],
    ["split(a, 2)[0][1]", 4],
    ["a + 1", [4, 5, 6]],
    ["2 * a - a", [3, 4, 5]],
    ["double(a)", [6, 8, 10]],
  ])("%s is %j", (term, value) => {
    const world = {
      variables: { a: [3, 4, 5] },
      functions: { double: (list: unknown) => (list as number[]).map((entry) => 2 * entry) },
    };
    expect(resultOf(term, world)).toEqual(value);
  });

  it("has the length of a vector between double bars", () => {
    expect(resultOf("‖v‖", { variables: { v: [3, -4] } })).toBe(5);
  });
});

describe("a program", () => {
  it("runs line by line, and tells which line has run and what it set", () => {
    const { moments, end } = run(
      `
      total = 0
      for i in items:
          total += i
    `,
      { variables: { items: [4, 6] } },
    );
    expect(moments.map(({ line, set, held }) => [line, set, held])).toEqual([
      [-1, undefined, undefined],
      [0, "total", undefined],
      [1, "i", true],
      [2, "total", undefined],
      [1, "i", true],
      [2, "total", undefined],
      [1, undefined, false],
    ]);
    expect(moments.at(-1)?.variables).toEqual({ items: [4, 6], total: 10, i: 6 });
    expect(end).toEqual({});
  });

  it("keeps what was: a later line changes no moment", () => {
    const { moments } = run("a = 1\na += 1\na -= 5");
    expect(moments.map(({ variables }) => variables.a)).toEqual([undefined, 1, 2, -3]);
  });

  it("nests loops and leaves the inner one by break", () => {
    const { last } = run(
      `
      n = 0
      seen = 0
      while n < 3:
          n += 1
          for i in items:
              if i > n:
                  break
              seen += i
    `,
      { variables: { items: [1, 2, 3, 4] } },
    );
    expect(last.seen).toBe(1 + (1 + 2) + (1 + 2 + 3));
  });

  it("goes through an empty list not at all, and enters no loop whose condition fails", () => {
    const { moments } = run("for i in items:\n  a = 1\nwhile 2 < 1:\n  a = 2", {
      variables: { items: [] },
    });
    expect(moments.map(({ line }) => line)).toEqual([-1, 0, 2]);
  });

  it("may be endless", () => {
    expect(run("a = 0\nwhile 0 < 1:\n  a += 1").moments).toHaveLength(501);
  });

  it("keeps comments in its text and does not run them", () => {
    const [line] = parseProgram("a = 1  # one");
    expect(line.text).toBe("a = 1  # one");
  });

  it("descends: gradient descent on ½Θ²", () => {
    const { last } = run("Θ = 4\nwhile ‖∇L(Θ)‖ > ε:\n  Θ = Θ - γ * ∇L(Θ)", {
      variables: { γ: 0.5, ε: 0.1 },
      functions: { "∇L": (Θ) => Θ },
    });
    expect(last.Θ).toBe(4 / 2 ** 6);
  });
});

describe("bad programs", () => {
  it.each([
    ["a = 1 +", "line 1, “a = 1 +”: stops being a calculation at “the end”"],
    ["a = 1\nb = ) 2", "line 2, “b = ) 2”: stops being a calculation at “)”"],
    ["a = $", "line 1, “a = $”: does not understand “$”"],
    ["hello", "line 1, “hello”: is no statement"],
    ["a = 1\n  b = 2", "line 1, “a = 1”: opens no block"],
    ["while 1 < 2:", "needs an indented block"],
  ])("%j is refused when it is read", (source, message) => {
    expect(() => parseProgram(source)).toThrow(message);
  });

  it.each([
    ["a = b", 0, "b has no value yet"],
    ["a = 1\nb = f(a)", 1, "there is no function f"],
    ["a = split(3, 1)", 0, "split takes a list, but got 3"],
    ["a = split(items, 0)", 0, "split: size must be a whole number of at least 1, but got 0"],
    ["a = items[7]", 0, "there is no entry 7"],
    ["a = items + split(items, 1)[0]", 0, "+ takes lists of one length, but got 2 and 1"],
    ["if 3:\n  a = 1", 0, "if needs a comparison"],
    ["for i in 3:\n  a = 1", 0, "for goes through a list, but got 3"],
    ["break", 0, "break stands in no loop"],
    ["a = (1 < 2) + 1", 0, "+ takes numbers and lists, but got true or false"],
  ])("%j ends with the line and the reason", (source, line, message) => {
    expect(run(source, { variables: { items: [1, 2] } }).end).toEqual({ error: { line, message } });
  });
});
