import type { ReadonlySignal } from "@preact/signals";
import { BowlLand } from "../../optimizers/BowlLand.tsx";
import { floor } from "../../optimizers/bowl.ts";
import { markers } from "../../optimizers/OptimizerLine.tsx";
import type { OptimizerId } from "../../optimizers/optimizers.ts";
import { Frame } from "../../plots/Frame.tsx";
import { type FrameSpec, scalesOf, every as ticksEvery } from "../../plots/frame.ts";
import { land as contours } from "../../plots/land.ts";
import type { Place } from "../../plots/marks.tsx";
import { Minimum, Start } from "../../plots/marks.tsx";
import { coordinate, polyline, simplify } from "../../plots/path.ts";
import { type RaceLand, raceCondition } from "./raceLands.ts";

interface RaceMapProps {
  id: string;
  label: string;
  land: RaceLand;
  /** The valley is drawn by itself; other lands by Plot. */
  isValley: boolean;
  version: ReadonlySignal<number>;
  /** The places of each racer, the start first. */
  walks: readonly { readonly id: OptimizerId; readonly steps: readonly ArrayLike<number>[] }[];
  now: number;
}

const width = 560;
const height = 332.5;
const levels = 8;
const far = (position: number) => Math.max(-1e5, Math.min(1e5, position));

/** The land with a racer's line and marker for each optimizer. */
export function RaceMap({ id, label, land, isValley, version, walks, now }: RaceMapProps) {
  const { domain, interval, objective, floor: low = 0 } = land;
  const at = new Float64Array(2);
  const loss = (x: number, y: number) => {
    at[0] = x;
    at[1] = y;
    return objective.loss(at);
  };
  const heights = Array.from({ length: levels }, (_, i) =>
    Number((low + (i + 1) * interval).toPrecision(6)),
  );
  const spec: FrameSpec = {
    width,
    height,
    margin: { top: 8, right: 8, bottom: 26, left: 38 },
    x: { domain: domain[0], ticks: ticksEvery(1, ...domain[0]) },
    y: { domain: domain[1], ticks: ticksEvery(1, ...domain[1]) },
    edge: "ladder",
    marks: isValley
      ? undefined
      : (plot) => [
          contours(plot, loss, domain, {
            id,
            thresholds: heights,
            tintOf: (top) => heights.filter((each) => top >= each).length,
            index: 4,
            cell: 8,
            tolerance: 0.5,
            grain: 1,
          }),
        ],
  };
  const { x, y } = scalesOf(spec);
  const place = (params: ArrayLike<number>): Place => [
    far(x.apply(params[0])),
    far(y.apply(params[1])),
  ];
  const begin = place(walks[0]?.steps[0] ?? [0, 0]);
  return (
    <Frame spec={spec} label={label} class="map walkmap" version={version}>
      <clipPath id={`${id}-sheet`}>
        <rect width={width} height={height} />
      </clipPath>
      <g clip-path={`url(#${id}-sheet)`}>
        {isValley && (
          <BowlLand
            condition={raceCondition}
            direction={20}
            unit={x.apply(1) - x.apply(0)}
            center={place(floor)}
            width={width}
            height={height}
          />
        )}
        {isValley && <Minimum place={place(floor)} />}
        {walks.map(({ id: racer, steps }) => {
          const places = steps.slice(0, now + 1).map(place);
          const d = polyline(simplify(places, 0.4));
          const [left, top] = places[places.length - 1].map(coordinate);
          return (
            <g key={racer} class={`racer o-${racer}`}>
              <path d={d} />
              <g class="mk" transform={`translate(${left} ${top})`}>
                <g class="mkcase">{markers[racer]}</g>
                <g>{markers[racer]}</g>
              </g>
            </g>
          );
        })}
        <Start place={begin} />
      </g>
    </Frame>
  );
}
