import "./walk.css";
import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { Predict, type Question } from "../controls/Predict.tsx";
import type { Parameter } from "../controls/parameter.ts";
import { Transport } from "../controls/Transport.tsx";
import { Diverged } from "../figure/Diverged.tsx";
import { Figure, FigureMain, type WidgetProps } from "../figure/Figure.tsx";
import { every } from "../plots/frame.ts";
import { LossProfile } from "../plots/LossProfile.tsx";
import { tintLevels } from "./BowlLand.tsx";
import { LiveRule } from "./LiveRule.tsx";
import type { AnyStep } from "./rules.ts";
import { StatePanel } from "./StatePanel.tsx";
import type { WalkState } from "./useWalk.ts";
import { type WalkControl, WalkControls } from "./WalkControls.tsx";
import { WalkLegend } from "./WalkLegend.tsx";
import { WalkMap } from "./WalkMap.tsx";
import { walkWords } from "./walk.strings.ts";

interface WalkFigureProps extends WidgetProps {
  walk: WalkState;
  title: string;
  caption: string;
  question?: Question;
  /** The id of the right answer, from a calculation. */
  right?: string;
  controls?: readonly WalkControl[];
  rates?: readonly [number, number];
  limit?: number;
  /** False leaves the live rule out. */
  rule?: boolean;
  /** False leaves the profile of the loss out. */
  profile?: boolean;
  /** Said after the account of the walk. */
  more?: ComponentChildren;
  /** Over the map, such as a choice of methods. */
  above?: ComponentChildren;
  /** Under the rule: what belongs to this figure alone. */
  children?: ComponentChildren;
  /** Settings of this figure alone. */
  parameters?: readonly Parameter[];
}

const top = 3;

/** An optimizer walks the valley: its map, its rule with this step's numbers, its state, its profile. */
export function WalkFigure(props: WalkFigureProps) {
  const {
    lang,
    label,
    walk,
    question,
    right = "",
    rates = [0.001, 3],
    limit,
    rule = true,
    profile = true,
  } = props;
  const t = walkWords[lang];
  const { playback, run, moment, setup, method } = walk;
  const { steps } = setup;
  const losses = useComputed(() => run.value.steps.map(({ loss }) => loss));
  const behind = useComputed(() => walk.behind.value?.steps.map(({ loss }) => loss));
  const showAhead = useComputed(() => !question || walk.chosen.value !== "");
  const largest = useComputed(() => largestArea(run.value.steps as readonly AnyStep[]));
  const { now, next } = moment.value;
  const last = playback.last.value;
  const lost = run.value.outcome.reason === "diverged" && now.step === last;
  const first = setup.methods.find(({ id }) => id === method.value.value)?.rate;
  const rate = walk.of[method.value.value]?.rate;
  return (
    <Figure
      {...props}
      account={
        <>
          <p>{t.account(now, last, next)}</p>
          {props.more}
          {lost && rate && (
            <Diverged lang={lang} step={last} loss={now.loss} rate={rate} repair={first} />
          )}
        </>
      }
      parameters={[...walk.parameters, ...(props.parameters ?? [])]}
      stage={walk.stage}
    >
      {question && <Predict lang={lang} question={question} right={right} chosen={walk.chosen} />}
      <FigureMain>
        {props.above}
        <WalkMap id={label} words={t} walk={walk} showAhead={showAhead} />
        {"g" in now.state && (
          <StatePanel
            id={method.value.value}
            moment={moment.value}
            largest={largest.value}
            words={t}
          />
        )}
        {rule && (
          <div class="liverules">
            <LiveRule lang={lang} id={method.value.value} moment={moment} />
          </div>
        )}
        {profile && (
          <LossProfile
            lang={lang}
            id={label}
            playback={playback}
            losses={losses}
            pinned={behind}
            showAhead={showAhead}
            steps={steps}
            top={top}
            ticks={every(1, 0, top)}
            stepTicks={every(steps / 4, 0, steps)}
            levels={tintLevels}
            label={t.profile}
          />
        )}
        <Transport lang={lang} playback={playback} />
        {props.children}
      </FigureMain>
      <WalkControls
        lang={lang}
        walk={walk}
        more={props.controls ?? []}
        rates={rates}
        limit={limit}
      />
      <WalkLegend lang={lang} methods={[method.value.value]} behind={setup.behind} />
    </Figure>
  );
}

/** The largest G of any parameter in the run. */
const largestArea = (steps: readonly AnyStep[]) =>
  Math.max(
    0,
    ...steps.flatMap(({ state }) => (state.g ? Array.from(state.g as Float64Array) : [])),
  );
