import { coordinate } from "../plots/path.ts";
import { fixed } from "../words/numbers.ts";
import { halfAxes } from "./bowl.ts";

interface BowlLandProps {
  condition: number;
  direction: number;
  /** Drawing units of one unit of w. */
  unit: number;
  /** The middle of the bowl and the size of the sheet, in drawing units. */
  center: readonly [number, number];
  width: number;
  height: number;
}

/** Contours at equal intervals of the loss; every fourth is heavy and carries its height. */
export const interval = 0.25;
const count = 10;
const heavy = 4;
/** Heights where the tint changes, as the profile below the map wants them. */
export const tintLevels = [0.25, 0.5, 1, 1.5, 2, 2.5] as const;

const heights = Array.from({ length: count }, (_, i) => (count - i) * interval);
const tintBelow = (top: number) => tintLevels.filter((level) => level < top).length;

/** The land of a bowl. Its contours are ellipses, so a valley is turned and narrowed while the reader looks. */
export function BowlLand({ condition, direction, unit, center, width, height }: BowlLandProps) {
  const axes = (loss: number) =>
    halfAxes(condition, loss).map((half) => coordinate(Math.min(9e4, half * unit)));
  return (
    <>
      <rect class={`t${tintLevels.length}`} width={width} height={coordinate(height)} />
      <g
        transform={`translate(${coordinate(center[0])} ${coordinate(center[1])}) rotate(${-direction})`}
      >
        {heights.map((loss) => {
          const [rx, ry] = axes(loss);
          const isHeavy = Math.round(loss / interval) % heavy === 0;
          return (
            <ellipse
              key={loss}
              class={`t${tintBelow(loss)} ${isHeavy ? "ci" : "c"}`}
              rx={rx}
              ry={ry}
            />
          );
        })}
        {heights
          .filter((loss) => Math.round(loss / interval) % heavy === 0)
          .map((loss) => (
            <text
              key={loss}
              class={`cl k${tintBelow(loss)}`}
              y={coordinate(-halfAxes(condition, loss)[1] * unit)}
              dy=".34em"
            >
              {fixed(loss, 0)}
            </text>
          ))}
      </g>
    </>
  );
}
