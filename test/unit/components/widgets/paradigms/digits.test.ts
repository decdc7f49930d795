import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  AutoencoderTrainer,
  autoencoderData,
} from "#components/widgets/paradigms/AutoencoderModel.ts";
import { groupingOf, heapOf } from "#components/widgets/paradigms/DigitClustersModel.ts";
import {
  accuracyOf,
  borrowed,
  chancesOf,
  fit,
  type Labelled,
  type Material,
  materialOf,
  measureBand,
  median,
  mislabelled,
  sizes,
} from "#components/widgets/paradigms/LabelsModel.ts";
import { clusterContents, unpackDigits } from "#lib/index.ts";
import { buildDigits } from "#src/tools/digits.ts";

await buildDigits();
const file = new URL("../../../../../lib/data/build/digits.bin", import.meta.url);
const digits = unpackDigits(gunzipSync(readFileSync(file)));

describe("a classifier of the reader's labels", () => {
  const material = materialOf(digits, 1);
  const labelled = (count: number): Labelled[] =>
    material.order.slice(0, count).map((picture) => ({ picture, label: material.truth[picture] }));
  const accuracyWith = (labels: readonly Labelled[], of: Material = material) => {
    const run = fit(of, labels, 1);
    let step = run.next();
    while (!step.done) step = run.next();
    return accuracyOf(of, step.value);
  };

  it("is better the more labels it has, and gains less by each, as the figure's answer says", () => {
    const orders = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => materialOf(digits, seed));
    const [few, hundred, more] = [20, 100, 200].map((count) => {
      const reached = orders.map((one) =>
        accuracyWith(
          one.order.slice(0, count).map((picture) => ({ picture, label: one.truth[picture] })),
        ),
      );
      return median(reached) ?? 0;
    });
    expect(hundred).toBeGreaterThan(few);
    expect(hundred).toBeGreaterThan(0.65);
    expect(more - hundred).toBeGreaterThan(0);
    expect(more - hundred).toBeLessThan(0.1);
  }, 30_000);

  it("learns most of it with a fifth of the labels wrong, and little with nine tenths", () => {
    const labels = labelled(400);
    const [right, fifth, most] = [0, 0.2, 0.9].map((share) =>
      accuracyWith(mislabelled(labels, share, 1)),
    );
    expect(fifth).toBeGreaterThan(0.75 * right);
    expect(most).toBeLessThan(0.4);
  });

  it("makes exactly the share of labels wrong that was asked for", () => {
    const labels = labelled(50);
    const wrong = mislabelled(labels, 0.3, 2).filter(({ label }, i) => label !== labels[i].label);
    expect(wrong).toHaveLength(15);
    expect(mislabelled(labels, 0, 2)).toEqual(labels);
  });

  it("lends true labels of pictures that the reader meets last", () => {
    const lent = borrowed(material, 50);
    expect(lent).toHaveLength(50);
    expect(lent.every(({ picture, label }) => material.truth[picture] === label)).toBe(true);
    expect(lent.some(({ picture }) => material.order.indexOf(picture) < 1000)).toBe(false);
  });

  it("gives chances that add up to 1", () => {
    const run = fit(material, labelled(30), 1);
    let step = run.next();
    while (!step.done) step = run.next();
    const chances = chancesOf(step.value, material.test.inputs.slice(0, 196));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  });

  it("is measured for every number of labels, once a seed", () => {
    let last: ReadonlyMap<number, readonly number[]> | undefined;
    let rounds = 0;
    for (const band of measureBand(material, 0)) {
      if (!band) continue;
      last = band;
      if (++rounds === sizes.length) break;
    }
    expect([...(last?.keys() ?? [])]).toEqual([...sizes]);
    expect([...(last?.values() ?? [])].every((found) => found.length === 1)).toBe(true);
    const found = sizes.map((size) => last?.get(size)?.[0] ?? 0);
    expect(found.at(-1)).toBeGreaterThan(0.8);
    expect(found[0]).toBeLessThan(0.6);
  }, 30_000);

  it("has a median", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeUndefined();
  });
});

describe("ten heaps of digits", () => {
  const heap = heapOf(digits);
  const run = groupingOf(heap, "spread", 10, 1);
  run.all();
  const { counts, names, impurity } = clusterContents(run.last.clusters, heap.labels, 10, 10);

  it("are no ten digits, but far better than chance, as the figure's answer says", () => {
    expect(new Set(names).size).toBeLessThan(10);
    expect(impurity).toBeGreaterThan(0.25);
    expect(impurity).toBeLessThan(0.6);
  });

  it("have a group of noughts, and one in which 4, 7 and 9 are mixed", () => {
    const share = (group: number, of: number[]) => {
      const row = counts.subarray(10 * group, 10 * group + 10);
      return of.reduce((sum, d) => sum + row[d], 0) / row.reduce((sum, n) => sum + n, 0);
    };
    const groups = [...names.keys()];
    expect(Math.max(...groups.map((group) => share(group, [0])))).toBeGreaterThan(0.8);
    expect(
      groups.some((group) => share(group, [4, 7, 9]) > 0.7 && share(group, [names[group]]) < 0.6),
    ).toBe(true);
  });
});

describe("the autoencoder", () => {
  const spreadOf = (pictures: Float64Array) => {
    const count = pictures.length / 196;
    let sum = 0;
    for (let d = 0; d < 196; d++) {
      const values = Array.from({ length: count }, (_, i) => pictures[196 * i + d]);
      const mean = values.reduce((total, v) => total + v, 0) / count;
      sum += values.reduce((total, v) => total + (v - mean) ** 2, 0) / count;
    }
    return sum;
  };
  const data = autoencoderData(digits);
  const trainer = new AutoencoderTrainer(data, 1);
  const after = (steps: number) => {
    while (trainer.steps < steps) trainer.step();
    return spreadOf(trainer.restored()) / spreadOf(data.test.inputs.subarray(0, 8 * 196));
  };

  it("gives back nearly the same for all at first, and tells them apart later, as its answer says", () => {
    const early = Math.min(...[20, 30, 40, 60].map(after));
    const later = after(1000);
    expect(early).toBeLessThan(0.15);
    expect(later).toBeGreaterThan(2 * early);
  }, 60_000);

  it("makes the loss on unseen digits smaller than the mean picture would", () => {
    expect(after(1000)).toBeGreaterThan(0);
    expect(trainer.losses.at(-1)).toBeLessThan(4);
    expect(trainer.losses).toHaveLength(51);
  }, 60_000);

  it("draws for a code what it gives back for the digit with that code", () => {
    const codes = trainer.codes(0, 8);
    const drawn = trainer.picture(codes.slice(0, 2));
    for (const [i, ink] of drawn.entries()) expect(ink).toBeCloseTo(trainer.restored()[i], 12);
  });
});
