import type { ReadonlySignal } from "@preact/signals";
import { type BatchStep, norm, type Outcome } from "#lib/index.ts";
import type { NumberParameter } from "../../controls/parameter.ts";
import { Diverged } from "../../figure/Diverged.tsx";
import type { Language } from "../../words/language.ts";
import type { words } from "./Arrows.strings.ts";
import { birdGradient, dozen, dozenLine } from "./dozen.ts";

/** A walk over the birds' loss, with its end. */
export interface Walk {
  readonly steps: readonly BatchStep[];
  readonly outcome: Outcome | undefined;
}

/** A learning rate with which every batch size holds. */
const gentle = 0.1;

interface ArrowsAccountProps {
  lang: Language;
  words: (typeof words)["en"];
  run: ReadonlySignal<Walk>;
  index: ReadonlySignal<number>;
  bird: ReadonlySignal<number | undefined>;
  rate: NumberParameter;
}

/** What the figure shows now, in words. */
export function ArrowsAccount({ lang, words: t, run, index, bird, rate }: ArrowsAccountProps) {
  const { steps, outcome } = run.value;
  const last = steps.length - 1;
  const step = Math.min(index.value, last);
  const now = steps[step];
  const pulls = dozen.map((_, i) => birdGradient(now.params, i));
  const whole = new Float64Array(2);
  dozenLine.gradient(now.params, whole);
  const loss = dozenLine.loss(now.params);
  const looked = bird.value;
  return (
    <>
      <p>
        {t.account({
          step,
          last,
          epoch: Math.floor(now.epoch) + 1,
          loss,
          heavier: pulls.filter(([dw]) => dw < 0).length,
          lighter: pulls.filter(([dw]) => dw > 0).length,
          birds: dozen.length,
          longest: Math.max(...pulls.map(norm)),
          mean: norm(whole),
          batch: [...now.batch].map((i) => i + 1),
          bird:
            looked === undefined ? undefined : { number: looked + 1, norm: norm(pulls[looked]) },
        })}
      </p>
      {outcome?.reason === "diverged" && step === last && (
        <Diverged lang={lang} step={step} loss={loss} rate={rate} repair={gentle} />
      )}
    </>
  );
}
