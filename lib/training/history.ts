/**
 * A run that remembers: it pulls steps out of a generator once and can then be scrubbed back
 * and forth without running again.
 *
 *   const run = train(bowl, [2, 1], momentum(), { learningRate: 0.1, steps: 200 });
 *   const history = new History(run);
 *   history.at(50).loss;  // makes 50 steps
 *   history.at(10).loss;  // makes none
 */
export class History<S, O> {
  readonly #source: Iterator<S, O, void>;
  readonly #steps: S[] = [];
  #ended = false;
  #outcome: O | undefined;

  /** @throws RangeError if the source ends without a single step */
  constructor(source: Iterator<S, O, void>) {
    this.#source = source;
    if (this.advance(1) === 0) throw new RangeError("History: the run has no steps");
  }

  /** How many steps are recorded so far, the start included: at least 1. */
  get length(): number {
    return this.#steps.length;
  }

  /** How the run ended; undefined while it goes on. */
  get outcome(): O | undefined {
    return this.#outcome;
  }

  /** The step recorded last. */
  get last(): S {
    return this.#steps[this.#steps.length - 1];
  }

  /** The steps recorded so far, the start first. The array grows as the run goes on. */
  get recorded(): readonly S[] {
    return this.#steps;
  }

  /** Step `index`, run up to it if need be; before the start the start, past the end the last. */
  at(index: number): S {
    this.advance(index + 1 - this.length);
    return this.#steps[Math.max(0, Math.min(Math.trunc(index), this.length - 1))];
  }

  /** Records up to `count` more steps and returns how many came. */
  advance(count: number): number {
    const before = this.length;
    while (!this.#ended && this.length - before < count) {
      const next = this.#source.next();
      if (next.done) {
        this.#ended = true;
        this.#outcome = next.value;
      } else {
        this.#steps.push(next.value);
      }
    }
    return this.length - before;
  }

  /** Runs to the end and returns every step. A run without an end must not be asked. */
  all(): readonly S[] {
    this.advance(Infinity);
    return this.#steps;
  }
}
