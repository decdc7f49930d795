import { useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { descend, gradientDescent, type Step } from "#lib/index.ts";
import { largestLearningRate, regimeOf, stepFactor } from "#lib/training/regime.ts";
import { Icon } from "../../controls/icons.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useNumber } from "../../controls/parameter.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Diverged } from "../../figure/Diverged.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { every } from "../../plots/frame.ts";
import { LossProfile } from "../../plots/LossProfile.tsx";
import { usePlayback } from "../../run/usePlayback.ts";
import { fixed } from "../../words/numbers.ts";
import { penguinLine } from "./penguinLine.ts";
import { words } from "./Stride.strings.ts";
import { StrideMap, tintLevels } from "./StrideMap.tsx";

const steps = 40;
const firstRate = 0.66;
const limit = largestLearningRate(penguinLine.curvatures);
const [steep, gentle] = penguinLine.curvatures;

/** The walk over the loss of a line fit: the same land for any learning rate, and the limit that its curvature sets. */
export default function Stride(props: WidgetProps) {
  const { lang, label } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const rate = useNumber("rate", { initial: firstRate, min: 0 });
  const startW = useNumber("w", { initial: 0.2, min: -10, max: 10 });
  const startB = useNumber("b", { initial: 5.6, min: -10, max: 20 });
  const chosen = useSignal("");
  const pinned = useSignal<readonly Step[] | undefined>(undefined);

  const run = useComputed(() =>
    descend(
      penguinLine,
      [startW.value.value, startB.value.value],
      gradientDescent(),
      rate.value.value,
      steps,
    ),
  );
  const last = useComputed(() => run.value.steps.length - 1);
  const playback = usePlayback(last, { stage, initial: 5 });
  const losses = useComputed(() => run.value.steps.map((step) => step.loss));
  const showAhead = useComputed(() => chosen.value !== "");
  const lost = useComputed(
    () => run.value.outcome.reason === "diverged" && playback.index.value >= last.value,
  );
  const account = useComputed(() => {
    const walk = run.value.steps;
    const now = walk[Math.min(playback.index.value, last.value)];
    return t.account(now, last.value, walk[now.step + 1]?.loss);
  });
  const factor = stepFactor(firstRate, steep);
  const question = {
    ask: t.ask(fixed(firstRate)),
    answers: [
      { id: "monotone", text: t.straight },
      { id: "oscillating", text: t.crossing },
      { id: "diverging", text: t.leaving },
    ],
    because: t.because(fixed(factor).replace("−", "-")),
  };
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption(fixed(steep), fixed(gentle), fixed(limit))}
      account={
        <>
          <p>{account.value}</p>
          {lost.value && (
            <Diverged
              lang={lang}
              step={last.value}
              loss={losses.value[last.value]}
              rate={rate}
              repair={0.9 * limit}
            />
          )}
        </>
      }
      parameters={[rate, startW, startB]}
      stage={stage}
    >
      <Predict lang={lang} question={question} right={regimeOf(factor)} chosen={chosen} />
      <FigureMain>
        <StrideMap
          id={label}
          words={t}
          run={run}
          index={playback.index}
          pinned={pinned}
          showAhead={showAhead}
        />
        <LossProfile
          lang={lang}
          id={label}
          playback={playback}
          losses={losses}
          pinned={useComputed(() => pinned.value?.map((step) => step.loss))}
          showAhead={showAhead}
          steps={steps}
          top={2}
          ticks={every(0.5, 0, 2)}
          stepTicks={every(10, 0, steps)}
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
      </FigureMain>
      <Controls>
        <Slider
          lang={lang}
          parameter={rate}
          symbol="\g"
          class="s-gamma"
          name={t.rate}
          min={0}
          max={0.9}
          step={0.01}
          mark={{
            at: limit,
            label: (
              <>
                2/λ<sub>max</sub> = {fixed(limit)}
              </>
            ),
          }}
        />
        <Slider
          lang={lang}
          parameter={startW}
          symbol="\w"
          class="s-theta"
          name={t.startWest}
          min={-1.9}
          max={2.3}
          step={0.05}
        />
        <Slider
          lang={lang}
          parameter={startB}
          symbol="\bb"
          class="s-theta"
          name={t.startSouth}
          min={2.3}
          max={5.8}
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
