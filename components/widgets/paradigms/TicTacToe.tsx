import "./TicTacToe.css";
import { useSignal, useSignalEffect } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import { type Player, playerToMove, resultOf } from "#lib/index.ts";
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
import { type State, words } from "./TicTacToe.strings.ts";
import {
  boardOf,
  type Exam,
  firstRates,
  firstSeed,
  mostGames,
  TicTacToeLearner,
} from "./TicTacToeModel.ts";
import { GameBoard, GameStrip, LostChart } from "./TicTacToeParts.tsx";

const sides = ["X", "O"] as const;
const paces = ["slow", "fast"] as const;
const shows = ["values", "nothing"] as const;
/** Milliseconds of a game at the slow pace. */
const slowGame = 1200;
/** Games of a frame when it is fast, at most. */
const fastGames = 45;

/** After 20,000 games it cannot be beaten; a unit test holds that this is so. */
export const rightAnswer = "never";

/** An agent that learns tic-tac-toe by playing itself, and plays against the reader at any moment. */
export default function TicTacToe(props: WidgetProps) {
  const { lang } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const seed = useNumber("seed", {
    initial: firstSeed,
    min: 0,
    max: 2 ** 32 - 1,
    integer: true,
  });
  const rate = useNumber("rate", { initial: firstRates.learningRate, min: 0, max: 1 });
  const epsilon = useNumber("epsilon", { initial: firstRates.epsilon, min: 0, max: 1 });
  const side = useChoice("side", sides, "X");
  const pace = useChoice("games", paces, "fast");
  const show = useChoice("expected", shows, "values");
  const chosen = useSignal("");
  const moves = useSignal<readonly number[]>([]);
  const version = useSignal(0);

  const rates = useMemo(
    () => ({
      get learningRate() {
        return rate.value.peek();
      },
      get epsilon() {
        return epsilon.value.peek();
      },
    }),
    [],
  );
  const learner = useRef<TicTacToeLearner | undefined>(undefined);
  learner.current ??= new TicTacToeLearner(seed.value.peek(), rates);
  const redraw = () => {
    version.value = version.peek() + 1;
  };
  const reader: Player = side.value.value === "X" ? 1 : -1;

  /** Lets the learner move if it is its turn, and learn if the game is over. */
  const settle = (cells: readonly number[]) => {
    const agent = learner.current;
    if (!agent) return;
    let played = cells;
    const own = side.value.peek() === "X" ? 1 : -1;
    const board = boardOf(played);
    if (resultOf(board) === undefined && playerToMove(board) !== own) {
      played = [...played, agent.answer(board)];
    }
    if (resultOf(boardOf(played)) !== undefined) agent.learn(played, rate.value.peek());
    moves.value = played;
    version.value = version.peek() + 1;
  };
  const known = useRef({ seed: seed.value.peek(), side: side.value.peek() });
  const begin = () => {
    learner.current = new TicTacToeLearner(seed.value.peek(), rates);
    settle([]);
  };
  useSignalEffect(() => {
    const now = { seed: seed.value.value, side: side.value.value };
    if (now.seed !== known.current.seed) begin();
    else if (now.side !== known.current.side) settle([]);
    known.current = now;
  });

  const waited = useRef(slowGame);
  const due = useRef(false);
  const run = useRun({
    stage,
    frame(passed) {
      const isFast = pace.value.peek() === "fast";
      waited.current += passed;
      if (!isFast && waited.current < slowGame) return true;
      waited.current = 0;
      let left = isFast ? fastGames : 1;
      let goes = true;
      forMilliseconds(4, () => {
        goes = learner.current?.next() ?? false;
        return goes && --left > 0;
      });
      due.current = true;
      return goes;
    },
    show() {
      if (due.current) redraw();
      due.current = false;
    },
  });

  const board = boardOf(moves.value);
  const result = resultOf(board);
  const state: State =
    result === undefined ? "yours" : result === 0 ? "drawn" : result === reader ? "won" : "lost";
  const isBusy = run.playing.value && pace.value.value === "fast";
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={
        <Live version={version}>
          {() => (
            <Still moving={isBusy}>
              {learner.current && <p>{t.account(accountOf(learner.current, state))}</p>}
            </Still>
          )}
        </Live>
      }
      parameters={[seed, rate, epsilon, side, pace, show]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: (["never", "sometimes", "first"] as const).map((id) => ({
            id,
            text: t.answers[id],
          })),
          because: t.because,
        }}
        right={rightAnswer}
        chosen={chosen}
      />
      <FigureMain>
        <div class="tttplay">
          <Live version={version}>
            {() => (
              <>
                {" "}
                <GameBoard
                  words={t}
                  board={board}
                  values={show.value.value === "values" ? learner.current?.values : undefined}
                  open={state === "yours"}
                  onMove={(cell) => settle([...moves.value, cell])}
                />
                <Charted words={t} exams={learner.current?.exams ?? []} />
              </>
            )}
          </Live>
        </div>
        <div class="tttstate">
          <span role="status">{t.states[state]}</span>
          <button
            class="btn"
            type="button"
            disabled={moves.value.length <= (reader === 1 ? 0 : 1)}
            onClick={() => settle([])}
          >
            {t.again}
          </button>
        </div>
        <Live version={version}>
          {() => (
            <Still moving={isBusy}>
              {learner.current?.last ? (
                <GameStrip
                  words={t}
                  game={learner.current.last}
                  readers={learner.current.lastWasReaders}
                />
              ) : (
                <section class="tttstrip">
                  <h4>{t.noGame}</h4>
                  <ol />
                </section>
              )}
            </Still>
          )}
        </Live>
        <Live version={version}>
          {() => {
            const games = learner.current?.games ?? 0;
            const [before, count, after] = t.count(games);
            return (
              <TransportBar
                lang={lang}
                playing={run.playing.value}
                atStart={games === 0}
                atEnd={games >= mostGames}
                onToggle={run.toggle}
                onReset={() => {
                  run.pause();
                  begin();
                }}
                onStep={() => {
                  run.pause();
                  learner.current?.next();
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
          parameter={side}
          named
          legend={t.side}
          options={sides.map((value) => ({ value, text: t.sides[value] }))}
        />
        <Choice
          parameter={show}
          named
          legend={t.show}
          options={shows.map((value) => ({ value, text: t.shown[value] }))}
        />
        <Choice
          parameter={pace}
          named
          legend={t.pace}
          options={paces.map((value) => ({ value, text: t.paces[value] }))}
        />
        <Slider
          lang={lang}
          parameter={epsilon}
          symbol="\varepsilon"
          name={t.epsilon}
          min={0}
          max={1}
          step={0.05}
        />
        <Slider
          lang={lang}
          parameter={rate}
          symbol="\g"
          class="s-gamma"
          name={t.rate}
          min={0}
          max={1}
          step={0.05}
        />
      </Controls>
      <Legend
        entries={[
          { mark: <path class="good" d="M12 1H36V15H12z" />, text: t.legend.expects },
          { mark: <path class="bad" d="M12 1H36V15H12z" />, text: t.legend.badly },
          { mark: <path class="lostline asx" d="M2 8H46" />, text: t.legend.lostAsX },
          { mark: <path class="lostline aso" d="M2 8H46" />, text: t.legend.lostAsO },
          { mark: <path class="triedline" d="M8 8H40" />, text: t.legend.tried },
        ]}
      />
    </Figure>
  );
}

/** The chart is drawn again only after an exam. */
function Charted({ words: t, exams }: { words: (typeof words)["en"]; exams: readonly Exam[] }) {
  return useMemo(() => <LostChart words={t} exams={exams} />, [exams, exams.length]);
}

function accountOf(shown: TicTacToeLearner, state: State) {
  const { last, games, exams, lastWasReaders } = shown;
  return {
    games,
    state,
    lost: exams[exams.length - 1].lost,
    last: last && { moves: last.moves.length, result: last.result, readers: lastWasReaders },
  };
}
