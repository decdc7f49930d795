import { readFileSync } from "node:fs";
import type { Grid } from "#lib/index.ts";

interface GoldenGrid {
  rows: number;
  columns: number;
  walls: number[];
  exits: [number, number][];
  stepReward: number;
  discount: number;
  slip: number;
  q: number[][];
}

interface Golden {
  cartPole: { start: number[]; actions: number[]; states: number[][]; terminated: boolean }[];
  grids: GoldenGrid[];
}

/** What Gymnasium and numpy found. */
export const golden: Golden = JSON.parse(
  readFileSync(new URL("../../../golden/reinforcement.json", import.meta.url), "utf8"),
);

/** A grid of the golden file as the library wants it; it starts on its last free cell. */
export function gridOf({ rows, columns, walls, exits, stepReward }: GoldenGrid): Grid {
  const known = { walls: new Set(walls), exits: new Map(exits) };
  let start = rows * columns - 1;
  while (known.walls.has(start) || known.exits.has(start)) start--;
  return { rows, columns, ...known, stepReward, start };
}
