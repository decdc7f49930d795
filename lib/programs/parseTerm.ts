import {
  builtIns,
  type Callable,
  lengthOfVector,
  listOf,
  operate,
  type ProgramValue,
} from "./programValue.ts";

/** The variables of a program by name. */
export type Variables = Readonly<Record<string, ProgramValue>>;

/** A calculation that waits for its variables and functions. */
export type Term = (
  variables: Variables,
  functions: Readonly<Record<string, Callable>>,
) => ProgramValue;

const token =
  /\s*(?:(\d+\.?\d*(?:e-?\d+)?|\.\d+)|([\p{L}_∇][\p{L}\p{N}_∇]*)|(<=|>=|==|!=|[-+*/%<>()[\],‖]))/uy;

function tokens(text: string): string[] {
  const found: string[] = [];
  const end = text.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new SyntaxError(`does not understand “${text.slice(at).trim()}”`);
    found.push(match[0].trim());
  }
  return found;
}

// Each level binds tighter than the one before.
const levels = [
  ["<", "<=", ">", ">=", "==", "!="],
  ["+", "-"],
  ["*", "/", "%"],
];

/**
 * Reads a calculation: numbers, variables, + − * / %, comparisons, brackets, calls f(a, b),
 * entries a[i] and lengths ‖v‖.
 *
 * @throws SyntaxError if it is none
 */
export function parseTerm(text: string): Term {
  const rest = tokens(text);
  const fail = () => new SyntaxError(`stops being a calculation at “${rest[0] ?? "the end"}”`);
  const take = (wanted: string) => {
    if (rest[0] !== wanted) throw fail();
    rest.shift();
  };

  const level = (depth: number): Term => {
    if (depth === levels.length) return sign();
    let left = level(depth + 1);
    while (levels[depth].includes(rest[0])) {
      const operator = rest.shift() as string;
      const [a, b] = [left, level(depth + 1)];
      left = (variables, functions) =>
        operate(operator, a(variables, functions), b(variables, functions));
    }
    return left;
  };
  const sign = (): Term => {
    if (rest[0] !== "-") return entries(atom());
    rest.shift();
    const inner = sign();
    return (variables, functions) => operate("*", -1, inner(variables, functions));
  };
  const entries = (list: Term): Term => {
    if (rest[0] !== "[") return list;
    rest.shift();
    const index = level(0);
    take("]");
    return entries((variables, functions) => {
      const at = index(variables, functions) as number;
      const found = listOf("[ ]", list(variables, functions))[at];
      if (found === undefined) throw new RangeError(`there is no entry ${at}`);
      return found;
    });
  };
  const atom = (): Term => {
    const head = rest.shift();
    if (head === undefined) throw fail();
    if (/^[\d.]/.test(head)) return () => Number(head);
    if (head === "(" || head === "‖") {
      const inner = level(0);
      take(head === "(" ? ")" : "‖");
      if (head === "(") return inner;
      return (variables, functions) => lengthOfVector(inner(variables, functions));
    }
    if (!/^[\p{L}_∇]/u.test(head)) {
      rest.unshift(head);
      throw fail();
    }
    return rest[0] === "(" ? call(head) : variable(head);
  };
  const call = (name: string): Term => {
    const args: Term[] = [];
    take("(");
    while (rest[0] !== ")") {
      args.push(level(0));
      if (rest[0] !== ")") take(",");
    }
    take(")");
    return (variables, functions) => {
      const callable = functions[name] ?? builtIns[name];
      if (!callable) throw new RangeError(`there is no function ${name}`);
      return callable(...args.map((arg) => arg(variables, functions)));
    };
  };

  const term = level(0);
  if (rest.length > 0) throw fail();
  return term;
}

const variable =
  (name: string): Term =>
  (variables) => {
    if (!(name in variables)) throw new RangeError(`${name} has no value yet`);
    return variables[name];
  };
