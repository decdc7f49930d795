import type { Layout } from "./layout.ts";

/** Which layout trains a network faster. */
export function chooseLayout(layers: readonly number[]): Layout {
  return Math.max(...layers.slice(0, -1)) >= 32 ? "panels" : "lanes";
}
