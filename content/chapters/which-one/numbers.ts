import { readFileSync } from "node:fs";
import { readDigits } from "#components/digits/readDigits.build.ts";
import { firstLook, shareOf, trials } from "#components/widgets/optimizers/WhichModel.ts";
import { fixed } from "#components/words/numbers.ts";
import { compileKernels, kernelEngine, mlp } from "#lib/index.ts";

const kernels = (name: string) => async () =>
  new Uint8Array(readFileSync(`lib/kernels/build/${name}.wasm`));
const engine = kernelEngine(await compileKernels(kernels("kernels.relaxed"), kernels("kernels")));

/** The figure's first result, trained while the book is built. */
export const first = firstLook(engine, readDigits());

const shares = Object.values(first.entries).map((entry) => 100 * (shareOf(entry) ?? 0));

/** The numbers that the chapter's text quotes, ready to print. */
export const numbers = {
  parameters: mlp({ layers: trials.digits.base.layers }).size.toLocaleString("en"),
  lowest: fixed(Math.min(...shares), 0),
  highest: fixed(Math.max(...shares), 0),
};
