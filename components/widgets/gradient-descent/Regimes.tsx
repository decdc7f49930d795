import "./Regimes.css";
import { useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import {
  descend,
  gradientDescent,
  quadratic,
  stepsToConverge,
  sweepLearningRates,
} from "#lib/index.ts";
import { largestLearningRate, regimeOf, stepFactor } from "#lib/training/regime.ts";
import { controlWords } from "../../controls/controls.strings.ts";
import { Predict } from "../../controls/Predict.tsx";
import { useNumber } from "../../controls/parameter.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Diverged } from "../../figure/Diverged.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { Tex } from "../../math/Tex.tsx";
import { every } from "../../plots/frame.ts";
import { usePlayback } from "../../run/usePlayback.ts";
import { fixed, significant } from "../../words/numbers.ts";
import { RegimeBowl } from "./RegimeBowl.tsx";
import { mostSteps, RegimeStrip, widest } from "./RegimeStrip.tsx";
import { words } from "./Regimes.strings.ts";

const start = 1.4;
const steps = 40;
const counting = { steps: mostSteps, epsilon: 0.01 };
// In units of 1/λ: even steps, and closer ones where the count shoots up.
const products = [0.005, 0.0075, 0.01, 0.015, ...every(0.025, 0.025, 1.975), 1.985, 1.99, 1.995];

/** Gradient descent on ½λw²: the factor 1 − γλ decides between four regimes and how many steps they need. */
export default function Regimes(props: WidgetProps) {
  const { lang, label } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const rate = useNumber("rate", { initial: 0.25, min: 0 });
  const curvature = useNumber("curvature", { initial: 1.6, min: 0.01, max: 100 });
  const chosen = useSignal("");
  const lambda = curvature.value.value;
  const best = 1 / lambda;
  const limit = largestLearningRate([lambda]);

  const bowl = useComputed(() => quadratic([curvature.value.value]));
  const run = useComputed(() =>
    descend(bowl.value, [start], gradientDescent(), rate.value.value, steps, counting.epsilon),
  );
  const sweep = useComputed(() => {
    const rates = products.map((product) => product / curvature.value.value);
    return sweepLearningRates(bowl.value, [start], gradientDescent, rates, counting);
  });
  const needed = useComputed(() => {
    const end = stepsToConverge(bowl.value, [start], gradientDescent, rate.value.value, counting);
    return end.reason === "converged" ? end.steps : undefined;
  });
  const last = useComputed(() => run.value.steps.length - 1);
  const playback = usePlayback(last, { stage, initial: 3 });
  const shown = useComputed(() => chosen.value !== "");
  const factor = stepFactor(rate.value.value, lambda);
  const regime = regimeOf(factor);
  const now = run.value.steps[Math.min(playback.index.value, last.value)];
  const lost = run.value.outcome.reason === "diverged";
  const doubled = stepFactor(2 * best, lambda);
  const repair = Number((0.9 * limit).toPrecision(2));
  const question = {
    ask: t.ask,
    answers: [
      { id: "exact", text: t.lands },
      { id: "oscillating", text: t.settles },
      { id: "edge", text: t.forEver },
      { id: "diverging", text: t.leaves },
    ],
    because: t.because(String(doubled)),
  };
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption(String(start), String(counting.epsilon))}
      account={
        <>
          <p>
            {t.account({
              step: now.step,
              last: last.value,
              w: now.params[0],
              loss: now.loss,
              regime,
              needed: needed.value,
              most: mostSteps,
              best,
            })}
          </p>
          {lost && (
            <Diverged
              lang={lang}
              step={last.value}
              loss={run.value.steps[last.value].loss}
              rate={rate}
              repair={repair}
            />
          )}
        </>
      }
      parameters={[rate, curvature]}
      stage={stage}
    >
      <Predict lang={lang} question={question} right={regimeOf(doubled)} chosen={chosen} />
      <FigureMain>
        <RegimeBowl
          id={label}
          words={t}
          bowl={bowl}
          run={run}
          index={playback.index}
          showAhead={shown}
        />
        <Transport lang={lang} playback={playback} />
        <div class="factor">
          <p class="sum">
            <Tex tex="1 - \g\lambda" /> <span class="work">= 1 − </span>
            <span class="s-gamma">{short(rate.value.value)}</span>
            <span class="work"> × {short(lambda)} = </span>
            <output>{short(factor)}</output>
          </p>
          <p class="meaning">
            <b>{t.regimes[regime]}</b> {t.meaning(regime, factor)}
            {!lost && Math.abs(factor) >= 1 && regime !== "still" && (
              <button class="btn" type="button" onClick={() => (rate.value.value = repair)}>
                {controlWords[lang].tryRate(significant(repair, 2))}
              </button>
            )}
          </p>
        </div>
        <RegimeStrip
          id={label}
          words={t}
          rate={rate}
          curvature={curvature.value}
          sweep={sweep}
          needed={needed}
          neededText={t.needed(needed.value, mostSteps, regime)}
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
          min={0}
          max={widest * best}
          step={0.005}
          digits={3}
          mark={{ at: limit, label: <>2/λ = {significant(limit)}</> }}
        />
        <Slider
          lang={lang}
          parameter={curvature}
          symbol="\lambda"
          name={t.curvature}
          min={0.2}
          max={4}
          step={0.05}
        />
      </Controls>
      <Legend
        entries={[
          { mark: "path", text: t.thisRun },
          { mark: <ReaderMark />, text: t.readersRate },
          { mark: <path class="counts" d="M1 2C14 14 34 14 47 2" />, text: t.stepsNeeded },
        ]}
      />
    </Figure>
  );
}

const short = (value: number) =>
  Math.abs(value) < 1e4 && Number(value.toFixed(3)) === Number(value.toFixed(12))
    ? fixed(value, Math.max(2, (String(Number(value.toFixed(3))).split(".")[1] ?? "").length))
    : significant(value);

const ReaderMark = () => (
  <g class="reader s-gamma">
    <path d="M24 0V16" />
    <circle cx="24" cy="8" r="5" />
  </g>
);
