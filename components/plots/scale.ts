/** A position scale: data to the units of the drawing and back. The same numbers as Plot's own scale of that frame. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly type: "linear" | "log";
  apply(value: number): number;
  invert(position: number): number;
}

/** Linear: x ↦ r₀ + (x − d₀)/(d₁ − d₀) · (r₁ − r₀). */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  return {
    domain,
    range,
    type: "linear",
    apply: (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0),
    invert: (position) => d0 + ((position - r0) / (r1 - r0)) * (d1 - d0),
  };
}

/** Logarithmic: linear in ln x. The domain must be positive. */
export function log(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const exponent = linear([Math.log(domain[0]), Math.log(domain[1])], range);
  return {
    domain,
    range,
    type: "log",
    apply: (value) => exponent.apply(Math.log(value)),
    invert: (position) => Math.exp(exponent.invert(position)),
  };
}
