import "../../optimizers/walk.css";
import { useComputed, useSignal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import { descend, momentum, nearestMinimum } from "#lib/index.ts";
import { Predict } from "../../controls/Predict.tsx";
import { useNumber } from "../../controls/parameter.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Letters } from "../../math/Letters.tsx";
import { LiveRule } from "../../optimizers/LiveRule.tsx";
import type { AnyStep, Moment } from "../../optimizers/rules.ts";
import { WalkLegend } from "../../optimizers/WalkLegend.tsx";
import { useFollowing } from "../../run/useFollowing.ts";
import { usePlayback } from "../../run/usePlayback.ts";
import { fixed } from "../../words/numbers.ts";
import { words } from "./Escape.strings.ts";
import { curve, EscapeCurve } from "./EscapeCurve.tsx";

const start = -3.7;
const steps = 200;
const first = { rate: 0.05, alpha: 0.9 };

const walkOf = (alpha: number, rate: number) =>
  descend(curve, [start], momentum({ momentum: alpha }), rate, steps);
const endOf = (alpha: number) => walkOf(alpha, first.rate).steps[steps].params[0];
const valleyOf = (w: number) => nearestMinimum(curve.minima, Float64Array.of(w));

/** Momentum on a curve: it rolls out of a shallow hollow, and it can roll past the best one. */
export default function Escape(props: WidgetProps) {
  const { lang, label } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const rate = useNumber("rate", { initial: first.rate, min: 0, max: 10 });
  const alpha = useNumber("alpha", { initial: first.alpha, min: 0, max: 0.9999 });
  const chosen = useSignal("");
  const run = useComputed(() => walkOf(alpha.value.value, rate.value.value));
  const last = useComputed(() => run.value.steps.length - 1);
  const playback = usePlayback(last, { stage, initial: 6, longest: 60_000 });
  const moment = useComputed((): Moment => {
    const walk = run.value.steps as readonly AnyStep[];
    const now = walk[Math.min(playback.index.value, last.value)];
    const settings = { alpha: alpha.value.value };
    return { id: "momentum", now, next: walk[now.step + 1], rate: rate.value.value, settings };
  });
  const numbersMoment = useFollowing(moment);
  const { now, next } = moment.value;
  const walk = run.value.steps;
  const [plain, heavy, heavier] = useMemo(() => [0, first.alpha, 0.95].map(endOf), []);
  const right =
    valleyOf(heavy) === 0 ? "deep" : valleyOf(heavy) === valleyOf(plain) ? "first" : "other";
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={
        <p>
          {t.account({
            step: now.step,
            last: last.value,
            w: now.params[0],
            m: now.state.m[0],
            slope: now.grads[0],
            loss: now.loss,
            end: walk[last.value].params[0],
            reach: Math.max(...walk.map(({ params }) => params[0])),
          })}
        </p>
      }
      parameters={[rate, alpha]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: [
            { id: "first", text: t.first },
            { id: "deep", text: t.deep },
            { id: "other", text: t.other },
          ],
          because: t.because(fixed(plain), fixed(heavy), fixed(heavier)),
        }}
        right={right}
        chosen={chosen}
      />
      <FigureMain>
        <EscapeCurve
          id={label}
          label={t.map}
          walked={walk.slice(0, now.step + 1)}
          next={next}
          kept={alpha.value.value * now.state.m[0]}
          pull={-rate.value.value * now.grads[0]}
          showNext={chosen.value !== ""}
        />
        <div class="liverules">
          <LiveRule lang={lang} moment={numbersMoment} rows={[{ symbol: "w" }]} />
        </div>
        <Transport lang={lang} playback={playback} />
      </FigureMain>
      <Controls>
        <Slider
          lang={lang}
          parameter={rate}
          symbol={<Letters text="γ" />}
          class="s-gamma"
          name={t.rate}
          min={0.001}
          max={0.5}
          step={0.001}
          scale="log"
          digits={3}
        />
        <Slider
          lang={lang}
          parameter={alpha}
          symbol={<Letters text="α" />}
          name={t.alpha}
          min={0}
          max={0.99}
          step={0.01}
        />
      </Controls>
      <WalkLegend lang={lang} methods={["momentum"]} />
    </Figure>
  );
}
