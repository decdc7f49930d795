import "./HowFar.css";
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Descent } from "#lib/index.ts";
import { largestFallingRate } from "#lib/training/largestFallingRate.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice, useNumber } from "../../controls/parameter.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Diverged } from "../../figure/Diverged.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { every } from "../../plots/frame.ts";
import { LossProfile } from "../../plots/LossProfile.tsx";
import { usePlayback } from "../../run/usePlayback.ts";
import { fixed } from "../../words/numbers.ts";
import { words } from "./HowFar.strings.ts";
import { levels } from "./HowFarCurve.tsx";
import { curve, momentOf, slopes, starts, steps, top, walk } from "./HowFarWalk.ts";
import { HowFarWalker } from "./HowFarWalker.tsx";

const firstRate = 0.2;
const rates = { min: 0.02, max: 20 };
const clips = { min: 0.02, max: 5 };
const limit = largestFallingRate(curve, [starts.wall], rates.max);
const choices = ["off", "on"] as const;

/** The larger the slope, the longer the step: two walkers with one rule, and what clipping does to it. */
export default function HowFar(props: WidgetProps) {
  const { lang, label } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const rate = useNumber("rate", { initial: firstRate, min: 0 });
  const clipping = useChoice("clip", choices, "off");
  const longest = useNumber("c", { initial: 0.5, min: 1e-6 });
  const chosen = useSignal("");
  const flown = useSignal(false);

  const clip = useComputed(() => (clipping.value.value === "on" ? longest.value.value : undefined));
  const floor = useComputed(() => walk("floor", rate.value.value, clip.value));
  const wall = useComputed(() => walk("wall", rate.value.value, clip.value));
  const last = useComputed(() => Math.max(floor.value.steps.length, wall.value.steps.length) - 1);
  const playback = usePlayback(last, { stage, pace: 600 });
  const shown = chosen.value !== "";

  // The limit is told once a reader has seen a step from the wall go too far.
  useSignalEffect(() => {
    const [from, to] = wall.value.steps;
    if (chosen.value !== "" && !(to?.loss <= from.loss)) flown.value = true;
  });
  const index = playback.index.value;
  const moments = {
    floor: momentOf(floor.value, index, clip.value),
    wall: momentOf(wall.value, index, clip.value),
  };
  const broken = [wall.value, floor.value].find(({ outcome }) => outcome.reason === "diverged");
  const brokenAt = broken?.steps[broken.steps.length - 1];
  const first = {
    floor: momentOf(walk("floor", firstRate, undefined), 0),
    wall: momentOf(walk("wall", firstRate, undefined), 0),
  };
  const longer = lengthOf(first.wall) / lengthOf(first.floor);
  const right = fixed(longer, 0);
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={
        <>
          {t.account({
            step: index,
            last: last.value,
            rate: rate.value.value,
            clip: clip.value,
            shown,
            ...moments,
          })}
          {shown && brokenAt && limit !== undefined && (
            <Diverged
              lang={lang}
              step={brokenAt.step}
              loss={brokenAt.loss}
              rate={rate}
              repair={Number((0.9 * limit).toPrecision(2))}
            />
          )}
        </>
      }
      parameters={[rate, clipping, longest]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask(fixed(slopes.floor), fixed(slopes.wall, 0)),
          answers: Object.entries(t.times).map(([id, text]) => ({ id, text })),
          because: t.because(right),
        }}
        right={right}
        chosen={chosen}
      />
      <FigureMain>
        <div class="walkers">
          {(["floor", "wall"] as const).map((walker) => (
            <HowFarWalker
              key={walker}
              id={`${label}-${walker}`}
              words={t}
              walker={walker}
              walk={(walker === "floor" ? floor : wall).value}
              index={index}
              moment={moments[walker]}
              shown={shown}
            />
          ))}
        </div>
        <LossProfile
          lang={lang}
          id={label}
          playback={playback}
          losses={useComputed(() => lossesOf(wall.value, last.value))}
          pinned={useComputed(() =>
            chosen.value === "" ? undefined : lossesOf(floor.value, last.value),
          )}
          showAhead={useComputed(() => chosen.value !== "")}
          steps={steps}
          top={top}
          ticks={every(0.5, 0, top)}
          stepTicks={every(2, 0, steps)}
          levels={levels}
          label={t.profile}
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
          scale="log"
          {...rates}
          step={0.01}
          mark={
            flown.value && clip.value === undefined && limit !== undefined
              ? { at: limit, label: t.limit(limit) }
              : undefined
          }
        />
        <div class="clipping">
          <Choice
            parameter={clipping}
            legend={t.clipping}
            options={[
              { value: "off", text: t.clipOff },
              { value: "on", text: t.clipOn },
            ]}
          />
          <Slider
            lang={lang}
            parameter={longest}
            symbol="c"
            class="s-grad"
            name={t.clip}
            scale="log"
            {...clips}
            step={0.01}
          />
        </div>
      </Controls>
      <Legend
        entries={[
          { mark: "tangent", text: t.slopeMark },
          { mark: "step", text: t.stepMark },
          { mark: "lossChange", text: t.changeMark },
          { mark: "path", text: t.wallLoss },
          { mark: "pinned", text: t.floorLoss },
        ]}
      />
    </Figure>
  );
}

const lengthOf = ({ w, next }: { w: number; next?: { w: number } }) =>
  Math.abs((next?.w ?? Number.NaN) - w);

/** The losses of a walk; one that broke off stays at its last. */
const lossesOf = ({ steps: walked }: Descent, last: number) =>
  Array.from({ length: last + 1 }, (_, i) => walked[Math.min(i, walked.length - 1)].loss);
