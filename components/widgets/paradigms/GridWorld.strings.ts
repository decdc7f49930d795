import type { QStep } from "#lib/index.ts";
import type { Words } from "../../words/language.ts";
import { fixed, signed } from "../../words/numbers.ts";
import type { GridTool } from "./GridWorldModel.ts";

interface Account {
  last: QStep | undefined;
  steps: number;
  episodes: number;
  /** Steps of the way by the best known actions; undefined if there is none. */
  path: number | undefined;
  exit: number | undefined;
  gap: number;
}

interface GridWorldWords {
  title: string;
  caption: string;
  ask: string;
  answers: { one: string; path: string; all: string };
  because: string;
  map: string;
  area: string;
  speeds: { slow: string; fast: string };
  speed: string;
  shown: string;
  tables: { learned: string; exact: string };
  tool: string;
  tools: Record<GridTool, string>;
  editHint: string;
  reward: string;
  rate: string;
  discount: string;
  epsilon: string;
  count: (steps: number, episodes: number) => [string, string, string];
  forget: string;
  notYet: string;
  ways: readonly [string, string, string, string];
  entry: string;
  legend: {
    good: string;
    bad: string;
    best: string;
    agent: string;
    explored: string;
    touched: string;
  };
  cell: (row: number, column: number, what: string) => string;
  contents: { wall: string; start: string; free: string; exit: (reward: string) => string };
  qs: (values: readonly string[]) => string;
  account: (now: Account) => string;
}

const number = (value: number) => fixed(value, 3);

export const words: Words<GridWorldWords> = {
  en: {
    title: "A reward finds its way back",
    caption:
      "A walker in a grid of six by five cells. Every step costs 0.02; a cell with a number ends the walk and pays that reward. The table $Q$ holds what the walker expects of each way out of each cell, added up to the end of the walk, later rewards counting $\\alpha$ times less at every step. After each step one entry changes. The numbers under the arrows are the best of the four.",
    ask: "The walker starts with an empty table and roams until it first steps on +1. How many cells will then expect something good?",
    answers: {
      one: "one: the cell just before it",
      path: "every cell of the way it came",
      all: "none, it takes several walks",
    },
    because:
      "A step changes the entry of one cell, by what the next cell is known to be worth. On the first visit only the last step knew of a reward. On the next walk the cell before that one learns, and so the reward seeps back, one cell at a time.",
    map: "The grid with what the walker expects of each step. What it shows now is written below.",
    area: "The grid: arrow keys move the cursor, Enter puts the chosen thing on its cell",
    speed: "Pace",
    speeds: { slow: "step by step", fast: "fast forward" },
    shown: "Show",
    tables: { learned: "what was learned", exact: "the exact values" },
    tool: "Put on a cell",
    tools: { wall: "wall", free: "nothing", start: "start", exit: "reward" },
    editHint:
      "Choose, then tap cells. What has been learned stays, so you can watch it learn anew.",
    reward: "reward to put down",
    rate: "learning rate",
    discount: "discount factor",
    epsilon: "exploration: chance of a random step",
    count: (steps, episodes) => [
      "step ",
      String(steps),
      `, ${episodes} ${episodes === 1 ? "walk" : "walks"}`,
    ],
    forget: "Forget everything",
    notYet: "No step yet: every entry is 0.",
    ways: ["up", "right", "down", "left"],
    entry: "cell and way",
    legend: {
      good: "good things expected this way",
      bad: "bad things expected this way",
      best: "the best way known",
      agent: "the walker, by its best guess",
      explored: "the walker, by a random step",
      touched: "the entry that the last step changed",
    },
    cell: (row, column, what) => `Cursor on row ${row}, column ${column}: ${what}.`,
    contents: {
      wall: "a wall",
      start: "the start",
      free: "free",
      exit: (reward) => `the end, with a reward of ${reward}`,
    },
    qs: ([up, right, down, left]) =>
      ` Expected: up ${up}, right ${right}, down ${down}, left ${left}.`,
    account: ({ last, steps, episodes, path, exit, gap }) => {
      if (!last) return "Nothing has been learned: the table is empty, and every step is a guess.";
      const where = `Step ${steps}, after ${episodes} complete ${episodes === 1 ? "walk" : "walks"}. The last step went ${words.en.ways[last.action]}${last.explored ? ", at random" : ""}, with a reward of ${fixed(last.reward)} and a TD error of ${signed(last.error)}.`;
      const way =
        path === undefined
          ? " From the start, the best known ways do not lead to an end yet."
          : ` From the start, the best known ways lead to ${signed(exit ?? 0, 2)} in ${path} steps.`;
      return `${where}${way} The value that is farthest from its exact one is off by ${number(gap)}.`;
    },
  },
  ko: {
    title: "보상이 거꾸로 번져 갑니다",
    caption:
      "가로 여섯 칸, 세로 다섯 칸의 격자를 걷는 에이전트입니다. 한 걸음마다 0.02를 잃고, 숫자가 적힌 칸에 들어서면 그만큼 보상을 받고 걷기가 끝납니다. 표 $Q$에는 각 칸에서 네 방향으로 나갈 때 끝까지 받으리라 예상하는 보상의 합이 들어 있으며, 한 걸음 뒤의 보상은 그때마다 $\\alpha$배로 줄여 셉니다. 한 걸음마다 표의 한 값이 바뀝니다. 화살표 아래의 수는 네 값 중 가장 큰 것입니다.",
    ask: "빈 표로 출발한 에이전트가 헤매다 처음으로 +1에 들어섰습니다. 좋은 일을 기대하게 된 칸은 몇 개일까요?",
    answers: {
      one: "하나. 바로 앞의 칸",
      path: "지나온 길의 모든 칸",
      all: "없음. 여러 번 걸어야 합니다",
    },
    because:
      "한 걸음은 칸 하나의 값만 바꾸고, 그때 쓰는 것은 다음 칸에 대해 알려진 값입니다. 처음에는 마지막 걸음만 보상을 알았습니다. 다음번에는 그 앞의 칸이 배웁니다. 이렇게 보상은 한 칸씩 거꾸로 번져 갑니다.",
    map: "격자와 각 방향에 대한 예상값입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    area: "격자: 화살표 키로 커서를 옮기고 Enter로 고른 것을 놓습니다",
    speed: "속도",
    speeds: { slow: "한 걸음씩", fast: "빨리 감기" },
    shown: "표시",
    tables: { learned: "배운 값", exact: "정확한 값" },
    tool: "칸에 놓기",
    tools: { wall: "벽", free: "빈칸", start: "출발점", exit: "보상" },
    editHint:
      "고른 다음 칸을 누르세요. 배운 것은 그대로 남으므로 새로 배우는 모습을 볼 수 있습니다.",
    reward: "놓을 보상",
    rate: "학습률",
    discount: "할인율",
    epsilon: "탐험: 아무 방향으로나 갈 확률",
    count: (steps, episodes) => ["", String(steps), `걸음, ${episodes}번 완주`],
    forget: "모두 잊기",
    notYet: "아직 걷지 않았습니다. 표의 값은 모두 0입니다.",
    ways: ["위", "오른쪽", "아래", "왼쪽"],
    entry: "칸과 방향",
    legend: {
      good: "이쪽에 좋은 일을 예상",
      bad: "이쪽에 나쁜 일을 예상",
      best: "알고 있는 가장 좋은 방향",
      agent: "아는 대로 움직인 에이전트",
      explored: "아무 방향으로나 움직인 에이전트",
      touched: "마지막 걸음이 바꾼 값",
    },
    cell: (row, column, what) => `커서는 ${row}행 ${column}열에 있습니다. ${what}.`,
    contents: {
      wall: "벽입니다",
      start: "출발점입니다",
      free: "빈칸입니다",
      exit: (reward) => `걷기가 끝나는 칸이고 보상은 ${reward}입니다`,
    },
    qs: ([up, right, down, left]) =>
      ` 예상값은 위 ${up}, 오른쪽 ${right}, 아래 ${down}, 왼쪽 ${left}입니다.`,
    account: ({ last, steps, episodes, path, exit, gap }) => {
      if (!last) return "아직 배운 것이 없습니다. 표가 비어 있으므로 걸음마다 짐작할 뿐입니다.";
      const where = `${steps}걸음을 걸었고 ${episodes}번 끝까지 갔습니다. 마지막 걸음은 ${words.ko.ways[last.action]} 방향${last.explored ? "(무작위)" : ""}이었고, 보상은 ${fixed(last.reward)}, TD 오차는 ${signed(last.error)}입니다.`;
      const way =
        path === undefined
          ? " 아는 대로만 가면 아직 출발점에서 끝에 닿지 못합니다."
          : ` 아는 대로만 가면 출발점에서 ${path}걸음 만에 보상 ${signed(exit ?? 0, 2)}에 닿습니다.`;
      return `${where}${way} 정확한 값에서 가장 먼 칸의 차이는 ${number(gap)}입니다.`;
    },
  },
};
