import { type BatchObjective, meanOverBatch } from "../batching/batchObjective.ts";
import { requireLength } from "../require.ts";
import type { Interval, Surface } from "../surfaces/surface.ts";

/** The loss of a line on given points, with everything about it that has a closed form. */
export interface LineLoss extends Surface, BatchObjective {
  /** The bowl's curvatures: eigenvalues of its Hessian [[E x², E x], [E x, 1]], larger first. */
  readonly curvatures: readonly [large: number, small: number];
  /** The least-squares line. */
  readonly minimum: readonly [w: number, b: number];
  /** The loss of the least-squares line: what no line can get below. */
  readonly floor: number;
  /** ŷ − y at point `index`, in the unit of y. */
  residual(params: Float64Array, index: number): number;
}

/**
 * Half the mean squared error of the line ŷ = wx + b, for the parameters Θ = [w, b].
 *
 *   L = ½ · mean (ŷ − y)²        ∂L/∂w = mean (ŷ − y)x        ∂L/∂b = mean (ŷ − y)
 *
 * The points enter L only through means and (co)variances, with r̄ = wx̄ + b − ȳ:
 *
 *   L = ½ (r̄² + w² var x − 2w cov + var y)        ∂L/∂w = r̄x̄ + w var x − cov        ∂L/∂b = r̄
 *
 * so that a step costs the same for three points as for three million. The domain reaches from
 * the minimum to where the loss has risen by 2 var y along each axis.
 *
 * @param x one number a point
 * @param y what the line should give there
 * @throws RangeError if the lengths differ or all x are the same, for then no line is best
 */
export function lineLoss(x: ArrayLike<number>, y: ArrayLike<number>): LineLoss {
  requireLength("lineLoss: y", y.length, x.length);
  const meanX = meanOf(x.length, (i) => x[i]);
  const meanY = meanOf(x.length, (i) => y[i]);
  const varianceX = meanOf(x.length, (i) => (x[i] - meanX) ** 2);
  const varianceY = meanOf(x.length, (i) => (y[i] - meanY) ** 2);
  const covariance = meanOf(x.length, (i) => (x[i] - meanX) * (y[i] - meanY));
  if (!(varianceX > 0)) {
    throw new RangeError(
      `lineLoss: x must hold two different values, but its variance is ${varianceX}`,
    );
  }

  const slope = covariance / varianceX;
  const minimum = [slope, meanY - slope * meanX] as const;
  const squareX = varianceX + meanX * meanX;
  const large = (squareX + 1) / 2 + Math.sqrt(((squareX - 1) / 2) ** 2 + meanX * meanX);
  const reach = 2 * Math.sqrt(varianceY || 1);
  const residual = (params: Float64Array, i: number) => params[0] * x[i] + params[1] - y[i];
  return {
    name: "line",
    size: 2,
    count: x.length,
    domain: [around(minimum[0], reach / Math.sqrt(squareX)), around(minimum[1], reach)],
    minima: [minimum],
    minimum,
    floor: (varianceY - slope * covariance) / 2,
    curvatures: [large, varianceX / large],
    residual,
    loss(params) {
      const w = params[0];
      const mean = w * meanX + params[1] - meanY;
      return (mean ** 2 + w * w * varianceX - 2 * w * covariance + varianceY) / 2;
    },
    gradient(params, out) {
      const w = params[0];
      const mean = w * meanX + params[1] - meanY;
      out[0] = mean * meanX + w * varianceX - covariance;
      out[1] = mean;
    },
    ...meanOverBatch({
      pointLoss: (params, i) => residual(params, i) ** 2 / 2,
      addPointGradient(params, i, out) {
        const delta = residual(params, i);
        out[0] += delta * x[i];
        out[1] += delta;
      },
    }),
  };
}

function meanOf(count: number, term: (index: number) => number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += term(i);
  return sum / count;
}

const around = (middle: number, reach: number): Interval => [middle - reach, middle + reach];
