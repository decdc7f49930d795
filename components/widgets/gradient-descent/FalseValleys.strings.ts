import type { StrideEffect } from "#lib/training/successRate.ts";
import type { Outcome } from "#lib/training/train.ts";
import type { Words } from "../../words/language.ts";
import { fixed, significant } from "../../words/numbers.ts";
import { letterOf } from "./FalseValleysLand.ts";

/** What the figure knows about the walk shown and about the walks from all starts. */
interface Account {
  step: number;
  last: number;
  w: number;
  loss: number;
  rate: number;
  /** Why the walk ended; only at its end. */
  ended?: Outcome["reason"];
  /** The valley at the end of the walk, counted from the lowest; −1 if there is none. */
  valley: number;
  /** How many valleys the curve has on the sheet, and how many gaps. */
  valleys: number;
  gaps: number;
  /** Shares of all starts: ending in the lowest valley, in none yet, off the sheet or diverged. */
  share: number;
  unsettled: number;
  gone: number;
}

interface Extremes {
  first: number;
  best: number;
  bestRate: number;
  worst: number;
  worstRate: number;
}

interface FalseValleysWords {
  title: string;
  caption: string;
  ask: (short: string, long: string) => string;
  answers: { rises: string; stays: string; falls: string };
  because: string;
  curve: string;
  along: string;
  profile: string;
  share: string;
  alongShare: string;
  shareAxis: string;
  afterAnswer: string;
  rate: string;
  start: string;
  formula: string;
  example: string;
  book: string;
  challenge: string;
  answerFirst: string;
  measuring: (done: number, all: number) => string;
  effects: Record<StrideEffect, (shares: Extremes) => string>;
  walk: string;
  startMark: string;
  lowest: string;
  none: string;
  account: (now: Account) => string;
}

const perCent = (share: number) => fixed(100 * share, 0);
const number = (value: number) => significant(value, 3);
const rated = (value: number) => String(Number(value.toPrecision(2)));

export const words: Words<FalseValleysWords> = {
  en: {
    title: "Where a walk ends",
    caption:
      "A loss with several valleys; A is the lowest, B the next, and so on. Drag the triangle to choose a start. The strip under the curve has the colour of the valley in which a walk from there ends. The chart at the bottom shows how many of 200 starts end in A, for each learning rate.",
    ask: (short, long) =>
      `With $\\g = ${short}$ the strip changes its colour at every summit. Make it $\\g = ${long}$. What happens to the share of starts that end in valley A?`,
    answers: { rises: "it grows", stays: "it stays as it is", falls: "it shrinks" },
    because:
      "A long stride cannot rest in a sharp valley, and on this curve the sharp valleys are the false ones. Make the stride longer still and A itself cannot hold it.",
    curve:
      "The loss over w as a curve with a walk on it, and under it a strip that shows where a walk from each start ends. What it shows now is written below.",
    along: "Start of the walk, along the curve",
    profile: "Loss at each step of the walk",
    share:
      "Share of starts whose walk ends in valley A, in per cent, over the learning rate on a logarithmic axis",
    alongShare: "Learning rate, along the chart",
    shareAxis: "starts that end in A, %",
    afterAnswer: "after your answer",
    rate: "learning rate",
    start: "start",
    formula: "Formula of your own curve, in w",
    example: "An example",
    book: "The book’s curve",
    challenge:
      "Challenge: type a curve on which a longer stride only does harm: with the shortest one, more starts end in A than with any other.",
    answerFirst: "Answer the question above first; then your curve is measured.",
    measuring: (done, all) => `Measuring: ${done} of ${all} learning rates.`,
    effects: {
      harms: ({ first, worst, worstRate }) =>
        `Found: ${perCent(first)} per cent end in A with the shortest stride, never more, and ${perCent(worst)} per cent with γ = ${rated(worstRate)}.`,
      helps: ({ first, best, bestRate }) =>
        `Not on this curve: ${perCent(first)} per cent end in A with the shortest stride, but ${perCent(best)} per cent with γ = ${rated(bestRate)}, and never clearly less than at first.`,
      both: ({ first, best, bestRate, worst, worstRate }) =>
        `Not yet: ${perCent(first)} per cent end in A with the shortest stride, ${perCent(best)} per cent with γ = ${rated(bestRate)}, and ${perCent(worst)} per cent with γ = ${rated(worstRate)}. A longer stride helps here before it harms, or the other way round.`,
      neither: ({ first }) =>
        `The stride makes no difference here: about ${perCent(first)} per cent end in A with any of them.`,
    },
    walk: "this walk",
    startMark: "its start",
    lowest: "starts that end in A, the lowest",
    none: "starts that end in no valley",
    account: (now) => {
      const walk = `Step ${now.step} of ${now.last}, at w = ${fixed(now.w)}, where the loss is ${number(now.loss)}.`;
      const end = now.ended ? ` ${endEn(now)}` : "";
      const gaps = now.gaps
        ? " The curve has no value at some places on the sheet; a walk that lands there breaks off."
        : "";
      if (now.valleys === 0)
        return `${walk}${end}${gaps} The curve has no valley between −4 and 4, so no walk can end in one.`;
      const others = [
        now.unsettled > 0 && `${perCent(now.unsettled)} per cent settle nowhere`,
        now.gone > 0 && `${perCent(now.gone)} per cent leave the sheet or diverge`,
      ].filter(Boolean);
      if (now.rate === 0) return `${walk}${gaps} With γ = 0 nobody moves.`;
      return `${walk}${end}${gaps} With γ = ${rated(now.rate)}, ${perCent(now.share)} per cent of all starts end in A, the lowest valley${others.length ? `; ${others.join(" and ")}` : ""}.`;
    },
  },
  ko: {
    title: "걸음이 끝나는 곳",
    caption:
      "골짜기가 여럿인 손실입니다. 가장 낮은 골짜기가 A, 다음이 B입니다. 삼각형을 끌어 출발점을 고르세요. 곡선 아래의 띠는 그 자리에서 출발한 걸음이 어느 골짜기에서 끝나는지를 색으로 보여 줍니다. 맨 아래 그래프는 학습률마다 출발점 200곳 가운데 몇 퍼센트가 A에서 끝나는지를 나타냅니다.",
    ask: (short, long) =>
      `$\\g = ${short}$일 때 띠의 색은 봉우리마다 바뀝니다. $\\g = ${long}$로 키우면, 골짜기 A에서 끝나는 출발점의 비율은 어떻게 될까요?`,
    answers: { rises: "늘어납니다", stays: "그대로입니다", falls: "줄어듭니다" },
    because:
      "보폭이 길면 뾰족한 골짜기에서 멈출 수 없는데, 이 곡선에서는 가짜 골짜기들이 뾰족합니다. 보폭을 더 키우면 A도 걸음을 붙잡지 못합니다.",
    curve:
      "w에 대한 손실의 곡선과 그 위의 걸음, 그리고 출발점마다 걸음이 끝나는 골짜기를 보여 주는 띠입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    along: "걸음의 출발점, 곡선을 따라",
    profile: "걸음마다의 손실",
    share: "걸음이 골짜기 A에서 끝나는 출발점의 비율(퍼센트). 가로축은 로그 눈금의 학습률입니다",
    alongShare: "학습률, 그래프를 따라",
    shareAxis: "A에서 끝나는 출발점, %",
    afterAnswer: "답한 다음에 나타납니다",
    rate: "학습률",
    start: "출발점",
    formula: "직접 쓰는 곡선의 식, 변수는 w",
    example: "보기 식",
    book: "책의 곡선",
    challenge:
      "과제: 보폭을 키우면 나빠지기만 하는 곡선을 써 보세요. 가장 짧은 보폭일 때 A에서 끝나는 출발점이 가장 많아야 합니다.",
    answerFirst: "먼저 위의 물음에 답하세요. 그다음에 이 곡선을 재어 봅니다.",
    measuring: (done, all) => `재는 중입니다. 학습률 ${all}개 가운데 ${done}개를 마쳤습니다.`,
    effects: {
      harms: ({ first, worst, worstRate }) =>
        `찾았습니다. 가장 짧은 보폭일 때 ${perCent(first)}퍼센트가 A에서 끝나고, 보폭을 키워도 이보다 많아지지 않으며, γ = ${rated(worstRate)}이면 ${perCent(worst)}퍼센트뿐입니다.`,
      helps: ({ first, best, bestRate }) =>
        `이 곡선은 아닙니다. 가장 짧은 보폭일 때 ${perCent(first)}퍼센트가 A에서 끝나지만 γ = ${rated(bestRate)}이면 ${perCent(best)}퍼센트로 늘고, 처음보다 뚜렷이 줄어드는 보폭은 없습니다.`,
      both: ({ first, best, bestRate, worst, worstRate }) =>
        `아직 아닙니다. A에서 끝나는 비율이 가장 짧은 보폭에서 ${perCent(first)}퍼센트, γ = ${rated(bestRate)}에서 ${perCent(best)}퍼센트, γ = ${rated(worstRate)}에서 ${perCent(worst)}퍼센트입니다. 보폭에 따라 좋아지기도 하고 나빠지기도 합니다.`,
      neither: ({ first }) =>
        `여기서는 보폭이 차이를 만들지 않습니다. 어떤 보폭이든 ${perCent(first)}퍼센트쯤이 A에서 끝납니다.`,
    },
    walk: "이번 걸음",
    startMark: "출발점",
    lowest: "가장 낮은 A에서 끝나는 출발점",
    none: "어느 골짜기에서도 끝나지 않는 출발점",
    account: (now) => {
      const walk = `${now.last}걸음 중 ${now.step}번째, w = ${fixed(now.w)}이고 손실은 ${number(now.loss)}입니다.`;
      const end = now.ended ? ` ${endKo(now)}` : "";
      const gaps = now.gaps
        ? " 이 곡선에는 값이 없는 자리가 있습니다. 걸음이 그 자리에 닿으면 거기서 끊깁니다."
        : "";
      if (now.valleys === 0)
        return `${walk}${end}${gaps} −4와 4 사이에 골짜기가 없으므로 어떤 걸음도 골짜기에서 끝날 수 없습니다.`;
      const others = [
        now.unsettled > 0 && `${perCent(now.unsettled)}퍼센트는 아무 데서도 멈추지 못합니다`,
        now.gone > 0 && `${perCent(now.gone)}퍼센트는 그림을 벗어나거나 발산합니다`,
      ].filter(Boolean);
      if (now.rate === 0) return `${walk}${gaps} γ = 0이면 아무도 움직이지 않습니다.`;
      return `${walk}${end}${gaps} γ = ${rated(now.rate)}일 때 모든 출발점의 ${perCent(now.share)}퍼센트가 가장 낮은 골짜기 A에서 끝납니다.${others.map((other) => ` ${other}.`).join("")}`;
    },
  },
};

function endEn({ ended, valley }: Account): string {
  if (ended === "steps") return "The steps are used up, and it has not come to rest.";
  if (ended === "diverged") return "";
  if (valley < 0) return "It has come to rest where there is no valley on the sheet.";
  return `It has come to rest in valley ${letterOf(valley)}${valley === 0 ? ", the lowest" : ", a false one: there are lower ones"}.`;
}

function endKo({ ended, valley }: Account): string {
  if (ended === "steps") return "걸음을 다 썼지만 아직 멈추지 않았습니다.";
  if (ended === "diverged") return "";
  if (valley < 0) return "골짜기가 아닌 곳에서 멈췄습니다.";
  return `${letterOf(valley)} 골짜기에서 멈췄습니다. ${valley === 0 ? "가장 낮은 골짜기입니다." : "가짜 골짜기이며, 더 낮은 골짜기가 있습니다."}`;
}
