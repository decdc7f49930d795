import "./CartPole.css";
import { useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { cartPoleConstants } from "#lib/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice, useNumber } from "../../controls/parameter.ts";
import { SeedButton } from "../../controls/SeedButton.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { TransportBar } from "../../controls/TransportBar.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { Still } from "../../figure/Still.tsx";
import { Live } from "../../run/Live.tsx";
import { forMilliseconds, useRun } from "../../run/useRun.ts";
import { type Shown, words } from "./CartPole.strings.ts";
import { CartPoleTest, CartPoleTrainer, first, mostEpisodes } from "./CartPoleModel.ts";
import { CartDrawing, EpisodeChart } from "./CartPoleParts.tsx";

const paces = ["real", "fast"] as const;
/** Milliseconds of one step in the real world. */
const stepTime = 1000 * cartPoleConstants.tau;
/** By hand everything goes so many times slower. */
const handSlowness = 3;
/** Milliseconds of a frame that fast training may take. */
const budget = 5;

interface Saved {
  params: Float64Array;
  episode: number;
}

/** A pole balanced by a policy gradient, trained in the page, tested, saved, compared, and tried by hand. */
export default function CartPole(props: WidgetProps) {
  const { lang } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const seed = useNumber("seed", {
    initial: first.seed,
    min: 0,
    max: 2 ** 32 - 1,
    integer: true,
  });
  const rate = useNumber("rate", { initial: first.learningRate, min: 1e-6, max: 1 });
  const discount = useNumber("discount", { initial: first.discount, min: 0, max: 0.9999 });
  const pace = useChoice("training", paces, "fast");
  const chosen = useSignal("");
  const shown = useSignal<Shown>("training");
  const saved = useSignal<Saved | undefined>(undefined);
  const best = useSignal(0);
  const push = useSignal(0);
  const version = useSignal(0);
  const tests = useRef<{ now?: CartPoleTest; saved?: CartPoleTest }>({});

  const makeTrainer = () =>
    new CartPoleTrainer(seed.value.value, {
      learningRate: rate.value.value,
      discount: discount.value.value,
    });
  const trainer = useRef<CartPoleTrainer | undefined>(undefined);
  trainer.current ??= makeTrainer();
  const redraw = () => {
    version.value = version.peek() + 1;
  };
  const begin = () => {
    trainer.current = makeTrainer();
    tests.current = {};
    shown.value = "training";
    version.value = version.peek() + 1;
  };
  const isFirst = useRef(true);
  useSignalEffect(() => {
    // Reading the settings here makes a change of any of them begin a new training.
    void [seed.value.value, rate.value.value, discount.value.value];
    if (!isFirst.current) begin();
    isFirst.current = false;
  });

  const due = useRef(0);
  const training = useRun({
    stage,
    frame(passed) {
      const run = trainer.current;
      if (!run || run.episodes >= mostEpisodes) return false;
      if (pace.value.peek() === "fast") {
        forMilliseconds(budget, () => {
          run.step();
          return run.episodes < mostEpisodes;
        });
      } else {
        due.current += passed / stepTime;
        for (; due.current >= 1; due.current--) run.step();
      }
      return run.episodes < mostEpisodes;
    },
    show: redraw,
  });
  const showing = useRun({
    stage,
    frame(passed) {
      const { now, saved: other } = tests.current;
      const isHand = shown.peek() === "hand";
      due.current += passed / stepTime / (isHand ? handSlowness : 1);
      for (; due.current >= 1; due.current--) {
        now?.step(push.peek());
        other?.step();
      }
      if (isHand && now) best.value = Math.max(best.peek(), now.steps);
      return !(now?.over ?? true) || !(other?.over ?? true);
    },
    show: redraw,
  });
  const show = (what: Shown) => {
    training.pause();
    showing.pause();
    due.current = 0;
    shown.value = what;
    tests.current =
      what === "hand"
        ? { now: new CartPoleTest(1) }
        : {
            now: new CartPoleTest(1, trainer.current?.params),
            ...(saved.value && { saved: new CartPoleTest(1, saved.value.params) }),
          };
    redraw();
    showing.start();
  };
  const pushes = (action: number) => () => {
    push.value = action;
  };
  const toggleTraining = () => {
    showing.pause();
    shown.value = "training";
    due.current = 0;
    training.toggle();
  };

  const isTraining = shown.value === "training";
  const isUndrawn = isTraining && training.playing.value && pace.value.value === "fast";
  const accountOf = () => {
    const agent = trainer.current;
    const { now, saved: other } = tests.current;
    return {
      episodes: agent?.episodes ?? 0,
      last: agent?.lengths.at(-1),
      mean: agent?.means.at(-1),
      solvedAt: agent?.solvedAt,
      saved: saved.value?.episode,
      test: shown.value === "test" && now ? { now: now.steps, saved: other?.steps } : undefined,
      best: best.value,
    };
  };
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={
        <Live version={version}>
          {() => (
            <Still moving={training.playing.value || showing.playing.value}>
              <p>{t.account(accountOf())}</p>
            </Still>
          )}
        </Live>
      }
      parameters={[seed, rate, discount, pace]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: (["thirty", "hundreds", "thousands"] as const).map((id) => ({
            id,
            text: t.answers[id],
          })),
          because: t.because,
        }}
        right="hundreds"
        chosen={chosen}
      />
      <FigureMain>
        <Live version={version}>
          {() => {
            const { now, saved: other } = tests.current;
            const state = isTraining ? trainer.current?.state : now?.state;
            return (
              <CartDrawing
                words={t}
                now={isUndrawn ? undefined : state}
                saved={shown.value === "test" ? other?.state : undefined}
                note={isUndrawn ? t.notDrawn : isTraining ? "" : t.steps(now?.steps ?? 0)}
              />
            );
          }}
        </Live>
        <div class="cartacts">
          <button class="btn" type="button" onClick={() => show("test")}>
            {t.test}
          </button>
          <Live version={version}>
            {() => (
              <button
                class="btn"
                type="button"
                disabled={(trainer.current?.episodes ?? 0) === 0}
                onClick={() => {
                  const agent = trainer.current;
                  if (agent) saved.value = { params: agent.params, episode: agent.episodes };
                }}
              >
                {t.save}
              </button>
            )}
          </Live>
          <button class="btn" type="button" onClick={() => show("hand")}>
            {t.hand}
          </button>
          {shown.value === "hand" && <HandControls words={t} push={push.value} pushes={pushes} />}
        </div>
        <Live version={version}>
          {() =>
            trainer.current && (
              <EpisodeChart words={t} trainer={trainer.current} saved={saved.value?.episode} />
            )
          }
        </Live>
        <Live version={version}>
          {() => {
            const episodes = trainer.current?.episodes ?? 0;
            const [before, count, after] = t.count(episodes);
            return (
              <TransportBar
                lang={lang}
                playing={training.playing.value}
                atStart={episodes === 0}
                atEnd={episodes >= mostEpisodes}
                onToggle={toggleTraining}
                onReset={() => {
                  training.pause();
                  begin();
                }}
                onStep={() => {
                  training.pause();
                  shown.value = "training";
                  while (!(trainer.current?.step() ?? true));
                  redraw();
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
            );
          }}
        </Live>
      </FigureMain>
      <Controls>
        <Choice
          parameter={pace}
          named
          legend={t.pace}
          options={paces.map((value) => ({ value, text: t.paces[value] }))}
        />
        <Slider
          lang={lang}
          parameter={rate}
          symbol="\g"
          class="s-gamma"
          name={t.rate}
          scale="log"
          min={0.0005}
          max={0.2}
          step={0.0005}
          digits={3}
        />
        <div>
          <Slider
            lang={lang}
            parameter={discount}
            symbol="\alpha"
            name={t.discount}
            min={0.5}
            max={0.999}
            step={0.001}
            digits={3}
          />
          <p class="hint">{t.anew}</p>
        </div>
      </Controls>
      <Legend
        entries={[
          { mark: <path class="episodedot" d="M24 8h0" />, text: t.legend.dot },
          { mark: <path class="episodemean" d="M2 11L46 4" />, text: t.legend.mean },
          { mark: <path class="threshold" d="M2 8H46" />, text: t.legend.threshold },
          { mark: <path class="cart" d="M14 4H34V13H14z" />, text: t.legend.cart },
          { mark: <path class="ghostcart" d="M14 4H34V13H14z" />, text: t.legend.saved },
        ]}
      />
    </Figure>
  );
}

interface HandControlsProps {
  words: (typeof words)["en"];
  push: number;
  pushes: (action: number) => () => void;
}

/** Two buttons that also take the arrow keys. */
function HandControls({ words: t, push, pushes }: HandControlsProps) {
  const press = (event: KeyboardEvent) => {
    const action = { ArrowLeft: 0, ArrowRight: 1 }[event.key];
    if (action === undefined) return;
    event.preventDefault();
    pushes(action)();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons with a name, no form */}
      <span class="btns" role="group" aria-label={t.hand} onKeyDown={press}>
        {[t.left, t.right].map((name, action) => (
          <button
            key={name}
            class="btn"
            type="button"
            aria-pressed={push === action}
            onPointerDown={pushes(action)}
            onClick={pushes(action)}
            ref={(button) => {
              // The keys work at once: the first button takes the focus when it comes.
              if (button && action === 0 && !button.dataset.met) {
                button.dataset.met = "";
                button.focus();
              }
            }}
          >
            {name}
          </button>
        ))}
      </span>
      <p class="hint">{t.handHint}</p>
    </>
  );
}
