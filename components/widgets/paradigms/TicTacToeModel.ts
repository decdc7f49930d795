import {
  type Board,
  bestMoves,
  boardAfter,
  emptyBoard,
  examine,
  learnFromGame,
  newBoardValues,
  playerToMove,
  resultOf,
  type SelfPlayGame,
  type SelfPlayRates,
  seeded,
  selfPlay,
} from "#lib/index.ts";

/** Games of its own that the figure's axis holds; then it rests. */
export const mostGames = 20_000;
/** Between two exams; the first games count most, so there are more of them at the start. */
const examEvery = 250;
export const firstSeed = 3;
export const firstRates = { learningRate: 0.5, epsilon: 0.3 };

/** What an exam found after so many games: how often it loses to somebody who moves at random. */
export interface Exam {
  readonly game: number;
  /** As X and as O, from 0 to 1. */
  readonly lost: readonly [number, number];
}

/** A learner, the games that it has learned from, and its exams. */
export class TicTacToeLearner {
  readonly values = newBoardValues();
  readonly exams: Exam[] = [];
  /** The game that it learned from last; undefined before the first. */
  last: SelfPlayGame | undefined;
  /** Whether that was a game with the reader. */
  lastWasReaders = false;
  games = 0;
  readonly #run: Iterator<SelfPlayGame, never, void>;
  readonly #random: () => number;

  constructor(seed: number, rates: SelfPlayRates) {
    this.#random = seeded(seed);
    this.#run = selfPlay(this.values, rates, this.#random);
    this.#examine();
  }

  /** Plays a game against itself; false when it has played all that the figure holds. */
  next(): boolean {
    if (this.games >= mostGames) return false;
    this.last = this.#run.next().value;
    this.lastWasReaders = false;
    this.games += 1;
    if (this.games % examEvery === 0 || this.games === 25 || this.games === 100) this.#examine();
    return true;
  }

  /** Its move on a board. */
  answer(board: Board): number {
    const moves = bestMoves(this.values, board);
    return moves[Math.floor(this.#random() * moves.length)];
  }

  /** Learns from a game with the reader, given by its moves. */
  learn(cells: readonly number[], learningRate: number): void {
    let board = emptyBoard();
    const played = cells.map((cell) => {
      const player = playerToMove(board);
      board = boardAfter(board, cell);
      return { cell, board, player, explored: false };
    });
    const result = resultOf(board);
    if (result === undefined) return;
    const moves = learnFromGame(this.values, played, result, learningRate);
    this.last = { game: this.games, result, moves };
    this.lastWasReaders = true;
  }

  #examine() {
    const lost = ([1, -1] as const).map((player) => examine(this.values, player).lost);
    this.exams.push({ game: this.games, lost: [lost[0], lost[1]] });
  }
}

/** The board after some moves from the start. */
export const boardOf = (cells: readonly number[]): Board => cells.reduce(boardAfter, emptyBoard());

export const signOf = (mark: number): string => (mark === 1 ? "X" : mark === -1 ? "O" : "");
