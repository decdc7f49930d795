import "./success.css";
import { Tex } from "../../math/Tex.tsx";
import { bestOfSizes, type Grid, layouts, type Problem } from "./SuccessModel.ts";

interface SuccessTableProps {
  problem: Problem;
  grid: Grid;
  /** How many runs of each cell are done: all of them, or fewer while it is measured. */
  runs: number;
  /** False keeps the shares back, until a question is answered. */
  shown: boolean;
  words: { table: string; sizes: string; rates: string; perCent: (share: string) => string };
}

/** The share of successful runs for every batch size and learning rate; the best of each size is framed. */
export function SuccessTable({ problem, grid, runs, shown, words }: SuccessTableProps) {
  const { sizes, rates } = layouts[problem];
  const best = bestOfSizes(problem, grid);
  return (
    <table class={`success${shown ? "" : " waits"}`}>
      <caption class="vh">{words.table}</caption>
      <thead>
        <tr>
          <td />
          <th scope="colgroup" colSpan={sizes.length}>
            {words.sizes}
          </th>
        </tr>
        <tr>
          <th scope="col" class="s-gamma">
            <Tex tex="\g" /> <span class="vh">{words.rates}</span>
          </th>
          {sizes.map((size) => (
            <th key={size} scope="col">
              {size}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rates.map((rate, r) => (
          <tr key={rate}>
            <th scope="row" class="s-gamma">
              {rate}
            </th>
            {sizes.map((size, s) => {
              const share = runs > 0 ? grid[r * sizes.length + s] / runs : 0;
              const isBest = best[s].share > 0 && best[s].rate === rate;
              return (
                <td
                  key={size}
                  class={isBest ? "best" : ""}
                  style={`--share:${Math.round(40 * Math.min(1, share))}%`}
                >
                  <span class="reveal" data-shown={shown}>
                    {words.perCent(String(Math.round(100 * Math.min(1, share))))}
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
