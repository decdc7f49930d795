import "./FalseValleys.css";
import { batch, useComputed, useSignal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import { gradientDescent } from "#lib/optimizers/gradientDescent.ts";
import { nearestMinimum } from "#lib/surfaces/nearestMinimum.ts";
import { DIVERGED, NOT_SETTLED } from "#lib/training/basins.ts";
import { descend } from "#lib/training/descend.ts";
import { strideEffect, successRate } from "#lib/training/successRate.ts";
import { FormulaField } from "../../controls/FormulaField.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useNumber, useText } from "../../controls/parameter.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Diverged } from "../../figure/Diverged.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { Prose, Tex } from "../../math/Tex.tsx";
import { every } from "../../plots/frame.ts";
import { LossProfile } from "../../plots/LossProfile.tsx";
import { usePlayback } from "../../run/usePlayback.ts";
import { lastOf, useSliced } from "../../run/useSliced.ts";
import { words } from "./FalseValleys.strings.ts";
import { FalseValleysCurve, heightsOf, levelsOf } from "./FalseValleysCurve.tsx";
import {
  bookLand,
  chartRates,
  domain,
  type Ends,
  endsOf,
  rates,
  shareAtLowest,
  sharesOf,
} from "./FalseValleysLand.ts";
import { FalseValleysShare } from "./FalseValleysShare.tsx";
import { useOwnCurve } from "./useOwnCurve.ts";

const firstRate = 0.02;
const longRate = 0.5;
const firstStart = -2.5;
const steps = 60;
const epsilon = 0.005;
const nowhere: Ends = { rate: firstRate, ends: new Int16Array(0) };
/** A gentle curve to begin with: it answers nothing yet. */
const example = "w^2/8 + cos(3w)";

/** Many valleys and one walk: where it ends from every start, and what the stride has to do with it. */
export default function FalseValleys(props: WidgetProps) {
  const { lang, label } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const rate = useNumber("rate", { initial: firstRate, min: 0, max: 1000 });
  const start = useNumber("w", { initial: firstStart, min: domain[0], max: domain[1] });
  const formula = useText("curve", "");
  const chosen = useSignal("");
  const own = useOwnCurve(formula.value);
  const land = own.land.value;

  const run = useComputed(() =>
    descend(
      own.land.value.objective,
      [start.value.value],
      gradientDescent(),
      rate.value.value,
      steps,
      epsilon,
    ),
  );
  const last = useComputed(() => run.value.steps.length - 1);
  const playback = usePlayback(last, { stage });
  const index = Math.min(playback.index.value, last.value);
  const shown = chosen.value !== "";
  const right = useComputed(() => (chosen.value === "" ? "" : rightAnswer()));

  const firstEnds = useMemo(() => lastOf(endsOf(bookLand, firstRate), nowhere), []);
  const ends = useSliced(() => endsOf(own.land.value, rate.value.value), firstEnds).value;
  const shares = useSliced(
    // Worked out with the page, and again once it is asked for.
    () => (chosen.value !== "" || import.meta.env.SSR ? sharesOf(own.land.value) : undefined),
    [] as readonly number[],
  );
  const { outcome } = run.value;
  const now = run.value.steps[index];
  const final = run.value.steps[last.value];
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={
        <>
          {t.account({
            step: index,
            last: last.value,
            w: now.params[0],
            loss: now.loss,
            rate: rate.value.value,
            ended: index === last.value && last.value > 0 ? outcome.reason : undefined,
            valley: nearestMinimum(land.minima, final.params),
            valleys: land.minima.length,
            gaps: land.outline.gaps.length,
            share: successRate(ends.ends),
            unsettled: shareOf(ends.ends, NOT_SETTLED),
            gone: shareOf(ends.ends, DIVERGED),
          })}
          {outcome.reason === "diverged" && (
            <Diverged
              lang={lang}
              step={final.step}
              loss={final.loss}
              rate={rate}
              repair={firstRate}
            />
          )}
        </>
      }
      parameters={[rate, start, formula]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask(String(firstRate), String(longRate)),
          answers: Object.entries(t.answers).map(([id, text]) => ({ id, text })),
          because: t.because,
        }}
        right={right.value}
        chosen={chosen}
      />
      <FigureMain>
        <FalseValleysCurve
          id={label}
          words={t}
          land={land}
          version={own.version}
          ends={ends}
          run={run.value}
          index={index}
          showAhead={shown}
          move={(w) =>
            batch(() => {
              start.value.value = w;
              playback.reset();
            })
          }
        />
        <LossProfile
          lang={lang}
          id={label}
          playback={playback}
          losses={useComputed(() => run.value.steps.map(({ loss }) => loss))}
          showAhead={useComputed(() => chosen.value !== "")}
          steps={steps}
          bottom={land.range[0]}
          top={land.range[1]}
          ticks={heightsOf(land).filter((_, i) => i % 2 === 0)}
          stepTicks={every(10, 0, steps)}
          levels={levelsOf(land)}
          label={t.profile}
          version={own.version}
        />
        <Transport lang={lang} playback={playback} />
        <FalseValleysShare
          words={t}
          rate={rate}
          shares={shares.value}
          share={successRate(ends.ends)}
          shown={shown}
        />
      </FigureMain>
      <Controls>
        <Slider
          lang={lang}
          parameter={rate}
          symbol="\g"
          class="s-gamma"
          name={t.rate}
          scale="log"
          {...rates}
          step={0.01}
        />
        <Slider
          lang={lang}
          parameter={start}
          symbol="\w"
          class="s-theta"
          name={t.start}
          min={domain[0]}
          max={domain[1]}
          step={0.02}
        />
        <div class="owncurve">
          <FormulaField lang={lang} parameter={formula} name={t.formula} fault={own.fault.value}>
            <Tex tex="\Lo(\w) =" />
          </FormulaField>
          <span class="btns">
            <button class="btn" type="button" onClick={() => (formula.value.value = example)}>
              {t.example}
            </button>
            <button
              class="btn"
              type="button"
              disabled={formula.value.value === ""}
              onClick={() => (formula.value.value = "")}
            >
              {t.book}
            </button>
          </span>
        </div>
      </Controls>
      <div class="challenge">
        <p>
          <Prose text={t.challenge} />
        </p>
        <p class="verdict" role="status">
          {land !== bookLand && challengeWords(t, chosen.value !== "", shares.value)}
        </p>
      </div>
      <Legend
        entries={[
          { mark: "path", text: t.walk },
          { mark: "start", text: t.startMark },
          { mark: <rect class="basin-0" x="2" y="3" width="44" height="10" />, text: t.lowest },
          {
            mark: <path class="hatch" d="M2 14L14 2M12 14L24 2M22 14L34 2M32 14L44 2" />,
            text: t.none,
          },
        ]}
      />
    </Figure>
  );
}

/** What the longer stride of the question does to the share, measured when it is asked for. */
function rightAnswer(): string {
  const effect = strideEffect([firstRate, longRate].map((rate) => shareAtLowest(bookLand, rate)));
  return effect === "helps" ? "rises" : effect === "harms" ? "falls" : "stays";
}

/** Where the challenge stands, on a curve of the reader's own. */
function challengeWords(t: (typeof words)["en"], asked: boolean, shares: readonly number[]) {
  if (!asked) return t.answerFirst;
  if (shares.length < chartRates.length) return t.measuring(shares.length, chartRates.length);
  return t.effects[strideEffect(shares)](extremesOf(shares));
}

const shareOf = (ends: Int16Array, kind: number) =>
  ends.filter((end) => end === kind).length / ends.length;

/** The share with the shortest stride of the chart, and the best and the worst of all. */
function extremesOf(shares: readonly number[]) {
  const rateOf = (share: number) => chartRates[shares.indexOf(share)];
  const [best, worst] = [Math.max(...shares), Math.min(...shares)];
  return { first: shares[0], best, bestRate: rateOf(best), worst, worstRate: rateOf(worst) };
}
