import { linear } from "./scale.ts";

type Point = readonly [number, number];

/** Land seen from the south and from above, by parallel rays: equal steps stay equal anywhere in the picture. */
export interface Relief {
  /** Drawing units of one unit of height. */
  readonly rise: number;
  /** Where height 0 lies in the picture at a given y. */
  ground(y: number): number;
  /** Where a place on the land stands in the picture. */
  project(x: number, y: number): Point;
  /** Whether higher land in front hides a place. */
  isHidden(x: number, y: number): boolean;
  /** The land cut into upright slices, from back to front: where each stands, and its upper edge above its ground. */
  slices(count: number, samples: number): { ground: number; edge: Point[] }[];
  /** A walk laid on the land, in pieces that are seen or hidden. What leaves the domain is left out. */
  drape(walk: readonly ArrayLike<number>[]): { hidden: boolean; places: Point[] }[];
}

interface ReliefOptions {
  height: (x: number, y: number) => number;
  domain: readonly [Point, Point];
  /** Of the picture, in drawing units. */
  width: number;
  /** Where height 0 lies at the back and at the front, from the top of the picture. */
  back: number;
  front: number;
  /** Drawing units of one unit of height. */
  rise: number;
}

/** How many places in front of a place are looked at, to see whether they hide it. */
const looks = 80;

/**
 * An oblique projection: x runs to the right, y into the picture, height stands upright.
 *
 *   left = x′        top = ground(y) − rise · height(x, y)
 */
export function relief({ height, domain, width, back, front, rise }: ReliefOptions): Relief {
  const [[west, east], [south, north]] = domain;
  const left = linear(domain[0], [0, width]).apply;
  const ground = linear(domain[1], [front, back]).apply;
  const project = (x: number, y: number): Point => [left(x), ground(y) - rise * height(x, y)];

  const isHidden = (x: number, y: number) => {
    // One drawing unit of grace: the land does not hide what lies on it.
    const top = project(x, y)[1] - 1;
    for (let i = 1; i <= looks; i++) {
      if (project(x, y + ((south - y) * i) / looks)[1] < top) return true;
    }
    return false;
  };

  const slices = (count: number, samples: number) =>
    Array.from({ length: count }, (_, row) => {
      const y = north + ((south - north) * row) / (count - 1);
      const edge = Array.from({ length: samples + 1 }, (_, i): Point => {
        const x = west + ((east - west) * i) / samples;
        return [left(x), -rise * height(x, y)];
      });
      return { ground: ground(y), edge };
    });

  const drape = (walk: readonly ArrayLike<number>[]) => {
    const pieces: { hidden: boolean; places: Point[] }[] = [];
    let before: { hidden: boolean; place: Point } | undefined;
    for (const [x, y] of dense(walk, (east - west) / 100)) {
      if (x < west || x > east || y < south || y > north) {
        before = undefined;
        continue;
      }
      const now = { hidden: isHidden(x, y), place: project(x, y) };
      if (now.hidden === before?.hidden) pieces[pieces.length - 1].places.push(now.place);
      else {
        const from = before ? [before.place] : [];
        pieces.push({ hidden: now.hidden, places: [...from, now.place] });
      }
      before = now;
    }
    return pieces;
  };
  return { rise, ground, project, isHidden, slices, drape };
}

/** The places of a walk, with more of them between those that are far apart. */
function* dense(walk: readonly ArrayLike<number>[], most: number): Generator<Point> {
  for (const [i, to] of walk.entries()) {
    const from = walk[Math.max(0, i - 1)];
    const between = Math.min(200, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / most));
    for (let k = 1; k < between; k++) {
      yield [
        from[0] + ((to[0] - from[0]) * k) / between,
        from[1] + ((to[1] - from[1]) * k) / between,
      ];
    }
    yield [to[0], to[1]];
  }
}
