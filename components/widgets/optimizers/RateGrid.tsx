import type * as Plot from "@observablehq/plot";
import { DropArea } from "../../plots/DropArea.tsx";
import { element } from "../../plots/element.ts";
import { Frame } from "../../plots/Frame.tsx";
import { type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { coordinate } from "../../plots/path.ts";
import { alphas, gridSteps, rates } from "./rateGrid.ts";

/** The tints stand for this many steps or fewer. */
export const bands = [20, 30, 50, 80, 130, 200, 400] as const;

const [dα, ratio] = [alphas[1] - alphas[0], rates[0] / rates[1]];
const size = { width: 560, height: 250 };
const half = Math.sqrt(ratio);
const spec: FrameSpec = {
  ...size,
  margin: { top: 8, right: 8, bottom: 26, left: 38 },
  x: {
    domain: [-dα / 2, alphas[alphas.length - 1] + dα / 2],
    ticks: [0, 0.2, 0.4, 0.6, 0.8],
  },
  y: {
    domain: [rates[rates.length - 1] / half, rates[0] * half],
    type: "log",
    ticks: [0.03, 0.1, 0.3, 1],
    format: String,
  },
  edge: "ladder",
  // The grid never changes: five hundred runs are made when the site is built.
  marks: import.meta.env.SSR ? (plot) => [cells(plot)] : undefined,
};
const { x, y } = scalesOf(spec);
const [cellWidth, cellHeight] = [size.width / alphas.length, size.height / rates.length];

/** One path for each tint. */
const cells = (plot: typeof Plot) =>
  plot.dot([[0, rates[0]]], {
    render(_indices, _scales, _values, _dimensions, { document }) {
      const paths = bands.map(() => "");
      for (const [r, row] of gridSteps().entries()) {
        const tints = row.map((steps = Number.POSITIVE_INFINITY) =>
          bands.findIndex((limit) => steps <= limit),
        );
        // Neighbours of one tint are one rectangle.
        for (let from = 0, to = 0; from < row.length; from = to) {
          while (to < row.length && tints[to] === tints[from]) to++;
          if (tints[from] < 0) continue;
          const [left, top] = [from * cellWidth, r * cellHeight].map(coordinate);
          const wide = coordinate((to - from) * cellWidth);
          paths[tints[from]] += `M${left} ${top}h${wide}v${coordinate(cellHeight)}h-${wide}z`;
        }
      }
      const drawn = paths.map((d, band) => element(document, "path", { class: `t${band}`, d }));
      return element(document, "g", {}, drawn) as SVGElement;
    },
  });

interface RateGridProps {
  words: { chart: string; drop: string };
  alpha: number;
  rate: number;
  onChoose: (alpha: number, rate: number) => void;
}

/** Steps to convergence for every pair of α and γ; a pair is chosen by pointer or arrow keys. */
export function RateGrid({ words, alpha, rate, onChoose }: RateGridProps) {
  const at = [x.apply(alpha), y.apply(Math.max(1e-6, rate))] as const;
  const nearest = (values: readonly number[], value: number, of = (v: number) => v) =>
    values.reduce((best, each) =>
      Math.abs(of(each) - of(value)) < Math.abs(of(best) - of(value)) ? each : best,
    );
  const choose = (a: number, r: number) =>
    onChoose(nearest(alphas, a), nearest(rates, r, Math.log));
  return (
    <div class="dropped">
      <Frame spec={spec} label={words.chart} class="map rategrid">
        <rect
          class="cellmark"
          x={coordinate(at[0] - cellWidth / 2)}
          y={coordinate(at[1] - cellHeight / 2)}
          width={coordinate(cellWidth)}
          height={coordinate(cellHeight)}
        />
        <text class="axis mi" x={size.width} y={size.height + 21} text-anchor="end">
          α
        </text>
        <text class="axis s-gamma mi" x={-12} y={10} text-anchor="end">
          γ
        </text>
      </Frame>
      <DropArea
        spec={spec}
        at={at}
        label={words.drop}
        onDrop={([left, top]) => choose(x.invert(left), y.invert(top))}
        onNudge={([right, up], isFar) => {
          const cellsAway = isFar ? 4 : 1;
          choose(alpha + right * dα * cellsAway, rate * ratio ** (up * cellsAway));
        }}
      />
    </div>
  );
}
