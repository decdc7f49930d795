import { normal, type RandomSource } from "../random/random.ts";

/**
 * Glorot's weights, for tanh, sigmoid and linear neurons (Glorot & Bengio 2010, eq. 16): uniform in
 *
 *   ± √(6 / (inputs + outputs))
 */
export function glorotUniform(source: RandomSource, inputs: number, outputs: number): RandomSource {
  const reach = Math.sqrt(6 / (inputs + outputs));
  return () => (2 * source() - 1) * reach;
}

/** He's weights, for relu neurons (He et al. 2015, eq. 10): normal with variance 2 / inputs. */
export function heNormal(source: RandomSource, inputs: number): RandomSource {
  return normal(source, 0, Math.sqrt(2 / inputs));
}
