import { describe, expect, it } from "vitest";
import {
  boardOf,
  firstRates,
  firstSeed,
  mostGames,
  TicTacToeLearner,
} from "#components/widgets/paradigms/TicTacToeModel.ts";
import { boardKey, examine, resultOf } from "#lib/index.ts";

const trained = (games: number, seed = firstSeed) => {
  const learner = new TicTacToeLearner(seed, firstRates);
  for (let i = 0; i < games; i++) learner.next();
  return learner;
};

describe("the learner of tic-tac-toe", () => {
  it("cannot be beaten after 20,000 games, as the figure's answer says, and then rests", () => {
    const learner = trained(mostGames);
    expect(examine(learner.values, 1).lost).toBe(0);
    expect(examine(learner.values, -1).lost).toBe(0);
    expect(learner.exams.at(-1)).toEqual({ game: mostGames, lost: [0, 0] });
    expect(learner.next()).toBe(false);
  }, 30_000);

  it("is examined from the start on", () => {
    const { exams } = trained(500);
    expect(exams.map(({ game }) => game)).toEqual([0, 25, 100, 250, 500]);
    expect(exams[4].lost[0]).toBeLessThan(exams[0].lost[0]);
  });

  it("learns from a game with the reader and shows it", () => {
    const learner = trained(0);
    learner.learn([0, 3, 1, 4, 2], 0.5);
    expect(learner.lastWasReaders).toBe(true);
    expect(learner.last).toMatchObject({ result: 1, moves: { length: 5 } });
    expect(learner.values[boardKey(boardOf([0, 3, 1, 4, 2]))]).toBe(0.5);
  });

  it("learns nothing from a game that is not over", () => {
    const learner = trained(0);
    learner.learn([0, 3], 0.5);
    expect(learner.last).toBeUndefined();
  });

  it("answers with a legal move, and with the winning one once it knows", () => {
    const learner = trained(mostGames);
    const board = boardOf([0, 3, 1, 4]);
    const played = boardOf([0, 3, 1, 4, learner.answer(board)]);
    expect(resultOf(played)).toBe(1);
  }, 30_000);
});
