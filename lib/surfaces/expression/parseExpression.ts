import * as mathjs from "mathjs/number";
import { functions } from "./operations.ts";

/**
 * The only things that mathjs's parser can make here. They hold the structure of a formula and
 * cannot be evaluated; mathjs recognises them by the flags, `isNode` on the prototype.
 */
abstract class Node {
  get isNode(): true {
    return true;
  }
}

export class ConstantNode extends Node {
  readonly kind = "constant";
  readonly isConstantNode = true;
  readonly value: number;
  constructor(value: number) {
    super();
    this.value = value;
  }
}

export class SymbolNode extends Node {
  readonly kind = "symbol";
  /** Only to a symbol node mathjs lets parentheses be a call: to all others they are factors. */
  readonly isSymbolNode: boolean;
  readonly name: string;
  constructor(name: string) {
    super();
    this.isSymbolNode = functions.has(name);
    this.name = name;
  }
}

export class OperatorNode extends Node {
  readonly kind = "operator";
  readonly isOperatorNode = true;
  /** As written: `*`. */
  readonly op: string;
  /** Its name: `multiply`. */
  readonly fn: string;
  readonly args: readonly ExpressionNode[];
  constructor(op: string, fn: string, args: readonly ExpressionNode[]) {
    super();
    this.op = op;
    this.fn = fn;
    this.args = args;
  }
}

export class FunctionNode extends Node {
  readonly kind = "function";
  readonly isFunctionNode = true;
  readonly name: string;
  readonly args: readonly ExpressionNode[];
  constructor({ name }: SymbolNode, args: readonly ExpressionNode[]) {
    super();
    this.name = name;
    this.args = args;
  }
}

export class ParenthesisNode extends Node {
  readonly kind = "parenthesis";
  readonly isParenthesisNode = true;
  readonly content: ExpressionNode;
  constructor(content: ExpressionNode) {
    super();
    this.content = content;
  }
}

export type ExpressionNode =
  | ConstantNode
  | SymbolNode
  | OperatorNode
  | FunctionNode
  | ParenthesisNode;

/** Stands for all that a formula of this book has no use for: assignments, matrices, ranges, … */
class Refused {
  constructor() {
    throw new SyntaxError("not part of a formula");
  }
}

type Parse = (source: string) => ExpressionNode;
type CreateParse = (dependencies: Record<string, unknown>) => Parse;

/** mathjs would choose a signature by the argument's type; here it is always a string. */
const typed = Object.assign((_name: string, signatures: { string: Parse }) => signatures.string, {
  addConversion() {},
});

/**
 * mathjs's parser, with nothing of mathjs that computes: 6 kB gzipped where its usual bundle with
 * `derivative` has 50. It throws a SyntaxError with the place as `char`, counted from 1.
 */
export const parseExpression: Parse = (
  mathjs as unknown as { createParse: CreateParse }
).createParse({
  typed,
  numeric: Number,
  config: { number: "number" },
  ConstantNode,
  SymbolNode,
  OperatorNode,
  FunctionNode,
  ParenthesisNode,
  AccessorNode: Refused,
  ArrayNode: Refused,
  AssignmentNode: Refused,
  BlockNode: Refused,
  ConditionalNode: Refused,
  FunctionAssignmentNode: Refused,
  IndexNode: Refused,
  ObjectNode: Refused,
  RangeNode: Refused,
  RelationalNode: Refused,
});
