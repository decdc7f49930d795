import "../../optimizers/optimizers.css";
import "../../optimizers/walk.css";
import { useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { Choice } from "../../controls/Choice.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice } from "../../controls/parameter.ts";
import { Transport } from "../../controls/Transport.tsx";
import { Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { OptimizerLegend } from "../../optimizers/OptimizerLegend.tsx";
import { Chart } from "../../plots/Chart.tsx";
import { every, type FrameSpec } from "../../plots/frame.ts";
import { Scrubber } from "../../plots/Scrubber.tsx";
import { usePlayback } from "../../run/usePlayback.ts";
import { powerOfTen, significant } from "../../words/numbers.ts";
import { words } from "./AdagradRuns.strings.ts";
import { shares, slopeRuns, steps, type TextFacts, textRuns } from "./adagradLands.ts";
import { WeightRates } from "./WeightRates.tsx";

interface AdagradRunsProps extends WidgetProps {
  /** Tuned when the site is built. */
  facts: TextFacts;
}

const lands = ["sparse", "long"] as const;
const floor = 1e-5;
const specs: Readonly<Record<(typeof lands)[number], FrameSpec>> = {
  sparse: {
    width: 560,
    height: 220,
    margin: { top: 26, right: 8, bottom: 42, left: 38 },
    x: { domain: [0, steps], ticks: every(50, 0, steps), padding: 31 },
    y: {
      domain: [floor, 1],
      type: "log",
      ticks: [1e-4, 1e-3, 1e-2, 0.1, 1],
      format: powerOfTen,
    },
    edge: "base",
  },
  long: {
    width: 560,
    height: 220,
    margin: { top: 26, right: 8, bottom: 42, left: 38 },
    x: { domain: [0, steps], ticks: every(50, 0, steps), padding: 31 },
    y: { domain: [0, 100], ticks: every(25, 0, 100) },
    edge: "base",
  },
};

/** AdaGrad on rare words, where it wins, and on a long slope, where it stalls. */
export default function AdagradRuns(props: AdagradRunsProps) {
  const { lang, facts } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const land = useChoice("land", lands, "sparse");
  const version = useComputed(() => lands.indexOf(land.value.value));
  const chosen = useSignal("");
  const last = useSignal(steps);
  const playback = usePlayback(last, { stage, initial: 20 });
  const texts = useComputed(() => textRuns(facts));
  const slope = useComputed(slopeRuns);
  const now = playback.index.value;
  const isSparse = land.value.value === "sparse";
  const excess = (run: readonly { loss: number }[]) => run.map(({ loss }) => loss - facts.lowest);
  const lines = isSparse
    ? { gd: excess(texts.value.gd), adagrad: excess(texts.value.adagrad) }
    : slope.value;
  const left = (values: readonly number[] | undefined) => significant(values?.[now] ?? 0, 2);
  const ids = Object.keys(lines) as (keyof typeof slope.value)[];
  const ratesAt = (step: number) => {
    const { g } = texts.value.adagrad[step].state as { g: Float64Array };
    return Array.from(g, (sum) => facts.adagrad / Math.sqrt(sum));
  };
  const end = ratesAt(steps);
  const [common, rare] = [end[0], end[shares.length - 1]];
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption(significant(facts.gd, 2), significant(facts.adagrad, 2))}
      account={
        <p>
          {isSparse
            ? t.sparseAccount(now, left(lines.gd), left(lines.adagrad))
            : t.longAccount(
                now,
                left(slope.value.gd),
                left(slope.value.adagrad),
                left(slope.value.rmsprop),
              )}
        </p>
      }
      parameters={[land]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: [
            { id: "same", text: t.same },
            { id: "common", text: t.common },
            { id: "rare", text: t.rare },
          ],
          because: t.because(significant(rare, 2), significant(common, 2)),
        }}
        right={rare > 1.5 * common ? "rare" : common > 1.5 * rare ? "common" : "same"}
        chosen={chosen}
      />
      <FigureMain>
        <div class="methods">
          <Choice
            parameter={land}
            group={`${props.label}-land`}
            legend={t.land}
            options={[
              { value: "sparse", text: t.sparse },
              { value: "long", text: t.long },
            ]}
          />
        </div>
        <div class="profile">
          <Chart
            spec={specs[land.value.value]}
            label={t.chart}
            cursor={now}
            yName={isSparse ? t.excess : t.distance}
            version={version}
            series={ids.map((id) => ({
              class: `o-${id}`,
              values: (lines as typeof slope.value)[id].slice(0, now + 1),
            }))}
          />
          <Scrubber lang={lang} playback={playback} steps={steps} />
        </div>
        <Transport lang={lang} playback={playback} />
        <div class="reveal" data-shown={chosen.value !== ""} hidden={!isSparse}>
          <WeightRates
            title={t.rates}
            rates={ratesAt(Math.max(1, now))}
            names={[...shares.map((share) => t.feature(`1/${share}`)), t.everyPoint]}
          />
        </div>
      </FigureMain>
      <OptimizerLegend lang={lang} ids={["gd", "adagrad", "rmsprop"]} />
    </Figure>
  );
}
