import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n, saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "factor" | "one" | "steepest" | "gentle";

type Says = {
  factorSign: (got: number) => string;
  onlyMove: (got: number) => string;
  noSign: (got: number) => string;
  factor: (rate: number, curvature: number, expected: number, got: number) => string;
  oneStep: (got: number, steps: number, distance: number) => string;
  one: (got: number) => string;
  fliesAway: (
    curvatures: readonly number[],
    got: number,
    tried: number,
    steps: number,
    distance: number,
  ) => string;
  tooCareful: (
    curvatures: readonly number[],
    got: number,
    tried: number,
    steps: number,
    distance: number,
  ) => string;
  noRate: (curvatures: readonly number[], got: number) => string;
  belowOne: (steps: number, distance: number) => string;
  gentle: (got: number) => string;
};

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "The largest stable γ",
    task: "How long may a stride be? On $\\Lo = \\tfrac12\\lambda\\w^2$ one step multiplies the distance to the floor by a fixed factor. Write it as `factor`.\n\nThen write `largestStableRate`: the learning rate up to which a walk settles in a bowl that has several curvatures, one along each of its main directions. The checks send real walks to find out.",
    hints: [
      "The slope of $\\tfrac12\\lambda\\w^2$ is $\\lambda\\w$. Put it into the rule and take $\\w$ out of both terms.",
      "A walk comes closer as long as its factor lies between −1 and 1. At which $\\g$ does $1 - \\g\\lambda$ arrive at −1?",
      "Along each direction the limit is $2/\\lambda$. A walk settles only if it does so along every direction, so the largest curvature decides: `Math.max(...curvatures)`.",
    ],
    checks: {
      factor: "a step multiplies the distance by 1 − γλ",
      one: "with one curvature the limit is where the factor is −1",
      steepest: "the steepest direction decides, wherever it stands in the list",
      gentle: "on gentle land the limit is far above 1",
    },
    says: {
      factorSign: (got) =>
        `For γ = 0.1 and λ = 4 the factor must be 0.6, but it came to ${n(got)}: the distance would grow. The rule goes against the slope.`,
      onlyMove: (got) =>
        `For γ = 0.1 and λ = 4 the factor must be 0.6, but it came to ${n(got)}. That is the share of the way that is walked. Which share is left?`,
      noSign: (got) =>
        `For γ = 0.3 and λ = 5 the factor must be −0.5, but it came to ${n(got)}. Keep the sign: it says that the step crosses the floor.`,
      factor: (rate, curvature, expected, got) =>
        `For γ = ${n(rate)} and λ = ${n(curvature)} the factor must be ${n(expected)}, but it came to ${n(got)}.`,
      oneStep: (got, steps, distance) =>
        `For the curvature 4 the limit must be 0.5; yours is ${n(got)}, where the first step ends on the floor. Longer strides still settle: a walk with one and a half times yours was down from 1 to ${n(distance)} after ${steps} steps.`,
      one: (got) => `For the curvature 4 the limit must be 0.5, but it came to ${n(got)}.`,
      fliesAway: (curvatures, got, tried, steps, distance) =>
        `For the curvatures ${list(curvatures)} yours is ${n(got)}. But a walk with γ = ${n(tried)} does not settle: in ${steps} steps its distance from the floor went from 1 to ${n(distance)}. Which curvature is the first to throw it out?`,
      tooCareful: (curvatures, got, tried, steps, distance) =>
        `For the curvatures ${list(curvatures)} yours is ${n(got)}. But a walk with γ = ${n(tried)} still settles: in ${steps} steps its distance from the floor went from 1 to ${n(distance)}. The limit is higher.`,
      noRate: (curvatures, got) =>
        `For the curvatures ${list(curvatures)} the limit must be a positive number, but it came to ${n(got)}.`,
      belowOne: (steps, distance) =>
        `For the curvatures 0.02 and 0.05 the limit must be 40; yours is 1. A walk with γ = 39 settles: in ${steps} steps its distance went from 1 to ${n(distance)}. That γ be below 1 is a habit, not a law.`,
      gentle: (got) =>
        `For the curvatures 0.02 and 0.05 the limit must be 40, but it came to ${n(got)}.`,
    },
  },
  ko: {
    title: "자리를 잡는 가장 큰 γ",
    task: "보폭은 얼마나 길어도 될까요? $\\Lo = \\tfrac12\\lambda\\w^2$에서 한 걸음은 바닥까지의 거리에 언제나 같은 배율을 곱합니다. 이 배율을 `factor`로 쓰세요.\n\n그다음 `largestStableRate`를 쓰세요. 그릇의 주된 방향마다 곡률이 하나씩 있을 때, 걸음이 자리를 잡는 학습률의 한계입니다. 검사는 실제로 걸어 보고 판정합니다.",
    hints: [
      "$\\tfrac12\\lambda\\w^2$의 경사는 $\\lambda\\w$입니다. 규칙에 넣고 두 항에서 $\\w$를 묶어 내 보세요.",
      "배율이 −1과 1 사이에 있으면 바닥에 가까워집니다. $\\g$가 얼마일 때 $1 - \\g\\lambda$가 −1이 되나요?",
      "방향마다 한계는 $2/\\lambda$입니다. 모든 방향에서 가까워져야 자리를 잡으므로 가장 큰 곡률이 한계를 정합니다. `Math.max(...curvatures)`를 쓰세요.",
    ],
    comments: [
      "경사 하강법의 한 걸음이 ½λw²의 바닥까지의 거리에 곱하는 배율.\nlearningRate: γ, curvature: λ",
      "이 줄을 고치세요",
      "그릇에서 걸음이 자리를 잡는 γ의 한계. 이보다 작으면 반드시 자리를 잡고, 크면 튕겨 나간다.\ncurvatures: 그릇의 주된 방향마다 하나씩 있는 곡률 λ(모두 양수, 순서는 상관없다)",
      "이 줄을 고치세요",
    ],
    checks: {
      factor: "한 걸음은 거리에 1 − γλ를 곱한다",
      one: "곡률이 하나이면 배율이 −1이 되는 곳이 한계다",
      steepest: "목록의 어디에 있든 가장 가파른 방향이 한계를 정한다",
      gentle: "완만한 땅에서는 한계가 1보다 훨씬 크다",
    },
    says: {
      factorSign: (got) =>
        `γ = 0.1, λ = 4일 때 배율은 0.6이어야 합니다. 나온 값: ${n(got)}. 이대로라면 거리가 늘어납니다. 규칙은 경사의 반대쪽으로 갑니다.`,
      onlyMove: (got) =>
        `γ = 0.1, λ = 4일 때 배율은 0.6이어야 합니다. 나온 값: ${n(got)}. 그것은 걸어간 몫입니다. 남은 몫은 얼마인가요?`,
      noSign: (got) =>
        `γ = 0.3, λ = 5일 때 배율은 −0.5여야 합니다. 나온 값: ${n(got)}. 부호를 살려 두세요. 바닥을 건넌다는 뜻입니다.`,
      factor: (rate, curvature, expected, got) =>
        `γ = ${n(rate)}, λ = ${n(curvature)}일 때의 배율: ${n(expected)}. 나온 값: ${n(got)}.`,
      oneStep: (got, steps, distance) =>
        `곡률이 4이면 한계는 0.5여야 합니다. 나온 값: ${n(got)}. 첫걸음에 바닥에 닿는 보폭입니다. 더 긴 보폭으로도 자리를 잡습니다. 이 값의 1.5배로 ${steps}걸음을 걸으니 거리가 1에서 ${n(distance)}까지 줄었습니다.`,
      one: (got) => `곡률이 4이면 한계는 0.5여야 합니다. 나온 값: ${n(got)}.`,
      fliesAway: (curvatures, got, tried, steps, distance) =>
        `곡률 ${list(curvatures)}에서 나온 값: ${n(got)}. 그런데 γ = ${n(tried)}에서도 자리를 잡지 못합니다. ${steps}걸음 만에 바닥까지의 거리가 1에서 ${n(distance)}까지 늘었습니다. 어느 곡률에서 먼저 튕겨 나갈까요?`,
      tooCareful: (curvatures, got, tried, steps, distance) =>
        `곡률 ${list(curvatures)}에서 나온 값: ${n(got)}. 그런데 γ = ${n(tried)}에서도 자리를 잡습니다. ${steps}걸음 만에 바닥까지의 거리가 1에서 ${n(distance)}까지 줄었습니다. 한계는 더 큽니다.`,
      noRate: (curvatures, got) =>
        `곡률 ${list(curvatures)}의 한계는 양수여야 합니다. 나온 값: ${n(got)}.`,
      belowOne: (steps, distance) =>
        `곡률이 0.02와 0.05이면 한계는 40이어야 하는데 1이 나왔습니다. γ = 39에서도 자리를 잡습니다. ${steps}걸음 만에 거리가 1에서 ${n(distance)}까지 줄었습니다. γ가 1보다 작아야 한다는 것은 습관이지 법칙이 아닙니다.`,
      gentle: (got) => `곡률이 0.02와 0.05이면 한계는 40이어야 합니다. 나온 값: ${n(got)}.`,
    },
  },
};
