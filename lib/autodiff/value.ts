/** An edge of the graph: an operand, and ∂(result)/∂(operand) as a number. */
export interface Parent {
  readonly value: Value;
  readonly derivative: number;
}

/**
 * A number that remembers how it was computed, so that its derivatives can be computed too:
 * reverse-mode automatic differentiation, as in Karpathy's micrograd.
 *
 *   const w = value(2, "w");
 *   const loss = w.mul(3).sub(1).pow(2);  // (3w − 1)² = 25
 *   loss.backward();
 *   w.grad;                               // 2(3w − 1) · 3 = 30
 *
 * Each operation makes a new Value with its operands as parents. A plain number may stand for an
 * operand that needs no derivative.
 */
export class Value {
  /** May be changed in a leaf, for the next graph; what was computed from it stays as it is. */
  data: number;
  /** ∂(root)/∂(this), after `root.backward()`. */
  grad = 0;
  label: string;
  readonly parents: readonly Parent[];

  constructor(data: number, label = "", parents: readonly Parent[] = []) {
    this.data = data;
    this.label = label;
    this.parents = parents;
  }

  /** a + b: the slope is 1 in both. */
  add(other: Value | number): Value {
    const b = operand(other);
    return this.#combine("+", this.data + b.data, b, 1, 1);
  }

  /** a − b: 1 in a, −1 in b. */
  sub(other: Value | number): Value {
    const b = operand(other);
    return this.#combine("−", this.data - b.data, b, 1, -1);
  }

  /** a · b: the slope in one is the other. */
  mul(other: Value | number): Value {
    const b = operand(other);
    return this.#combine("×", this.data * b.data, b, b.data, this.data);
  }

  /** a / b: 1/b in a, −a/b² in b. */
  div(other: Value | number): Value {
    const b = operand(other);
    return this.#combine("÷", this.data / b.data, b, 1 / b.data, -this.data / (b.data * b.data));
  }

  /** aⁿ for a number n: n aⁿ⁻¹. */
  pow(exponent: number): Value {
    return this.#apply(
      `^${exponent}`,
      this.data ** exponent,
      exponent * this.data ** (exponent - 1),
    );
  }

  /** −a: −1. */
  neg(): Value {
    return this.#apply("−", -this.data, -1);
  }

  /** eᵃ, which is its own slope. */
  exp(): Value {
    const e = Math.exp(this.data);
    return this.#apply("exp", e, e);
  }

  /** The natural logarithm ln a: 1/a. */
  log(): Value {
    return this.#apply("log", Math.log(this.data), 1 / this.data);
  }

  /** 1 − tanh² a. */
  tanh(): Value {
    const t = Math.tanh(this.data);
    return this.#apply("tanh", t, 1 - t * t);
  }

  /** σ(a) = 1/(1 + e⁻ᵃ): σ(1 − σ). */
  sigmoid(): Value {
    const s = 1 / (1 + Math.exp(-this.data));
    return this.#apply("sigmoid", s, s * (1 - s));
  }

  /** max(0, a): 1 above zero, else 0. */
  relu(): Value {
    return this.#apply("relu", Math.max(0, this.data), this.data > 0 ? 1 : 0);
  }

  /**
   * Fills `grad` of this value and of all it was computed from, by the chain rule from here to the
   * leaves: each parent gets grad · derivative, added up over all ways that lead to it.
   * What was in `grad` before is forgotten.
   */
  backward(): void {
    const order = this.#parentsFirst();
    for (const node of order) node.grad = 0;
    this.grad = 1;
    for (const node of order.reverse()) {
      for (const { value, derivative } of node.parents) value.grad += node.grad * derivative;
    }
  }

  #combine(label: string, data: number, other: Value, mine: number, others: number): Value {
    return new Value(data, label, [
      { value: this, derivative: mine },
      { value: other, derivative: others },
    ]);
  }

  #apply(label: string, data: number, derivative: number): Value {
    return new Value(data, label, [{ value: this, derivative }]);
  }

  /** Everything this was computed from, then this; a loop, for a long sum is a deep graph. */
  #parentsFirst(): Value[] {
    const order: Value[] = [];
    const seen = new Set<Value>([this]);
    const stack = [{ node: this as Value, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      if (top.next === top.node.parents.length) {
        order.push(top.node);
        stack.pop();
        continue;
      }
      const { value: parent } = top.node.parents[top.next++];
      if (!seen.has(parent)) {
        seen.add(parent);
        stack.push({ node: parent, next: 0 });
      }
    }
    return order;
  }
}

/** A leaf of the graph: an input or a parameter. */
export function value(x: number, label = ""): Value {
  return new Value(x, label);
}

const operand = (x: Value | number): Value => (x instanceof Value ? x : new Value(x));
