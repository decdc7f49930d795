import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  type Digits,
  digitPoints,
  type Experiment,
  kernelEngine,
  packDigits,
  runExperiment,
  unpackDigits,
} from "#lib/index.ts";
import { moduleOf } from "../kernels/builds.ts";

const packed = gunzipSync(
  readFileSync(new URL("../../../../lib/data/build/digits.bin", import.meta.url)),
);
const digits = unpackDigits(packed);

const small = (labels: number[]): Digits => ({
  labels: Uint8Array.from(labels),
  pixels: Uint8Array.from({ length: 784 * labels.length }, (_, i) => (i * 7 + labels[0]) % 256),
});

describe("the digits", () => {
  it("are 10,000, of which 2,000 are kept back", () => {
    expect(digits.train.labels).toHaveLength(8000);
    expect(digits.test.labels).toHaveLength(2000);
    expect(digits.train.pixels).toHaveLength(8000 * 784);
  });

  it("come mixed: every class in every part, about as often", () => {
    for (const { labels } of [digits.train, digits.test]) {
      for (let label = 0; label < 10; label++) {
        const share = labels.filter((other) => other === label).length / labels.length;
        expect(share).toBeGreaterThan(0.07);
        expect(share).toBeLessThan(0.13);
      }
    }
    expect(new Set(digits.train.labels.subarray(0, 100)).size).toBe(10);
  });

  it("have no picture twice, in one part or both", () => {
    const seen = new Set<string>();
    for (const { pixels, labels } of [digits.train, digits.test]) {
      for (let i = 0; i < labels.length; i++) {
        seen.add(String(pixels.subarray(784 * i, 784 * (i + 1))));
      }
    }
    expect(seen.size).toBe(10_000);
  });

  it("become points: ink from 0 to 1, one-hot targets", () => {
    const points = digitPoints(digits.test);
    expect(points).toMatchObject({ count: 2000, inputWidth: 784, targetWidth: 10 });
    expect(Math.max(...points.inputs.subarray(0, 784))).toBeLessThanOrEqual(1);
    for (let i = 0; i < 50; i++) {
      const row = [...points.targets.subarray(10 * i, 10 * i + 10)];
      expect(row.indexOf(1)).toBe(digits.test.labels[i]);
      expect(row.reduce((sum, target) => sum + target)).toBe(1);
    }
  });

  it("are learnt by 784-128-10 to 94 % of those kept back", async () => {
    const experiment: Experiment = {
      data: { digits },
      layers: [784, 128, 10],
      activation: "relu",
      loss: "softmaxCrossEntropy",
      optimizer: { name: "adam" },
      learningRate: 0.003,
      batchSize: 64,
      steps: 1000, // eight epochs
      examine: ["test"],
    };
    const engine = kernelEngine(await moduleOf("kernels.wasm"));
    const last = [...runExperiment(experiment, engine)].at(-1);
    expect(last?.epoch).toBe(8);
    expect(last?.test?.accuracy).toBeGreaterThanOrEqual(0.94);
  });
});

describe("a file of digits", () => {
  const set = { train: small([3, 1, 4]), test: small([5]) };

  it("holds what was packed", () => {
    const { train, test } = unpackDigits(packDigits(set));
    expect([...train.labels, ...test.labels]).toEqual([3, 1, 4, 5]);
    expect(train.pixels).toEqual(set.train.pixels);
    expect(test.pixels).toEqual(set.test.pixels);
  });

  it("may begin anywhere in its memory", () => {
    const bytes = packDigits(set);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(unpackDigits(shifted.subarray(3)).test.labels).toEqual(set.test.labels);
  });

  it("is refused if it is not whole", () => {
    const bytes = packDigits(set);
    expect(() => unpackDigits(bytes.subarray(0, -1))).toThrow(
      "unpackDigits: the file must have 3156 bytes, but got 3155",
    );
    expect(() => unpackDigits(bytes.subarray(0, 10))).toThrow('must begin with "digits 1"');
    expect(() => unpackDigits(Uint8Array.of())).toThrow('must begin with "digits 1"');
  });

  it("is refused if it is something else", () => {
    expect(() => unpackDigits(new TextEncoder().encode("<!doctype html><title>404"))).toThrow(
      'must begin with "digits 1", but got "<!doctyp"',
    );
    const bytes = packDigits(set);
    bytes[16] = 10;
    expect(() => unpackDigits(bytes)).toThrow("a label must be below 10, but got 10");
  });
});
