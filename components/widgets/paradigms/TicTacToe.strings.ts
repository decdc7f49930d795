import type { Words } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";

interface Account {
  games: number;
  lost: readonly [number, number];
  last: { moves: number; result: number; readers: boolean } | undefined;
  state: State;
}

export type State = "yours" | "won" | "lost" | "drawn";

interface TicTacToeWords {
  title: string;
  caption: string;
  ask: string;
  answers: { never: string; sometimes: string; first: string };
  because: string;
  board: string;
  cell: (row: number, column: number, mark: string, value: string | undefined) => string;
  states: Record<State, string>;
  again: string;
  side: string;
  sides: { X: string; O: string };
  show: string;
  shown: { values: string; nothing: string };
  pace: string;
  paces: { slow: string; fast: string };
  rate: string;
  epsilon: string;
  chart: string;
  chartGames: string;
  chartLost: string;
  asX: string;
  asO: string;
  strip: (game: number, readers: boolean) => string;
  noGame: string;
  before: string;
  after: string;
  tried: string;
  count: (games: number) => [string, string, string];
  legend: Record<"expects" | "badly" | "lostAsX" | "lostAsO" | "tried", string>;
  account: (now: Account) => string;
}

const perCent = (share: number) => {
  const value = 100 * share;
  return value === 0 ? "0" : value < 0.1 ? "< 0.1" : fixed(value, 1);
};

export const words: Words<TicTacToeWords> = {
  en: {
    title: "A game learned by playing oneself",
    caption:
      "Tic-tac-toe, learned from nothing but the rules and the results. For every board the learner keeps one number, the result it expects for whoever has just moved: 1 a win, 0 a draw, −1 a loss. When a game is over, the numbers of its boards are changed, the last one first: the last board moves towards the result, each earlier one towards the opponent’s best reply with its sign turned. The chart shows how often it would lose, worked out over all games, against somebody who moves at random.",
    ask: "It has never met anybody but itself, and nobody ever told it a good move. Let it play 20,000 games. How often can you then beat it?",
    answers: {
      never: "never",
      sometimes: "now and then",
      first: "only if I begin",
    },
    because:
      "Checked against every game there is: it does not lose a single one, from either side. The best that anyone can do is a draw. Try it before, halfway, and after.",
    board: "The game between you and the learner",
    cell: (row, column, mark, value) =>
      `row ${row}, column ${column}: ${mark === "" ? "free" : mark}${value === undefined ? "" : `, it expects ${value} here`}`,
    states: {
      yours: "Your move.",
      won: "You won. It has learned from this game.",
      lost: "It won. It has learned from this game.",
      drawn: "A draw. It has learned from this game.",
    },
    again: "New game",
    side: "You play",
    sides: { X: "X, first", O: "O, second" },
    show: "In free cells show",
    shown: { values: "what it expects of the move", nothing: "nothing" },
    pace: "Its own games",
    paces: { slow: "one by one", fast: "fast forward" },
    rate: "learning rate",
    epsilon: "exploration: chance of a random move",
    chart:
      "Share of games lost against a random player, over the games that it has learned from, as X and as O. What it shows now is written below.",
    chartGames: "games against itself",
    chartLost: "lost, %",
    asX: "as X",
    asO: "as O",
    strip: (game, readers) =>
      readers
        ? "Your last game, and what it made of it"
        : `Its game ${game}, and what it made of it`,
    noGame: "No game yet. It expects a draw of every board.",
    before: "before",
    after: "after",
    tried: "tried at random",
    count: (games) => ["", String(games), games === 1 ? " game" : " games"],
    legend: {
      expects: "more than a draw expected",
      badly: "less than a draw expected",
      lostAsX: "how often it would lose as X",
      lostAsO: "how often it would lose as O",
      tried: "a move tried at random",
    },
    account: ({ games, lost, last, state }) => {
      const told =
        last === undefined
          ? ""
          : ` The last game, ${last.readers ? "yours" : "its own"}, took ${last.moves} moves and was ${last.result === 0 ? "a draw" : `won by ${last.result > 0 ? "X" : "O"}`}.`;
      const exam =
        lost[0] === 0 && lost[1] === 0
          ? "Nobody can beat it any more, from either side."
          : `Against a random player it loses ${perCent(lost[0])}% of its games as X and ${perCent(lost[1])}% as O.`;
      return `It has played ${games} ${games === 1 ? "game" : "games"} against itself. ${exam}${told} On the board: ${words.en.states[state].toLowerCase()}`;
    },
  },
  ko: {
    title: "자신과 겨루며 배우는 게임",
    caption:
      "규칙과 결과만으로 배우는 틱택토입니다. 학습기는 판마다 수 하나를 기억합니다. 방금 둔 쪽이 얻으리라 예상하는 결과이며, 1은 승리, 0은 무승부, −1은 패배입니다. 한 판이 끝나면 지나온 판의 수를 마지막 판부터 차례로 고칩니다. 마지막 판은 실제 결과 쪽으로, 그 앞의 판은 상대가 둘 수 있는 가장 좋은 수의 부호를 뒤집은 값 쪽으로 옮깁니다. 그래프는 아무렇게나 두는 상대에게 질 확률을 모든 경우를 따져 구한 것입니다.",
    ask: "이 학습기는 자신 말고는 누구와도 겨룬 적이 없고, 좋은 수를 배운 적도 없습니다. 혼자서 2만 판을 두게 한 다음에는 얼마나 자주 이길 수 있을까요?",
    answers: {
      never: "한 번도 이길 수 없습니다",
      sometimes: "가끔 이길 수 있습니다",
      first: "먼저 두면 이길 수 있습니다",
    },
    because:
      "가능한 모든 경우를 따져 보았습니다. 먼저 두든 나중에 두든 한 판도 지지 않습니다. 누가 두어도 무승부가 최선입니다. 학습 전, 중간, 학습 뒤에 직접 두어 보세요.",
    board: "학습기와 두는 게임판",
    cell: (row, column, mark, value) =>
      `${row}행 ${column}열: ${mark === "" ? "빈칸" : mark}${value === undefined ? "" : `, 학습기의 예상값 ${value}`}`,
    states: {
      yours: "둘 차례입니다.",
      won: "이겼습니다. 학습기는 이 판에서도 배웠습니다.",
      lost: "학습기가 이겼고, 이 판에서도 배웠습니다.",
      drawn: "비겼습니다. 학습기는 이 판에서도 배웠습니다.",
    },
    again: "새 게임",
    side: "내 말",
    sides: { X: "X, 먼저", O: "O, 나중에" },
    show: "빈칸에 표시",
    shown: { values: "그 수에 대한 예상값", nothing: "표시하지 않음" },
    pace: "혼자 두는 속도",
    paces: { slow: "한 판씩", fast: "빨리 감기" },
    rate: "학습률",
    epsilon: "탐험: 아무 데나 둘 확률",
    chart:
      "배운 판 수에 따라, 아무렇게나 두는 상대에게 X로 질 확률과 O로 질 확률입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    chartGames: "혼자 둔 판",
    chartLost: "질 확률, %",
    asX: "X일 때",
    asO: "O일 때",
    strip: (game, readers) =>
      readers ? "방금 함께 둔 판과 거기서 배운 것" : `혼자 둔 ${game}번째 판과 거기서 배운 것`,
    noGame: "아직 둔 판이 없습니다. 어떤 판이든 무승부를 예상합니다.",
    before: "전",
    after: "뒤",
    tried: "아무 데나 둔 수",
    count: (games) => ["", String(games), "판"],
    legend: {
      expects: "무승부보다 좋은 결과를 예상",
      badly: "무승부보다 나쁜 결과를 예상",
      lostAsX: "X일 때 질 확률",
      lostAsO: "O일 때 질 확률",
      tried: "아무 데나 둔 수",
    },
    account: ({ games, lost, last, state }) => {
      const told =
        last === undefined
          ? ""
          : ` ${last.readers ? "방금 함께 둔 판" : "마지막으로 혼자 둔 판"}은 ${last.moves}수 만에 ${last.result === 0 ? "무승부로" : `${last.result > 0 ? "X" : "O"}의 승리로`} 끝났습니다.`;
      const exam =
        lost[0] === 0 && lost[1] === 0
          ? "이제 어느 쪽으로 두어도 학습기를 이길 수 없습니다."
          : `아무렇게나 두는 상대에게 X일 때 ${perCent(lost[0])}%, O일 때 ${perCent(lost[1])}% 확률로 집니다.`;
      return `혼자서 ${games}판을 두었습니다. ${exam}${told} 지금 판: ${words.ko.states[state]}`;
    },
  },
};
