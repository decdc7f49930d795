import type { Words } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";

interface EscapeWords {
  title: string;
  caption: string;
  ask: string;
  first: string;
  deep: string;
  other: string;
  because: (plain: string, heavy: string, heavier: string) => string;
  map: string;
  rate: string;
  alpha: string;
  walk: string;
  kept: string;
  pull: string;
  nowAndNext: string;
  account: (now: Account) => string;
}

interface Account {
  step: number;
  last: number;
  w: number;
  m: number;
  slope: number;
  loss: number;
  end: number;
  reach: number;
}

export const words: Words<EscapeWords> = {
  en: {
    title: "Out of a hollow, and past the goal",
    caption:
      "A bumpy curve. The walk begins on the wall at the left. Under the curve stands this step’s move as a sum: in plum what is kept of the last move, in blue what the slope adds. Arrows and parameter share one axis, so their lengths are true.",
    ask: "Plain gradient descent ends in the first hollow. With $\\g = 0.05$, what does $\\alpha = 0.9$ change?",
    first: "nothing: a hollow is a hollow",
    deep: "the walk rolls on into the deepest valley and rests there",
    other: "the walk ends in another false valley",
    because: (plain, heavy, heavier) =>
      `Without momentum the walk ends at ${plain}, with $\\alpha = 0.9$ at ${heavy}, in the deepest valley. More is not better: $\\alpha = 0.95$ runs through it, comes back and ends at ${heavier}.`,
    map: "A curve of loss with hollows and a ball on it. What it shows now is written below.",
    rate: "learning rate",
    alpha: "share kept of M",
    walk: "places of this walk",
    kept: "$\\alpha\\M$: what is kept of the last move",
    pull: "$-\\g\\,\\GT$: what the slope adds",
    nowAndNext: "now, and after the next step",
    account: ({ step, last, w, m, slope, loss, end, reach }) =>
      `Step ${step} of ${last}. The ball is at w = ${fixed(w, 3)}, the loss is ${fixed(loss, 3)}, the slope ${fixed(slope, 3)}, M = ${fixed(m, 3)}. The walk gets as far as ${fixed(reach)} and ends at ${fixed(end, 3)}.`,
  },
  ko: {
    title: "웅덩이를 벗어나고, 목표를 지나치고",
    caption:
      "울퉁불퉁한 곡선입니다. 걸음은 왼쪽 벽에서 출발합니다. 곡선 아래에는 이번 이동을 합으로 그렸습니다. 자주색은 앞의 이동에서 남은 몫, 파란색은 경사가 보태는 몫입니다. 화살표는 파라미터와 같은 축에 그려서 길이가 실제와 같습니다.",
    ask: "경사 하강법은 첫 웅덩이에서 끝납니다. $\\g = 0.05$일 때 $\\alpha = 0.9$이면 무엇이 달라질까요?",
    first: "달라지지 않습니다. 웅덩이는 웅덩이입니다",
    deep: "가장 깊은 골짜기까지 굴러가 거기서 멈춥니다",
    other: "다른 거짓 골짜기에서 끝납니다",
    because: (plain, heavy, heavier) =>
      `모멘텀이 없으면 ${plain}에서 끝나고, $\\alpha = 0.9$이면 가장 깊은 골짜기인 ${heavy}에서 끝납니다. 크다고 더 좋은 것은 아닙니다. $\\alpha = 0.95$이면 그곳을 지나쳤다가 되돌아와 ${heavier}에서 끝납니다.`,
    map: "웅덩이가 있는 손실 곡선과 그 위의 공입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    rate: "학습률",
    alpha: "M에서 남기는 비율",
    walk: "이번 걸음이 지나온 자리",
    kept: "$\\alpha\\M$: 앞의 이동에서 남은 몫",
    pull: "$-\\g\\,\\GT$: 경사가 보태는 몫",
    nowAndNext: "지금 자리와 다음 자리",
    account: ({ step, last, w, m, slope, loss, end, reach }) =>
      `${last}걸음 중 ${step}번째입니다. 공은 w = ${fixed(w, 3)}에 있고 손실은 ${fixed(loss, 3)}, 경사는 ${fixed(slope, 3)}, M = ${fixed(m, 3)}입니다. 이 걸음은 ${fixed(reach)}까지 갔다가 ${fixed(end, 3)}에서 끝납니다.`,
  },
};
