import "./ball.css";
import { batch, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { gradientDescent } from "#lib/optimizers/gradientDescent.ts";
import { nearestMinimum } from "#lib/surfaces/nearestMinimum.ts";
import { descend } from "#lib/training/descend.ts";
import type { Step } from "#lib/training/train.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Icon } from "../../controls/icons.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice, useNumber } from "../../controls/parameter.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { Rule } from "../../figure/Rule.tsx";
import { every } from "../../plots/frame.ts";
import { LossProfile } from "../../plots/LossProfile.tsx";
import { usePlayback } from "../../run/usePlayback.ts";
import { fixed } from "../../words/numbers.ts";
import { words } from "./Ball.strings.ts";
import { domain, lossAt, neuron, tintLevels } from "./BallLand.ts";
import { BallMap } from "./BallMap.tsx";
import { BallNeuron } from "./BallNeuron.tsx";
import { BallRelief } from "./BallRelief.tsx";

const steps = 100;
const epsilon = 0.005;
const firstRate = 0.3;
/** Two starts on the two sides of a watershed, near the summit. */
const summit = { a: 3.45, otherA: 3.5, b: 0.6 };
const symbolA = "\\htmlClass{s-theta}{a}";

const walkFrom = (a: number, b: number, rate: number) =>
  descend(neuron, [a, b], gradientDescent(), rate, steps, epsilon);
const endOf = (a: number) => walkFrom(a, summit.b, firstRate).steps.at(-1) as Step;

/** A ball on the land of a model with two parameters: dropped anywhere, it walks down by the rule. */
export default function Ball(props: WidgetProps) {
  const { lang, label } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const rate = useNumber("rate", { initial: firstRate, min: 0, max: 1000 });
  const a = useNumber("a", { initial: summit.a, min: -20, max: 20 });
  const b = useNumber("b", { initial: summit.b, min: -20, max: 20 });
  const view = useChoice("view", ["map", "relief"] as const, "map");
  const chosen = useSignal("");
  const pinned = useSignal<readonly Step[] | undefined>(undefined);

  const run = useComputed(() => walkFrom(a.value.value, b.value.value, rate.value.value));
  const last = useComputed(() => run.value.steps.length - 1);
  const playback = usePlayback(last, { stage, initial: 5 });
  const now = useComputed(() => run.value.steps[Math.min(playback.index.value, last.value)]);
  const losses = useComputed(() => run.value.steps.map((step) => step.loss));
  const showAhead = useComputed(() => chosen.value !== "");
  // With the answer comes the other ball's walk.
  useSignalEffect(() => {
    if (chosen.value !== "") pinned.value ??= walkFrom(summit.otherA, summit.b, firstRate).steps;
  });
  const right = () => {
    const [one, other] = [endOf(summit.a), endOf(summit.otherA)];
    if (lossAt(summit.a, summit.b) - one.loss < 0.1) return "stay";
    const near = Math.hypot(one.params[0] - other.params[0], one.params[1] - other.params[1]) < 0.1;
    return near ? "same" : "different";
  };
  const account = useComputed(() => {
    const { step, params, loss } = now.value;
    const atEnd = step === last.value && step > 0;
    const valley = atEnd ? nearestMinimum(neuron.minima, params) : -1;
    return t.account({
      step,
      last: last.value,
      a: params[0],
      b: params[1],
      loss,
      next: run.value.steps[step + 1]?.loss,
      end: atEnd
        ? {
            resting: run.value.outcome.reason === "converged",
            valley,
            deepest: valley >= 0 && loss - neuron.loss(Float64Array.from(neuron.minima[0])) < 1e-3,
          }
        : undefined,
    });
  });
  const rows = useComputed(() => {
    const next = run.value.steps[Math.min(now.value.step + 1, last.value)].params;
    const { params, grads } = now.value;
    return ["a", "b"].map((symbol, i) => ({
      symbol,
      next: fixed(next[i], 3),
      now: fixed(params[i], 3),
      slope: fixed(grads[i], 3),
    }));
  });
  const question = {
    ask: t.ask(fixed(summit.a), fixed(summit.b), fixed(summit.otherA)),
    answers: [
      { id: "same", text: t.same },
      { id: "different", text: t.different },
      { id: "stay", text: t.stay },
    ],
    because: t.because([fixed(endOf(summit.a).loss), fixed(endOf(summit.otherA).loss)]),
  };
  const drop = (toA: number, toB: number) => {
    const within = (value: number, [from, to]: readonly [number, number]) =>
      Number(Math.min(to, Math.max(from, value)).toFixed(2));
    batch(() => {
      a.value.value = within(toA, domain[0]);
      b.value.value = within(toB, domain[1]);
      playback.reset();
    });
  };
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={account.value}
      parameters={[rate, a, b, view]}
      stage={stage}
    >
      <Predict lang={lang} question={question} right={right()} chosen={chosen} />
      <FigureMain>
        <div class="views">
          <Choice
            parameter={view}
            legend={t.view}
            options={[
              { value: "map", text: t.fromAbove },
              { value: "relief", text: t.fromAside },
            ]}
          />
        </div>
        <div hidden={view.value.value !== "map"}>
          <BallMap
            id={label}
            words={t}
            run={run}
            index={playback.index}
            pinned={pinned}
            showAhead={showAhead}
            onDrop={drop}
          />
        </div>
        {view.value.value === "relief" && (
          <BallRelief
            id={label}
            label={t.relief}
            run={run}
            index={playback.index}
            pinned={pinned}
            showAhead={showAhead}
          />
        )}
        <LossProfile
          lang={lang}
          id={label}
          playback={playback}
          losses={losses}
          pinned={useComputed(() => pinned.value?.map((step) => step.loss))}
          showAhead={showAhead}
          steps={steps}
          top={1.2}
          ticks={every(0.4, 0, 1.2)}
          stepTicks={every(20, 0, steps)}
          levels={tintLevels}
          label={t.profile}
        />
        <Transport lang={lang} playback={playback}>
          <button
            class="btn quiet"
            type="button"
            aria-pressed={pinned.value !== undefined}
            onClick={() => {
              pinned.value = pinned.value ? undefined : run.value.steps;
            }}
          >
            <Icon name="pin" />
            <span class="t">{pinned.value ? t.unpin : t.pin}</span>
          </button>
        </Transport>
        <div class="ruleplace">
          <Rule
            rows={rows}
            rate={useComputed(() => fixed(rate.value.value))}
            captions={t.ruleCaptions}
          />
        </div>
      </FigureMain>
      <div class="neuron">
        <p>{t.neuronTitle}</p>
        <BallNeuron label={t.neuron} params={useComputed(() => now.value.params)} />
      </div>
      <Controls>
        <Slider
          lang={lang}
          parameter={rate}
          symbol="\g"
          class="s-gamma"
          name={t.rate}
          scale="log"
          min={0.01}
          max={10}
          step={0.01}
        />
        <Slider
          lang={lang}
          parameter={a}
          symbol={symbolA}
          class="s-theta"
          name={t.startA}
          min={domain[0][0]}
          max={domain[0][1]}
          step={0.05}
        />
        <Slider
          lang={lang}
          parameter={b}
          symbol="\bb"
          class="s-theta"
          name={t.startB}
          min={domain[1][0]}
          max={domain[1][1]}
          step={0.05}
        />
      </Controls>
      <Legend
        entries={[
          { mark: "path", text: t.thisRun },
          { mark: "pinned", text: t.pinned },
          { mark: "gradient", text: t.gradient },
          { mark: "hereAndNext", text: t.nowAndNext },
        ]}
      />
    </Figure>
  );
}
