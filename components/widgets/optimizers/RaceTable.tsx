import type { Signal } from "@preact/signals";
import { forgiveness } from "#lib/index.ts";
import { type OptimizerId, optimizerNames, optimizers } from "../../optimizers/optimizers.ts";
import type { Language } from "../../words/language.ts";
import { significant } from "../../words/numbers.ts";
import { words } from "./Race.strings.ts";
import type { RaceResult, ThinEntry } from "./raceLands.ts";
import { ShownHead, shownIn } from "./ShownHead.tsx";

interface RaceTableProps {
  lang: Language;
  result: RaceResult;
  rates: readonly number[];
  /** Which racers are drawn, by their names with commas between. */
  shown: Signal<string>;
}

const lastOf = (values: ThinEntry["median"]) => values[values.length - 1];

/** By what factor each may miss its γ: outcomes up to a hundredth of the starting loss above the best count as good. */
export function forgivenessOf(result: RaceResult, rates: readonly number[]) {
  const of = (id: OptimizerId) => {
    const { outcomes, best, median } = result[id];
    const entry = { outcomes: outcomes.map((end) => end ?? Number.POSITIVE_INFINITY), best };
    return forgiveness(entry, rates, (median[0] ?? 0) / 100);
  };
  return Object.fromEntries(optimizers.map((id) => [id, of(id)])) as Record<OptimizerId, number>;
}

/** Those with the least or largest value. */
export function bestIn(
  value: (id: OptimizerId) => number | null | undefined,
  isBetter: (a: number, b: number) => boolean = (a, b) => a < b,
): OptimizerId[] {
  let best: { ids: OptimizerId[]; value: number } | undefined;
  for (const id of optimizers) {
    const own = value(id);
    if (own === null || own === undefined) continue;
    if (!best || isBetter(own, best.value)) best = { ids: [id], value: own };
    else if (own === best.value) best.ids.push(id);
  }
  return best?.ids ?? [];
}

/** Every racer with what it was tuned to and how it did; its box takes its line off the drawings. */
export function RaceTable({ lang, result, rates, shown }: RaceTableProps) {
  const t = words[lang];
  const { set, toggle } = shownIn(shown);
  const factors = forgivenessOf(result, rates);
  const lowest = bestIn((id) => lastOf(result[id].median));
  const fastest = bestIn((id) => result[id].goal);
  const mild = bestIn(
    (id) => factors[id],
    (a, b) => a > b,
  );
  const number = (value: number | null) => (value === null ? t.diverged : significant(value, 2));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the keys that scroll it.
    <section class="racetable" tabIndex={0} aria-label={t.table}>
      <table>
        <thead>
          <tr>
            {Object.values(t.heads).map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {optimizers.map((id) => {
            const { best, low, median, high, goal } = result[id];
            const name = optimizerNames[id][lang];
            return (
              <tr key={id}>
                <ShownHead
                  name={name}
                  label={t.show(name)}
                  id={id}
                  shown={set.has(id)}
                  onToggle={() => toggle(id)}
                />
                <td>{significant(rates[best], 2)}</td>
                <td class={lowest.includes(id) ? "won" : ""}>
                  {number(lastOf(median))}{" "}
                  <small>
                    ({number(lastOf(low))} – {number(lastOf(high))})
                  </small>
                </td>
                <td class={fastest.includes(id) ? "won" : ""}>{goal ?? t.never}</td>
                <td class={mild.includes(id) ? "won" : ""}>
                  {t.factor(significant(factors[id], 2))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
