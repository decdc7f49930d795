import type { RandomSource } from "../random/random.ts";
import {
  type Board,
  boardAfter,
  boardKey,
  boardKeys,
  emptyBoard,
  legalMoves,
  type Player,
  playerToMove,
  resultOf,
} from "./ticTacToe.ts";

/** What the learner knows: for each board, by its key, the result it expects for whoever has just moved. */
export type BoardValues = Float64Array;

/** A learner that knows nothing but the rules: it expects a draw from every board. */
export const newBoardValues = (): BoardValues => new Float64Array(boardKeys);

/** One move of a game, and what the learner made of it afterwards. */
export interface SelfPlayMove {
  readonly cell: number;
  /** The board after it. */
  readonly board: Board;
  readonly player: Player;
  /** Whether the move was drawn at random instead of being the best known. */
  readonly explored: boolean;
  /** What the learner then expected for `player`, before and after it learned from the game. */
  readonly before: number;
  readonly after: number;
  /** What it was told to expect. */
  readonly target: number;
}

export interface SelfPlayGame {
  /** 1 is the first. */
  readonly game: number;
  readonly moves: readonly SelfPlayMove[];
  /** 1 X has won, −1 O, 0 a draw. */
  readonly result: Player | 0;
}

/** Read anew before each game, so that they can change during a run. */
export interface SelfPlayRates {
  /** γ, in [0, 1]. */
  readonly learningRate: number;
  /** The chance of a random move, in [0, 1]. */
  readonly epsilon: number;
}

/**
 * Tic-tac-toe learned by playing against oneself, with a table and nothing else (after Sutton & Barto
 * 2018, section 1.5, with the maximum of Q-learning). V(s) is the result that is expected from the board
 * s for the player who has just moved: 1 a win, 0 a draw, −1 a loss. When a game is over, its result
 * flows back over its moves, the last one first:
 *
 *   target of the last move = its result        of any other = − max V(s′)
 *   V(s) ← V(s) + γ (target − V(s))
 *
 * where s′ are the boards that the opponent could reach next: what is best for one is worst for the
 * other. As the opponent's best reply counts and not the one it made, a random move does no harm.
 *
 * Moves are ε-greedy: with the chance ε any free cell, else the best known, of equals a random one.
 *
 * @param values changed in place
 * @throws RangeError if a rate is not in [0, 1]
 */
export function* selfPlay(
  values: BoardValues,
  rates: SelfPlayRates,
  random: RandomSource,
): Generator<SelfPlayGame, never, void> {
  for (const [name, value] of Object.entries(rates)) {
    if (!(value >= 0 && value <= 1)) {
      throw new RangeError(`selfPlay: ${name} must be from 0 to 1, but got ${value}`);
    }
  }
  for (let game = 1; ; game++) {
    const played = playOut(values, rates.epsilon, random);
    const result = resultOf(played[played.length - 1].board) as Player | 0;
    yield { game, result, moves: learnFromGame(values, played, result, rates.learningRate) };
  }
}

type Played = Pick<SelfPlayMove, "cell" | "board" | "player" | "explored">;

function playOut(values: BoardValues, epsilon: number, random: RandomSource): Played[] {
  const played: Played[] = [];
  let board = emptyBoard();
  while (resultOf(board) === undefined) {
    const player = playerToMove(board);
    const explored = random() < epsilon;
    const cells = explored ? legalMoves(board) : bestMoves(values, board);
    const cell = cells[Math.floor(random() * cells.length)];
    board = boardAfter(board, cell);
    played.push({ cell, board, player, explored });
  }
  return played;
}

/** The result flows back: changes the values of the boards of a game, and says how. */
export function learnFromGame(
  values: BoardValues,
  played: readonly Played[],
  result: Player | 0,
  learningRate: number,
): SelfPlayMove[] {
  const last = played.length - 1;
  const learned: SelfPlayMove[] = new Array(played.length);
  for (let t = last; t >= 0; t--) {
    const move = played[t];
    const key = boardKey(move.board);
    const before = values[key];
    const target = t === last ? move.player * result : -bestValue(values, move.board);
    values[key] += learningRate * (target - before);
    learned[t] = { ...move, before, after: values[key], target };
  }
  return learned;
}

/** What each free cell is worth to the player to move. */
export const moveValues = (values: BoardValues, board: Board): { cell: number; value: number }[] =>
  legalMoves(board).map((cell) => ({ cell, value: values[boardKey(boardAfter(board, cell))] }));

const bestValue = (values: BoardValues, board: Board): number =>
  Math.max(...moveValues(values, board).map(({ value }) => value));

/** The moves that the learner holds to be best. */
export function bestMoves(values: BoardValues, board: Board): number[] {
  const moves = moveValues(values, board);
  const best = Math.max(...moves.map(({ value }) => value));
  return moves.filter(({ value }) => value === best).map(({ cell }) => cell);
}

/** How games can end for a learner that always makes its best move, against any opponent. */
export interface ExamResult {
  readonly won: number;
  readonly drawn: number;
  readonly lost: number;
}

/**
 * The chances of a learner as `player` against an opponent that moves at random, worked out over every
 * game that can happen. Of equally good moves it makes any. It cannot be beaten if `lost` is 0.
 */
export function examine(values: BoardValues, player: Player): ExamResult {
  const known = new Map<number, ExamResult>();
  const board = emptyBoard();
  // The board is changed and changed back: an exam looks at thousands of them.
  const from = (key: number, mover: Player): ExamResult => {
    const seen = known.get(key);
    if (seen) return seen;
    const end = resultOf(board);
    const result = end === undefined ? average(key, mover) : ending(end * player);
    known.set(key, result);
    return result;
  };
  const average = (key: number, mover: Player): ExamResult => {
    const keyAfter = (cell: number) => key + mover * place[cell];
    const best = mover === player ? highest(keyAfter) : -Infinity;
    const sum = { won: 0, drawn: 0, lost: 0 };
    let ways = 0;
    for (let cell = 0; cell < board.length; cell++) {
      if (board[cell] !== 0 || (mover === player && values[keyAfter(cell)] < best)) continue;
      board[cell] = mover;
      const { won, drawn, lost } = from(keyAfter(cell), -mover as Player);
      board[cell] = 0;
      ways += 1;
      sum.won += won;
      sum.drawn += drawn;
      sum.lost += lost;
    }
    return { won: sum.won / ways, drawn: sum.drawn / ways, lost: sum.lost / ways };
  };
  const highest = (keyAfter: (cell: number) => number) => {
    let most = -Infinity;
    for (let cell = 0; cell < board.length; cell++) {
      if (board[cell] === 0) most = Math.max(most, values[keyAfter(cell)]);
    }
    return most;
  };
  return from(boardKey(board), 1);
}

/** What a mark on each cell adds to the key of a board. */
const place = Array.from({ length: 9 }, (_, cell) => 3 ** (8 - cell));

const ending = (own: number): ExamResult => ({
  won: own > 0 ? 1 : 0,
  drawn: own === 0 ? 1 : 0,
  lost: own < 0 ? 1 : 0,
});
