import { moons } from "downhill";
import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

const squaredDistance = (a: number[], b: number[]) =>
  a.reduce((sum, value, d) => sum + (value - b[d]) ** 2, 0);

export const checks: Checks<typeof Reader, typeof words> = {
  nearest({ assign }, fail) {
    const got = assign(
      [
        [0, 0],
        [5, 5],
      ],
      [
        [2, 0],
        [5, 4],
      ],
    );
    if (near(got, [0, 1])) return;
    if (got.length !== 2) return fail.length(got.length);
    if (near(got, [0, 0]) || near(got, [1, 1])) return fail.allSame(got[0]);
    if (near(got, [1, 0])) return fail.farthest();
    if (near(got, [1, 2])) return fail.fromOne();
    return fail.nearest(got);
  },
  own({ assign }, fail) {
    // The first point lies on its centre: no later point is as near to any.
    const got = assign(
      [
        [1, 0],
        [7, 5],
        [2, 1],
      ],
      [
        [1, 0],
        [5, 4],
      ],
    );
    if (near(got, [0, 1, 0])) return;
    const [alone] = assign(
      [[7, 5]],
      [
        [1, 0],
        [5, 4],
      ],
    );
    return alone === 1 ? fail.carried(got) : fail.own(got);
  },
  distance({ assign }, fail) {
    const [east] = assign(
      [[0, 0]],
      [
        [0, 9],
        [1, 0],
      ],
    );
    if (east !== 1) return fail.firstCoordinate();
    const [signed] = assign(
      [[0, 0]],
      [
        [3, -3],
        [1, 1],
      ],
    );
    if (signed !== 1) return fail.signed();
    const [straight] = assign(
      [[0, 0]],
      [
        [5, 0],
        [3, 3],
      ],
    );
    if (straight !== 1) return fail.corners();
  },
  wide({ assign }, fail) {
    const [got] = assign(
      [[0, 0, 0]],
      [
        [0, 0, 5],
        [1, 1, 0],
        [2, 0, 0],
      ],
    );
    if (got === 0) return fail.twoCoordinates();
    if (got !== 1) return fail.three(got);
  },
  ties({ assign }, fail) {
    const [got] = assign(
      [[0, 0]],
      [
        [3, 0],
        [0, 1],
        [1, 0],
        [-1, 0],
      ],
    );
    if (got === 3) return fail.ties(got);
    if (got !== 1) return fail.first(got);
  },
  moons({ assign }, fail) {
    const { inputs, count } = moons({ points: 200, seed: 11 });
    const points = Array.from({ length: count }, (_, i) => [inputs[2 * i], inputs[2 * i + 1]]);
    const centres = [0, 50, 101, 150].map((i) => points[i]);
    const got = assign(points, centres);
    const off = points.filter((point, i) => {
      const distances = centres.map((centre) => squaredDistance(point, centre));
      return distances[got[i]] !== Math.min(...distances);
    });
    if (off.length > 0) return fail.moons(off.length, count);
  },
};
