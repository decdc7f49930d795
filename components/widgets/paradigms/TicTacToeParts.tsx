import { type Board, moveValues, type SelfPlayGame, wonLine } from "#lib/index.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { polyline } from "../../plots/path.ts";
import { fixed } from "../../words/numbers.ts";
import type { words } from "./TicTacToe.strings.ts";
import { type Exam, mostGames, signOf } from "./TicTacToeModel.ts";

type T = (typeof words)["en"];

/** A mark, drawn in a box of 24 by 24. */
const Mark = ({ mark }: { mark: number }) =>
  mark === 1 ? (
    <path class="markx" d="M5 5L19 19M19 5L5 19" />
  ) : mark === -1 ? (
    <circle class="marko" cx="12" cy="12" r="7.5" />
  ) : null;

interface BoardProps {
  words: T;
  board: Board;
  /** What the learner expects of each free cell; undefined hides it. */
  values: Float64Array | undefined;
  /** Whether the reader may move. */
  open: boolean;
  onMove: (cell: number) => void;
}

/** The board to play on: nine buttons. */
export function GameBoard({ words: t, board, values, open, onMove }: BoardProps) {
  const line: readonly number[] = wonLine(board) ?? [];
  const expected = values && open ? moveValues(values, board) : [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: nine buttons with a name, no form
    <div class="tttboard" role="group" aria-label={t.board}>
      {[...board].map((mark, cell) => {
        const value = expected.find((move) => move.cell === cell)?.value;
        return (
          <button
            key={cell}
            class={line.includes(cell) ? "tttcell line" : "tttcell"}
            type="button"
            aria-disabled={!open || mark !== 0}
            aria-label={t.cell(
              Math.floor(cell / 3) + 1,
              (cell % 3) + 1,
              signOf(mark),
              value === undefined ? undefined : fixed(value),
            )}
            style={value === undefined ? undefined : tintOf(value)}
            onClick={() => open && mark === 0 && onMove(cell)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <Mark mark={mark} />
            </svg>
            {value !== undefined && <span>{fixed(value)}</span>}
          </button>
        );
      })}
    </div>
  );
}

/** More than a draw in green, less in red. */
const tintOf = (value: number) =>
  `background:color-mix(in srgb, var(${value < 0 ? "--trail" : "--forest"}) ${Math.round(45 * Math.sqrt(Math.abs(value)))}%, var(--paper))`;

/** The last game as a strip of boards, each with its number before and after. */
export function GameStrip({
  words: t,
  game,
  readers,
}: {
  words: T;
  game: SelfPlayGame;
  readers: boolean;
}) {
  return (
    <section class="tttstrip">
      <h4>{t.strip(game.game, readers)}</h4>
      <ol>
        {game.moves.map((move, i) => (
          <li key={i} class={move.explored ? "tried" : ""}>
            <svg viewBox="0 0 75 75" aria-hidden="true">
              <path class="lines" d="M25 2V73M50 2V73M2 25H73M2 50H73" />
              {[...move.board].map((mark, cell) =>
                mark === 0 ? null : (
                  <g
                    key={cell}
                    class={cell === move.cell ? "new" : ""}
                    transform={`translate(${25 * (cell % 3) + 0.5} ${25 * Math.floor(cell / 3) + 0.5})`}
                  >
                    <Mark mark={mark} />
                  </g>
                ),
              )}
            </svg>
            <span class="vh">
              {signOf(move.player)} {Math.floor(move.cell / 3) + 1}/{(move.cell % 3) + 1}
              {move.explored ? `, ${t.tried}` : ""}
            </span>
            <span class="was">
              <span class="vh">{t.before} </span>
              {fixed(move.before)}
            </span>
            <b style={tintOf(move.after)}>
              <span class="vh">{t.after} </span>
              {fixed(move.after)}
            </b>
          </li>
        ))}
      </ol>
    </section>
  );
}

const spec: FrameSpec = {
  width: 300,
  height: 210,
  margin: { top: 30, right: 20, bottom: 46, left: 40 },
  x: {
    domain: [0, mostGames],
    ticks: [0, 10_000, mostGames],
    format: (games) => games.toLocaleString("en"),
  },
  y: { domain: [0, 0.6], ticks: every(0.2, 0, 0.6), format: (share) => fixed(100 * share, 0) },
  edge: "base",
};
const { x, y } = scalesOf(spec);

/** How often it loses against a random player, exam by exam. */
export function LostChart({ words: t, exams }: { words: T; exams: readonly Exam[] }) {
  const line = (side: 0 | 1) =>
    polyline(exams.map(({ game, lost }) => [x.apply(game), y.apply(lost[side])]));
  const last = exams[exams.length - 1];
  return (
    <Frame spec={spec} label={t.chart} class="map tttchart">
      <path class="asx" d={line(0)} />
      <path class="aso" d={line(1)} />
      {([0, 1] as const).map((side) => (
        <circle
          key={side}
          class={side ? "aso" : "asx"}
          r="4"
          cx={x.apply(last.game)}
          cy={y.apply(last.lost[side])}
        />
      ))}
      {exams.length === 1 && (
        <>
          <text class="serieslabel asx" x="10" y={y.apply(last.lost[0]) + 5}>
            {t.asX}
          </text>
          <text class="serieslabel aso" x="10" y={y.apply(last.lost[1]) + 5}>
            {t.asO}
          </text>
        </>
      )}
      <text class="axis" x="-36" y="-14">
        {t.chartLost}
      </text>
      <text class="axis" x={spec.width} y={spec.height + 38} text-anchor="end">
        {t.chartGames}
      </text>
    </Frame>
  );
}
