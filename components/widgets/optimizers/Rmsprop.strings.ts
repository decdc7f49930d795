import type { Words } from "../../words/language.ts";

interface RmspropWords {
  title: string;
  caption: string;
  ask: (rate: string, steps: number) => string;
  rests: string;
  hovers: string;
  leaves: string;
  because: (length: string, rate: string) => string;
}

export const words: Words<RmspropWords> = {
  en: {
    title: "An average that forgets",
    caption:
      "RMSprop in the same valley. $\\G$ is an average that keeps the share $\\alpha$ at each step, so the squares can shrink again and the bars grow back. The dashed walk is AdaGrad with the same $\\g$.",
    ask: (rate, steps) =>
      `The learning rate stays at $\\g = ${rate}$. What does the walk do in the end, after ${steps} steps?`,
    rests: "it comes to rest: the gradient vanishes at the minimum",
    hovers: "it goes on to and fro across the minimum, in steps of about $\\g$",
    leaves: "it leaves the map",
    because: (length, rate) =>
      `The last step is still ${length} long, with $\\g = ${rate}$. Where gradients shrink, $\\sqrt{\\G}$ shrinks with them, and their ratio stays near 1: only a smaller $\\g$ lets the walk rest.`,
  },
  ko: {
    title: "잊어 가는 평균",
    caption:
      "같은 골짜기를 RMSprop으로 걷습니다. $\\G$는 걸음마다 $\\alpha$의 비율만 남기는 평균이므로, 정사각형은 다시 작아지고 막대는 다시 길어질 수 있습니다. 점선은 같은 $\\g$로 걸은 AdaGrad입니다.",
    ask: (rate, steps) =>
      `학습률을 $\\g = ${rate}$로 그대로 둡니다. ${steps}걸음을 걷고 나면 마지막에는 어떻게 될까요?`,
    rests: "멈춥니다. 최솟점에서는 기울기가 사라지니까요",
    hovers: "최솟점을 사이에 두고 $\\g$만 한 걸음으로 계속 오갑니다",
    leaves: "지도를 벗어납니다",
    because: (length, rate) =>
      `마지막 걸음의 길이가 아직 ${length}입니다($\\g = ${rate}$). 기울기가 작아지면 $\\sqrt{\\G}$도 함께 작아져 둘의 비가 1 근처에 머뭅니다. $\\g$를 줄여야만 걸음이 멈춥니다.`,
  },
};
