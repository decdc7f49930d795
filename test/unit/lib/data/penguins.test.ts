import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { penguins } from "#lib/index.ts";

interface Row {
  Species: string;
  "Beak Length (mm)": number | null;
  "Flipper Length (mm)": number | null;
  "Body Mass (g)": number | null;
}

const file = new URL("../../../../node_modules/vega-datasets/data/penguins.json", import.meta.url);
const rows: Row[] = JSON.parse(readFileSync(file, "utf8"));

it("are the birds of vega-datasets, without the two that were not measured, in its order", () => {
  const measured = rows
    .filter((row) => row["Flipper Length (mm)"] !== null && row["Body Mass (g)"] !== null)
    .map((row) => ({
      species: row.Species,
      billLength: row["Beak Length (mm)"],
      flipperLength: row["Flipper Length (mm)"],
      bodyMass: row["Body Mass (g)"],
    }));
  expect(rows).toHaveLength(344);
  expect(penguins).toHaveLength(342);
  expect(penguins).toEqual(measured);
});
