import type { TinyNetworkName } from "#lib/index.ts";
import type { Words } from "../../words/language.ts";
import { significant } from "../../words/numbers.ts";

interface Account {
  step: number;
  last: number;
  pass: "forward" | "backward";
  /** The results of this stop, such as "z₁ = 0.4". */
  results: string;
  loss: string;
  /** What is known of the chosen weight's slope, once it may be seen. */
  chosen?: {
    name: string;
    value: string;
    slope: string;
    difference: string;
    h: number;
    error: number;
  };
}

interface ChainRuleWords {
  title: string;
  caption: string;
  ask: (value: string) => string;
  rise: string;
  fall: string;
  stay: string;
  because: (slope: string) => string;
  graph: string;
  start: string;
  choose: string;
  names: Readonly<Record<TinyNetworkName, string>>;
  h: string;
  digits: string;
  errorPlot: string;
  error: string;
  rounding: string;
  formula: string;
  value: string;
  weight: string;
  slope: string;
  chosen: string;
  account: (now: Account) => string;
}

export const words: Words<ChainRuleWords> = {
  en: {
    title: "Forward for the values, backward for the slopes",
    caption:
      "Two inputs, two hidden neurons, one answer: $z_j = \\w_{j1} x_1 + \\w_{j2} x_2 + \\bb_j$ and $a_j = \\tanh z_j$, then $\\hat y = v_1 a_1 + v_2 a_2 + c$ and $\\Lo = \\tfrac12 (\\hat y - y)^2$. In every box stands a value and under it, in blue, the slope of the loss for it. On every edge stands a weight and its slope. Click an edge to choose its weight. The nudge changes that weight by $\\pm h$ and divides: $\\bigl(\\Lo(\\w + h) - \\Lo(\\w - h)\\bigr) / 2h$.",
    ask: (value) =>
      `The forward walk is done. Nudge $\\w_{21}$ upwards by a hair, from $${value}$. Will the loss rise or fall?`,
    rise: "it rises",
    fall: "it falls",
    stay: "it stays as it is",
    because: (slope) =>
      `On the way back to $\\w_{21}$ the local slopes multiply: $(\\hat y - y) \\cdot v_2 \\cdot (1 - a_2^2) \\cdot x_1 = ${slope}$. The sign is the answer.`,
    graph:
      "A network of two inputs, two tanh neurons and one output as a graph that runs down to the loss. Its numbers are written below.",
    start: "The inputs and weights are given. Step on to compute the first node.",
    choose: "Choose a weight or a bias",
    names: {
      w11: "weight from x₁ to z₁",
      w12: "weight from x₂ to z₁",
      b1: "bias of z₁",
      w21: "weight from x₁ to z₂",
      w22: "weight from x₂ to z₂",
      b2: "bias of z₂",
      v1: "weight from a₁ to ŷ",
      v2: "weight from a₂ to ŷ",
      c: "bias of ŷ",
    },
    h: "size of the nudge",
    digits: "Bold: digits in which nudge and chain rule agree.",
    errorPlot:
      "How far the nudged slope is from the derivative, for every size of the nudge, on logarithmic axes.",
    error: "error",
    rounding: "← rounding",
    formula: "∝ h² →",
    value: "a node: its value",
    weight: "an edge: its weight or bias",
    slope: "slope of the loss for it",
    chosen: "chosen edge",
    account: ({ step, last, pass, results, loss, chosen }) =>
      `Step ${step} of ${last}, ${pass}${results && `: ${results}`}. The loss is ${loss}.${
        chosen
          ? ` For ${chosen.name} = ${chosen.value} the chain rule gives the slope ${chosen.slope}; a nudge of ${significant(chosen.h, 2)} gives ${chosen.difference}, which is ${significant(chosen.error, 2)} away.`
          : ""
      }`,
  },
  ko: {
    title: "앞으로는 값, 뒤로는 기울기",
    caption:
      "입력 둘, 은닉 뉴런 둘, 출력 하나입니다. $z_j = \\w_{j1} x_1 + \\w_{j2} x_2 + \\bb_j$, $a_j = \\tanh z_j$, $\\hat y = v_1 a_1 + v_2 a_2 + c$, $\\Lo = \\tfrac12 (\\hat y - y)^2$입니다. 상자마다 값이 있고 그 아래 파란 숫자는 그 값에 대한 손실의 기울기입니다. 선마다 가중치와 그 기울기가 적혀 있습니다. 선을 누르면 그 가중치를 고릅니다. 고른 가중치를 $\\pm h$만큼 움직여 $\\bigl(\\Lo(\\w + h) - \\Lo(\\w - h)\\bigr) / 2h$를 잽니다.",
    ask: (value) =>
      `앞으로 가는 계산은 끝났습니다. $\\w_{21}$을 $${value}$에서 아주 조금 키우면 손실은 커질까요, 작아질까요?`,
    rise: "커집니다",
    fall: "작아집니다",
    stay: "그대로입니다",
    because: (slope) =>
      `$\\w_{21}$까지 거슬러 오면서 지나온 기울기를 모두 곱합니다. $(\\hat y - y) \\cdot v_2 \\cdot (1 - a_2^2) \\cdot x_1 = ${slope}$이고, 이 수의 부호가 답입니다.`,
    graph:
      "입력 둘, tanh 뉴런 둘, 출력 하나인 신경망을 손실 쪽으로 내려가는 그래프로 그렸습니다. 숫자는 아래에 글로 적었습니다.",
    start: "입력과 가중치는 주어져 있습니다. 한 걸음 나아가면 첫 마디를 계산합니다.",
    choose: "가중치나 편향 고르기",
    names: {
      w11: "x₁과 z₁ 사이의 가중치",
      w12: "x₂와 z₁ 사이의 가중치",
      b1: "z₁의 편향",
      w21: "x₁과 z₂ 사이의 가중치",
      w22: "x₂와 z₂ 사이의 가중치",
      b2: "z₂의 편향",
      v1: "a₁과 ŷ 사이의 가중치",
      v2: "a₂와 ŷ 사이의 가중치",
      c: "ŷ의 편향",
    },
    h: "움직이는 크기",
    digits: "굵은 숫자는 두 방법이 일치하는 자리입니다.",
    errorPlot:
      "움직이는 크기에 따라, 움직여서 잰 기울기가 미분값에서 얼마나 벗어나는지 로그 축에 나타냈습니다.",
    error: "오차",
    rounding: "← 반올림",
    formula: "∝ h² →",
    value: "마디의 값",
    weight: "선의 가중치나 편향",
    slope: "그에 대한 손실의 기울기",
    chosen: "고른 선",
    account: ({ step, last, pass, results, loss, chosen }) =>
      `${last}걸음 중 ${step}번째이고 ${pass === "forward" ? "앞으로" : "뒤로"} 가는 중입니다. ${results && `${results}. `}손실은 ${loss}입니다.${
        chosen
          ? ` ${chosen.name} = ${chosen.value}에서 연쇄 법칙으로 얻은 기울기는 ${chosen.slope}, ${significant(chosen.h, 2)}만큼 움직여서 잰 기울기는 ${chosen.difference}이고, 둘의 차이는 ${significant(chosen.error, 2)}입니다.`
          : ""
      }`,
  },
};
