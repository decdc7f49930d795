import type { Words } from "../words/language.ts";
import { live, significant } from "../words/numbers.ts";
import { type OptimizerId, optimizerNames } from "./optimizers.ts";
import type { AnyStep } from "./rules.ts";

interface WalkWords {
  map: string;
  drop: string;
  start: string;
  minimum: string;
  profile: string;
  panel: string;
  area: string;
  rate: string;
  method: string;
  learningRate: string;
  alpha: (id: OptimizerId) => string;
  beta1: string;
  beta2: string;
  decay: string;
  condition: string;
  direction: string;
  correction: string;
  on: string;
  off: string;
  walk: string;
  behind: (id: OptimizerId) => string;
  gradient: string;
  kept: string;
  pull: string;
  pullAhead: string;
  blind: string;
  correctionMark: string;
  averaged: string;
  cross: string;
  nowAndNext: string;
  account: (now: AnyStep, last: number, next?: AnyStep) => string;
}

const pair = (values: ArrayLike<number>) => `(${live(values[0])}, ${live(values[1])})`;

/** The optimizer's memory as text: "M = (…), G = (…)". */
function memory({ state }: AnyStep): string {
  return ["m", "g", "d"]
    .filter((part) => part in state)
    .map((part) => `${part.toUpperCase()} = ${pair(state[part])}`)
    .join(", ");
}

export const walkWords: Words<WalkWords> = {
  en: {
    map: "Contour map of a valley with the walk on it. What it shows now is written below.",
    drop: "Start of the walk: tap or drag, or move it with the arrow keys",
    start: "start",
    minimum: "minimum",
    profile: "Loss at each step of the walk",
    panel: "G of both parameters as squares, and their learning rates as bars",
    area: "G",
    rate: "own rate",
    method: "Optimizer",
    learningRate: "learning rate",
    alpha: (id) => (id === "momentum" || id === "nesterov" ? "share kept of M" : "share kept of G"),
    beta1: "share kept of M",
    beta2: "share kept of G",
    decay: "weight decay",
    condition: "condition number",
    direction: "direction of the valley, degrees",
    correction: "Bias correction",
    on: "on",
    off: "off",
    walk: "this walk",
    behind: (id) =>
      `${optimizerNames[id].en.toLowerCase().replace("adagrad", "AdaGrad").replace("rmsprop", "RMSprop")} from the same start, at the same $γ$`,
    gradient: "$∇Θ$, at half its length",
    kept: "$αM$: what is kept of the last move",
    pull: "$−γ∇Θ$: what the gradient adds",
    pullAhead: "$−γ∇Θ$ with the gradient of the place ahead",
    blind: "the same with the gradient of the place here",
    correctionMark: "the correction: their difference",
    averaged: "$M̂$, at half its length",
    cross: "how far a gradient of 1 would move each parameter",
    nowAndNext: "now, and after the next step",
    account: (now, last, next) => {
      const held = memory(now);
      const place = `Step ${now.step} of ${last}. Θ = ${pair(now.params)}, the loss is ${significant(now.loss)} and the gradient ${pair(now.grads)}.`;
      const state = held ? ` The memory: ${held}.` : "";
      const then = next
        ? ` The next step moves Θ by (${live(next.params[0] - now.params[0])}, ${live(next.params[1] - now.params[1])}), to a loss of ${significant(next.loss)}${next.loss > now.loss ? ", higher than now" : ""}.`
        : "";
      return place + state + then;
    },
  },
  ko: {
    map: "골짜기의 등고선 지도와 그 위의 걸음입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    drop: "걸음의 출발점: 누르거나 끌고, 화살표 키로도 옮길 수 있습니다",
    start: "출발",
    minimum: "최솟점",
    profile: "걸음마다의 손실",
    panel: "두 파라미터의 G는 정사각형으로, 각자의 학습률은 막대로 나타낸 그림",
    area: "G",
    rate: "자기 학습률",
    method: "옵티마이저",
    learningRate: "학습률",
    alpha: (id) =>
      id === "momentum" || id === "nesterov" ? "M에서 남기는 비율" : "G에서 남기는 비율",
    beta1: "M에서 남기는 비율",
    beta2: "G에서 남기는 비율",
    decay: "가중치 감쇠",
    condition: "조건수",
    direction: "골짜기의 방향(도)",
    correction: "편향 보정",
    on: "켬",
    off: "끔",
    walk: "이번 걸음",
    behind: (id) => `같은 출발점, 같은 $γ$에서 ${optimizerNames[id].ko}의 걸음`,
    gradient: "$∇Θ$, 실제 길이의 절반",
    kept: "$αM$: 앞의 이동에서 남은 몫",
    pull: "$−γ∇Θ$: 기울기가 보태는 몫",
    pullAhead: "앞자리의 기울기로 구한 $−γ∇Θ$",
    blind: "제자리의 기울기로 구했을 때",
    correctionMark: "보정: 둘의 차이",
    averaged: "$M̂$, 실제 길이의 절반",
    cross: "크기 1인 기울기가 각 파라미터를 옮길 거리",
    nowAndNext: "지금 자리와 다음 자리",
    account: (now, last, next) => {
      const held = memory(now);
      const place = `${last}걸음 중 ${now.step}번째입니다. Θ = ${pair(now.params)}이고 손실은 ${significant(now.loss)}, 기울기는 ${pair(now.grads)}입니다.`;
      const state = held ? ` 기억: ${held}.` : "";
      const then = next
        ? ` 다음 걸음은 Θ를 (${live(next.params[0] - now.params[0])}, ${live(next.params[1] - now.params[1])})만큼 옮겨 손실 ${significant(next.loss)}에 닿${next.loss > now.loss ? "으며, 지금보다 높습니다" : "습니다"}.`
        : "";
      return place + state + then;
    },
  },
};
