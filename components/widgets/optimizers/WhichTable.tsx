import type { Signal } from "@preact/signals";
import { optimizerNames, optimizers } from "../../optimizers/optimizers.ts";
import type { Language } from "../../words/language.ts";
import { fixed, significant } from "../../words/numbers.ts";
import { ShownHead, shownIn } from "./ShownHead.tsx";
import { words } from "./Which.strings.ts";
import { goodRates, shareOf, sharedRate, type WhichResult } from "./WhichModel.ts";

interface WhichTableProps {
  lang: Language;
  result: WhichResult;
  shown: Signal<string>;
}

const perCent = (share: number | null | undefined) =>
  share === null || share === undefined ? "–" : `${fixed(100 * share, 1)} %`;

/** Every optimizer with its γ, how well it does with that, and how much γ matters to it. */
export function WhichTable({ lang, result, shown }: WhichTableProps) {
  const t = words[lang];
  const { set, toggle } = shownIn(shown);
  const common = result.rates.indexOf(sharedRate);
  const heads = [t.heads.name, t.heads.rate, t.heads.share, t.heads.good];
  if (common >= 0) heads.push(t.heads.common(String(sharedRate)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the keys that scroll it.
    <section class="racetable" tabIndex={0} aria-label={t.table}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {optimizers.map((id) => {
            const entry = result.entries[id];
            const { accuracies, best, judged } = entry;
            const name = optimizerNames[id][lang];
            const isKnown = accuracies[best] !== null;
            const [from, to] = goodRates(entry, result.rates);
            return (
              <tr key={id}>
                <ShownHead
                  id={id}
                  name={name}
                  label={t.show(name)}
                  shown={set.has(id)}
                  onToggle={() => toggle(id)}
                />
                <td>{isKnown ? significant(result.rates[best], 1) : "–"}</td>
                <td>
                  {perCent(shareOf(entry))}{" "}
                  {judged.length > 1 && (
                    <small>
                      ({perCent(judged[0])} – {perCent(judged[judged.length - 1])})
                    </small>
                  )}
                </td>
                <td>{isKnown ? t.range(significant(from, 1), significant(to, 1)) : "–"}</td>
                {common >= 0 && <td>{perCent(accuracies[common])}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
