import { useRef } from "preact/hooks";
import { type Grid, gridMoves, largestOf } from "#lib/index.ts";
import type { Place } from "../../plots/marks.tsx";
import { polyline } from "../../plots/path.ts";
import { fixed } from "../../words/numbers.ts";
import { bestAction, cells, columns, rows } from "./GridWorldModel.ts";

export const side = 96;
export const spec = {
  width: columns * side,
  height: rows * side,
  margin: { top: 6, right: 6, bottom: 6, left: 6 },
};

interface GridWorldMapProps {
  label: string;
  grid: Grid;
  q: Float64Array;
  /** Where the agent has been in this episode, and stands now. */
  trail: readonly number[];
  /** The entry of the table that the last step changed: cell and action. */
  touched: readonly [number, number] | undefined;
  /** Whether the last step was a random one. */
  explored: boolean;
  cursor: number | undefined;
}

/** The grid: in each cell what the agent expects of the four ways to leave it. */
export function GridWorldMap(props: GridWorldMapProps) {
  const { label, grid, q, trail, touched, explored, cursor } = props;
  const drawn = useRef<{ key: string; cell: preact.VNode }[]>([]);
  const here = trail[trail.length - 1] ?? grid.start;
  // A cell that has not changed is not drawn again: Preact skips an element that it has seen.
  for (let cell = 0; cell < cells; cell++) {
    const key = keyOf(grid, q, cell);
    if (drawn.current[cell]?.key === key) continue;
    drawn.current[cell] = { key, cell: <Cell key={cell} grid={grid} q={q} cell={cell} /> };
  }
  const { margin, width, height } = spec;
  const box = [-margin.left, -margin.top, width + 2 * margin.left, height + 2 * margin.top];
  return (
    <svg class="map gridmap" viewBox={box.join(" ")} role="img" aria-label={label}>
      {drawn.current.map(({ cell }) => cell)}
      <path class="gridlines" d={gridLines} />
      {touched && <path class="touched" d={triangle(...touched)} />}
      {cursor !== undefined && (
        <rect class="cursor" {...corner(cursor)} width={side} height={side} />
      )}
      {trail.length > 1 && (
        <>
          <path class="casing" d={polyline(trail.map(middle))} />
          <path class="trail" d={polyline(trail.map(middle))} />
        </>
      )}
      <circle
        class={explored ? "agent explored" : "agent"}
        r="13"
        cx={middle(here)[0]}
        cy={middle(here)[1] + (grid.exits.has(here) ? side / 3 : 0)}
      />
    </svg>
  );
}

const columnOf = (cell: number) => cell % columns;
const rowOf = (cell: number) => Math.floor(cell / columns);
const corner = (cell: number) => ({ x: columnOf(cell) * side, y: rowOf(cell) * side });
const middle = (cell: number): Place => [(columnOf(cell) + 0.5) * side, (rowOf(cell) + 0.5) * side];

const gridLines = [
  ...Array.from({ length: rows + 1 }, (_, r) => `M0 ${r * side}H${spec.width}`),
  ...Array.from({ length: columns + 1 }, (_, c) => `M${c * side} 0V${spec.height}`),
].join("");

/** The part of a cell that stands for leaving it by an action: from its middle to that edge. */
function triangle(cell: number, action: number): string {
  const [x, y] = middle(cell);
  const [down, right] = gridMoves[action];
  const half = side / 2;
  const edge = (sign: number): Place => [
    x + half * (right + sign * down),
    y + half * (down + sign * right),
  ];
  return `${polyline([[x, y], edge(1), edge(-1)])}z`;
}

const keyOf = (grid: Grid, q: Float64Array, cell: number) =>
  grid.walls.has(cell)
    ? "#"
    : grid.exits.has(cell)
      ? `exit ${grid.exits.get(cell)}`
      : `${cell === grid.start} ${q.subarray(4 * cell, 4 * cell + 4).join(" ")}`;

/** How much of its colour a value gets: small ones show as well. */
const strength = (value: number) => (0.7 * Math.sqrt(Math.min(1, Math.abs(value)))).toFixed(2);

function Cell({ grid, q, cell }: { grid: Grid; q: Float64Array; cell: number }) {
  const [x, y] = middle(cell);
  if (grid.walls.has(cell)) {
    return <rect class="wall" {...corner(cell)} width={side} height={side} />;
  }
  const reward = grid.exits.get(cell);
  if (reward !== undefined) {
    return (
      <g class={reward < 0 ? "bad" : "good"}>
        <rect
          class="exit"
          x={x - side / 2 + 6}
          y={y - side / 2 + 6}
          width={side - 12}
          height={side - 12}
        />
        <text class="reward" x={x} y={y + 8}>
          {reward > 0 ? "+" : ""}
          {fixed(reward, Number.isInteger(reward) ? 0 : 1)}
        </text>
      </g>
    );
  }
  const best = bestAction(q, cell);
  const value = largestOf(q, cell, gridMoves.length);
  const known = q.subarray(4 * cell, 4 * cell + 4);
  return (
    <g>
      {[...known].map((entry, action) =>
        entry === 0 ? null : (
          <path
            key={action}
            class={entry < 0 ? "bad" : "good"}
            opacity={strength(entry)}
            d={triangle(cell, action)}
          />
        ),
      )}
      {cell === grid.start && (
        <path class="startmark" d={`M${x - side / 2 + 14} ${y - side / 2 + 8}l6.2 11h-12.4z`} />
      )}
      {best !== undefined && <path class="best" d={arrow(cell, best)} />}
      {known.some((entry) => entry !== 0) && (
        <text class="value" x={x} y={y + side / 2 - 8}>
          {fixed(value)}
        </text>
      )}
    </g>
  );
}

/** A small arrow head by the edge that the best action leads over. */
function arrow(cell: number, action: number): string {
  const [x, y] = middle(cell);
  const [down, right] = gridMoves[action];
  const at = (along: number, across: number): Place => [
    x + along * right + across * down,
    y + along * down + across * right,
  ];
  return `${polyline([at(43, 0), at(32, 8), at(32, -8)])}z`;
}
