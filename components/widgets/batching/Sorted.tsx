import "./batching.css";
import { useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { Choice } from "../../controls/Choice.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice, useNumber } from "../../controls/parameter.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { dotPath } from "../../plots/dots.ts";
import { every } from "../../plots/frame.ts";
import { LossProfile } from "../../plots/LossProfile.tsx";
import { usePlayback } from "../../run/usePlayback.ts";
import { AngleChart } from "./AngleChart.tsx";
import { words } from "./Sorted.strings.ts";
import { SortedAccount } from "./SortedAccount.tsx";
import {
  firstCount,
  flock,
  orders,
  runSorted,
  type SortedStep,
  secondCount,
} from "./SortedModel.ts";
import { SortedPlot } from "./SortedPlot.tsx";

const epochs = 4;
const first = { size: 22, rate: 2 };
const levels = [0.55, 0.6, 0.65, 0.7, 0.8, 0.9];

/** How far the loss still goes up and down in the last epoch. */
const swing = (steps: readonly SortedStep[]) => {
  const last = steps.slice(-steps.length / epochs).map(({ loss }) => loss);
  return Math.max(...last) - Math.min(...last);
};

/** Penguins in the order of their file: all of one species, then all of the other, in batches. */
export default function Sorted(props: WidgetProps) {
  const { lang, label } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const rate = useNumber("rate", { initial: first.rate, min: 0, max: 1000 });
  const size = useNumber("size", { initial: first.size, min: 1, max: firstCount, integer: true });
  const second = useNumber("second", {
    initial: secondCount,
    min: 0,
    max: secondCount,
    integer: true,
  });
  const order = useChoice("order", orders, "file");
  const chosen = useSignal("");

  const birds = useComputed(() => flock(second.value.value));
  const steps = useComputed(() =>
    runSorted(birds.value, order.value.value, size.value.value, rate.value.value, epochs),
  );
  const last = useComputed(() => steps.value.length - 1);
  const playback = usePlayback(last, { stage, initial: 4, pace: 200 });
  const losses = useComputed(() => steps.value.map(({ loss }) => loss));
  const showAhead = useSignal(false);
  const perEpoch = useComputed(() => Math.ceil(birds.value.count / size.value.value));
  const whole = flock(secondCount);
  const restless = useComputed(() =>
    chosen.value === ""
      ? ""
      : swing(runSorted(whole, "file", first.size, first.rate, epochs)) >
          3 * swing(runSorted(whole, "shuffled", first.size, first.rate, epochs))
        ? "swing"
        : "settle",
  );
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption(firstCount, secondCount)}
      account={<SortedAccount words={t} flock={birds} steps={steps} index={playback.index} />}
      parameters={[rate, size, second, order]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: [
            { id: "settle", text: t.settle },
            { id: "swing", text: t.swing },
            { id: "first", text: t.first },
          ],
          because: t.because,
        }}
        right={restless.value}
        chosen={chosen}
      />
      <FigureMain>
        <SortedPlot
          id={label}
          words={t}
          flock={birds}
          steps={steps}
          index={playback.index}
          perEpoch={perEpoch}
        />
        <AngleChart label={t.angles} axis={t.angle} steps={steps} index={playback.index} />
        <LossProfile
          lang={lang}
          id={label}
          playback={playback}
          losses={losses}
          showAhead={showAhead}
          steps={last.value}
          top={1}
          ticks={every(0.5, 0, 1)}
          stepTicks={[0, 1, 2, 3, 4].map((epoch) => Math.min(last.value, epoch * perEpoch.value))}
          levels={levels}
          label={t.profile}
          version={last}
        />
        <Transport lang={lang} playback={playback} />
      </FigureMain>
      <Controls>
        <Choice
          parameter={order}
          group={`${label}-order`}
          named
          legend={t.order}
          options={orders.map((value) => ({ value, text: t.orders[value] }))}
        />
        <Slider
          lang={lang}
          parameter={size}
          symbol="B"
          name={t.size}
          min={1}
          max={firstCount}
          step={1}
          digits={0}
        />
        <Slider
          lang={lang}
          parameter={rate}
          symbol="\g"
          class="s-gamma"
          name={t.rate}
          min={0}
          max={3}
          step={0.05}
        />
        <Slider
          lang={lang}
          parameter={second}
          symbol="n_2"
          name={t.second}
          min={0}
          max={secondCount}
          step={1}
          digits={0}
        />
      </Controls>
      <Legend
        entries={[
          { mark: <path class="dots class-0" d={dotPath(0)} />, text: t.species[0] },
          { mark: <path class="dots class-1" d={dotPath(1)} />, text: t.species[1] },
          { mark: <path class="batchlight" d="M18 8h0M30 8h0" />, text: t.batch },
          { mark: <path class="boundary s-theta" d="M1 8H47" />, text: t.border },
          { mark: <path class="oldborder" d="M1 8H47" />, text: t.before },
          { mark: <circle class="angle s-grad" cx="24" cy="8" r="4" />, text: t.angleMark },
        ]}
      />
    </Figure>
  );
}
