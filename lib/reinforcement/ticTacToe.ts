/** 1 for X, −1 for O. X begins. */
export type Player = 1 | -1;

/** Nine cells, row by row: 1 for X, −1 for O, 0 for free. */
export type Board = Int8Array;

/** The eight rows of three. */
export const winningLines = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
  [0, 3, 6],
  [1, 4, 7],
  [2, 5, 8],
  [0, 4, 8],
  [2, 4, 6],
] as const;

export const emptyBoard = (): Board => new Int8Array(9);

/** Whose turn it is: X where both have as many marks. */
export function playerToMove(board: Board): Player {
  let sum = 0;
  for (const mark of board) sum += mark;
  return sum === 0 ? 1 : -1;
}

/** The line that somebody has filled; undefined if there is none. */
export function wonLine(board: Board): (typeof winningLines)[number] | undefined {
  for (const line of winningLines) {
    const first = board[line[0]];
    if (first !== 0 && first === board[line[1]] && first === board[line[2]]) return line;
  }
  return undefined;
}

/** 1 if X has won, −1 if O has, 0 for a draw; undefined while the game goes on. */
export function resultOf(board: Board): Player | 0 | undefined {
  const line = wonLine(board);
  if (line) return board[line[0]] as Player;
  return board.includes(0) ? undefined : 0;
}

/** The cells that are free, in order. None once the game is over. */
export function legalMoves(board: Board): number[] {
  if (wonLine(board)) return [];
  return [...board.keys()].filter((cell) => board[cell] === 0);
}

/** The board after the player to move has marked a cell. The one given stays as it is. */
export function boardAfter(board: Board, cell: number): Board {
  if (resultOf(board) !== undefined) throw new RangeError("ticTacToe: the game is over");
  if (board[cell] !== 0) throw new RangeError(`ticTacToe: cell ${cell} is not free`);
  const after = board.slice();
  after[cell] = playerToMove(board);
  return after;
}

/** The number of a board, one for each of the 3⁹ ways to fill nine cells. */
export function boardKey(board: Board): number {
  let key = 0;
  for (const mark of board) key = 3 * key + mark + 1;
  return key;
}

/** How many numbers `boardKey` has. */
export const boardKeys = 3 ** 9;

const perfectResults = new Map<number, number>();

/**
 * How a game ends from here if nobody makes a mistake: 1 X wins, 0 draw, −1 O wins. By searching to
 * the end of every game, once for each board (the minimax rule; von Neumann 1928).
 */
export function perfectResult(board: Board): number {
  const key = boardKey(board);
  let result = perfectResults.get(key) ?? resultOf(board);
  if (result === undefined) {
    const player = playerToMove(board);
    const ends = legalMoves(board).map((cell) => player * perfectResult(boardAfter(board, cell)));
    result = player * Math.max(...ends);
  }
  perfectResults.set(key, result);
  return result;
}

/** The moves that a perfect player would consider. */
export function perfectMoves(board: Board): number[] {
  const best = perfectResult(board);
  return legalMoves(board).filter((cell) => perfectResult(boardAfter(board, cell)) === best);
}
