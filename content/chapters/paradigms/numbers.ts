import { dataOf, runOf, startOf } from "#components/widgets/paradigms/KMeansModel.ts";
import { imageNetPictures } from "#components/widgets/paradigms/LabelsModel.ts";
import { learn, type Signal } from "#components/widgets/paradigms/SignalsModel.ts";
import { fixed } from "#components/words/numbers.ts";
import { penguins } from "#lib/data/penguins.ts";
import { examine, History, newBoardValues } from "#lib/index.ts";
import {
  type Board,
  boardAfter,
  boardKey,
  emptyBoard,
  legalMoves,
} from "#lib/reinforcement/ticTacToe.ts";

const perCent = (share: number) => fixed(100 * share, 0);

// Section 1.1: after a hundred birds, from the figure's seed.

const afterHundred = (signal: Signal) => perCent(new History(learn(signal, 3)).at(100).right);

// Section 1.3: where k-means ends on the four clouds.

const clouds = dataOf("clouds");
const endFrom = (start: "worst" | "spread", seed: number) =>
  runOf(clouds, startOf(clouds, start, 4, seed))?.last.objective ?? Number.NaN;
const best = Math.min(...[1, 2, 3, 4, 5].map((seed) => endFrom("spread", seed)));

// Section 1.4: tic-tac-toe before the first game.

function countBoards(): number {
  const seen = new Set<number>();
  const visit = (board: Board) => {
    const key = boardKey(board);
    if (seen.has(key)) return;
    seen.add(key);
    for (const cell of legalMoves(board)) visit(boardAfter(board, cell));
  };
  visit(emptyBoard());
  return seen.size;
}
const untrained = newBoardValues();

// Section 1.2: the pictures to learn from in ImageNet's challenge, at two seconds each.

const imageNetDays = (2 * imageNetPictures) / (24 * 60 * 60);

/** The numbers that the chapter's text quotes, ready to print. */
export const numbers = {
  penguins: `${penguins.length}`,
  labels: afterHundred("labels"),
  nothing: afterHundred("nothing"),
  reward: afterHundred("reward"),
  imageNet: imageNetPictures.toLocaleString("en"),
  imageNetDays: fixed(imageNetDays, 0),
  worstRatio: fixed(endFrom("worst", 1) / best, 1),
  boards: countBoards().toLocaleString("en"),
  untrainedX: perCent(examine(untrained, 1).lost),
  untrainedO: perCent(examine(untrained, -1).lost),
} as const;
