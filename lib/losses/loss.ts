export type LossName = "halfSquaredError" | "sigmoidCrossEntropy" | "softmaxCrossEntropy";

/**
 * How wrong the outputs of a model are, as the mean over `count` samples.
 *
 * `outputs` and `targets` are `count × width`, row-major. Nothing is allocated.
 */
export interface Loss<Name extends string = LossName> {
  readonly name: Name;
  value(outputs: Float64Array, targets: Float64Array, width: number, count: number): number;
  /** Writes ∂(value)/∂(outputs) into `out`, `count × width`. */
  gradient(
    outputs: Float64Array,
    targets: Float64Array,
    width: number,
    count: number,
    out: Float64Array,
  ): void;
}
