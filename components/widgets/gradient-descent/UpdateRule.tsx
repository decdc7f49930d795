import "./UpdateRule.css";
import { useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import {
  descend,
  gradientDescent,
  largestLearningRate,
  penguins,
  scaled,
  stepFactor,
} from "#lib/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice, useNumber } from "../../controls/parameter.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Diverged } from "../../figure/Diverged.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { Rule } from "../../figure/Rule.tsx";
import { type DotKind, dotPath } from "../../plots/dots.ts";
import { every } from "../../plots/frame.ts";
import { LossProfile } from "../../plots/LossProfile.tsx";
import { usePlayback } from "../../run/usePlayback.ts";
import { fixed, live, significant } from "../../words/numbers.ts";
import { penguinLine } from "./penguinLine.ts";
import { tintLevels } from "./StrideMap.tsx";
import { words } from "./UpdateRule.strings.ts";
import { UpdateRulePlot } from "./UpdateRulePlot.tsx";

const steps = 40;
const first = { rate: 0.5, w: 0, b: 3 };
const [steepest] = penguinLine.curvatures;
/** How many of its own units the loss counts one kg² as. */
const perKilogram = { kilograms: 1, thousandths: 1000 } as const;
const unitNames = ["kilograms", "thousandths"] as const;
const highest = 1.5;

const fit = (scale: number, rate: number, w: number, b: number) =>
  descend(scaled(penguinLine, scale), [w, b], gradientDescent(), rate, steps);

/** A line fitted to penguins step by step, with the numbers of each step, and with the loss in two units. */
export default function UpdateRule(props: WidgetProps) {
  const { lang, label } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const rate = useNumber("rate", { initial: first.rate, min: 0 });
  const unit = useChoice("unit", unitNames, "kilograms");
  const startW = useNumber("w", { initial: first.w, min: -10, max: 10 });
  const startB = useNumber("b", { initial: first.b, min: -10, max: 20 });
  const chosen = useSignal("");
  const showAhead = useSignal(true);

  const scale = useComputed(() => perKilogram[unit.value.value]);
  const limit = useComputed(() => largestLearningRate([scale.value * steepest]));
  const run = useComputed(() =>
    fit(scale.value, rate.value.value, startW.value.value, startB.value.value),
  );
  const last = useComputed(() => run.value.steps.length - 1);
  const playback = usePlayback(last, { stage });
  const losses = useComputed(() => run.value.steps.map((step) => step.loss));
  const now = useComputed(() => run.value.steps[Math.min(playback.index.value, last.value)]);
  const rows = useComputed(() => {
    const next = run.value.steps[now.value.step + 1]?.params;
    return ["w", "b"].map((part, i) => ({
      symbol: part,
      part,
      next: next ? live(next[i]) : "–",
      now: live(now.value.params[i]),
      slope: live(now.value.grads[i]),
    }));
  });
  const rateText = useComputed(() => rate.print(rate.value.value).replace("-", "−"));
  const thousandfold = fit(1000, first.rate, first.w, first.b).outcome;
  const question = {
    ask: t.ask(fixed(first.rate)),
    answers: [
      { id: "same", text: t.same },
      { id: "faster", text: t.faster },
      { id: "diverged", text: t.off },
    ],
    because: t.because(
      String(Math.round(stepFactor(first.rate, 1000 * steepest))),
      significant(largestLearningRate([1000 * steepest]), 2),
    ),
  };
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption(penguins.length)}
      account={
        <>
          <p>
            {t.account({
              now: now.value,
              last: last.value,
              unit: t.units[unit.value.value],
              rate: rateText.value,
              product: rate.value.value * scale.value * steepest,
            })}
          </p>
          {run.value.outcome.reason === "diverged" && (
            <Diverged
              lang={lang}
              step={last.value}
              loss={losses.value[last.value]}
              rate={rate}
              repair={first.rate / scale.value}
            />
          )}
        </>
      }
      parameters={[rate, unit, startW, startB]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={question}
        right={thousandfold.reason === "diverged" ? "diverged" : "same"}
        chosen={chosen}
      />
      <FigureMain>
        <UpdateRulePlot id={label} words={t} run={run} index={playback.index} />
        <div class="live">
          <Rule rows={rows} rate={rateText} captions={t.captions} />
        </div>
        <LossProfile
          lang={lang}
          id={label}
          playback={playback}
          losses={losses}
          showAhead={showAhead}
          steps={steps}
          top={highest * scale.value}
          ticks={every(0.5 * scale.value, 0, highest * scale.value)}
          stepTicks={every(10, 0, steps)}
          levels={tintLevels.map((level) => level * scale.value)}
          label={t.profile}
          version={scale}
        />
        <Transport lang={lang} playback={playback} />
      </FigureMain>
      <Controls>
        <Slider
          lang={lang}
          parameter={rate}
          symbol="\g"
          class="s-gamma"
          name={t.rate}
          min={0.0001}
          max={3}
          step={0.0001}
          scale="log"
          mark={{
            at: limit.value,
            label: (
              <>
                2/λ<sub>max</sub> = {significant(limit.value, 2)}
              </>
            ),
          }}
        />
        <Choice
          parameter={unit}
          named
          legend={t.measure}
          options={unitNames.map((value) => ({ value, text: t.units[value] }))}
        />

        <div data-part="w">
          <Slider
            lang={lang}
            parameter={startW}
            symbol="\w"
            class="s-theta"
            name={t.startW}
            min={-1}
            max={2}
            step={0.05}
          />
        </div>
        <div data-part="b">
          <Slider
            lang={lang}
            parameter={startB}
            symbol="\bb"
            class="s-theta"
            name={t.startB}
            min={2.5}
            max={6.5}
            step={0.05}
          />
        </div>
      </Controls>
      <Legend
        entries={[
          ...t.species.map((text, kind) => ({
            mark: <path class={`dots class-${kind}`} d={dotPath(kind as DotKind)} />,
            text,
          })),
          { mark: <path class="fit s-theta" d="M2 13L46 3" />, text: t.thisLine },
          { mark: <path class="fit next s-theta" d="M2 13L46 3" />, text: t.nextLine },
          { mark: <path class="rise s-theta" d="M8 13H38V3" />, text: t.slopeMark },
          { mark: <circle class="foot s-theta" cx="24" cy="8" r="5" />, text: t.footMark },
          { mark: <path class="pulls s-grad" d="M16 14V3M24 14V6M32 14V1" />, text: t.pull },
          { mark: "gradient", text: t.mean },
        ]}
      />
    </Figure>
  );
}
