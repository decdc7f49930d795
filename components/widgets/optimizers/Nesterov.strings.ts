import type { Words } from "../../words/language.ts";

interface NesterovWords {
  title: string;
  caption: string;
  ask: (rate: string) => string;
  momentum: string;
  nesterov: string;
  neither: string;
  because: (heavy: string, ahead: string) => string;
  correction: (x: string, y: string) => string;
}

export const words: Words<NesterovWords> = {
  en: {
    title: "Two gradients from one state",
    caption:
      "Nesterov’s step goes along the plum arrow first, to the place ahead (the ring), and asks for the gradient there. Drawn from that place: the move that this gradient makes, dashed the move that momentum would have made with the gradient of $\\T$, and between their ends the correction. The dashed walk is momentum at the same $\\g$ and $\\alpha = 0.9$.",
    ask: (rate) =>
      `Momentum and Nesterov start from one place with $\\g = ${rate}$ and $\\alpha = 0.9$. Which of them runs farther past the minimum along the floor?`,
    momentum: "momentum",
    nesterov: "Nesterov: it looks ahead and dares more",
    neither: "both equally far",
    because: (heavy, ahead) =>
      `Momentum runs ${heavy} past the minimum, Nesterov ${ahead}. Ahead, the ground already rises, so the gradient there brakes one step earlier.`,
    correction: (x, y) => `The correction of this step is (${x}, ${y}).`,
  },
  ko: {
    title: "한 자리에서 본 두 기울기",
    caption:
      "네스테로프의 걸음은 먼저 자주색 화살표를 따라 앞자리(고리)까지 가 보고, 거기서 기울기를 잽니다. 그 자리에서 그린 것은 이 기울기가 만드는 이동이고, 점선은 $\\T$의 기울기로 모멘텀이 했을 이동입니다. 두 끝을 잇는 화살표가 보정입니다. 점선으로 그린 걸음은 같은 $\\g$와 $\\alpha = 0.9$로 걸은 모멘텀입니다.",
    ask: (rate) =>
      `모멘텀과 네스테로프가 $\\g = ${rate}$, $\\alpha = 0.9$로 같은 자리에서 출발합니다. 바닥을 따라 최솟점을 더 멀리 지나치는 쪽은 어느 쪽일까요?`,
    momentum: "모멘텀",
    nesterov: "네스테로프. 앞을 보는 만큼 더 과감합니다",
    neither: "똑같이 지나칩니다",
    because: (heavy, ahead) =>
      `모멘텀은 최솟점을 ${heavy}, 네스테로프는 ${ahead}만큼 지나칩니다. 앞자리는 벌써 오르막이어서, 그곳의 기울기가 한 걸음 먼저 속도를 줄입니다.`,
    correction: (x, y) => `이번 걸음의 보정은 (${x}, ${y})입니다.`,
  },
};
