import "./batching.css";
import { type ReadonlySignal, type Signal, useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { batches, gradientDescent, History, trainBatches } from "#lib/index.ts";
import { controlWords } from "../../controls/controls.strings.ts";
import { Icon } from "../../controls/icons.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useNumber } from "../../controls/parameter.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { every } from "../../plots/frame.ts";
import { LossProfile } from "../../plots/LossProfile.tsx";
import { usePlayback } from "../../run/usePlayback.ts";
import { words } from "./Arrows.strings.ts";
import { ArrowsAccount, type Walk } from "./ArrowsAccount.tsx";
import { ArrowsMap, tintLevels } from "./ArrowsMap.tsx";
import { DozenPlot } from "./DozenPlot.tsx";
import { dozen, dozenLine } from "./dozen.ts";

const iterations = 48;
const start = [-0.4, 5.05];
const first = { rate: 0.3, seed: 1 };

const walk = (batchSize: number, learningRate: number, seed: number): Walk => {
  const source = batches({ count: dozen.length, batchSize, sampling: "reshuffled", seed });
  const history = new History(
    trainBatches(dozenLine, start, gradientDescent(), source, { learningRate, iterations }),
  );
  return { steps: history.all(), outcome: history.outcome };
};

/** How much the loss still changes over the last epoch of a walk. */
const unrest = (batchSize: number, learningRate: number) => {
  const losses = walk(batchSize, learningRate, first.seed)
    .steps.slice(-dozen.length)
    .map(({ params }) => dozenLine.loss(params));
  return Math.max(...losses) - Math.min(...losses);
};

/** One arrow per sample: what each of twelve penguins alone would do to the line, and what they do together. */
export default function Arrows(props: WidgetProps) {
  const { lang, label } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const rate = useNumber("rate", { initial: first.rate, min: 0 });
  const size = useNumber("size", { initial: 1, min: 1, max: dozen.length, integer: true });
  const seed = useNumber("seed", { initial: first.seed, min: 0, max: 2 ** 32 - 1, integer: true });
  const look = useNumber("bird", { initial: 0, min: 0, max: dozen.length, integer: true });
  const chosen = useSignal("");
  const pointed = useSignal<number | undefined>(undefined);

  const run = useComputed(() => walk(size.value.value, rate.value.value, seed.value.value));
  const full = useComputed(() => walk(dozen.length, rate.value.value, seed.value.value));
  const last = useComputed(() => run.value.steps.length - 1);
  const playback = usePlayback(last, { stage, initial: 7 });
  const lossOf = (params: Float64Array) => dozenLine.loss(params);
  const losses = useComputed(() => run.value.steps.map((step) => lossOf(step.params)));
  const showAhead = useComputed(() => chosen.value !== "");
  const bird = useComputed(
    () => pointed.value ?? (look.value.value > 0 ? look.value.value - 1 : undefined),
  );
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={
        <ArrowsAccount
          lang={lang}
          words={t}
          run={run}
          index={playback.index}
          bird={bird}
          rate={rate}
        />
      }
      parameters={[rate, size, seed, look]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: [
            { id: "rest", text: t.rest },
            { id: "circle", text: t.circle },
            { id: "leave", text: t.leave },
          ],
          because: t.because,
        }}
        right={unrest(1, first.rate) > 10 * unrest(dozen.length, first.rate) ? "circle" : "rest"}
        chosen={chosen}
      />
      <FigureMain>
        <ArrowsMap
          id={label}
          words={t}
          run={run}
          index={playback.index}
          full={full}
          learningRate={rate.value}
          showAhead={showAhead}
          bird={bird}
          pointed={pointed}
        />
        <Birds
          id={label}
          words={t}
          run={run}
          index={playback.index}
          bird={bird}
          pointed={pointed}
        />
        <LossProfile
          lang={lang}
          id={label}
          playback={playback}
          losses={losses}
          pinned={useComputed(() => full.value.steps.map((step) => lossOf(step.params)))}
          showAhead={showAhead}
          steps={iterations}
          top={1.5}
          ticks={every(0.5, 0, 1.5)}
          stepTicks={every(12, 0, iterations)}
          levels={tintLevels}
          label={t.profile}
        />
        <Transport lang={lang} playback={playback}>
          <button class="btn quiet" type="button" onClick={() => seed.value.value++}>
            <Icon name="seed" />
            <span class="t">{controlWords[lang].newSeed}</span>
          </button>
        </Transport>
      </FigureMain>
      <Controls>
        <Slider
          lang={lang}
          parameter={size}
          symbol="B"
          name={t.size}
          min={1}
          max={dozen.length}
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
          max={0.6}
          step={0.01}
        />
        <Slider
          lang={lang}
          parameter={look}
          symbol="i"
          name={t.look}
          min={0}
          max={dozen.length}
          step={1}
          digits={0}
        />
      </Controls>
      <Legend
        entries={[
          {
            mark: (
              <g class="s-grad">
                <path class="pull" d="M2 8H40" />
                <circle cx="41" cy="8" r="2.6" fill="currentColor" />
              </g>
            ),
            text: t.onePull,
          },
          { mark: "gradient", text: t.batchPull },
          { mark: <path class="fullstep" d="M2 8H46" />, text: t.fullPull },
          { mark: "path", text: t.walked },
          { mark: "pinned", text: t.fullWalk },
          { mark: <circle class="ringed" cx="24" cy="8" r="7" />, text: t.asked },
        ]}
      />
    </Figure>
  );
}

interface BirdsProps {
  id: string;
  words: (typeof words)["en"];
  run: ReadonlySignal<Walk>;
  index: ReadonlySignal<number>;
  bird: ReadonlySignal<number | undefined>;
  pointed: Signal<number | undefined>;
}

/** The birds of this step, and the line. */
function Birds({ id, words: t, run, index, bird, pointed }: BirdsProps) {
  const { steps } = run.value;
  const now = steps[Math.min(index.value, steps.length - 1)];
  return (
    <DozenPlot
      id={id}
      words={t}
      height={230}
      params={now.params}
      batch={[...now.batch]}
      bird={bird.value}
      onPoint={(on) => {
        pointed.value = on;
      }}
    />
  );
}
