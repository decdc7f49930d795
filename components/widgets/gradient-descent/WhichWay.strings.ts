import type { LevelKind } from "#lib/surfaces/levelCurve.ts";
import type { Words } from "../../words/language.ts";
import { fixed, signed, significant } from "../../words/numbers.ts";
import type { Way } from "./WhichWayPlaces.ts";

/** One step from Θ: what the widget knows about it. */
export interface StepTold {
  w: number;
  loss: number;
  slope: number;
  rate: number;
  way: Way;
  /** Where it lands; left out where that is not finite. */
  next?: { w: number; loss: number };
  /** What kind of place it is, where the slope is 0. */
  level?: { kind: LevelKind; curvature: number };
  /** The largest γ up to which every step from here falls. */
  limit?: number;
}

interface WhichWayWords {
  title: string;
  caption: string;
  ask: string;
  ways: Record<Way, string>;
  because: string;
  curve: string;
  along: string;
  another: string;
  score: (right: number, asked: number) => string;
  stations: string;
  station: { shelf: string; minimum: string; maximum: string; falseMinimum: string };
  challenge: string;
  hidden: string;
  noSlope: string;
  found: string;
  overshoots: (told: StepTold) => string;
  falls: (told: StepTold) => string;
  limit: (rate: number) => string;
  fallsUpTo: (limit: string) => string;
  fallsBeyond: (limit: string) => string;
  place: string;
  rate: string;
  rule: readonly [string, string, string, string];
  slopeMark: string;
  stepMark: string;
  changeMark: string;
  sign: Record<Way, string>;
  account: (told: StepTold, shown: boolean) => string;
}

const number = (value: number) => significant(value, 3);

// What is said to fall must fall: never rounded up.
const roundedDown = (rate: number) => fixed(Math.floor(rate * 1000) / 1000, 3);

const bends = {
  en: {
    minimum: (c: string) =>
      `The second derivative is ${c}, positive: the curve bends up on both sides, and this is a minimum.`,
    maximum: (c: string) =>
      `The second derivative is ${c}, negative: the curve bends down on both sides, and this is a maximum. The rule stays on the very top.`,
    inflection: (c: string) =>
      `The second derivative is ${c} as well: the curve bends neither way, and this is a shelf. Lower ground lies to the right, and the rule does not see it.`,
  },
  ko: {
    minimum: (c: string) =>
      `이계도함수는 ${c}, 양수입니다. 양쪽으로 모두 올라가므로 이곳은 극소점입니다.`,
    maximum: (c: string) =>
      `이계도함수는 ${c}, 음수입니다. 양쪽으로 모두 내려가므로 이곳은 극대점입니다. 규칙은 꼭대기에서도 움직이지 않습니다.`,
    inflection: (c: string) =>
      `이계도함수도 ${c}입니다. 어느 쪽으로도 휘지 않는 평평한 턱입니다. 오른쪽에 더 낮은 땅이 있지만 규칙은 알지 못합니다.`,
  },
} satisfies Words<Record<LevelKind, (curvature: string) => string>>;

export const words: Words<WhichWayWords> = {
  en: {
    title: "The sign decides the direction",
    caption:
      "A loss $\\Lo$ over one parameter $\\w$. Drag $\\T$ along it. The blue line is the tangent with its slope $\\dw$. The red arrow is one step, $-\\g\\,\\dw$, drawn at the height where it starts; the arrow at its end goes to the ground there, so its length is the change of the loss $\\Delta \\Lo$.",
    ask: "Read the slope at $\\T$. What will one step do to $\\w$?",
    ways: {
      grow: "it grows: $\\T$ goes right",
      shrink: "it shrinks: $\\T$ goes left",
      stay: "it stays as it is",
    },
    because:
      "The step is $-\\g\\,\\dw$. A positive slope makes $\\w$ smaller, a negative slope makes it larger, and a slope of 0 leaves it.",
    curve:
      "The loss over w as a curve, with Θ on it, the tangent there and one step. What it shows now is written below.",
    along: "Θ, along the curve",
    another: "Another place",
    score: (right, asked) => `${right} of ${asked} right`,
    stations: "Put Θ where the slope is 0:",
    station: {
      shelf: "shelf",
      minimum: "minimum",
      maximum: "maximum",
      falseMinimum: "false minimum",
    },
    challenge: "Challenge: find a $\\g$ for which the loss is higher after the step than before.",
    hidden: "The step stays hidden until you have answered.",
    noSlope: "The slope here is 0, so no γ moves w. Try another place.",
    found: "Found.",
    overshoots: ({ loss, next, rate }) =>
      `From ${number(loss)} to ${next ? number(next.loss) : "more than a trillion"} after one step: γ = ${number(rate)} overshoots.`,
    falls: ({ loss, next, rate }) =>
      next && next.loss < loss
        ? `From ${number(loss)} to ${number(next.loss)} with γ = ${number(rate)}: it falls.`
        : `With γ = ${number(rate)} the loss stays at ${number(loss)}.`,
    limit: roundedDown,
    fallsUpTo: (limit) => `Up to γ = ${limit} every step from here falls.`,
    fallsBeyond: (limit) =>
      `The first γ that fails from here is just above ${limit}. This one is larger, but it flies over the rise and comes down on low ground again.`,
    place: "place of Θ",
    rate: "learning rate",
    rule: ["new place", "old place", "stride", "slope"],
    slopeMark: "tangent and slope at $\\T$",
    stepMark: "one step, $-\\g\\,\\dw$",
    changeMark: "change of the loss, to where the step lands",
    sign: {
      grow: "The slope is negative, so w grows",
      shrink: "The slope is positive, so w shrinks",
      stay: "The slope is 0, so w stays",
    },
    account: ({ w, loss, slope, rate, way, next, level }, shown) => {
      const here = `Θ stands at w = ${fixed(w)}, where the loss is ${number(loss)} and the slope is ${number(slope)}.`;
      if (!shown) return `${here} The step is hidden until you have answered.`;
      if (level)
        return `${here} The step is 0 for every γ. ${bends.en[level.kind](fixed(level.curvature))}`;
      const sign = `${here} ${words.en.sign[way]}`;
      if (!next)
        return `${sign}, by ${number(rate * Math.abs(slope))}. There the loss is above a trillion.`;
      if (next.w === w) return `${here} With γ = 0 there is no step.`;
      const change = next.loss - loss;
      const verdict =
        change > 0 ? "rises, for the step overshoots" : change < 0 ? "falls" : "stays";
      return `${sign}, by ${number(Math.abs(next.w - w))} to ${number(next.w)}. The loss ${verdict}: from ${number(loss)} to ${number(next.loss)}, a change of ${signed(change)}.`;
    },
  },
  ko: {
    title: "부호가 방향을 정합니다",
    caption:
      "파라미터 $\\w$ 하나에 대한 손실 $\\Lo$입니다. $\\T$를 곡선을 따라 끌어 보세요. 파란 선은 접선이고, 그 경사가 $\\dw$입니다. 빨간 화살표는 한 걸음 $-\\g\\,\\dw$이며, 출발한 높이에 그렸습니다. 그 끝의 화살표는 그곳의 땅까지 이어지므로, 길이가 손실의 변화 $\\Delta \\Lo$입니다.",
    ask: "$\\T$에서의 경사를 읽어 보세요. 한 걸음 뒤에 $\\w$는 어떻게 될까요?",
    ways: {
      grow: "커집니다. $\\T$가 오른쪽으로 갑니다",
      shrink: "작아집니다. $\\T$가 왼쪽으로 갑니다",
      stay: "그대로입니다",
    },
    because:
      "한 걸음은 $-\\g\\,\\dw$입니다. 경사가 양수이면 $\\w$는 작아지고, 음수이면 커지고, 0이면 그대로입니다.",
    curve:
      "w에 대한 손실 곡선과 그 위의 Θ, 그곳의 접선과 한 걸음입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    along: "곡선 위의 Θ",
    another: "다른 자리",
    score: (right, asked) => `${asked}번 중 ${right}번 맞힘`,
    stations: "경사가 0인 곳에 Θ 놓기:",
    station: {
      shelf: "턱",
      minimum: "최솟점",
      maximum: "극대점",
      falseMinimum: "가짜 극소점",
    },
    challenge: "과제: 한 걸음 뒤의 손실이 오히려 커지는 $\\g$를 찾아보세요.",
    hidden: "답을 고르기 전까지 걸음을 감추어 둡니다.",
    noSlope: "이곳은 경사가 0이라 γ가 얼마이든 w가 움직이지 않습니다. 다른 자리로 옮겨 보세요.",
    found: "찾았습니다.",
    overshoots: ({ loss, next, rate }) =>
      `한 걸음에 손실이 ${number(loss)}에서 ${next ? number(next.loss) : "1조 너머"}까지 커졌습니다. γ = ${number(rate)}에서는 골짜기를 지나쳐 버립니다.`,
    falls: ({ loss, next, rate }) =>
      next && next.loss < loss
        ? `γ = ${number(rate)}에서는 손실이 ${number(loss)}에서 ${number(next.loss)}까지 줄어듭니다.`
        : `γ = ${number(rate)}에서는 손실이 ${number(loss)} 그대로입니다.`,
    limit: roundedDown,
    fallsUpTo: (limit) => `이 자리에서는 γ = ${limit}까지 한 걸음마다 손실이 줄어듭니다.`,
    fallsBeyond: (limit) =>
      `이 자리에서 손실이 처음 커지는 γ는 ${limit} 바로 위입니다. 지금 γ는 그보다 크지만, 솟은 곳을 뛰어넘어 다시 낮은 땅에 내려앉습니다.`,
    place: "Θ의 자리",
    rate: "학습률",
    rule: ["새 자리", "지금 자리", "보폭", "경사"],
    slopeMark: "$\\T$에서의 접선과 경사",
    stepMark: "한 걸음 $-\\g\\,\\dw$",
    changeMark: "닿은 곳까지의 손실 변화",
    sign: {
      grow: "경사가 음수이므로 w는 커집니다",
      shrink: "경사가 양수이므로 w는 작아집니다",
      stay: "경사가 0이므로 w는 그대로입니다",
    },
    account: ({ w, loss, slope, rate, way, next, level }, shown) => {
      const here = `Θ의 자리는 w = ${fixed(w)}이고, 그곳의 손실은 ${number(loss)}, 경사는 ${number(slope)}입니다.`;
      if (!shown) return `${here} 답을 고르기 전까지 걸음을 감추어 둡니다.`;
      if (level)
        return `${here} γ가 얼마이든 걸음은 0입니다. ${bends.ko[level.kind](fixed(level.curvature))}`;
      const sign = `${here} ${words.ko.sign[way]}.`;
      if (!next)
        return `${sign} 걸음의 길이는 ${number(rate * Math.abs(slope))}이고, 닿은 곳의 손실은 1조를 넘습니다.`;
      if (next.w === w) return `${here} γ = 0이면 걸음도 없습니다.`;
      const change = next.loss - loss;
      const verdict =
        change > 0
          ? "커집니다. 걸음이 너무 길어 지나친 것입니다"
          : change < 0
            ? "줄어듭니다"
            : "그대로입니다";
      return `${sign} ${number(Math.abs(next.w - w))}만큼 움직여 ${number(next.w)}에 닿습니다. 손실은 ${number(loss)}에서 ${number(next.loss)}, 변화 ${signed(change)}, 즉 ${verdict}.`;
    },
  },
};
