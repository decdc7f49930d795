import "./WhichWay.css";
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { descend, gradientDescent } from "#lib/index.ts";
import { largestFallingRate } from "#lib/training/largestFallingRate.ts";
import { Predict } from "../../controls/Predict.tsx";
import { useNumber } from "../../controls/parameter.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { Rule } from "../../figure/Rule.tsx";
import { Prose } from "../../math/Tex.tsx";
import { significant } from "../../words/numbers.ts";
import { type StepTold, words } from "./WhichWay.strings.ts";
import { WhichWayCurve } from "./WhichWayCurve.tsx";
import { curve, type Way, wayOf } from "./WhichWayPlaces.ts";
import { firstPlace, useWhichWayQuiz } from "./WhichWayQuiz.ts";

const firstRate = 0.15;
const rates = { min: 0.01, max: 5 };
const [domain] = curve.domain;
const ways: readonly Way[] = ["grow", "shrink", "stay"];
const [shelf, minimum, maximum, falseMinimum] = curve.levels;
const stations = { shelf, minimum, maximum, falseMinimum };

/** Which way a step goes: the reader says it before it is shown, then looks for a stride that goes too far. */
export default function WhichWay(props: WidgetProps) {
  const { lang, label } = props;
  const t = words[lang];
  const w = useNumber("w", { initial: firstPlace, min: domain[0], max: domain[1] });
  const rate = useNumber("rate", { initial: firstRate, min: 0 });
  const quiz = useWhichWayQuiz(w.value);
  const found = useSignal(false);

  const run = useComputed(() =>
    descend(curve, [w.value.value], gradientDescent(), rate.value.value, 1),
  );
  const shown = useComputed(() => quiz.chosen.value !== "");
  const told = useComputed((): StepTold => {
    const [now, next] = run.value.steps;
    const slope = now.grads[0];
    const level = curve.levels.find(({ at }) => at === now.params[0]);
    return {
      w: now.params[0],
      loss: now.loss,
      slope,
      rate: rate.value.value,
      way: wayOf(slope),
      next: next && { w: next.params[0], loss: next.loss },
      level: level && { kind: level.kind, curvature: curve.curvature(level.at) },
      limit: found.value ? largestFallingRate(curve, now.params, rates.max) : undefined,
    };
  });
  const rises = useComputed(
    () => shown.value && !((told.value.next?.loss ?? Infinity) <= told.value.loss),
  );
  useSignalEffect(() => {
    if (rises.value) found.value = true;
  });
  const rows = useComputed(() => {
    const { w: from, slope, next } = told.value;
    return [
      {
        symbol: "w",
        next: shown.value ? significant(next?.w ?? Number.NaN, 3) : "?",
        now: significant(from, 3),
        slope: significant(slope, 3),
      },
    ];
  });
  const { limit } = told.value;
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={t.account(told.value, shown.value)}
      parameters={[w, rate]}
    >
      <div>
        <Predict
          lang={lang}
          question={{
            ask: t.ask,
            answers: ways.map((id) => ({ id, text: t.ways[id] })),
            because: t.because,
          }}
          right={quiz.right.value}
          chosen={quiz.chosen}
        />
        <div class="asking">
          <button class="btn" type="button" onClick={quiz.another}>
            {t.another}
          </button>
          {quiz.asked.value > 0 && <span>{t.score(quiz.scored.value, quiz.asked.value)}</span>}
        </div>
      </div>
      <FigureMain>
        <WhichWayCurve
          id={label}
          words={t}
          run={run}
          showStep={shown}
          move={(place) => (w.value.value = place)}
        />
        <Rule
          rows={rows}
          rate={useComputed(() => significant(rate.value.value, 3))}
          captions={t.rule}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: buttons in a row with a name, no form */}
        <div class="stations" role="group" aria-label={t.stations}>
          <span>{t.stations}</span>
          {Object.entries(stations).map(([name, { at }]) => (
            <button
              key={name}
              class="btn"
              type="button"
              aria-pressed={w.value.value === at}
              onClick={() => (w.value.value = at)}
            >
              {t.station[name as keyof typeof stations]}
            </button>
          ))}
        </div>
      </FigureMain>
      <div class="challenge">
        <p>
          <Prose text={t.challenge} />
        </p>
        <p class="verdict" role="status">
          {rises.value && <b>{t.found} </b>}
          {verdictOf(t, told.value, shown.value, rises.value)}
        </p>
      </div>
      <Controls>
        <Slider
          lang={lang}
          parameter={w}
          symbol="\w"
          class="s-theta"
          name={t.place}
          min={domain[0]}
          max={domain[1]}
          step={0.01}
        />
        <Slider
          lang={lang}
          parameter={rate}
          symbol="\g"
          class="s-gamma"
          name={t.rate}
          scale="log"
          {...rates}
          step={0.01}
          mark={limit === undefined ? undefined : { at: limit, label: t.limit(limit) }}
        />
      </Controls>
      <Legend
        entries={[
          { mark: "tangent", text: t.slopeMark },
          { mark: "step", text: t.stepMark },
          { mark: "lossChange", text: t.changeMark },
        ]}
      />
    </Figure>
  );
}

/** Words of the challenge for the step as it is. */
function verdictOf(
  t: (typeof words)["en"],
  told: StepTold,
  shown: boolean,
  rises: boolean,
): string {
  if (!shown) return t.hidden;
  if (told.slope === 0) return t.noSlope;
  if (rises) return t.overshoots(told);
  const falls = t.falls(told);
  if (told.limit === undefined) return falls;
  const limit = t.limit(told.limit);
  return `${falls} ${told.rate <= told.limit ? t.fallsUpTo(limit) : t.fallsBeyond(limit)}`;
}
