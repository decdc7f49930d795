import "./GridWorld.css";
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import { type Grid, valueIteration } from "#lib/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { type Parameter, useChoice, useNumber } from "../../controls/parameter.ts";
import { SeedButton } from "../../controls/SeedButton.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { TransportBar } from "../../controls/TransportBar.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { Still } from "../../figure/Still.tsx";
import { DropArea } from "../../plots/DropArea.tsx";
import { forMilliseconds, useRun } from "../../run/useRun.ts";
import { fixed } from "../../words/numbers.ts";
import { words } from "./GridWorld.strings.ts";
import { GridWorldMap, side, spec } from "./GridWorldMap.tsx";
import {
  cellsThatKnow,
  columns,
  edited,
  firstGrid,
  GridLearner,
  type GridTool,
  greedyPath,
  type GridLearner as Learner,
  largestGap,
  mostSteps,
  parseGrid,
  printGrid,
  rows,
} from "./GridWorldModel.ts";
import { TdError } from "./GridWorldTdError.tsx";

const first = { rate: 0.5, discount: 0.9, epsilon: 0.2 };
const tools = ["wall", "free", "start", "exit"] as const;
const speeds = ["slow", "fast"] as const;
const tables = ["learned", "exact"] as const;
/** Milliseconds of a step at the slow pace. */
const pace = 220;
/** Steps of a frame at the fast pace, at most. */
const fastSteps = 12;

/** Q-learning in a grid that the reader can rebuild. */
export default function GridWorld(props: WidgetProps) {
  const { lang } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const layout = useGrid();
  const rate = useNumber("rate", { initial: first.rate, min: 0, max: 1 });
  const discount = useNumber("discount", { initial: first.discount, min: 0, max: 0.99 });
  const epsilon = useNumber("epsilon", { initial: first.epsilon, min: 0, max: 1 });
  const seed = useNumber("seed", { initial: 1, min: 0, max: 2 ** 32 - 1, integer: true });
  const speed = useChoice("speed", speeds, "slow");
  const tool = useChoice<GridTool>("tool", tools, "wall");
  const table = useChoice("table", tables, "learned");
  const reward = useNumber("reward", { initial: 1, min: -1, max: 1 });
  const chosen = useSignal("");
  const cursor = useSignal<number | undefined>(undefined);
  const version = useSignal(0);

  const rates = useMemo(
    () => ({
      get learningRate() {
        return rate.value.peek();
      },
      get discount() {
        return discount.value.peek();
      },
      get epsilon() {
        return epsilon.value.peek();
      },
    }),
    [],
  );
  const grid = useComputed(() => parseGrid(layout.value.value) as Grid);
  const learner = useRef<Learner | undefined>(undefined);
  learner.current ??= new GridLearner(grid.peek(), seed.value.peek(), rates);
  const begin = () => {
    learner.current = new GridLearner(grid.peek(), seed.value.peek(), rates);
    version.value = version.peek() + 1;
  };
  const known = useRef({ grid: grid.peek(), seed: seed.value.peek() });
  useSignalEffect(() => {
    const now = { grid: grid.value, seed: seed.value.value };
    if (now.seed !== known.current.seed) begin();
    else if (now.grid !== known.current.grid) {
      learner.current?.change(now.grid);
      version.value = version.peek() + 1;
    }
    known.current = now;
  });

  const waited = useRef(0);
  const due = useRef(false);
  const run = useRun({
    stage,
    frame(passed) {
      const isFast = speed.value.peek() === "fast";
      waited.current += passed;
      if (!isFast && waited.current < pace) return true;
      waited.current = 0;
      let left = isFast ? fastSteps : 1;
      let goes = true;
      forMilliseconds(4, () => {
        goes = learner.current?.next() ?? false;
        return goes && --left > 0;
      });
      due.current = true;
      return goes;
    },
    show() {
      if (due.current) version.value = version.peek() + 1;
      due.current = false;
    },
  });
  const move = (change: (now: Learner) => void) => () => {
    run.pause();
    if (learner.current) change(learner.current);
    version.value = version.peek() + 1;
  };

  // Reading the version ties the drawing to the run.
  const shown = version.value >= 0 ? learner.current : learner.current;
  const exact = useComputed(() =>
    table.value.value === "exact"
      ? valueIteration(grid.value, { discount: discount.value.value })
      : undefined,
  );
  const q = exact.value ?? shown.q;
  const last = exact.value ? undefined : shown.last;
  const put = (cell: number) => {
    cursor.value = cell;
    layout.value.value = printGrid(
      edited(grid.peek(), cell, tool.value.peek(), reward.value.peek()),
    );
  };
  const place = cursor.value ?? grid.value.start;
  const [before, count, after] = t.count(shown.shown, shown.last?.episode ?? 0);
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={
        <GridAccount
          lang={lang}
          shown={shown}
          grid={grid.value}
          discount={discount.value.value}
          cursor={cursor.value}
          playing={run.playing.value}
        />
      }
      parameters={[layout, rate, discount, epsilon, seed, speed, table]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: (["one", "path", "all"] as const).map((id) => ({ id, text: t.answers[id] })),
          because: t.because,
        }}
        right={chosen.value === "" ? "" : rightAnswer()}
        chosen={chosen}
      />
      <FigureMain>
        <div class="dropped">
          <GridWorldMap
            label={t.map}
            grid={grid.value}
            q={q}
            trail={exact.value ? [] : shown.trail(60)}
            touched={last && [last.state, last.action]}
            explored={last?.explored ?? false}
            cursor={cursor.value}
          />
          <DropArea
            spec={spec}
            at={[((place % columns) + 0.5) * side, (Math.floor(place / columns) + 0.5) * side]}
            label={t.area}
            onDrop={([x, y]) => {
              const column = Math.min(columns - 1, Math.floor(x / side));
              put(Math.min(rows - 1, Math.floor(y / side)) * columns + column);
            }}
            onNudge={([right, up]) => {
              const column = Math.max(0, Math.min(columns - 1, (place % columns) + right));
              const row = Math.max(0, Math.min(rows - 1, Math.floor(place / columns) - up));
              cursor.value = row * columns + column;
            }}
            onPress={() => put(place)}
          />
        </div>
        <TdError
          lang={lang}
          words={t}
          step={last}
          rate={rate.value.value}
          discount={discount.value.value}
        />
        <TransportBar
          lang={lang}
          playing={run.playing.value}
          atStart={shown.shown === 0}
          atEnd={shown.shown >= mostSteps}
          onToggle={run.toggle}
          onReset={move(begin)}
          onBack={move((now) => now.back())}
          onStep={move((now) => now.next())}
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
        <Choice parameter={speed} named legend={t.speed} options={options(speeds, t.speeds)} />
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
        <Slider
          lang={lang}
          parameter={discount}
          symbol="\alpha"
          name={t.discount}
          min={0}
          max={0.99}
          step={0.01}
        />
        <Choice parameter={table} named legend={t.shown} options={options(tables, t.tables)} />
        <div>
          <Choice parameter={tool} named legend={t.tool} options={options(tools, t.tools)} />
          <p class="hint">{t.editHint}</p>
        </div>
        <Slider
          lang={lang}
          parameter={reward}
          symbol="r"
          name={t.reward}
          min={-1}
          max={1}
          step={0.1}
          digits={1}
        />
      </Controls>
      <Legend
        entries={[
          { mark: <path class="good" d="M12 1H36V15H12z" />, text: t.legend.good },
          { mark: <path class="bad" d="M12 1H36V15H12z" />, text: t.legend.bad },
          {
            mark: <path class="startmark" style="fill:var(--ink)" d="M18 2l12 6-12 6z" />,
            text: t.legend.best,
          },
          { mark: <circle class="agent" cx="24" cy="8" r="6" />, text: t.legend.agent },
          { mark: <circle class="agent explored" cx="24" cy="8" r="6" />, text: t.legend.explored },
          { mark: <path class="trail" d="M12 14L24 3 36 14z" />, text: t.legend.touched },
        ]}
      />
    </Figure>
  );
}

const options = <T extends string>(values: readonly T[], texts: Record<T, string>) =>
  values.map((value) => ({ value, text: texts[value] }));

/** The first walk to a reward, run when it is asked for. */
function rightAnswer(): string {
  const know = cellsThatKnow(1, {
    learningRate: first.rate,
    discount: first.discount,
    epsilon: first.epsilon,
  });
  return know === 1 ? "one" : know === 0 ? "all" : "path";
}

interface GridAccountProps {
  lang: WidgetProps["lang"];
  shown: Learner;
  grid: Grid;
  discount: number;
  cursor: number | undefined;
  playing: boolean;
}

/** What the figure shows now; it waits while the run plays. */
function GridAccount({ lang, shown, grid, discount, cursor, playing }: GridAccountProps) {
  const t = words[lang];
  const path = playing ? undefined : greedyPath(grid, shown.q);
  return (
    <>
      <Still moving={playing}>
        <p>
          {!playing &&
            t.account({
              last: shown.last,
              steps: shown.shown,
              episodes: shown.last?.episode ?? 0,
              path: path && path.length - 1,
              exit: path && grid.exits.get(path[path.length - 1]),
              gap: largestGap(grid, shown.q, discount),
            })}
        </p>
      </Still>
      {cursor !== undefined && <p>{cursorText(lang, grid, shown.q, cursor)}</p>}
    </>
  );
}

function cursorText(lang: WidgetProps["lang"], grid: Grid, q: Float64Array, cell: number): string {
  const t = words[lang];
  const reward = grid.exits.get(cell);
  const what = grid.walls.has(cell)
    ? t.contents.wall
    : reward !== undefined
      ? t.contents.exit(fixed(reward, 1))
      : cell === grid.start
        ? t.contents.start
        : t.contents.free;
  const text = t.cell(Math.floor(cell / columns) + 1, (cell % columns) + 1, what);
  if (grid.walls.has(cell) || reward !== undefined) return text;
  return text + t.qs([...q.subarray(4 * cell, 4 * cell + 4)].map((value) => fixed(value, 3)));
}

/** The grid as a setting of the figure. */
function useGrid(): Parameter<string> {
  const value = useSignal(firstGrid);
  return useMemo(
    () => ({
      key: "grid",
      value,
      initial: firstGrid,
      parse: (text) => {
        const grid = parseGrid(text);
        return grid && printGrid(grid);
      },
      print: (text) => text,
    }),
    [],
  );
}
