import type { Objective } from "../objective.ts";
import { constants, functions, type Operation, operators } from "./operations.ts";
import type { ExpressionNode } from "./parseExpression.ts";
import { type ExpressionError, pieceAt, type Scan, scanExpression } from "./scanExpression.ts";
import { constantTerm, operationTerm, parameterTerm, type Term } from "./term.ts";

export type ExpressionResult =
  | { readonly ok: true; readonly objective: Objective }
  | { readonly ok: false; readonly error: ExpressionError };

/**
 * Makes an objective of a formula that a reader has typed, with its exact gradient.
 *
 *   await expressionObjective("x^4/4 - x^2 + 0.3 sin(8x)", ["x"])
 *
 * A formula has at most 200 characters: numbers, the variables, the constants e, pi (π) and tau,
 * + − * / ^ and parentheses, products without a sign as in 2x(x + 1), and the functions sin cos
 * tan asin acos atan sinh cosh tanh exp ln (= log) log2 log10 sqrt cbrt abs max min pow. Nothing
 * in it is ever run: it is only parsed (by mathjs, loaded at the first call), and what is left is
 * arithmetic. Where the formula has no real value, the loss is NaN or ±∞.
 *
 * @param source what the reader typed; never a reason to throw
 * @param variables the names of the parameters in order: words of Latin or Greek letters
 */
export async function expressionObjective(
  source: string,
  variables: readonly string[],
): Promise<ExpressionResult> {
  const scan = scanExpression(source, variables);
  if ("code" in scan) return { ok: false, error: scan };

  const { parseExpression } = await import("./parseExpression.ts");
  try {
    const term = compile(parseExpression(scan.source), scan, variables);
    return { ok: true, objective: objectiveOf(term, variables.length) };
  } catch (error) {
    return { ok: false, error: syntaxError(error, scan.source) };
  }
}

/** A wrong number of arguments, at the function's place; counted from 1 as mathjs does. */
class ArgumentsError extends SyntaxError {
  readonly char: number;
  constructor(position: number) {
    super("wrong number of arguments");
    this.char = position + 1;
  }
}

function syntaxError(error: unknown, source: string): ExpressionError {
  const { char = 1 } = error as { char?: number };
  return { code: "syntax", position: char - 1, text: pieceAt(source, char - 1) };
}

/** Turns the tree into a term. It meets the calls in the order in which they were written. */
function compile(root: ExpressionNode, { calls }: Scan, variables: readonly string[]): Term {
  let call = 0;
  const visit = (node: ExpressionNode): Term => {
    switch (node.kind) {
      case "constant":
        return constantTerm(node.value);
      case "symbol":
        return symbolTerm(node.name, variables);
      case "parenthesis":
        return visit(node.content);
      case "operator":
        return operationTerm(operators.get(node.fn) as Operation, node.args.map(visit));
      case "function": {
        const position = calls[call++];
        const operation = functions.get(node.name) as Operation;
        if (node.args.length !== operation.partials.length) throw new ArgumentsError(position);
        return operationTerm(operation, node.args.map(visit));
      }
    }
  };
  return visit(root);
}

function symbolTerm(name: string, variables: readonly string[]): Term {
  const place = variables.indexOf(name);
  return place >= 0 ? parameterTerm(place) : constantTerm(constants.get(name) as number);
}

function objectiveOf(term: Term, size: number): Objective {
  const slopes = Array.from({ length: size }, (_, i) => term.slope(i));
  return {
    size,
    loss: term.value,
    gradient(params, out) {
      for (let i = 0; i < size; i++) out[i] = slopes[i](params);
    },
  };
}
