import type { Words } from "../../words/language.ts";
import type { Budget, Problem } from "./SuccessModel.ts";

interface Account {
  problem: Problem;
  budget: Budget;
  runs: number;
  /** Steps of a run with the smallest batch and with all the points. */
  steps: readonly [smallest: number, all: number];
  best: readonly { size: number; rate: number; perCent: number }[];
}

interface SuccessWords {
  title: string;
  caption: (points: number, valleyRuns: number, networkRuns: number, tolerance: string) => string;
  ask: string;
  large: string;
  middle: string;
  small: string;
  because: (small: string, large: string) => string;
  table: string;
  sizes: string;
  rates: string;
  perCent: (share: string) => string;
  measure: string;
  progress: (done: number, all: number) => string;
  fresh: string;
  waiting: string;
  problem: string;
  problems: Record<Problem, string>;
  budget: string;
  budgets: Record<Budget, string>;
  account: (now: Account) => string;
}

export const words: Words<SuccessWords> = {
  en: {
    title: "What each gradient buys",
    caption: (points, valleyRuns, networkRuns, tolerance) =>
      `Each cell is a share of real runs, with this batch size and this learning rate; the best of each column is framed. False valleys: the neuron $\\hat y = \\sin(ax + b)$ on ${points} points, ${valleyRuns} random starts a cell; a run succeeds if it ends within ${tolerance} of the lowest floor. Network: 2 inputs, 4 tanh neurons, 1 output on ${points} points of two half moons, ${networkRuns} starts a cell; a run succeeds if it ends with every point in its class. All points are reshuffled in every epoch.`,
    ask: "Every run may work out the same number of point gradients, and each batch size gets its best learning rate. Which runs end in the lowest valley most often?",
    large: "those that ask all 64 points before each step",
    middle: "those that ask 8 or 16",
    small: "those that ask one or two",
    because: (small, large) =>
      `One point at a time, ${small} of 100 runs find the lowest valley; all points at a time, ${large}. For one step of the full batch, the small ones take many, and their noise shakes them out of shallow valleys.`,
    table: "Share of successful runs by batch size and learning rate",
    sizes: "batch size B",
    rates: "learning rate",
    perCent: (share) => `${share}%`,
    measure: "Measure again, from new starts",
    progress: (done, all) => `${done} of ${all} runs`,
    fresh: "measured just now, from new starts",
    waiting: "The runs are made and counted. Answer the question to see the shares.",
    problem: "What is trained",
    problems: { valleys: "a neuron, many false valleys", network: "a network" },
    budget: "What is the same for all sizes",
    budgets: { cost: "the cost", steps: "the number of steps" },
    account: ({ problem, budget, runs, steps: [smallest, all], best }) =>
      `${problem === "valleys" ? "The neuron with many false valleys" : "The network"}, ${runs} runs a cell. ${budget === "cost" ? `The cost is the same: ${smallest} steps for one point at a time, ${all} for all points.` : `Every run makes ${all} steps, whatever they cost.`} At its best learning rate: ${best.map(({ size, rate, perCent }) => `B = ${size}: ${perCent}% (γ = ${rate})`).join(", ")}.`,
  },
  ko: {
    title: "기울기 하나의 값어치",
    caption: (points, valleyRuns, networkRuns, tolerance) =>
      `칸마다 그 배치 크기와 학습률로 실제 실행한 것 가운데 성공한 비율을 적었고, 열마다 가장 좋은 칸에 테두리를 둘렀습니다. 가짜 골짜기: 점 ${points}개에 맞추는 뉴런 $\\hat y = \\sin(ax + b)$이며, 칸마다 무작위 출발점 ${valleyRuns}곳에서 실행합니다. 가장 낮은 바닥에서 ${tolerance} 안쪽에 끝나면 성공입니다. 신경망: 입력 2개, tanh 뉴런 4개, 출력 1개로 반달 두 개의 점 ${points}개를 나눕니다. 칸마다 출발점 ${networkRuns}곳에서 실행하고, 모든 점을 제 클래스로 나누며 끝나면 성공입니다. 점의 순서는 에폭마다 새로 섞습니다.`,
    ask: "모든 실행은 점 하나의 기울기를 같은 횟수만큼 구할 수 있고, 배치 크기마다 가장 알맞은 학습률을 씁니다. 어느 쪽이 가장 낮은 골짜기에 가장 자주 닿을까요?",
    large: "걸음마다 점 64개 모두에게 묻는 쪽",
    middle: "8개나 16개에게 묻는 쪽",
    small: "한두 개에게 묻는 쪽",
    because: (small, large) =>
      `한 번에 점 하나씩이면 100번 가운데 ${small}번, 모두 한꺼번에 물으면 ${large}번 가장 낮은 골짜기에 닿습니다. 전체 배치가 한 걸음 걷는 비용으로 작은 배치는 여러 걸음을 걷고, 그 잡음이 얕은 골짜기에서 흔들어 꺼내 줍니다.`,
    table: "배치 크기와 학습률에 따른 성공 비율",
    sizes: "배치 크기 B",
    rates: "학습률",
    perCent: (share) => `${share}%`,
    measure: "새 출발점에서 다시 재기",
    progress: (done, all) => `${all}번 가운데 ${done}번 실행`,
    fresh: "방금 새 출발점에서 잰 값입니다",
    waiting: "실행 결과는 이미 세어 두었습니다. 물음에 답하면 비율이 나타납니다.",
    problem: "학습시킬 것",
    problems: { valleys: "가짜 골짜기가 많은 뉴런", network: "신경망" },
    budget: "배치 크기와 상관없이 같게 둘 것",
    budgets: { cost: "비용", steps: "걸음 수" },
    account: ({ problem, budget, runs, steps: [smallest, all], best }) =>
      `${problem === "valleys" ? "가짜 골짜기가 많은 뉴런" : "신경망"}이고, 칸마다 ${runs}번 실행합니다. ${budget === "cost" ? `비용은 같습니다. 점 하나씩이면 ${smallest}걸음, 모두 한꺼번에 물으면 ${all}걸음입니다.` : `비용이 얼마든 모두 ${all}걸음을 걷습니다.`} 가장 알맞은 학습률에서의 성공률: ${best.map(({ size, rate, perCent }) => `B = ${size}: ${perCent}%(γ = ${rate})`).join(", ")}.`,
  },
};
