import "./Labels.css";
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { drawnDigit, type Stroke } from "#lib/index.ts";
import { Icon } from "../../controls/icons.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useNumber } from "../../controls/parameter.ts";
import { Slider } from "../../controls/Slider.tsx";
import { DrawPad } from "../../digits/DrawPad.tsx";
import { Picture } from "../../digits/Picture.tsx";
import { useArrival } from "../../digits/useArrival.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { Still } from "../../figure/Still.tsx";
import { forMilliseconds, useRun } from "../../run/useRun.ts";
import { fixed } from "../../words/numbers.ts";
import { words } from "./Labels.strings.ts";
import {
  accuracyOf,
  type Band,
  borrowed,
  chancesOf,
  fit,
  imageNetPictures,
  type Labelled,
  materialOf,
  measureBand,
  median,
  mislabelled,
} from "./LabelsModel.ts";
import { Chances, LabelCurve, type Reached } from "./LabelsParts.tsx";

const seed = 1;
/** Milliseconds of a frame that training may take. */
const budget = 5;
const blank = new Float64Array(28 * 28);
/** How many labelled pictures are shown. */
const shownLabels = 24;
const secondsOfDay = 24 * 60 * 60;
const daysOf = (pace: number) => fixed((pace * imageNetPictures) / secondsOfDay, 1);

interface LabelsProps extends WidgetProps {
  /** The first digit to name, drawn when the site is built. */
  first: string;
}

/** The reader labels digits; a classifier learns from exactly those labels. */
export default function Labels({ first, ...props }: LabelsProps) {
  const { lang } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const { digits, notice } = useArrival(lang);
  const share = useNumber("wrong", { initial: 0, min: 0, max: 1 });
  const chosen = useSignal("");
  const material = useComputed(() => (digits.value ? materialOf(digits.value, seed) : undefined));
  const own = useSignal<readonly Labelled[]>([]);
  const lent = useSignal(0);
  const position = useSignal(0);
  const seconds = useSignal<readonly number[]>([]);
  const shownSince = useRef<number | undefined>(undefined);
  const params = useSignal<Float64Array | undefined>(undefined);
  const reached = useSignal<readonly Reached[]>([]);
  const band = useSignal<Band | undefined>(undefined);
  const strokes = useSignal<readonly Stroke[]>([]);
  const unseen = useSignal(-1);

  // The classifier is trained anew whenever a label comes, goes or changes.
  const fitting = useRef<ReturnType<typeof fit> | undefined>(undefined);
  const trainer = useRun({
    stage,
    frame() {
      const now = material.peek();
      const run = fitting.current;
      if (!now || !run) return false;
      let done: Float64Array | undefined;
      forMilliseconds(budget, () => {
        const { value } = run.next();
        done = value ?? undefined;
        return done === undefined;
      });
      if (!done) return true;
      fitting.current = undefined;
      params.value = done;
      const accuracy = accuracyOf(now, done);
      const labels = own.peek().length + lent.peek();
      reached.value = [
        ...reached.peek().filter((one) => one.labels !== labels),
        { labels, accuracy },
      ];
      return false;
    },
  });
  const labels = useComputed(() => {
    const now = material.value;
    if (!now) return [];
    return mislabelled([...own.value, ...borrowed(now, lent.value)], share.value.value, seed);
  });
  useSignalEffect(() => {
    const now = material.value;
    if (!now || labels.value.length === 0) return;
    fitting.current = fit(now, labels.value, seed);
    trainer.start();
  });

  const measuring = useRef<ReturnType<typeof measureBand> | undefined>(undefined);
  const measured = useRef(0);
  const measurer = useRun({
    stage,
    frame() {
      const now = material.peek();
      if (!now) return false;
      if (!measuring.current || measured.current !== share.value.peek()) {
        measured.current = share.value.peek();
        measuring.current = measureBand(now, measured.current);
      }
      const run = measuring.current;
      let goes = true;
      forMilliseconds(budget, () => {
        const { value, done } = run.next();
        if (value) band.value = value;
        goes = !done;
        return goes && !value;
      });
      if (!goes) measuring.current = undefined;
      return goes;
    },
  });

  const picture = material.value?.order[position.value];
  const inkOf = (index: number) =>
    digits.value
      ? Float64Array.from(
          digits.value.train.pixels.subarray(784 * index, 784 * (index + 1)),
          (ink) => ink / 255,
        )
      : blank;
  const show = (next: number, at: number) => {
    position.value = next;
    shownSince.current = at;
  };
  const answer = (label: number, at: number) => {
    if (picture === undefined) return;
    const since = shownSince.current;
    if (since !== undefined) seconds.value = [...seconds.value, (at - since) / 1000];
    own.value = [...own.value, { picture, label }];
    show(position.value + 1, at);
  };
  const undo = () => {
    const last = own.value.at(-1);
    if (!last || !material.value) return;
    own.value = own.value.slice(0, -1);
    seconds.value = seconds.value.slice(0, -1);
    position.value = material.value.order.indexOf(last.picture);
    shownSince.current = undefined;
    if (own.value.length + lent.value === 0) params.value = undefined;
  };

  const test = material.value?.test;
  const tried =
    unseen.value >= 0 && test
      ? test.inputs.slice(unseen.value * test.inputWidth, (unseen.value + 1) * test.inputWidth)
      : drawnDigit(strokes.value);
  const hasPicture = unseen.value >= 0 || strokes.value.length > 0;
  const pace = median(seconds.value);
  const now = reached.value.find(({ labels: n }) => n === own.value.length + lent.value);
  const truth = material.value?.truth;
  const differ = own.value.filter(({ picture: p, label }) => truth?.[p] !== label).length;
  const isReady = picture !== undefined;
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={
        <Still moving={trainer.playing.value}>
          <p>
            {t.account({
              own: own.value.length,
              borrowed: lent.value,
              accuracy: params.value && now?.accuracy,
              differ,
              seconds: pace,
              days: pace && (pace * imageNetPictures) / secondsOfDay,
              wrong: Math.round(share.value.value * labels.value.length),
            })}
          </p>
        </Still>
      }
      parameters={[share]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: (["twice", "little", "none"] as const).map((id) => ({
            id,
            text: t.answers[id],
          })),
          because: t.because,
        }}
        right="little"
        chosen={chosen}
      />
      <FigureMain>
        {notice}
        <div class="teach">
          <div class="desk">
            <p>{t.which}</p>
            <Picture
              ink={picture === undefined ? undefined : inkOf(picture)}
              drawn={first}
              side={28}
              label={t.digitToName(position.value + 1)}
            />
            {/* biome-ignore lint/a11y/useSemanticElements: ten buttons with a name, no form */}
            <div
              class="digitkeys"
              role="group"
              aria-label={t.names}
              onKeyDown={(event) => {
                if (/^\d$/.test(event.key)) answer(Number(event.key), event.timeStamp);
              }}
            >
              {Array.from({ length: 10 }, (_, digit) => (
                <button
                  key={digit}
                  class="btn"
                  type="button"
                  disabled={!isReady}
                  onClick={(event) => answer(digit, event.timeStamp)}
                >
                  {digit}
                </button>
              ))}
            </div>
            <div class="acts">
              <button
                class="btn"
                type="button"
                disabled={!isReady}
                onClick={(event) => show(position.value + 1, event.timeStamp)}
              >
                {t.skip}
              </button>
              <button class="btn" type="button" disabled={own.value.length === 0} onClick={undo}>
                {t.undo}
              </button>
            </div>
          </div>
          <div>
            <LabelCurve words={t} reached={reached.value} band={band.value} />
            <div class="acts">
              <button class="btn" type="button" disabled={!isReady} onClick={measurer.toggle}>
                <Icon name={measurer.playing.value ? "pause" : "play"} />
                {measurer.playing.value ? t.pause : t.measure}
              </button>
              <button
                class="btn"
                type="button"
                disabled={!isReady || lent.value >= 500}
                onClick={() => (lent.value += 50)}
              >
                {t.borrow}
              </button>
            </div>
          </div>
        </div>
        <ol class="labelled" aria-label={t.yours}>
          {labels.value
            .slice(0, own.value.length)
            .slice(-shownLabels)
            .map(({ picture: p, label }) => (
              <li key={p}>
                <Picture ink={inkOf(p)} side={28} />
                {label}
              </li>
            ))}
        </ol>
        <div class="trial">
          <div>
            <p>{t.draw}</p>
            {unseen.value >= 0 ? (
              <Picture ink={tried} side={14} label={t.other} />
            ) : (
              <DrawPad
                label={t.drawArea}
                strokes={strokes.value}
                onChange={(drawn) => (strokes.value = drawn)}
              />
            )}
            <div class="acts">
              <button
                class="btn"
                type="button"
                onClick={() => {
                  strokes.value = [];
                  unseen.value = -1;
                }}
              >
                {t.clear}
              </button>
              <button class="btn" type="button" disabled={!isReady} onClick={() => unseen.value++}>
                {t.other}
              </button>
            </div>
          </div>
          <Chances
            words={t}
            chances={params.value && hasPicture ? chancesOf(params.value, tried) : undefined}
          />
        </div>
      </FigureMain>
      <Controls>
        <Slider
          lang={lang}
          parameter={share}
          symbol="p"
          name={t.wrong}
          min={0}
          max={0.9}
          step={0.05}
        />
      </Controls>
      <div class="costs">
        <p>{pace === undefined ? t.costNone : t.cost(fixed(pace, 1))}</p>
        {pace !== undefined && (
          <dl>
            <dt>{t.costYours}</dt>
            <dd>
              {t.inSeconds(
                fixed(
                  seconds.value.reduce((sum, one) => sum + one, 0),
                  0,
                ),
              )}
            </dd>
            <dt>{t.costImages}</dt>
            <dd>{t.inDays(daysOf(pace))}</dd>
          </dl>
        )}
      </div>
      <Legend
        entries={[
          { mark: <path class="labelown" d="M12 11h0M24 8h0M36 6h0" />, text: t.legend.own },
          { mark: <path class="labelband" d="M2 10L46 2V8L2 15z" />, text: t.legend.band },
          { mark: <path class="labelmedian" d="M2 12L46 5" />, text: t.legend.median },
        ]}
      />
    </Figure>
  );
}
