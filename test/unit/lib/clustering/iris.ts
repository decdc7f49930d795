import { readFileSync } from "node:fs";
import type { Inputs } from "#lib/index.ts";

const file = readFileSync(new URL("../../../golden/iris.csv", import.meta.url), "utf8");
const rows = file
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => row.split(",").map(Number));

/** Fisher's Iris: 150 flowers, four measures each. */
export const flowers: Inputs = {
  inputs: Float64Array.from(rows.flatMap((row) => row.slice(0, 4))),
  count: rows.length,
  inputWidth: 4,
};

/** 0, 1 or 2. */
export const species = rows.map((row) => row[4]);
