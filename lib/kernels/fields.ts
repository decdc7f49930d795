import type { WebAssemblyMemory } from "./webAssembly.ts";

// The fields of assembly/net.ts, in its order: the numbers (f64) of a net first, then its words (i32).

const NET_NUMBERS = [
  "learningRate",
  "keep1",
  "keep2",
  "epsilon",
  "weightDecay",
  "clipNorm",
  "power1",
  "power2",
  "shrink",
  "rateOfM",
  "rateOfGrad",
  "root",
  "batchLoss",
  "gradientNorm",
  "totalLoss",
] as const;

const NET_WORDS = [
  "right",
  "layout",
  "layers",
  "layerCount",
  "loss",
  "optimizer",
  "biasCorrection",
  "size",
  "used",
  "params",
  "grads",
  "m",
  "g",
  "ahead",
  "inputs",
  "targets",
  "answers",
  "delta",
  "rows",
] as const;

const LAYER_WORDS = ["inputs", "outputs", "weights", "biases", "activation", "a", "delta"] as const;

const SAMPLES_WORDS = ["inputs", "targets", "inputStride", "targetStride"] as const;

type Words<Names extends readonly string[]> = Readonly<Record<Names[number], number>>;
export type NetWords = Words<typeof NET_WORDS>;
export type NetNumbers = Words<typeof NET_NUMBERS>;
export type LayerWords = Words<typeof LAYER_WORDS>;
export type SamplesWords = Words<typeof SAMPLES_WORDS>;

const WORDS_AT = 8 * NET_NUMBERS.length;
export const NET_BYTES = WORDS_AT + 4 * NET_WORDS.length;
export const LAYER_BYTES = 4 * LAYER_WORDS.length;
export const SAMPLES_BYTES = 4 * SAMPLES_WORDS.length;

export function writeNet(
  { buffer }: WebAssemblyMemory,
  address: number,
  { numbers, words }: { numbers: NetNumbers; words: NetWords },
): void {
  const room = new Float64Array(buffer, address, NET_NUMBERS.length);
  for (const [i, name] of NET_NUMBERS.entries()) room[i] = numbers[name];
  writeWords(buffer, address + WORDS_AT, NET_WORDS, words);
}

export function writeLayer(
  { buffer }: WebAssemblyMemory,
  address: number,
  layer: LayerWords,
): void {
  writeWords(buffer, address, LAYER_WORDS, layer);
}

export function writeSamples(
  { buffer }: WebAssemblyMemory,
  address: number,
  samples: SamplesWords,
): void {
  writeWords(buffer, address, SAMPLES_WORDS, samples);
}

function writeWords<Names extends readonly string[]>(
  buffer: ArrayBuffer,
  address: number,
  names: Names,
  values: Words<Names>,
): void {
  const room = new Int32Array(buffer, address, names.length);
  for (const [i, name] of names.entries()) room[i] = values[name as Names[number]];
}

/** What a training or an examination left in a net. */
export function readNet({ buffer }: WebAssemblyMemory, address: number) {
  const numbers = new Float64Array(buffer, address, NET_NUMBERS.length);
  const words = new Int32Array(buffer, address + WORDS_AT, NET_WORDS.length);
  return {
    batchLoss: numbers[NET_NUMBERS.indexOf("batchLoss")],
    gradientNorm: numbers[NET_NUMBERS.indexOf("gradientNorm")],
    totalLoss: numbers[NET_NUMBERS.indexOf("totalLoss")],
    right: words[NET_WORDS.indexOf("right")],
  };
}

/** Forgets what examinations have added up. */
export function clearExamination({ buffer }: WebAssemblyMemory, address: number): void {
  new Float64Array(buffer, address)[NET_NUMBERS.indexOf("totalLoss")] = 0;
  new Int32Array(buffer, address + WORDS_AT)[NET_WORDS.indexOf("right")] = 0;
}
