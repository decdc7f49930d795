import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { buildDigits } from "./digits.ts";
import { buildKernels } from "./kernels.ts";

/** Makes what the library needs and the repository does not hold, if it is not there or out of date. */
export async function buildProducts(): Promise<void> {
  await buildKernels();
  await buildDigits();
}

/** The products are there before the site is built or served. */
export function products(): AstroIntegration {
  return { name: "products", hooks: { "astro:config:setup": buildProducts } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildProducts();
