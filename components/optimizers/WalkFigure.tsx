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
import { useFollowing } from "../run/useFollowing.ts";
import type { Language } from "../words/language.ts";
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
  const { playback, run, setup, method } = walk;
  const { steps } = setup;
  // A step changes much: first the map, then the numbers, then the memory, each in a frame of its own.
  const numbersMoment = useFollowing(walk.moment);
  const memoryMoment = useFollowing(numbersMoment);
  const losses = useComputed(() => run.value.steps.map(({ loss }) => loss));
  const behind = useComputed(() => walk.behind.value?.steps.map(({ loss }) => loss));
  const showAhead = useComputed(() => !question || walk.chosen.value !== "");
  return (
    <Figure
      {...props}
      account={
        <>
          <Account lang={lang} walk={walk} moment={memoryMoment} />
          {props.more}
          <Lost lang={lang} walk={walk} />
        </>
      }
      parameters={[...walk.parameters, ...(props.parameters ?? [])]}
      stage={walk.stage}
    >
      {question && <Predict lang={lang} question={question} right={right} chosen={walk.chosen} />}
      <FigureMain>
        {props.above}
        <WalkMap id={label} words={t} walk={walk} showAhead={showAhead} />
        <Memory lang={lang} walk={walk} moment={memoryMoment} />
        {rule && (
          <div class="liverules">
            <LiveRule lang={lang} moment={numbersMoment} />
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
        <WalkTransport lang={lang} walk={walk} />
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

interface PartProps {
  lang: Language;
  walk: WalkState;
}

interface MomentProps extends PartProps {
  moment: WalkState["moment"];
}

// Each part follows the run by itself: a step draws again only what it changes.

function Account({ lang, walk, moment }: MomentProps) {
  const { now, next } = moment.value;
  return <p>{walkWords[lang].account(now, walk.playback.last.value, next)}</p>;
}

/** What is said of a run that diverged, at its last step. */
function Lost({ lang, walk: { run, playback, setup, method, of } }: PartProps) {
  const last = playback.last.value;
  const rate = of[method.value.value]?.rate;
  if (run.value.outcome.reason !== "diverged" || playback.index.value < last || !rate) return null;
  const first = setup.methods.find(({ id }) => id === method.value.value)?.rate;
  const { loss } = run.value.steps[last];
  return <Diverged lang={lang} step={last} loss={loss} rate={rate} repair={first} />;
}

function Memory({ lang, walk: { run }, moment }: MomentProps) {
  const largest = useComputed(() => largestArea(run.value.steps as readonly AnyStep[]));
  if (!("g" in moment.value.now.state)) return null;
  return <StatePanel moment={moment.value} largest={largest.value} words={walkWords[lang]} />;
}

const WalkTransport = ({ lang, walk }: PartProps) => (
  <Transport lang={lang} playback={walk.playback} />
);

/** The largest G of any parameter in the run. */
const largestArea = (steps: readonly AnyStep[]) =>
  Math.max(
    0,
    ...steps.flatMap(({ state }) => (state.g ? Array.from(state.g as Float64Array) : [])),
  );
