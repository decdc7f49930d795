import type { KMeansStep } from "#lib/index.ts";
import type { Words } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";
import type { DataName, StartName } from "./KMeansModel.ts";

interface Account {
  now: KMeansStep | undefined;
  before: KMeansStep | undefined;
  last: number;
  k: number;
  points: number;
  share: number;
}

interface KMeansWords {
  title: string;
  caption: string;
  ask: string;
  answers: { same: string; differ: string; order: string };
  because: string;
  map: string;
  area: string;
  profile: string;
  share: string;
  data: string;
  sets: Record<DataName, string>;
  touch: string;
  touches: { move: string; draw: string };
  start: string;
  starts: Record<StartName, string>;
  k: string;
  clear: string;
  halves: { start: string; assign: string; update: string };
  legend: { point: string; line: string; centre: string; walk: string };
  nothing: string;
  account: (now: Account) => string;
}

export const words: Words<KMeansWords> = {
  en: {
    title: "Groups without names",
    caption:
      "k-means by half-steps. First every point takes the colour of the nearest centre (assign). Then every centre moves to the mean of its points (update). A line ties each point to its centre, and the objective $J$ adds up the squares of their lengths. The profile shows $J$ after each half-step, as a share of what a single centre would leave. Drag points and centres with the mouse, tap to add a point, or draw a picture of your own.",
    ask: "The two half-steps alternate until nothing changes any more. Does it always end with the same groups, wherever the centres begin?",
    answers: {
      same: "yes, there is one best grouping",
      order: "yes, except for the colours",
      differ: "no, it depends on where they begin",
    },
    because:
      "Each half-step can only lower $J$, so the walk ends; but it ends in the first valley that it finds. Choose the worst of fifty starts and see where it gets stuck, then k-means++, which spreads its first centres out.",
    map: "Points on a sheet, the centres, and lines from each point to its centre. What it shows now is written below.",
    area: "The sheet: arrow keys move the cursor, Enter takes hold of what is there and puts it down, or adds a point; Delete removes a point",
    profile: "The objective after each half-step",
    share: "J, % of one centre’s",
    data: "Points",
    sets: { clouds: "four clouds", moons: "two moons", penguins: "penguins", own: "my own" },
    touch: "A tap or a drag",
    touches: { move: "moves or adds", draw: "draws" },
    start: "Centres begin",
    starts: {
      random: "at random points",
      spread: "spread out (k-means++)",
      worst: "worst of fifty",
    },
    k: "number of centres",
    clear: "Clear the sheet",
    halves: { start: "start", assign: "assign", update: "update" },
    legend: {
      point: "a point in the colour of its centre",
      line: "what $J$ squares and adds up",
      centre: "a centre",
      walk: "the way it has come",
    },
    nothing: "The sheet is empty. Tap it, or draw on it.",
    account: ({ now, before, last, k, points, share }) => {
      if (now === undefined) return words.en.nothing;
      if (now.step === 0)
        return `${points} points and ${k} ${k === 1 ? "centre" : "centres"} at their first places. No point belongs to a centre yet.`;
      const done =
        now.kind === "assign"
          ? `Every point chose its nearest centre; ${now.changed} ${now.changed === 1 ? "point" : "points"} changed.`
          : `Every centre moved to the mean of its points; ${now.changed} of ${k} moved.`;
      const fell =
        before?.objective !== undefined && now.objective !== undefined
          ? ` It was ${fixed(before.objective, 1)} before.`
          : "";
      const end = now.step === last ? " Nothing changed: it has converged." : "";
      return `Half-step ${now.step} of ${last}. ${done} J is ${fixed(now.objective ?? 0, 1)}, ${fixed(100 * share, 0)}% of what one centre would leave.${fell}${end}`;
    },
  },
  ko: {
    title: "이름 없는 무리",
    caption:
      "반걸음씩 나아가는 k-평균입니다. 먼저 모든 점이 가장 가까운 중심의 색을 따릅니다(배정). 다음으로 모든 중심이 자기 점들의 평균으로 옮겨 갑니다(갱신). 선은 점과 그 중심을 잇고, 목적 함수 $J$는 선의 길이를 제곱해 모두 더한 값입니다. 아래는 반걸음마다의 $J$를 중심이 하나일 때의 값에 대한 비율로 나타낸 것입니다. 마우스로 점과 중심을 끌거나, 눌러서 점을 더하거나, 원하는 모양을 그려 보세요.",
    ask: "더 바뀌는 것이 없을 때까지 두 반걸음을 번갈아 합니다. 중심이 어디에서 출발하든 언제나 같은 무리로 끝날까요?",
    answers: {
      same: "예, 가장 좋은 무리는 하나뿐입니다",
      order: "예, 색만 바뀔 수 있습니다",
      differ: "아니요, 출발한 자리에 달렸습니다",
    },
    because:
      "반걸음마다 $J$는 줄어들기만 하므로 걸음은 반드시 끝납니다. 그러나 처음 만난 골짜기에서 끝납니다. 쉰 번 중 가장 나쁜 출발을 골라 어디에 갇히는지 보고, 첫 중심을 서로 멀리 떼어 놓는 k-means++와 비교해 보세요.",
    map: "판 위의 점과 중심, 점에서 중심으로 이은 선입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    area: "판: 화살표 키로 커서를 옮기고, Enter로 그 자리의 것을 잡고 놓거나 점을 더합니다. Delete로 점을 지웁니다",
    profile: "반걸음마다의 목적 함수",
    share: "J, 중심 하나일 때의 %",
    data: "점",
    sets: { clouds: "구름 넷", moons: "반달 둘", penguins: "펭귄", own: "직접 그리기" },
    touch: "누르거나 끌면",
    touches: { move: "옮기거나 더하기", draw: "그리기" },
    start: "중심의 출발점",
    starts: {
      random: "아무 점에서",
      spread: "서로 멀리(k-means++)",
      worst: "쉰 번 중 가장 나쁘게",
    },
    k: "중심의 수",
    clear: "판 비우기",
    halves: { start: "출발", assign: "배정", update: "갱신" },
    legend: {
      point: "중심의 색을 따르는 점",
      line: "$J$가 제곱해 더하는 길이",
      centre: "중심",
      walk: "지나온 길",
    },
    nothing: "판이 비었습니다. 누르거나 그려 보세요.",
    account: ({ now, before, last, k, points, share }) => {
      if (now === undefined) return words.ko.nothing;
      if (now.step === 0)
        return `점 ${points}개와 첫 자리에 놓인 중심 ${k}개입니다. 아직 어느 점도 중심에 속하지 않습니다.`;
      const done =
        now.kind === "assign"
          ? `모든 점이 가장 가까운 중심을 골랐고, ${now.changed}개가 바뀌었습니다.`
          : `모든 중심이 자기 점들의 평균으로 갔고, ${k}개 중 ${now.changed}개가 움직였습니다.`;
      const fell =
        before?.objective !== undefined && now.objective !== undefined
          ? ` 바로 전에는 ${fixed(before.objective, 1)}이었습니다.`
          : "";
      const end = now.step === last ? " 바뀐 것이 없으므로 수렴했습니다." : "";
      return `${last}번의 반걸음 중 ${now.step}번째입니다. ${done} J는 ${fixed(now.objective ?? 0, 1)}, 중심 하나일 때의 ${fixed(100 * share, 0)}%입니다.${fell}${end}`;
    },
  },
};
