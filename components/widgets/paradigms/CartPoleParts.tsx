import { useRef } from "preact/hooks";
import { type CartPoleState, cartPoleConstants } from "#lib/index.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { coordinate } from "../../plots/path.ts";
import type { words } from "./CartPole.strings.ts";
import { type CartPoleTrainer, longestEpisode, mostEpisodes, threshold } from "./CartPoleModel.ts";

type T = (typeof words)["en"];

/** Drawing units of a metre. */
const metre = 112;
const track = cartPoleConstants.xThreshold * metre;
const poleLength = 2 * cartPoleConstants.length * metre;
const ground = 40;
const degrees = (radians: number) => (radians * 180) / Math.PI;

interface CartDrawingProps {
  words: T;
  /** The cart; undefined while nothing is drawn. */
  now: CartPoleState | undefined;
  saved: CartPoleState | undefined;
  /** What stands above the track, such as a count of steps. */
  note: string;
}

/** The cart on its track, seen from the side; the saved policy's is drawn behind it. */
export function CartDrawing({ words: t, now, saved, note }: CartDrawingProps) {
  return (
    <svg
      class="map cartpole"
      viewBox={`${-track - 40} -130 ${2 * track + 80} 196`}
      role="img"
      aria-label={t.drawing}
    >
      <path
        class="rail"
        d={`M${-track} ${ground}H${track}M${-track} ${ground - 12}v24M${track} ${ground - 12}v24`}
      />
      {[-2, -1, 0, 1, 2].map((at) => (
        <text class="metre" key={at} x={at * metre} y={ground + 22}>
          {at === 0 ? "0" : at < 0 ? `−${-at}` : at} m
        </text>
      ))}
      {saved && <Cart state={saved} look="ghostcart" />}
      {now && <Cart state={now} look="cart" />}
      <text class="note" x={-track} y="-110">
        {note}
      </text>
    </svg>
  );
}

const Cart = ({ state: [x, , theta], look }: { state: CartPoleState; look: string }) => (
  <g class={look} transform={`translate(${coordinate(x * metre)} ${ground - 20})`}>
    <rect x="-28" y="-14" width="56" height="26" />
    <circle cx="-15" cy="15" r="5" />
    <circle cx="15" cy="15" r="5" />
    <path
      class="pole"
      d={`M0 -8V${-8 - poleLength}`}
      transform={`rotate(${degrees(theta).toFixed(2)} 0 -8)`}
    />
    <circle class="joint" cy="-8" r="3.5" />
  </g>
);

const spec: FrameSpec = {
  width: 560,
  height: 150,
  margin: { top: 26, right: 8, bottom: 44, left: 38 },
  x: { domain: [0, mostEpisodes], ticks: every(100, 0, mostEpisodes) },
  y: { domain: [0, longestEpisode], ticks: every(100, 0, longestEpisode) },
  edge: "base",
};
const { x, y } = scalesOf(spec);

interface EpisodeChartProps {
  words: T;
  trainer: CartPoleTrainer;
  /** The episode of the saved policy. */
  saved: number | undefined;
}

/** How long each episode lasted. What is drawn is kept; only new episodes are added. */
export function EpisodeChart({ words: t, trainer, saved }: EpisodeChartProps) {
  const lines = useRef({ trainer, count: 0, dots: "", mean: "" });
  if (lines.current.trainer !== trainer) lines.current = { trainer, count: 0, dots: "", mean: "" };
  const drawn = lines.current;
  for (; drawn.count < trainer.episodes; drawn.count++) {
    const at = coordinate(x.apply(drawn.count + 1));
    drawn.dots += `M${at} ${coordinate(y.apply(trainer.lengths[drawn.count]))}h0`;
    drawn.mean += `${drawn.count ? "L" : "M"}${at} ${coordinate(y.apply(trainer.means[drawn.count]))}`;
  }
  const { solvedAt } = trainer;
  return (
    <Frame spec={spec} label={t.chart} class="map episodes">
      <path class="threshold" d={`M0 ${coordinate(y.apply(threshold))}H${spec.width}`} />
      <path class="dots" d={drawn.dots} />
      <path class="casing thin" d={drawn.mean} />
      <path class="episodemean" d={drawn.mean} />
      {saved !== undefined && (
        <g>
          <path class="savedline" d={`M${coordinate(x.apply(saved))} 0V${spec.height}`} />
          <text class="place" x={coordinate(x.apply(saved) + 5)} y={spec.height - 8}>
            {t.savedMark}
          </text>
        </g>
      )}
      {solvedAt !== undefined && (
        <g>
          <circle
            class="solved"
            r="5"
            cx={coordinate(x.apply(solvedAt))}
            cy={coordinate(y.apply(threshold))}
          />
          <text class="place" x={coordinate(x.apply(solvedAt))} y="-6" text-anchor="middle">
            {t.solved}: {solvedAt}
          </text>
        </g>
      )}
      <text class="axis" x="-36" y="-12">
        {t.chartSteps}
      </text>
      <text class="axis" x={spec.width} y={spec.height + 38} text-anchor="end">
        {t.chartEpisodes}
      </text>
    </Frame>
  );
}
