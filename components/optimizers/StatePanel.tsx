import { roundScale } from "../plots/bars.ts";
import { coordinate } from "../plots/path.ts";
import { live, significant } from "../words/numbers.ts";
import { effectiveRate, type Moment } from "./rules.ts";

interface StatePanelProps {
  moment: Moment;
  /** The largest G of the run, which fills its square. */
  largest: number;
  words: { panel: string; area: string; rate: string };
}

const side = 62;
const half = 285;
const bar = 150;

/** G of each parameter as the area of a square, and the learning rate that it leaves as a bar. */
export function StatePanel({ moment, largest, words }: StatePanelProps) {
  const g = (moment.next ?? moment.now).state.g as Float64Array;
  const rates = [0, 1].map((i) => effectiveRate(moment, i) ?? 0);
  const scale = roundScale(Math.max(...rates));
  return (
    <svg class="map statepanel" viewBox="-2 -4 572 84" role="img" aria-label={words.panel}>
      {[0, 1].map((i) => (
        <g key={i} transform={`translate(${i * half} 0)`}>
          <rect class="frame" y="0" width={side} height={side} />
          <Square area={g[i]} largest={largest} />
          <text class="axis s-theta mi" x={side + 14} y="14">
            w
            <tspan class="sub" dy="4">
              {i + 1}
            </tspan>
          </text>
          <text class="reading s-acc" x={side + 44} y="14" data-state={`g${i + 1}`}>
            G = {live(g[i])}
          </text>
          <path
            class="ratebar s-gamma"
            d={`M${side + 14} 34h${coordinate(Math.min(1, rates[i] / scale) * bar)}`}
          />
          <path class="base" d={`M${side + 14} 41h${bar}`} />
          <text class="reading s-gamma" x={side + 14} y="58" data-state={`rate${i + 1}`}>
            {words.rate} {live(rates[i])}
          </text>
          <text x={side + 20 + bar} y="45">
            {significant(scale, 1)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A square whose area is G: its side is √G, on the scale where the run's largest G fills the frame. */
function Square({ area, largest }: { area: number; largest: number }) {
  const edge = largest > 0 ? Math.sqrt(Math.min(1, area / largest)) * side : 0;
  return (
    <rect
      class="area s-acc"
      y={coordinate(side - edge)}
      width={coordinate(edge)}
      height={coordinate(edge)}
    />
  );
}
