import type { Program, ProgramLine } from "./parseProgram.ts";
import type { Variables } from "./parseTerm.ts";
import type { Callable, ProgramValue } from "./programValue.ts";

/** A program right after one of its lines has run. Nothing in it changes later. */
export interface ProgramMoment {
  /** How many lines have run. */
  readonly step: number;
  /** Index of the line that has just run; −1 at the start. */
  readonly line: number;
  /** Every variable that has a value, in the order in which they got their first one. */
  readonly variables: Variables;
  /** The variable that the line has set. */
  readonly set?: string;
  /** Of a line with a condition: whether it held. Of a `for`: whether there was one more. */
  readonly held?: boolean;
}

export interface ProgramWorld {
  /** Values that are there before the first line. */
  variables?: Variables;
  functions?: Readonly<Record<string, Callable>>;
}

/** How a program ended: after its last line, or with an error in one of them. */
export interface ProgramEnd {
  readonly error?: { readonly line: number; readonly message: string };
}

interface Loop {
  readonly line: number;
  readonly end: number;
  /** Of a `for`: what it goes through, and how far it has come. */
  readonly items: readonly ProgramValue[];
  next: number;
}

/**
 * Runs a program line by line: the start is the first moment that comes, then one for every line
 * that runs. An endless program has no end here either; ask for as many moments as you want.
 */
export function* runProgram(
  program: Program,
  { variables: given = {}, functions = {} }: ProgramWorld = {},
): Generator<ProgramMoment, ProgramEnd, void> {
  const loops: Loop[] = [];
  let variables = given;
  let at = 0;
  yield { step: 0, line: -1, variables };
  for (let step = 1; at < program.length; step++) {
    const line = at;
    try {
      const done = runLine(program[line], line, variables, functions, loops);
      if (done.set) variables = { ...variables, [done.set.name]: done.set.value };
      at = done.next;
      yield { step, line, variables, set: done.set?.name, held: done.held };
    } catch (error) {
      return { error: { line, message: (error as Error).message } };
    }
    const inner = loops[loops.length - 1];
    if (inner && at === inner.end) at = inner.line;
  }
  return {};
}

interface Done {
  next: number;
  set?: { name: string; value: ProgramValue };
  held?: boolean;
}

function runLine(
  statement: ProgramLine,
  line: number,
  variables: Variables,
  functions: Readonly<Record<string, Callable>>,
  loops: Loop[],
): Done {
  const { end } = statement;
  if (statement.kind === "break") {
    const left = loops.pop();
    if (!left) throw new RangeError("break stands in no loop");
    return { next: left.end };
  }
  const running = loops[loops.length - 1]?.line === line ? loops[loops.length - 1] : undefined;
  if (statement.kind === "for") {
    const loop = running ?? enter(loops, line, end, statement.term(variables, functions));
    if (loop.next === loop.items.length) {
      loops.pop();
      return { next: end, held: false };
    }
    const value = loop.items[loop.next++];
    return { next: line + 1, held: true, set: { name: statement.name, value } };
  }
  const value = statement.term(variables, functions);
  if (statement.kind === "assign") return { next: line + 1, set: { name: statement.name, value } };
  if (typeof value !== "boolean") throw new RangeError(`${statement.kind} needs a comparison`);
  if (statement.kind === "while") {
    if (value && !running) enter(loops, line, end, []);
    if (!value && running) loops.pop();
  }
  return { next: value ? line + 1 : end, held: value };
}

function enter(loops: Loop[], line: number, end: number, items: ProgramValue): Loop {
  if (typeof items !== "object") throw new RangeError(`for goes through a list, but got ${items}`);
  const loop = { line, end, items, next: 0 };
  loops.push(loop);
  return loop;
}
