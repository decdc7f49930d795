import "./DigitClusters.css";
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { clusterContents } from "#lib/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice, useNumber } from "../../controls/parameter.ts";
import { SeedButton } from "../../controls/SeedButton.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { TransportBar } from "../../controls/TransportBar.tsx";
import { Picture, Pictures } from "../../digits/Picture.tsx";
import { useArrival } from "../../digits/useArrival.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { useRun } from "../../run/useRun.ts";
import { words } from "./DigitClusters.strings.ts";
import { groupingOf, heapOf, membersOf, type Start, starts } from "./DigitClustersModel.ts";

const pace = 700;
const shownMembers = 6;

interface DigitClustersProps extends WidgetProps {
  /** The first centres, drawn when the site is built. */
  first: readonly string[];
}

/** k-means on pictures: the centres are pictures, the reader names the groups. */
export default function DigitClusters({ first, ...props }: DigitClustersProps) {
  const { lang } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const { digits, notice } = useArrival(lang);
  const k = useNumber("k", { initial: 10, min: 2, max: 12, integer: true });
  const seed = useNumber("seed", { initial: 1, min: 0, max: 2 ** 32 - 1, integer: true });
  const start = useChoice<Start>("begin", starts, "spread");
  const chosen = useSignal("");
  const index = useSignal(0);
  const names = useSignal<readonly number[]>([]);
  const compares = useSignal(false);

  const heap = useComputed(() => (digits.value ? heapOf(digits.value) : undefined));
  const run = useComputed(
    () => heap.value && groupingOf(heap.value, start.value.value, k.value.value, seed.value.value),
  );
  useSignalEffect(() => {
    if (run.value) index.value = 0;
    names.value = [];
    compares.value = false;
  });
  const now = useComputed(() => run.value?.at(index.value));
  const isEnd = run.value?.outcome !== undefined && index.value >= (run.value?.length ?? 1) - 1;
  const next = () => {
    const history = run.peek();
    if (!history) return false;
    history.at(index.peek() + 1);
    index.value = Math.min(index.peek() + 1, history.length - 1);
    return history.outcome === undefined || index.peek() < history.length - 1;
  };
  const waited = useRef(pace);
  const due = useRef(false);
  const playing = useRun({
    stage,
    frame(passed) {
      waited.current += passed;
      if (waited.current < pace) return true;
      waited.current = 0;
      due.current = true;
      // Worked out in this frame, shown in the next.
      run.peek()?.at(index.peek() + 1);
      return true;
    },
    show() {
      if (!due.current) return;
      due.current = false;
      if (!next()) playing.pause();
    },
  });
  const go = (to: number) => () => {
    playing.pause();
    index.value = Math.max(0, to);
  };
  const given = Array.from({ length: k.value.value }, (_, c) => names.value[c] ?? -1);
  const contents =
    heap.value && now.value && now.value.step > 0
      ? clusterContents(now.value.clusters, heap.value.labels, k.value.value, 10, given)
      : undefined;
  const [before, count, after] = t.count(index.value);
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={
        <p>
          {t.account({
            now: now.value,
            k: k.value.value,
            ended: isEnd,
            named: given.filter((name) => name >= 0).length,
            impurity: compares.value ? contents?.impurity : undefined,
          })}
        </p>
      }
      parameters={[k, seed, start]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: (["ten", "some", "none"] as const).map((id) => ({ id, text: t.answers[id] })),
          because: t.because,
        }}
        right="some"
        chosen={chosen}
      />
      <FigureMain>
        {notice}
        <ul class="heaps" aria-label={t.groups}>
          {!heap.value &&
            k.value.value === first.length &&
            first.map((drawn, c) => (
              <li key={c}>
                <Picture ink={undefined} drawn={drawn} side={14} label={t.centre(c + 1)} />
              </li>
            ))}
          {heap.value &&
            now.value &&
            Array.from({ length: k.value.value }, (_, c) => {
              const { points } = heap.value ?? { points: { inputs: new Float64Array(0) } };
              const clusters = now.value?.clusters ?? new Int32Array(0);
              const size = clusters.filter((own) => own === c).length;
              const inkOf = (i: number) => points.inputs.subarray(196 * i, 196 * (i + 1));
              return (
                <li key={c}>
                  <Picture
                    ink={now.value?.centres.subarray(196 * c, 196 * (c + 1)) ?? []}
                    side={14}
                    label={t.centre(c + 1)}
                  />
                  <div>
                    <Pictures
                      inks={membersOf(clusters, c, shownMembers).map(inkOf)}
                      side={14}
                      class="members"
                    />
                    <label>
                      {t.members(size)}
                      <select
                        aria-label={t.name(c + 1)}
                        value={given[c]}
                        onChange={(event) => {
                          const name = Number(event.currentTarget.value);
                          names.value = given.map((old, i) => (i === c ? name : old));
                        }}
                      >
                        <option value={-1}>{t.noName}</option>
                        {Array.from({ length: 10 }, (_, digit) => (
                          <option key={digit} value={digit}>
                            {digit}
                          </option>
                        ))}
                      </select>
                    </label>
                    {compares.value && contents && given[c] >= 0 && (
                      <span>{t.rightly(contents.counts[10 * c + given[c]], size)}</span>
                    )}
                  </div>
                </li>
              );
            })}
        </ul>
        <TransportBar
          lang={lang}
          playing={playing.playing.value}
          atStart={index.value === 0}
          atEnd={isEnd || !run.value}
          onToggle={playing.toggle}
          onReset={go(0)}
          onBack={go(index.value - 1)}
          onStep={() => {
            playing.pause();
            next();
          }}
          count={
            <>
              {before}
              <b>{count}</b>
              {after}
            </>
          }
        >
          <SeedButton lang={lang} seed={seed} />
        </TransportBar>
      </FigureMain>
      <Controls>
        <Slider
          lang={lang}
          parameter={k}
          symbol="k"
          name={t.k}
          min={2}
          max={12}
          step={1}
          digits={0}
        />
        <Choice
          parameter={start}
          named
          legend={t.start}
          options={starts.map((value) => ({ value, text: t.starts[value] }))}
        />
        <div>
          <button
            class="btn"
            type="button"
            disabled={given.every((name) => name < 0)}
            onClick={() => (compares.value = !compares.value)}
          >
            {compares.value ? t.hide : t.compare}
          </button>
        </div>
      </Controls>
    </Figure>
  );
}
