import { mean as meanOf } from "d3-array";

/** Numbers measured from their mean in units of their standard deviation. */
export interface Standardised {
  readonly values: Float64Array;
  /** In the unit of the data. */
  readonly mean: number;
  /** In the unit of the data. */
  readonly deviation: number;
}

/**
 * Shifts and scales numbers to mean 0 and standard deviation 1, and says how to go back.
 *
 *   z = (x − μ) / σ        μ = mean x        σ = √ mean (x − μ)²
 *
 * @throws RangeError if there are no values or all are the same
 */
export function standardise(values: ArrayLike<number>): Standardised {
  const numbers = Float64Array.from(values);
  const mean = meanOf(numbers) ?? Number.NaN;
  const deviation = Math.sqrt(meanOf(numbers, (x) => (x - mean) ** 2) ?? Number.NaN);
  if (!(deviation > 0)) {
    throw new RangeError(`standardise: values must differ, but their deviation is ${deviation}`);
  }
  return { values: numbers.map((x) => (x - mean) / deviation), mean, deviation };
}
