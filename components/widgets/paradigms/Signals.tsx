import "./Signals.css";
import { useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { History } from "#lib/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice, useNumber } from "../../controls/parameter.ts";
import { SeedButton } from "../../controls/SeedButton.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { Still } from "../../figure/Still.tsx";
import { type DotKind, dotPath } from "../../plots/dots.ts";
import { usePlayback } from "../../run/usePlayback.ts";
import { fixed } from "../../words/numbers.ts";
import { words } from "./Signals.strings.ts";
import {
  learn,
  type Meeting,
  placeOf,
  type Signal,
  signals,
  species,
  steps,
} from "./SignalsModel.ts";
import { Shares, World } from "./SignalsParts.tsx";

const firstSeed = 3;
/** After so many birds the question compares the three. */
const asked = 100;

const runsOf = (seed: number) =>
  Object.fromEntries(
    signals.map((name) => [name, new History(learn(name, seed))]),
  ) as unknown as Record<Signal, History<Meeting, { reason: "steps" }>>;

/** One world met by three learners that differ only in what they are told. */
export default function Signals(props: WidgetProps) {
  const { lang } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const signal = useChoice<Signal>("signal", signals, "labels");
  const seed = useNumber("seed", { initial: firstSeed, min: 0, max: 2 ** 32 - 1, integer: true });
  const chosen = useSignal("");
  const runs = useComputed(() => runsOf(seed.value.value));
  const playback = usePlayback(useSignal(steps), { stage, longest: 30_000 });
  const index = playback.index.value;
  const now = Object.fromEntries(
    signals.map((name) => [name, runs.value[name].at(index)]),
  ) as Record<Signal, Meeting>;
  const name = signal.value.value;
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={
        <Still moving={playback.playing.value}>
          <p>
            {t.account({
              signal: name,
              step: index,
              last: steps,
              right: {
                labels: now.labels.right,
                nothing: now.nothing.right,
                reward: now.reward.right,
              },
            })}
          </p>
        </Still>
      }
      parameters={[signal, seed]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: signals.map((id) => ({ id, text: t.answers[id] })),
          because: t.because,
        }}
        right={chosen.value === "" ? "" : bestAfterAsked()}
        chosen={chosen}
      />
      <FigureMain>
        <div class="signaltabs">
          <Choice
            parameter={signal}
            named
            legend={t.tab}
            options={signals.map((value) => ({ value, text: t.signals[value] }))}
          />
        </div>
        <World words={t} signal={name} met={runs.value[name].recorded.slice(0, index + 1)} />
        <Told words={t} signal={name} now={now[name]} />
        <Shares
          lang={lang}
          words={t}
          signal={name}
          runs={{
            labels: runs.value.labels.recorded,
            nothing: runs.value.nothing.recorded,
            reward: runs.value.reward.recorded,
          }}
          playback={playback}
        />
        <Transport lang={lang} playback={playback}>
          <SeedButton lang={lang} seed={seed} />
        </Transport>
      </FigureMain>
      <Legend
        entries={[
          ...t.species.map((text, k) => ({
            mark: <path class={`dots class-${k}`} d={dotPath(k as DotKind)} />,
            text,
          })),
          { mark: <path class="yetto" d="M24 8h0" />, text: t.legend.yetto },
          { mark: <circle class="visitor" cx="24" cy="8" r="6" />, text: t.legend.now },
          { mark: <path class="border" d="M2 12L46 4" />, text: t.legend.border },
          { mark: <path class="seengrey" d="M24 8h0" />, text: t.legend.grey },
          { mark: <path class="groupcentre" d="M24 1l7 7-7 7-7-7z" />, text: t.legend.centre },
          { mark: <path class="seenwrong" d="M20 4l8 8m0-8l-8 8" />, text: t.legend.wrong },
          ...signals.map((value) => ({
            mark: <path class={`share ${value}`} d="M2 8H46" />,
            text: t.lines[value],
          })),
        ]}
      />
    </Figure>
  );
}

/** The learner with the most birds in the right part after a hundred, tried out. */
function bestAfterAsked(): Signal {
  const runs = runsOf(firstSeed);
  const right = (name: Signal) => runs[name].at(asked).right;
  return [...signals].sort((a, b) => right(b) - right(a))[0];
}

/** What the learner was told about the bird of this step, and what it was not. */
function Told({
  words: t,
  signal,
  now,
}: {
  words: (typeof words)["en"];
  signal: Signal;
  now: Meeting;
}) {
  const { bird, said, reward } = now;
  const place = bird >= 0 ? placeOf(bird) : undefined;
  const told = (text: string | undefined) =>
    text === undefined ? <dd class="not">{t.notTold}</dd> : <dd>{text}</dd>;
  const saidText = signal === "nothing" ? t.group(said + 1) : t.species[said];
  return (
    <section class="told">
      <h4>{t.told}</h4>
      <dl>
        <dt>{t.rows.bird}</dt>
        {place ? <dd>{t.bird(fixed(place[0], 1), fixed(place[1], 0))}</dd> : <dd class="not">–</dd>}
        <dt>{t.rows.said}</dt>
        {place ? <dd>{saidText}</dd> : <dd class="not">–</dd>}
        <dt>{t.rows.answer}</dt>
        {place ? (
          told(signal === "labels" ? t.species[species[bird]] : undefined)
        ) : (
          <dd class="not">–</dd>
        )}
        <dt>{t.rows.reward}</dt>
        {place ? told(reward === undefined ? undefined : String(reward)) : <dd class="not">–</dd>}
      </dl>
      <p>{place ? t.does[signal] : t.noOne}</p>
    </section>
  );
}
