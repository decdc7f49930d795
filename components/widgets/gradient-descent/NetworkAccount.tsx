import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { History, Outcome, Step } from "#lib/index.ts";
import { controlWords } from "../../controls/controls.strings.ts";
import type { NumberParameter } from "../../controls/parameter.ts";
import { Diverged } from "../../figure/Diverged.tsx";
import type { Training } from "../../run/useTraining.ts";
import type { Language } from "../../words/language.ts";
import { significant } from "../../words/numbers.ts";
import type { words } from "./Network.strings.ts";
import { accuracyOf, epsilon, points } from "./NetworkModel.ts";

/** While the run plays, the account is rewritten only so often: it is read aloud. */
const every = 100;
/** A learning rate that holds from most starts, offered where the reader's does not. */
const gentle = 1;

interface NetworkAccountProps {
  lang: Language;
  words: (typeof words)["en"];
  history: ReadonlySignal<History<Step, Outcome>>;
  training: Training;
  rate: NumberParameter;
}

/** What the figure shows now, in words; where the stride is too long, with a shorter one to try. */
export function NetworkAccount({ lang, words: t, history, training, rate }: NetworkAccountProps) {
  const told = useComputed(() => {
    const index = training.index.value;
    return training.playing.value ? index - (index % every) : index;
  });
  const run = history.value;
  const { step, loss, gradientNorm, params } = run.at(told.value);
  const start = run.at(0).loss;
  const end = step === training.last.value ? training.outcome.value?.reason : undefined;
  const repair = Math.min(gentle, rate.value.value / 10);
  if (end === "diverged") {
    return <Diverged lang={lang} step={step} loss={loss} rate={rate} repair={repair} />;
  }
  return (
    <>
      {t.account({
        step,
        last: training.last.value,
        loss,
        norm: gradientNorm,
        accuracy: accuracyOf(params),
        points: points.count,
        end,
        epsilon,
        above: loss > start ? start : undefined,
      })}
      {loss > start && (
        <div class="diverged">
          <button class="btn" type="button" onClick={() => (rate.value.value = repair)}>
            {controlWords[lang].tryRate(significant(repair, 2))}
          </button>
        </div>
      )}
    </>
  );
}
