/** Examples to learn from, in flat row-major arrays. */
export interface Points {
  /** `count × inputWidth`. */
  readonly inputs: Float64Array;
  /** `count × targetWidth`: what a model should answer. */
  readonly targets: Float64Array;
  readonly count: number;
  readonly inputWidth: number;
  readonly targetWidth: number;
}

/** Points of two classes. */
export interface LabelledPoints extends Points {
  /** The class of each point, 0 or 1: the targets under another name. */
  readonly labels: Float64Array;
  /** `inputWidth` under another name. */
  readonly width: number;
}

/**
 * Points of two classes, whose classes take turns (0, 1, 0, 1, …).
 *
 * @param place the point number `index` of `size` in its class, as its coordinates
 */
export function alternatingPoints(
  count: number,
  width: number,
  place: (label: number, index: number, size: number) => readonly number[],
): LabelledPoints {
  const inputs = new Float64Array(count * width);
  const labels = Float64Array.from({ length: count }, (_, i) => i % 2);
  for (let i = 0; i < count; i++) {
    const label = labels[i];
    const size = label === 0 ? Math.ceil(count / 2) : Math.floor(count / 2);
    inputs.set(place(label, Math.floor(i / 2), size), i * width);
  }
  return { inputs, targets: labels, labels, count, inputWidth: width, width, targetWidth: 1 };
}
