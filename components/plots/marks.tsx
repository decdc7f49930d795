import type { ComponentChildren } from "preact";
import { coordinate, polyline, simplify } from "./path.ts";

/** A place on a drawing, in its units. */
export type Place = readonly [number, number];

const at = ([x, y]: Place) => `translate(${coordinate(x)} ${coordinate(y)})`;

/** Corners of a line without discs that lie closer to it than this may go, in drawing units. */
const finerThanThePen = 0.8;

/** The walked path with its pale casing, and a disc for every step between the first and the last. */
export function WalkedPath({
  places,
  discs = true,
  radius = 3,
}: {
  places: readonly Place[];
  discs?: boolean;
  radius?: number;
}) {
  const d = polyline(places);
  return (
    <g>
      <path class="casing" d={d} />
      <path class="path-gd" d={d} />
      {discs &&
        places
          .slice(1, -1)
          .map(([x, y]) => (
            <circle class="stepdot gd" cx={coordinate(x)} cy={coordinate(y)} r={radius} />
          ))}
    </g>
  );
}

/** The part of the run that has not been walked yet. */
export const PathAhead = ({ places }: { places: readonly Place[] }) => (
  <path class="ahead" d={polyline(places)} />
);

/** A run that was kept, to compare. */
export function PinnedPath({ places }: { places: readonly Place[] }) {
  const d = polyline(simplify(places, finerThanThePen));
  return (
    <g>
      <path class="casing thin" d={d} />
      <path class="ghost" d={d} />
    </g>
  );
}

/** Where Θ is. It glides to its next place; with reduced motion it jumps. Hollow where the run broke off. */
export const Here = ({
  place,
  radius = 6.5,
  lost = false,
  glides = true,
}: {
  place: Place;
  radius?: number;
  lost?: boolean;
  /** False while it is dragged: it stays under the finger. */
  glides?: boolean;
}) => (
  <circle
    class={`here${glides ? " glide" : ""} s-theta${lost ? " lost" : ""}`}
    r={radius}
    style={{ transform: `translate(${coordinate(place[0])}px, ${coordinate(place[1])}px)` }}
  />
);

/** Where the next step would land. */
export const Next = ({ place }: { place: Place }) => (
  <circle class="next" r="5" transform={at(place)} />
);

/** Where the run began. */
export const Start = ({ place }: { place: Place }) => (
  <path class="startmark" d="M0-7l6.2 11H-6.2z" transform={at(place)} />
);

/** A minimum. */
export const Minimum = ({ place }: { place: Place }) => (
  <path class="minimum" d="M-6 0H6M0-6V6" transform={at(place)} />
);

/** A vector drawn from a place, in drawing units; the caller says in words by how much it is scaled. */
export function Arrow({
  from,
  vector: [vx, vy],
  class: symbol = "s-grad",
}: {
  from: Place;
  vector: Place;
  class?: string;
}) {
  const length = Math.hypot(vx, vy);
  if (!(length > 1)) return null;
  const [ux, uy] = [vx / length, vy / length];
  const head = Math.min(12, length);
  const [tx, ty] = [from[0] + vx, from[1] + vy];
  const corner = (side: number): Place => [
    tx - ux * head - side * uy * 5,
    ty - uy * head + side * ux * 5,
  ];
  const shaft = polyline([from, [tx - ux * (head - 2), ty - uy * (head - 2)]]);
  return (
    <g class={`arrow ${symbol}`}>
      <path class="casing" d={shaft} />
      <path class="shaft" d={shaft} />
      <path class="head" d={`${polyline([[tx, ty], corner(1), corner(-1)])}z`} />
    </g>
  );
}

/** A name beside a mark, in the ink of the text with a pale edge. */
export function Label({
  place: [x, y],
  anchor = "start",
  class: look = "",
  children,
}: {
  place: Place;
  anchor?: "start" | "middle" | "end";
  class?: string;
  children: ComponentChildren;
}) {
  return (
    <text class={`place ${look}`} x={coordinate(x)} y={coordinate(y)} text-anchor={anchor}>
      {children}
    </text>
  );
}
