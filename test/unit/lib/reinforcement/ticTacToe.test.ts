import { describe, expect, it } from "vitest";
import {
  type Board,
  boardAfter,
  boardKey,
  emptyBoard,
  examine,
  learnFromGame,
  legalMoves,
  newBoardValues,
  perfectMoves,
  perfectResult,
  resultOf,
  seeded,
  selfPlay,
  wonLine,
} from "#lib/index.ts";

const boardOf = (marks: string): Board =>
  Int8Array.from([...marks], (mark) => ({ X: 1, O: -1 })[mark] ?? 0);

describe("tic-tac-toe", () => {
  it("has 5478 boards, 255168 games, and a draw as its perfect result", () => {
    const boards = new Set<number>();
    const count = (board: Board): number => {
      boards.add(boardKey(board));
      if (resultOf(board) !== undefined) return 1;
      return legalMoves(board).reduce((sum, cell) => sum + count(boardAfter(board, cell)), 0);
    };
    expect(count(emptyBoard())).toBe(255_168);
    expect(boards.size).toBe(5478);
    expect(perfectResult(emptyBoard())).toBe(0);
  });

  it("knows who has won, and where", () => {
    expect(resultOf(boardOf("XX.OO...."))).toBeUndefined();
    expect(resultOf(boardOf("XXXOO...."))).toBe(1);
    expect(wonLine(boardOf("X.OXO.O.X"))).toEqual([2, 4, 6]);
    expect(resultOf(boardOf("XOXXOOOXX"))).toBe(0);
    expect(legalMoves(boardOf("XXXOO...."))).toEqual([]);
  });

  it("plays perfectly: takes a win, blocks a loss, and answers a corner in the middle", () => {
    expect(perfectMoves(boardOf("XX.OO...."))).toEqual([2]);
    expect(perfectMoves(boardOf("XX..O...."))).toEqual([2]);
    expect(perfectMoves(boardOf("X........"))).toEqual([4]);
  });

  it("refuses a cell that is taken and a move after the end", () => {
    expect(() => boardAfter(boardOf("X........"), 0)).toThrow("cell 0 is not free");
    expect(() => boardAfter(boardOf("XXXOO...."), 8)).toThrow("the game is over");
  });
});

describe("selfPlay", () => {
  const rates = { learningRate: 0.5, epsilon: 0.3 };
  const valuesAfter = (games: number, seed: number) => {
    const values = newBoardValues();
    const run = selfPlay(values, rates, seeded(seed));
    for (let i = 0; i < games; i++) run.next();
    return values;
  };

  it("never loses after 40,000 games, against any opponent, from either side, from each of five seeds", () => {
    for (let seed = 1; seed <= 5; seed++) {
      const values = valuesAfter(40_000, seed);
      expect(examine(values, 1).lost).toBe(0);
      expect(examine(values, -1).lost).toBe(0);
    }
  }, 60_000);

  it("loses before it has learned anything", () => {
    const { won, drawn, lost } = examine(newBoardValues(), 1);
    // The known chances of two players who both move at random.
    expect(won).toBeCloseTo(0.585, 3);
    expect(drawn).toBeCloseTo(0.127, 3);
    expect(lost).toBeCloseTo(0.288, 3);
  });

  it("plays the same games from the same seed", () => {
    const games = (seed: number) => {
      const run = selfPlay(newBoardValues(), rates, seeded(seed));
      return Array.from({ length: 20 }, () => run.next().value);
    };
    expect(games(3)).toEqual(games(3));
    expect(games(4)).not.toEqual(games(3));
  });

  it("lets a result flow back over the moves, halved at each with a learning rate of a half", () => {
    const values = newBoardValues();
    // X 0, O 3, X 1, O 4, X 2: X wins. Every other reply is still unknown, so it counts as a draw.
    let board = emptyBoard();
    const played = [0, 3, 1, 4, 2].map((cell, i) => {
      board = boardAfter(board, cell);
      return { cell, board, player: (i % 2 ? -1 : 1) as 1 | -1, explored: false };
    });
    const learned = learnFromGame(values, played, 1, 0.5);
    expect(learned.map(({ after }) => after)).toEqual([0, 0, 0, -0.25, 0.5]);
    expect(learned[4].target).toBe(1);
    expect(learned[3].target).toBe(-0.5);
    // X's third mark promises nothing: O need not have answered as it did.
    expect(learned[2].target).toBe(-0);
  });

  it("refuses rates that are no shares", () => {
    expect(() => selfPlay(newBoardValues(), { ...rates, epsilon: 2 }, seeded(1)).next()).toThrow(
      "selfPlay: epsilon",
    );
  });
});
