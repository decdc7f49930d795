import { type OptimizerId, optimizerNames } from "../../optimizers/optimizers.ts";
import type { Words } from "../../words/language.ts";
import type { Problem } from "./WhichModel.ts";

interface WhichWords {
  title: string;
  caption: string;
  ask: string;
  answers: { close: string; family: string; plain: string };
  because: (lowest: string, highest: string) => string;
  problem: string;
  problems: Record<Problem, string>;
  chart: string;
  axis: Record<Problem, string>;
  train: (runs: number) => string;
  stop: string;
  progress: (made: number, all: number) => string;
  failed: (reason: string) => string;
  table: string;
  heads: {
    name: string;
    rate: string;
    share: string;
    good: string;
    common: (rate: string) => string;
  };
  range: (from: string, to: string) => string;
  show: (name: string) => string;
  first: (runs: number) => string;
  waiting: string;
  account: (best: OptimizerId, share: string, least: OptimizerId, leastShare: string) => string;
  judged: string;
}

const name = (id: OptimizerId, lang: "en" | "ko") => optimizerNames[id][lang];

export const words: Words<WhichWords> = {
  en: {
    title: "Nine optimizers read digits",
    caption:
      "The network 784–128–10 learns from 8,000 handwritten digits, 300 batches of 64, and is examined on 2,000 others. The chart is the search for $\\g$: right answers at the end for nine learning rates; a disc marks the best. Then each optimizer trains three times more with its best $\\g$, from other weights and in another order, and the table has the median with the lowest and the highest. The best $\\g$ is chosen on the pictures it is examined with, which flatters all nine by a little, and alike. The two spirals have 864 runs of a network 2–16–16–1 for the search, twelve rates with eight seeds each, and 45 for the table; there the points learnt from are examined. Pictures: MNIST (LeCun et al. 1998).",
    ask: "Each of the nine gets its own best $\\g$. After 300 batches, how far apart are they on digits that none of them has seen?",
    answers: {
      close: "close together, within five points of a hundred",
      family: "Adam and its kin are ten points ahead or more",
      plain: "plain gradient descent is far behind all others",
    },
    because: (lowest, highest) =>
      `With three learning rates to choose from, the lowest has ${lowest} % right and the highest ${highest} %. Now look along the lines: what differs between the methods is where the good $\\g$ lies, and how wide its range is.`,
    problem: "What is learnt",
    problems: { digits: "digits", spirals: "two spirals" },
    chart: "Right answers at the end against the learning rate, one line for each optimizer",
    axis: {
      digits: "% of unseen digits read right, by learning rate",
      spirals: "% of points in the right class, by learning rate",
    },
    train: (runs) => `Train ${runs} networks`,
    stop: "Stop",
    progress: (made, all) => `${made} of ${all} networks`,
    failed: (reason) => `The training broke off: ${reason} Start it again.`,
    table: "How each optimizer did",
    heads: {
      name: "optimizer",
      rate: "best γ",
      share: "right answers",
      good: "γ that lose at most 2 points",
      common: (rate) => `with γ = ${rate}`,
    },
    range: (from, to) => (from === to ? from : `${from} to ${to}`),
    show: (of) => `Show ${of}`,
    first: (runs) =>
      `A first look: ${runs} networks, three learning rates for each optimizer, trained when this page was built.`,
    waiting: "Nobody has trained here yet.",
    account: (best, share, least, leastShare) =>
      `Highest: ${name(best, "en")} with ${share} %. Lowest: ${name(least, "en")} with ${leastShare} %.`,
    judged: "All networks are trained.",
  },
  ko: {
    title: "옵티마이저 아홉 가지로 숫자 읽기",
    caption:
      "신경망 784–128–10이 손글씨 숫자 8,000장을 64장씩 300배치로 배우고, 나머지 2,000장으로 시험을 봅니다. 그래프는 $\\g$를 찾는 과정입니다. 학습률 아홉 개마다 끝에서 맞힌 비율이며, 가장 좋은 값에 원을 찍었습니다. 그런 다음 옵티마이저마다 가장 좋은 $\\g$로, 처음 가중치와 순서를 바꾸어 세 번 더 학습합니다. 표에는 그 중앙값과 가장 낮은 값, 가장 높은 값을 적었습니다. 가장 좋은 $\\g$를 시험에 쓰는 숫자로 고르므로 아홉 모두 똑같이 조금씩 좋아 보입니다. 두 나선에서는 신경망 2–16–16–1을 씁니다. 학습률 열두 개에 시드 여덟 개씩 864번으로 찾고 표에는 45번을 더 씁니다. 여기서는 배운 점으로 시험을 봅니다. 사진: MNIST(LeCun et al. 1998).",
    ask: "아홉 가지에 저마다 가장 좋은 $\\g$를 줍니다. 300배치 뒤에 처음 보는 숫자를 읽게 하면 얼마나 차이가 날까요?",
    answers: {
      close: "서로 가깝습니다. 100점에 5점 안쪽입니다",
      family: "Adam과 그 후손이 10점 넘게 앞섭니다",
      plain: "경사 하강법만 한참 뒤처집니다",
    },
    because: (lowest, highest) =>
      `학습률 세 개 가운데서 고르게 하면 가장 낮은 쪽이 ${lowest}%, 가장 높은 쪽이 ${highest}%를 맞힙니다. 이제 선을 따라가 보세요. 방법마다 다른 것은 좋은 $\\g$가 있는 자리, 그리고 그 범위의 너비입니다.`,
    problem: "배울 것",
    problems: { digits: "숫자", spirals: "두 나선" },
    chart: "학습률에 따라 끝에서 맞힌 비율, 옵티마이저마다 선 하나",
    axis: {
      digits: "처음 보는 숫자를 맞힌 비율(%), 학습률별",
      spirals: "점을 맞힌 비율(%), 학습률별",
    },
    train: (runs) => `신경망 ${runs}개 학습시키기`,
    stop: "멈추기",
    progress: (made, all) => `신경망 ${all}개 가운데 ${made}개`,
    failed: (reason) => `학습이 중단되었습니다. ${reason} 다시 시작하세요.`,
    table: "옵티마이저별 결과",
    heads: {
      name: "옵티마이저",
      rate: "가장 좋은 γ",
      share: "맞힌 비율",
      good: "2점까지만 잃는 γ",
      common: (rate) => `γ = ${rate}일 때`,
    },
    range: (from, to) => (from === to ? from : `${from}~${to}`),
    show: (of) => `${of} 보기`,
    first: (runs) =>
      `먼저 훑어본 결과입니다. 옵티마이저마다 학습률 세 개씩, 신경망 ${runs}개를 이 쪽을 만들 때 학습시켰습니다.`,
    waiting: "아직 학습시키지 않았습니다.",
    account: (best, share, least, leastShare) =>
      `가장 높은 쪽은 ${name(best, "ko")}로 ${share}%, 가장 낮은 쪽은 ${name(least, "ko")}로 ${leastShare}%입니다.`,
    judged: "모두 학습했습니다.",
  },
};
