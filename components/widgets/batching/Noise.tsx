import { useComputed, useSignal } from "@preact/signals";
import { norm } from "#lib/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { controlWords } from "../../controls/controls.strings.ts";
import { Icon } from "../../controls/icons.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice, useNumber } from "../../controls/parameter.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { words } from "./Noise.strings.ts";
import { NoiseChart } from "./NoiseChart.tsx";
import { NoiseCloud } from "./NoiseCloud.tsx";
import { count, draws, noiseView, places } from "./NoiseModel.ts";

const ways = ["without", "with"] as const;

/** Batches of one size, drawn two hundred times: how far their gradients are from the true one. */
export default function Noise(props: WidgetProps) {
  const { lang, label } = props;
  const t = words[lang];
  const size = useNumber("size", { initial: 4, min: 1, max: count, integer: true });
  const seed = useNumber("seed", { initial: 1, min: 0, max: 2 ** 32 - 1, integer: true });
  const place = useChoice("place", places, "start");
  const way = useChoice("draw", ways, "without");
  const chosen = useSignal("");
  const view = useComputed(() =>
    noiseView(place.value.value, size.value.value, way.value.value === "with", seed.value.value),
  );
  const { noise, full, expected } = view.value;
  const ratio = Math.sqrt(expected(4, true) / expected(16, true));
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption(count, draws)}
      account={
        <p>
          {t.account({
            size: size.value.value,
            draws,
            measured: noise.variance,
            expected: expected(size.value.value, way.value.value === "with"),
            typical: Math.sqrt(noise.variance),
            full: norm(full),
            count,
          })}
        </p>
      }
      parameters={[size, place, way, seed]}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: [
            { id: "4", text: t.quarter },
            { id: "2", text: t.half },
            { id: "1", text: t.same },
          ],
          because: t.because,
        }}
        right={String(Math.round(ratio))}
        chosen={chosen}
      />
      <FigureMain>
        <NoiseCloud id={label} label={t.cloud} view={view.value} />
        <NoiseChart
          label={t.chart}
          axes={t.axes}
          names={t.names}
          view={view.value}
          batchSize={size.value.value}
        />
      </FigureMain>
      <Controls>
        <Slider
          lang={lang}
          parameter={size}
          symbol="B"
          name={t.size}
          min={1}
          max={count}
          step={1}
          digits={0}
          scale="log"
        />
        <Choice
          parameter={place}
          group={`${label}-place`}
          named
          legend={t.place}
          options={places.map((value) => ({ value, text: t.places[value] }))}
        />
        <Choice
          parameter={way}
          group={`${label}-draw`}
          named
          legend={t.draw}
          options={ways.map((value) => ({ value, text: t.ways[value] }))}
        />
        <div class="btns">
          <button class="btn" type="button" onClick={() => seed.value.value++}>
            <Icon name="seed" />
            <span class="t">{controlWords[lang].newSeed}</span>
          </button>
        </div>
      </Controls>
      <Legend
        entries={[
          { mark: <path class="cloud s-grad" d="M10 8h0M22 5h0M30 11h0" />, text: t.dot },
          { mark: "gradient", text: t.arrow },
          { mark: <circle class="measured" cx="24" cy="8" r="4" />, text: t.names.measured },
          { mark: <path class="law" d="M2 4L46 12" />, text: t.names.once },
          { mark: <path class="law again" d="M2 4L46 12" />, text: t.names.again },
        ]}
      />
    </Figure>
  );
}
