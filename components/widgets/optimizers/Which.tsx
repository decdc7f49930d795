import "../../optimizers/optimizers.css";
import "../../optimizers/walk.css";
import "./race.css";
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { Choice } from "../../controls/Choice.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice, useText } from "../../controls/parameter.ts";
import { DigitsNotice } from "../../figure/DigitsNotice.tsx";
import { Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { type OptimizerId, optimizers } from "../../optimizers/optimizers.ts";
import { useDigits } from "../../run/useDigits.ts";
import { fixed } from "../../words/numbers.ts";
import { useWhich } from "./useWhich.ts";
import { words } from "./Which.strings.ts";
import { WhichChart } from "./WhichChart.tsx";
import { problems, runCount, shareOf, trials, type WhichResult } from "./WhichModel.ts";
import { WhichTable } from "./WhichTable.tsx";

interface WhichProps extends WidgetProps {
  /** Three learning rates each, trained when the site is built. */
  first: WhichResult;
}

/** Hundreds of networks, trained by the reader: which optimizer reads digits best, and how much its γ matters. */
export default function Which({ first, ...props }: WhichProps) {
  const { lang, label } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const problem = useChoice("learn", problems, "digits");
  const shown = useText("show", optimizers.join(","));
  const chosen = useSignal("");
  const { state: digits, load } = useDigits();
  const waits = useSignal(false);
  const which = useWhich(
    useComputed(() => problem.value.value),
    stage,
  );
  // The digits are fetched when they are wanted, and the training begins when they have come.
  const order = () => {
    if (problem.value.value === "spirals") return which.train(undefined);
    waits.value = true;
    load();
  };
  useSignalEffect(() => {
    if (problem.value.value !== "digits") waits.value = false;
    if (!waits.value || digits.value.name !== "ready") return;
    waits.value = false;
    which.train(digits.value.digits);
  });

  const version = useComputed(() => problems.indexOf(problem.value.value));
  const on = problem.value.value;
  const { rates } = trials[on];
  const all = runCount(on);
  const made = which.made.value;
  const isFirst = made === undefined && on === "digits";
  const result = isFirst ? first : which.result.value;
  const ranks = byShare(result);
  const looked = byShare(first);
  const [lowest, highest] = [looked[0], looked[looked.length - 1]];
  const set = new Set(shown.value.value.split(","));
  const perCent = (share: number) => fixed(100 * share, 1);
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={
        <p>
          {isFirst && `${t.first(optimizers.length * first.rates.length)} `}
          {made === undefined && !isFirst && t.waiting}
          {made === all && `${t.judged} `}
          {ranks.length > 0 &&
            t.account(
              ranks[ranks.length - 1].id,
              perCent(ranks[ranks.length - 1].share),
              ranks[0].id,
              perCent(ranks[0].share),
            )}
        </p>
      }
      parameters={[problem, shown]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: (["close", "family", "plain"] as const).map((id) => ({
            id,
            text: t.answers[id],
          })),
          because: t.because(perCent(lowest.share), perCent(highest.share)),
        }}
        right={
          highest.share - lowest.share <= 0.05 ? "close" : lowest.id === "gd" ? "plain" : "family"
        }
        chosen={chosen}
      />
      <FigureMain>
        <div class="methods">
          <Choice
            parameter={problem}
            group={label}
            legend={t.problem}
            options={problems.map((value) => ({ value, text: t.problems[value] }))}
          />
        </div>
        <p class="raceline">
          {which.running.value ? (
            <button class="btn" type="button" onClick={which.stop}>
              {t.stop}
            </button>
          ) : (
            <button
              class="btn"
              type="button"
              disabled={digits.value.name === "loading"}
              onClick={order}
            >
              {t.train(all)}
            </button>
          )}{" "}
          {made !== undefined && made < all && (
            <>
              <progress value={made} max={all} aria-label={t.progress(made, all)} />{" "}
              <span>{t.progress(made, all)}</span>
            </>
          )}
        </p>
        {on === "digits" && <DigitsNotice lang={lang} state={digits} load={order} />}
        {which.error.value && (
          <p class="raceline" role="alert">
            {t.failed(which.error.value)}
          </p>
        )}
        <WhichChart
          label={t.chart}
          axis={t.axis[on]}
          result={result}
          ends={[rates[0], rates[rates.length - 1]]}
          version={version}
          ids={optimizers.filter((id) => set.has(id))}
        />
        {result && <WhichTable lang={lang} result={result} shown={shown.value} />}
      </FigureMain>
    </Figure>
  );
}

/** The optimizers of which something is known, from the lowest share of right answers to the highest. */
function byShare(result: WhichResult | undefined): { id: OptimizerId; share: number }[] {
  if (!result) return [];
  return optimizers
    .flatMap((id) => {
      const share = shareOf(result.entries[id]);
      return share === null ? [] : [{ id, share }];
    })
    .sort((a, b) => a.share - b.share);
}
