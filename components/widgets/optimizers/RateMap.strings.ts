import type { Words } from "../../words/language.ts";

interface RateMapWords {
  title: string;
  caption: (best: string, alpha: string, rate: string, plain: string) => string;
  ask: string;
  lower: string;
  higher: string;
  same: string;
  because: (plain: string, heavy: string) => string;
  chart: string;
  drop: string;
  rate: string;
  alpha: string;
  never: string;
  legend: (steps: readonly number[]) => string;
  account: (steps: number | undefined) => string;
}

export const words: Words<RateMapWords> = {
  en: {
    title: "Every pair of α and γ",
    caption: (best, alpha, rate, plain) =>
      `Each cell is one run of momentum in the valley with $\\kappa = 20$; the fewer steps it needs until $\\lVert\\GT\\rVert$ stays below 0.01, the deeper its tint. Empty cells do not get there in 400 steps. The best cell needs ${best} steps ($\\alpha = ${alpha}$, $\\g = ${rate}$), the best with $\\alpha = 0$ needs ${plain}. Tap a cell, or move with the arrow keys, and its run is replayed below.`,
    ask: "Plain gradient descent fails above $\\g = 2$. What does momentum do to that edge?",
    lower: "it moves down: pushed along, the walk fails earlier",
    higher: "it moves up: the walk holds with larger rates",
    same: "it stays where it is",
    because: (plain, heavy) =>
      `In the grid the largest rate that still settles is ${plain} without momentum and ${heavy} with $\\alpha = 0.8$. On a bowl the edge is $\\g < 2(1 + \\alpha)/\\lambda_{\\max}$.`,
    chart: "Map of steps to convergence over α and γ. The chosen pair is written below.",
    drop: "Choose α and γ: tap, or use the arrow keys",
    rate: "γ",
    alpha: "α",
    never: "not in 400",
    legend: (steps) => `steps, from fewest to most: up to ${steps.join(", ")}`,
    account: (steps) =>
      steps === undefined
        ? "This pair does not come to rest in 400 steps."
        : `This pair is at rest, with ‖∇Θ‖ below 0.01 for good, after ${steps} steps.`,
  },
  ko: {
    title: "α와 γ의 모든 짝",
    caption: (best, alpha, rate, plain) =>
      `칸 하나가 $\\kappa = 20$인 골짜기에서 모멘텀으로 걸은 한 번의 실행입니다. $\\lVert\\GT\\rVert$가 0.01 아래로 내려가 머물 때까지 걸음이 적을수록 색이 짙습니다. 빈 칸은 400걸음 안에 닿지 못합니다. 가장 좋은 칸은 ${best}걸음이고($\\alpha = ${alpha}$, $\\g = ${rate}$), $\\alpha = 0$에서 가장 좋은 칸은 ${plain}걸음입니다. 칸을 누르거나 화살표 키로 옮기면 그 실행을 아래에서 다시 볼 수 있습니다.`,
    ask: "경사 하강법은 $\\g = 2$를 넘으면 무너집니다. 모멘텀은 이 한계를 어떻게 바꿀까요?",
    lower: "낮아집니다. 떠밀리니까 더 일찍 무너집니다",
    higher: "높아집니다. 더 큰 학습률에서도 버팁니다",
    same: "그대로입니다",
    because: (plain, heavy) =>
      `이 격자에서 걸음이 자리를 잡는 가장 큰 학습률은 모멘텀이 없을 때 ${plain}, $\\alpha = 0.8$일 때 ${heavy}입니다. 그릇 모양에서 한계는 $\\g < 2(1 + \\alpha)/\\lambda_{\\max}$입니다.`,
    chart: "α와 γ에 따라 수렴까지 걸리는 걸음 수의 지도입니다. 고른 짝은 아래에 글로 적었습니다.",
    drop: "α와 γ 고르기: 누르거나 화살표 키를 쓰세요",
    rate: "γ",
    alpha: "α",
    never: "400걸음 안에 닿지 못함",
    legend: (steps) => `걸음 수, 짙은 색부터 차례로 ${steps.join(", ")} 이하`,
    account: (steps) =>
      steps === undefined
        ? "이 짝은 400걸음 안에 멈추지 못합니다."
        : `이 짝은 ${steps}걸음 만에 ‖∇Θ‖가 0.01 아래로 내려가 멈춥니다.`,
  },
};
