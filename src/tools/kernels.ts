import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const folder = fileURLToPath(new URL("../../lib/kernels/", import.meta.url));
const sources = `${folder}assembly/`;
const output = `${folder}build/`;

/** The builds of the kernels, the faster first: not every browser has the relaxed instructions. */
const builds = [
  { file: "kernels.relaxed.wasm", features: ["--enable", "relaxed-simd"] },
  { file: "kernels.wasm", features: [] },
];

const options = [
  ...["--config", "none"],
  ...["--enable", "simd"],
  ...["--runtime", "stub"],
  ...["--optimizeLevel", "3"],
  "--converge",
  "--noAssert",
];

/** Compiles the kernels if they are not there, or if their source or its compiler has changed. */
export async function buildKernels(): Promise<void> {
  const stamp = `${output}source.sha256`;
  const source = hashOfSources();
  const isFresh = existsSync(stamp) && readFileSync(stamp, "utf8") === source;
  if (isFresh && builds.every(({ file }) => existsSync(output + file))) return;
  mkdirSync(output, { recursive: true });
  for (const { file, features } of builds) await compile(output + file, features);
  writeFileSync(stamp, source);
}

async function compile(file: string, features: readonly string[]): Promise<void> {
  const { error, stderr } = await asc.main([
    `${sources}index.ts`,
    ...options,
    ...features,
    "--outFile",
    file,
  ]);
  if (error) throw new Error(`The kernels do not compile: ${error.message}\n${stderr}`);
}

function hashOfSources(): string {
  const hash = createHash("sha256").update(JSON.stringify([asc.version, options, builds]));
  for (const file of readdirSync(sources).sort()) hash.update(readFileSync(sources + file));
  return hash.digest("hex");
}
