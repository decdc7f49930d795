/**
 * Checks of options, called where things are built and never in an inner loop.
 * Each throws a RangeError that names the place, the rule and the value.
 */

/** Throws unless `value` is in [low, high). */
export function requireInterval(place: string, value: number, low: number, high: number): void {
  if (!(value >= low && value < high)) {
    throw new RangeError(`${place} must be in [${low}, ${high}), but got ${value}`);
  }
}

/** Throws unless `value` is finite and greater than 0. */
export function requirePositive(place: string, value: number): void {
  if (!(value > 0 && value < Infinity)) {
    throw new RangeError(`${place} must be positive and finite, but got ${value}`);
  }
}

/** Throws unless `value` is finite and at least 0. */
export function requireNonNegative(place: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) {
    throw new RangeError(`${place} must be at least 0 and finite, but got ${value}`);
  }
}

/** Throws unless `value` is finite. */
export function requireFinite(place: string, value: number): void {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${place} must be a finite number, but got ${value}`);
  }
}

/** Throws unless `value` is a whole number of at least `least`. */
export function requireCount(place: string, value: number, least: number): void {
  if (!(Number.isInteger(value) && value >= least)) {
    throw new RangeError(`${place} must be a whole number of at least ${least}, but got ${value}`);
  }
}

/** Throws unless `value`, a length, is the one expected. */
export function requireLength(place: string, value: number, expected: number): void {
  if (value !== expected) {
    throw new RangeError(`${place} must have ${expected} entries, but got ${value}`);
  }
}
