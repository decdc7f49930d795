import type { Words } from "../../words/language.ts";

interface ValleyWords {
  title: string;
  caption: string;
  ask: (few: number) => string;
  same: string;
  root: string;
  ten: string;
  because: (few: number, many: number) => string;
  best: (condition: string, rate: string, steps: number) => string;
}

export const words: Words<ValleyWords> = {
  en: {
    title: "The steepest way is seldom the way",
    caption:
      "Gradient descent in a bowl $\\Lo = \\tfrac12 (u^2/\\kappa + v^2)$, where $u$ runs along the floor and $v$ across it. The steepest curvature is 1, so $\\g$ must stay below 2 whatever $\\kappa$ is. The slider of $\\kappa$ draws the valley out. Tap the map to begin elsewhere. Contour interval 0.25.",
    ask: (few) =>
      `In this valley $\\kappa$ is 20, and with the best $\\g$ the walk comes to rest after ${few} steps. How many does it take, with the best $\\g$ again, where $\\kappa$ is 200?`,
    same: "about as many",
    root: "about three times as many",
    ten: "about ten times as many",
    because: (few, many) =>
      `${few} steps become ${many}. Across the valley nothing has changed, so the stride cannot grow; along it the slope is ten times gentler, so the same stride brings a tenth of the way.`,
    best: (condition, rate, steps) =>
      `At κ = ${condition} the best learning rate is ${rate}. With it the walk from here comes to rest, ‖∇Θ‖ < 0.001, after ${steps} steps.`,
  },
  ko: {
    title: "가장 가파른 길이 지름길은 아닙니다",
    caption:
      "그릇 모양의 손실 $\\Lo = \\tfrac12 (u^2/\\kappa + v^2)$에서 걷는 경사 하강법입니다. $u$는 골짜기 바닥을 따라가는 방향, $v$는 가로지르는 방향입니다. 가장 큰 곡률이 1이므로 $\\kappa$가 얼마든 $\\g$는 2보다 작아야 합니다. $\\kappa$의 슬라이더를 움직이면 골짜기가 길어집니다. 지도를 누르면 그 자리에서 출발합니다. 등고선 간격은 0.25입니다.",
    ask: (few) =>
      `이 골짜기는 $\\kappa$가 20이고, 가장 좋은 $\\g$로 걸으면 ${few}걸음 만에 멈춥니다. $\\kappa$가 200이면, 역시 가장 좋은 $\\g$로 걸을 때 몇 걸음이 걸릴까요?`,
    same: "거의 같습니다",
    root: "세 배쯤 걸립니다",
    ten: "열 배쯤 걸립니다",
    because: (few, many) =>
      `${few}걸음이 ${many}걸음이 됩니다. 가로지르는 방향은 그대로이므로 보폭을 늘릴 수 없습니다. 그런데 바닥을 따라가는 방향의 경사는 열 배 완만해져서, 같은 보폭으로는 길의 10분의 1밖에 나아가지 못합니다.`,
    best: (condition, rate, steps) =>
      `κ = ${condition}일 때 가장 좋은 학습률은 ${rate}입니다. 이 학습률로 여기서 출발하면 ${steps}걸음 만에 ‖∇Θ‖ < 0.001이 되어 멈춥니다.`,
  },
};
