import { describe, expect, it } from "vitest";
import { plain, shown } from "#components/widgets/gradient-descent/ChainRuleLine.tsx";
import { agreeing } from "#components/widgets/gradient-descent/ChainRuleNudge.tsx";
import {
  forwardEnd,
  linesAt,
  slopeKnownAt,
  stops,
  valueKnownAt,
  valuesOf,
} from "#components/widgets/gradient-descent/ChainRuleStops.ts";
import { tinyNetwork, tinyNetworkNames } from "#lib/index.ts";

const network = tinyNetwork([0.8, -0.6, 0.1, -0.5, 0.9, 0.3, 0.7, -1.2, -0.2], {
  inputs: [1, -0.5],
  target: 0.2,
});

describe("the walk through the network", () => {
  it("writes lines whose factors multiply and add up to the result, on the way back", () => {
    for (const stop of stops.slice(forwardEnd + 1)) {
      for (const { result, terms } of linesAt(stop, network)) {
        const sum = terms
          .map((factors) => factors.reduce((product, { value }) => product * value, 1))
          .reduce((a, b) => a + b);
        expect(sum, plain(result)).toBeCloseTo(result.value, 12);
      }
    }
  });

  it("uses no number before it is known", () => {
    for (const [at, stop] of stops.entries()) {
      for (const { terms } of linesAt(stop, network)) {
        for (const piece of terms.flat().flatMap(({ symbol }) => symbol)) {
          if (typeof piece === "string" || piece.of === "y") continue;
          const known = piece.slope ? slopeKnownAt(piece.of) : valueKnownAt(piece.of);
          expect(known, `step ${at}: ${piece.of}`).toBeLessThan(Math.max(1, at));
        }
      }
    }
  });

  it("reaches the slope of every parameter", () => {
    for (const name of tinyNetworkNames) expect(slopeKnownAt(name)).toBeGreaterThan(forwardEnd);
    expect(Object.keys(valuesOf(network))).toHaveLength(tinyNetworkNames.length + 8);
  });
});

it("a factor in plain text keeps its subscript and its slope", () => {
  expect(plain({ symbol: [{ of: "w21", slope: true }], value: 0 })).toBe("∂L/∂w₂₁");
});

it("large numbers of the graph give up decimals", () => {
  expect(shown(-0.0004)).toBe("0.000");
  expect(shown(312.55)).toBe("312.6");
});

it("digits agree from the left until the first that differs", () => {
  expect(agreeing("−0.7024602", "−0.7024700")).toBe(7);
  expect(agreeing("0.1", "−0.1")).toBe(0);
});
