import { describe, expect, it } from "vitest";
import { valley } from "#components/optimizers/bowl.ts";
import { type OptimizerId, optimizers } from "#components/optimizers/optimizers.ts";
import { type AnyStep, type Moment, rules } from "#components/optimizers/rules.ts";
import { defaults, optimizerOf } from "#components/optimizers/settings.ts";
import { descend } from "#lib/index.ts";

const land = valley(20, 20);
const rate = 0.3;

function moments(id: OptimizerId): Moment[] {
  const settings = defaults[id];
  const { steps } = descend(land, [-2.6, 1.2], optimizerOf(id, settings), rate, 12);
  return steps.slice(0, -1).map((now, i) => ({
    id,
    now: now as AnyStep,
    next: steps[i + 1] as AnyStep,
    rate,
    settings: { ...settings, corrected: true },
  }));
}

/** Works a line out from the numbers under its signs: what stands right of the arrow, operator by operator. */
function workOut(id: OptimizerId, line: number, moment: Moment, i: number) {
  const tokens = rules[id][line];
  const arrow = tokens.findIndex(({ sign }) => sign === "←" || sign === "=");
  const left = tokens[0].value?.(moment, i) as number;
  let sum = 0;
  let factor: number | undefined;
  let sign = 1;
  const close = () => {
    if (factor !== undefined) sum += sign * factor;
    factor = undefined;
  };
  for (const { sign: operator, value } of tokens.slice(arrow + 1)) {
    if (operator === "+" || operator === "−") {
      close();
      sign = operator === "+" ? 1 : -1;
    }
    if (value) factor = (factor ?? 1) * (value(moment, i) as number);
  }
  close();
  return { left, right: sum };
}

describe.each(optimizers)("the live rule of %s", (id) => {
  it("is true to the last digit: every line gives what the library's step gave", () => {
    for (const moment of moments(id)) {
      for (let line = 0; line < rules[id].length; line++) {
        for (const i of [0, 1]) {
          const { left, right } = workOut(id, line, moment, i);
          expect(Math.abs(left - right), `line ${line}, w${i + 1}`).toBeLessThan(
            1e-12 * Math.max(1, Math.abs(left)),
          );
        }
      }
    }
  });

  it("ends in the place that the library reached", () => {
    const [moment] = moments(id);
    const last = rules[id][rules[id].length - 1];
    expect(last[0].value?.(moment, 0)).toBe(moment.next?.params[0]);
  });

  it("has no numbers for what comes after the last step", () => {
    const [{ next: _, ...moment }] = moments(id);
    const last = rules[id][rules[id].length - 1];
    expect(last[0].value?.(moment, 0)).toBeUndefined();
  });
});
