import type { Words } from "../../words/language.ts";

interface AdamWords {
  title: string;
  caption: string;
  ask: (rate: string) => string;
  tenth: string;
  one: string;
  three: string;
  because: (first: string, corrected: string) => string;
  chart: string;
  step: string;
  length: string;
  withIt: string;
  without: string;
  account: (withIt: string, without: string, t: number) => string;
}

export const words: Words<AdamWords> = {
  en: {
    title: "Both memories, and a correction",
    caption:
      "Adam in the slanted valley: $\\M$ averages the gradients, $\\G$ their squares. Both begin at 0 and are too small at first; with the correction they are divided by the share that is filled, $1 - \\beta^t$. The chart compares the move of $\\w_1$, in units of $\\g$, in the first twenty steps of two runs, with the correction and without.",
    ask: (rate) =>
      `Set $\\g = ${rate}$, $\\beta_1 = 0.9$ and $\\beta_2 = 0.999$, without the correction. How long is the very first move of each parameter?`,
    tenth: "about a tenth of $\\g$: $\\M$ has only just begun to fill",
    one: "$\\g$",
    three: "about three times $\\g$",
    because: (first, corrected) =>
      `It is ${first} times $\\g$, whatever the gradient: $(1 - \\beta_1)/\\sqrt{1 - \\beta_2}$. The square root lifts $\\sqrt{\\G}$ less than $\\M$ is held down. With the correction the first move is ${corrected} times $\\g$.`,
    chart:
      "Length of the moves of the first parameter in units of γ, with and without bias correction",
    step: "step t",
    length: "|move of w₁| / γ",
    withIt: "with the correction",
    without: "without it",
    account: (withIt, without, t) =>
      `At step t = ${t} the move of w₁ is ${withIt} γ long with the correction, and ${without} γ in a run without it.`,
  },
  ko: {
    title: "두 기억과 한 번의 보정",
    caption:
      "비스듬한 골짜기를 Adam으로 걷습니다. $\\M$은 기울기의 평균, $\\G$는 기울기 제곱의 평균입니다. 둘 다 0에서 시작하므로 처음에는 너무 작습니다. 편향을 보정할 때는 지금까지 채워진 비율인 $1 - \\beta^t$로 나눕니다. 아래 그래프는 보정을 한 걸음과 하지 않은 걸음의 처음 스무 걸음에서 $\\w_1$이 움직인 거리를 $\\g$ 단위로 비교합니다.",
    ask: (rate) =>
      `$\\g = ${rate}$, $\\beta_1 = 0.9$, $\\beta_2 = 0.999$이고 보정은 하지 않습니다. 맨 처음 걸음에서 파라미터는 저마다 얼마나 움직일까요?`,
    tenth: "$\\g$의 10분의 1쯤. $\\M$이 이제 막 채워지기 시작했으니까요",
    one: "$\\g$만큼",
    three: "$\\g$의 세 배쯤",
    because: (first, corrected) =>
      `기울기가 얼마든 $\\g$의 ${first}배입니다. 곧 $(1 - \\beta_1)/\\sqrt{1 - \\beta_2}$입니다. $\\M$이 작은 정도보다 $\\sqrt{\\G}$가 작은 정도가 더 크기 때문입니다. 보정하면 첫 걸음은 $\\g$의 ${corrected}배입니다.`,
    chart: "편향 보정을 했을 때와 하지 않았을 때 첫째 파라미터의 이동 거리, γ 단위",
    step: "걸음 t",
    length: "w₁의 이동 거리 / γ",
    withIt: "보정함",
    without: "보정하지 않음",
    account: (withIt, without, t) =>
      `t = ${t}번째 걸음에서 w₁은 보정하면 ${withIt} γ, 보정하지 않으면 ${without} γ만큼 움직입니다.`,
  },
};
