import {
  expectedNoise,
  type GradientNoise,
  gradientNoise,
  lineLoss,
  penguins,
  pointVariance,
} from "#lib/index.ts";

/** The line of the twelve birds, on all 342. */
export const flockLine = lineLoss(
  penguins.map(({ flipperLength }) => (flipperLength - 200) / 10),
  penguins.map(({ bodyMass }) => bodyMass / 1000),
);
export const count = penguins.length;

export const places = ["start", "floor"] as const;
export type NoisePlace = (typeof places)[number];

const at: Record<NoisePlace, Float64Array> = {
  start: Float64Array.of(0.1, 4.7),
  floor: Float64Array.from(flockLine.minimum),
};

/** How many batches are drawn for each size. */
export const draws = 200;
export const sizes = [1, 2, 4, 8, 16, 32, 64, 128, 256];

export interface NoiseView {
  /** ∇L of all the birds. */
  readonly full: Float64Array;
  /** ∇L_B of the batches of the chosen size. */
  readonly noise: GradientNoise;
  /** The measured variance for the chosen size and for some others. */
  readonly measured: readonly (readonly [size: number, variance: number])[];
  /** σ², and what it makes of a size. */
  readonly single: number;
  expected(size: number, replacement: boolean): number;
}

/** Measures the noise of the batch gradient at one place, for the chosen batch size and for others. */
export function noiseView(
  place: NoisePlace,
  batchSize: number,
  replacement: boolean,
  seed: number,
): NoiseView {
  const params = at[place];
  const measure = (size: number) =>
    gradientNoise(flockLine, params, { batchSize: size, draws, replacement, seed });
  const full = new Float64Array(2);
  flockLine.gradient(params, full);
  const single = pointVariance(flockLine, params);
  const noise = measure(batchSize);
  return {
    full,
    noise,
    measured: sizes.map((size) => [size, measure(size).variance] as const),
    single,
    expected: (size, again) => expectedNoise(single, size, count, again),
  };
}
