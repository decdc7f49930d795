import "./fourWays.css";
import "./success.css";
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { Choice } from "../../controls/Choice.tsx";
import { controlWords } from "../../controls/controls.strings.ts";
import { Icon } from "../../controls/icons.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice, useNumber } from "../../controls/parameter.ts";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { useSlices } from "../../run/useSlices.ts";
import { useSweep } from "../../run/useSweep.ts";
import { words } from "./FourWays.strings.ts";
import { FourWaysChart } from "./FourWaysChart.tsx";
import {
  type Band,
  bandExperiments,
  bandsOf,
  batchSize,
  closeEpochs,
  closeRuns,
  count,
  epochs,
  perEpoch,
  starts,
  ways,
} from "./FourWaysModel.ts";

const views = ["bands", "close"] as const;

interface FourWaysProps extends WidgetProps {
  /** What the build has measured, with the first seeds. */
  measured: readonly Band[];
}

/** The same network from the same starts, on the same data in four orders. */
export default function FourWays({ measured, ...props }: FourWaysProps) {
  const { lang, label } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const way = useChoice("way", ways, "inOrder");
  const view = useChoice("view", views, "bands");
  const seed = useNumber("seed", { initial: 1, min: 0, max: 2 ** 32 - 1, integer: true });
  const chosen = useSignal("");
  const sweep = useSweep({ stage });
  const slices = useSlices<number[][]>({ stage });

  useSignalEffect(() => {
    const wanted = seed.value.value;
    if (view.value.value === "close") slices.start(closeRuns(wanted));
    else if (wanted !== 1) sweep.start(bandExperiments(wanted));
  });
  const swept = seed.value.value === 1 ? undefined : sweep.view.value;
  const bands = swept ? bandsOf(swept.runs) : measured;
  const lines = view.value.value === "close" ? slices.latest.value : undefined;
  const isClose = view.value.value === "close";
  const last = measured.map(({ middle }) => middle[middle.length - 1]);
  const worst = last.indexOf(Math.max(...last));
  const version = useComputed(() => (view.value.value === "close" ? 1 : 0));
  const isAnswered = chosen.value !== "";
  const w = ways.indexOf(way.value.value);
  const shown = isClose
    ? lines?.map((line) => line.at(-1))
    : bands.map(({ middle }) => middle.at(-1));
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption(count, batchSize, perEpoch, starts)}
      account={
        <>
          {!isAnswered && <p class="await">{t.waiting}</p>}
          <p class="reveal" data-shown={isAnswered}>
            {t.account({
              isClose,
              epochs: isClose ? closeEpochs : Math.max(0, bands[0].middle.length - 1),
              iterations: (isClose ? closeEpochs : epochs) * perEpoch,
              starts,
              losses: ways.map((_, i) => shown?.[i]),
            })}
          </p>
        </>
      }
      parameters={[way, view, seed]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: ways.map((id) => ({ id, text: t.ways[id] })),
          because: t.because,
        }}
        right={ways[worst]}
        chosen={chosen}
      />
      <FigureMain>
        <FourWaysChart
          id={label}
          label={t.chart}
          axes={t.axes}
          chosen={w}
          bands={isClose ? undefined : bands}
          lines={isClose ? (lines ?? ways.map(() => [])) : undefined}
          shown={isAnswered}
          version={version}
        />
        <div class="measuring">
          <button class="btn" type="button" onClick={() => seed.value.value++}>
            <Icon name="seed" />
            <span class="t">{controlWords[lang].newSeed}</span>
          </button>
          <span role="status">
            {swept && swept.state === "running" ? t.progress(swept.finished, 4 * starts) : ""}
          </span>
        </div>
      </FigureMain>
      <Controls>
        <Choice
          parameter={view}
          group={`${label}-view`}
          named
          legend={t.view}
          options={views.map((value) => ({ value, text: t.views[value] }))}
        />
        <Choice
          parameter={way}
          group={`${label}-way`}
          named
          legend={t.way}
          options={ways.map((value) => ({ value, text: t.short[value] }))}
        />
      </Controls>
      <Legend
        entries={[
          ...ways.map((id, i) => ({
            mark: <path class={`way way-${i}`} d="M1 8H47" />,
            text: t.ways[id],
          })),
          { mark: <path class="band" d="M2 2H46V14H2z" />, text: t.band },
        ]}
      />
    </Figure>
  );
}
