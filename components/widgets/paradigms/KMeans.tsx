import "./KMeans.css";
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Inputs } from "#lib/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice, useNumber } from "../../controls/parameter.ts";
import { SeedButton } from "../../controls/SeedButton.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import type { Place } from "../../plots/marks.tsx";
import { SketchPad } from "../../plots/SketchPad.tsx";
import { usePlayback } from "../../run/usePlayback.ts";
import { words } from "./KMeans.strings.ts";
import {
  type DataName,
  dataNames,
  dataOf,
  endsDiffer,
  moved,
  nearestWithin,
  runOf,
  spreadOf,
  startNames,
  startOf,
  withoutPoint,
  withPoint,
} from "./KMeansModel.ts";
import { ClusterMap, ObjectiveProfile, onSheet, placeOf, spec } from "./KMeansParts.tsx";

const touches = ["move", "draw"] as const;
/** How near a press must be to take hold, in units of the sheet. */
const reach = 0.35;
/** How far apart drawn points stand. */
const gap = 0.3;
const mostPoints = 400;

type Held = { kind: "point" | "centre"; index: number } | undefined;

/** k-means by half-steps on points that the reader may move, add and draw. */
export default function KMeans(props: WidgetProps) {
  const { lang } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const data = useChoice<DataName>("points", dataNames, "clouds");
  const start = useChoice("start", startNames, "random");
  const k = useNumber("k", { initial: 4, min: 1, max: 8, integer: true });
  const seed = useNumber("seed", { initial: 1, min: 0, max: 2 ** 32 - 1, integer: true });
  const touch = useChoice("touch", touches, "move");
  const chosen = useSignal("");
  const cursor = useSignal<Place | undefined>(undefined);
  const held = useRef<Held>(undefined);
  const points = useSignal<Inputs>(dataOf("clouds"));
  /** Centres that the reader has put somewhere; undefined where the start is drawn. */
  const placed = useSignal<Float64Array | undefined>(undefined);

  const first = useComputed(
    () =>
      placed.value ??
      (points.value.count > 0
        ? startOf(points.value, start.value.value, k.value.value, seed.value.value)
        : new Float64Array(0)),
  );
  const run = useComputed(() => runOf(points.value, first.value));
  const last = useComputed(() => (run.value ? run.value.length - 1 : 0));
  const playback = usePlayback(last, { stage, pace: 700 });
  const now = useComputed(() => run.value?.at(playback.index.value));
  const spread = useComputed(() => spreadOf(points.value));

  const known = useRef("");
  useSignalEffect(() => {
    const now = [data.value.value, start.value.value, k.value.value, seed.value.value].join();
    const before = known.current;
    known.current = now;
    if (before === "" || before === now) return;
    if (before.split(",")[0] !== data.value.value) points.value = dataOf(data.value.value);
    placed.value = undefined;
    playback.reset();
  });

  const hold = (place: Place): Held => {
    const at = onSheet(place);
    const centre = nearestWithin(now.value?.centres ?? new Float64Array(0), at, 1.3 * reach);
    if (centre >= 0) return { kind: "centre", index: centre };
    const point = nearestWithin(points.value.inputs, at, reach);
    return point >= 0 ? { kind: "point", index: point } : undefined;
  };
  const add = (place: Place) => {
    if (points.value.count >= mostPoints) return;
    playback.reset();
    points.value = withPoint(points.value, onSheet(place));
  };
  const drag = (place: Place) => {
    const thing = held.current;
    if (!thing) return;
    const at = onSheet(place);
    if (thing.kind === "centre") {
      const centres = now.value?.centres ?? first.value;
      playback.reset();
      placed.value = moved(centres, thing.index, at);
    } else {
      if (placed.value === undefined) placed.value = first.value;
      points.value = { ...points.value, inputs: moved(points.value.inputs, thing.index, at) };
    }
  };
  const draw = (place: Place) => {
    if (nearestWithin(points.value.inputs, onSheet(place), gap) < 0) add(place);
  };
  const isDrawing = touch.value.value === "draw";
  const steps: Record<string, Place> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const key = (name: string, far: boolean) => {
    const place = cursor.value ?? [spec.width / 2, spec.height / 2];
    if (name in steps) {
      const way = far ? 40 : 10;
      const to = (at: number, step: number, most: number) =>
        Math.max(0, Math.min(most, at + way * step));
      cursor.value = [
        to(place[0], steps[name][0], spec.width),
        to(place[1], steps[name][1], spec.height),
      ];
      drag(cursor.value);
      return true;
    }
    if (name === "Enter" || name === " ") {
      cursor.value = place;
      if (held.current) held.current = undefined;
      else {
        held.current = hold(place);
        if (!held.current) add(place);
      }
      return true;
    }
    if (name === "Delete" || name === "Backspace") {
      const index = nearestWithin(points.value.inputs, onSheet(place), 2 * reach);
      if (index >= 0) {
        playback.reset();
        points.value = withoutPoint(points.value, index);
      }
      return true;
    }
    return false;
  };
  const walked = (run.value?.recorded ?? [])
    .slice(0, playback.index.value + 1)
    .filter(({ kind }) => kind !== "assign")
    .map(({ centres }) => centres);
  const centres = now.value?.centres ?? new Float64Array(0);
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={
        <p>
          {t.account({
            now: now.value,
            before: run.value?.recorded[playback.index.value - 1],
            last: last.value,
            k: centres.length / 2,
            points: points.value.count,
            share: spread.value > 0 ? (now.value?.objective ?? 0) / spread.value : 0,
          })}
        </p>
      }
      parameters={[data, start, k, seed]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: (["same", "order", "differ"] as const).map((id) => ({
            id,
            text: t.answers[id],
          })),
          because: t.because,
        }}
        right={chosen.value === "" ? "" : endsDiffer() ? "differ" : "order"}
        chosen={chosen}
      />
      <FigureMain>
        <div class="dropped">
          <ClusterMap
            label={t.map}
            points={points.value}
            now={now.value}
            walked={walked}
            cursor={cursor.value}
          />
          <SketchPad
            spec={spec}
            label={t.area}
            handles={Array.from({ length: centres.length / 2 }, (_, c) => placeOf(centres, c))}
            draws={isDrawing}
            onGrab={(place) => {
              cursor.value = undefined;
              if (isDrawing) draw(place);
              else held.current = hold(place);
              return isDrawing || held.current !== undefined;
            }}
            onDrag={isDrawing ? draw : drag}
            onRelease={(place, tapped) => {
              if (tapped && !isDrawing && !hold(place)) add(place);
              held.current = undefined;
            }}
            onKey={key}
          />
        </div>
        <ObjectiveProfile
          lang={lang}
          words={t}
          run={run}
          spread={spread.value}
          playback={playback}
        />
        <Transport lang={lang} playback={playback}>
          <SeedButton lang={lang} seed={seed} />
        </Transport>
      </FigureMain>
      <Controls>
        <Choice
          parameter={data}
          named
          legend={t.data}
          options={dataNames.map((value) => ({ value, text: t.sets[value] }))}
        />
        <Choice
          parameter={start}
          named
          legend={t.start}
          options={startNames.map((value) => ({ value, text: t.starts[value] }))}
        />
        <Slider
          lang={lang}
          parameter={k}
          symbol="k"
          name={t.k}
          min={1}
          max={8}
          step={1}
          digits={0}
        />
        <Choice
          parameter={touch}
          named
          legend={t.touch}
          options={touches.map((value) => ({ value, text: t.touches[value] }))}
        />
        <div>
          <button
            class="btn"
            type="button"
            onClick={() => {
              playback.reset();
              placed.value = undefined;
              points.value = dataOf("own");
            }}
          >
            {t.clear}
          </button>
        </div>
      </Controls>
      <Legend
        entries={[
          { mark: <path class="pt c0" d="M24 8h0" />, text: t.legend.point },
          { mark: <path class="tie c0" d="M4 13L44 3" />, text: t.legend.line },
          {
            mark: <path class="centre c0" d="M24 0l8 8-8 8-8-8z" />,
            text: t.legend.centre,
          },
          { mark: <path class="walk c0" d="M4 12L44 4" />, text: t.legend.walk },
        ]}
      />
    </Figure>
  );
}
