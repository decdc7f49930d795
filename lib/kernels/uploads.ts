import { type DataSource, openData } from "../data/dataSource.ts";
import { DIGIT_CLASSES, DIGIT_PIXELS, type Digits } from "../data/digits.ts";
import type { Points } from "../data/points.ts";
import { SAMPLES_BYTES, writeSamples } from "./fields.ts";
import type { Kernels } from "./kernels.ts";
import { roundUp } from "./layout.ts";

/** Examples in the kernels' memory. */
export interface UploadedSamples {
  /** The address of their description. */
  readonly address: number;
  /** The address of the indices 0 … count − 1. */
  readonly order: number;
  readonly count: number;
  readonly inputWidth: number;
  readonly targetWidth: number;
}

export interface UploadedData {
  readonly train: UploadedSamples;
  readonly test?: UploadedSamples;
}

/** Examples that can be written into memory row by row. */
interface Rows {
  readonly count: number;
  readonly inputWidth: number;
  readonly targetWidth: number;
  writeInputs(row: number, out: Float32Array, at: number): void;
  writeTargets(row: number, out: Float32Array, at: number): void;
}

/** The data sets in the kernels' memory. Trainings of the same source share one. */
export interface Uploads {
  take(source: DataSource): UploadedData;
  /** Nobody uses it for now. It stays until room for another one is wanted. */
  release(source: DataSource): void;
}

export function makeUploads({ memory, arena }: Kernels): Uploads {
  const kept = new Map<DataSource, { data: UploadedData; blocks: number[]; users: number }>();

  const drop = () => {
    for (const [source, { blocks, users }] of kept) {
      if (users > 0) continue;
      for (const address of blocks) arena.free(address);
      kept.delete(source);
    }
  };
  const upload = (rows: Rows, blocks: number[]): UploadedSamples => {
    const { count, inputWidth, targetWidth } = rows;
    const stride = roundUp(inputWidth, 4);
    const targetStride = roundUp(targetWidth, 4);
    const allocate = (bytes: number) => {
      const block = arena.allocate(bytes);
      blocks.push(block);
      return block;
    };
    const inputs = allocate(4 * count * stride);
    const targets = allocate(4 * count * targetStride);
    const order = allocate(4 * count);
    const address = allocate(SAMPLES_BYTES);
    const inputRoom = new Float32Array(memory.buffer, inputs, count * stride);
    const targetRoom = new Float32Array(memory.buffer, targets, count * targetStride);
    for (let i = 0; i < count; i++) {
      rows.writeInputs(i, inputRoom, i * stride);
      rows.writeTargets(i, targetRoom, i * targetStride);
    }
    new Int32Array(memory.buffer, order, count).forEach((_, i, all) => {
      all[i] = i;
    });
    writeSamples(memory, address, {
      inputs,
      targets,
      inputStride: 4 * stride,
      targetStride: 4 * targetStride,
    });
    return { address, order, count, inputWidth, targetWidth };
  };

  return {
    take(source) {
      const known = kept.get(source);
      if (known) {
        known.users++;
        return known.data;
      }
      drop();
      const blocks: number[] = [];
      const { train, test } = rowsOf(source);
      const data = { train: upload(train, blocks), test: test && upload(test, blocks) };
      kept.set(source, { data, blocks, users: 1 });
      return data;
    },
    release(source) {
      const known = kept.get(source);
      if (known) known.users--;
    },
  };
}

function rowsOf(source: DataSource): { train: Rows; test?: Rows } {
  if ("digits" in source) {
    return { train: digitRows(source.digits.train), test: digitRows(source.digits.test) };
  }
  const { train, test } = openData(source);
  return { train: pointRows(train), test: test && pointRows(test) };
}

function pointRows({ inputs, targets, count, inputWidth, targetWidth }: Points): Rows {
  const copy =
    (from: Float64Array, width: number) => (row: number, out: Float32Array, at: number) => {
      for (let j = 0; j < width; j++) out[at + j] = from[row * width + j];
    };
  return {
    count,
    inputWidth,
    targetWidth,
    writeInputs: copy(inputs, inputWidth),
    writeTargets: copy(targets, targetWidth),
  };
}

/** Straight from the bytes: as points of 64 bits they would take eight times the room. */
function digitRows({ pixels, labels }: Digits): Rows {
  return {
    count: labels.length,
    inputWidth: DIGIT_PIXELS,
    targetWidth: DIGIT_CLASSES,
    writeInputs(row, out, at) {
      for (let j = 0; j < DIGIT_PIXELS; j++) out[at + j] = pixels[row * DIGIT_PIXELS + j] / 255;
    },
    writeTargets(row, out, at) {
      out[at + labels[row]] = 1;
    },
  };
}
