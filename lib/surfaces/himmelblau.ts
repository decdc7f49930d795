import type { Surface } from "./surface.ts";

/**
 * Himmelblau's function (Himmelblau 1972): four minima, all of them 0, so that only the start
 * decides which one is found.
 *
 *   L(x, y) = (x² + y − 11)² + (x + y² − 7)²
 */
export function himmelblau(): Surface {
  return {
    name: "himmelblau",
    size: 2,
    domain: [
      [-5, 5],
      [-5, 5],
    ],
    minima: [
      [-3.779310253377747, -3.283185991286169],
      [-2.805118086952745, 3.131312518250573],
      [3, 2],
      [3.584428340330492, -1.848126526964404],
    ],
    loss(params) {
      const p = params[0] * params[0] + params[1] - 11;
      const q = params[0] + params[1] * params[1] - 7;
      return p * p + q * q;
    },
    gradient(params, out) {
      const p = params[0] * params[0] + params[1] - 11;
      const q = params[0] + params[1] * params[1] - 7;
      out[0] = 4 * params[0] * p + 2 * q;
      out[1] = 2 * p + 4 * params[1] * q;
    },
  };
}
