import type { Words } from "../../words/language.ts";

interface RmspropWords {
  title: string;
  caption: string;
  ask: (rate: string, steps: number) => string;
  rests: string;
  hovers: string;
  leaves: string;
  because: (length: string, rate: string) => string;
  chart: string;
  step: string;
  sum: string;
  average: string;
  memory: (steps: string) => string;
  account: (step: number, average: string, sum: string) => string;
}

export const words: Words<RmspropWords> = {
  en: {
    title: "An average that forgets",
    caption:
      "RMSprop in the same valley. $\\G$ is an average that keeps the share $\\alpha$ at each step, so the squares can shrink again and the bars grow back. The chart below has $\\G$ of $\\w_2$ and, dashed, the sum that AdaGrad would make of the same squares; the strokes are the weights that the average gives to past steps. The dashed walk is AdaGrad with the same $\\g$.",
    ask: (rate, steps) =>
      `The learning rate stays at $\\g = ${rate}$. What does the walk do in the end, after ${steps} steps?`,
    rests: "it comes to rest: the gradient vanishes at the minimum",
    hovers: "it goes on to and fro across the minimum, in steps of about $\\g$",
    leaves: "it leaves the map",
    because: (length, rate) =>
      `The last step is still ${length} long, with $\\g = ${rate}$. Where gradients shrink, $\\sqrt{\\G}$ shrinks with them, and their ratio stays near 1: only a smaller $\\g$ lets the walk rest.`,
    chart:
      "Two accumulators of the second parameter over the steps: a sum, and a forgetting average",
    step: "step",
    sum: "AdaGrad’s sum of the same squares",
    average: "G",
    memory: (steps) => `1/(1 − α) = ${steps} steps`,
    account: (step, average, sum) =>
      `After step ${step} the average of the squares of w₂ is ${average}; their sum, as AdaGrad would keep it, is ${sum}.`,
  },
  ko: {
    title: "잊어 가는 평균",
    caption:
      "같은 골짜기를 RMSprop으로 걷습니다. $\\G$는 걸음마다 $\\alpha$의 비율만 남기는 평균이므로, 정사각형은 다시 작아지고 막대는 다시 길어질 수 있습니다. 아래 그래프는 $\\w_2$의 $\\G$이고, 점선은 같은 제곱을 AdaGrad가 더했을 값입니다. 세로 막대는 평균이 지난 걸음마다 주는 가중치입니다. 점선은 같은 $\\g$로 걸은 AdaGrad입니다.",
    ask: (rate, steps) =>
      `학습률을 $\\g = ${rate}$로 그대로 둡니다. ${steps}걸음을 걷고 나면 마지막에는 어떻게 될까요?`,
    rests: "멈춥니다. 최솟점에서는 기울기가 사라지니까요",
    hovers: "최솟점을 사이에 두고 $\\g$만 한 걸음으로 계속 오갑니다",
    leaves: "지도를 벗어납니다",
    because: (length, rate) =>
      `마지막 걸음의 길이가 아직 ${length}입니다($\\g = ${rate}$). 기울기가 작아지면 $\\sqrt{\\G}$도 함께 작아져 둘의 비가 1 근처에 머뭅니다. $\\g$를 줄여야만 걸음이 멈춥니다.`,
    chart: "둘째 파라미터의 두 누적값, 합과 잊어 가는 평균",
    step: "걸음",
    sum: "같은 제곱을 AdaGrad처럼 더한 값",
    average: "G",
    memory: (steps) => `1/(1 − α) = ${steps}걸음`,
    account: (step, average, sum) =>
      `${step}번째 걸음 뒤에 w₂의 제곱 평균은 ${average}이고, AdaGrad처럼 모두 더하면 ${sum}입니다.`,
  },
};
