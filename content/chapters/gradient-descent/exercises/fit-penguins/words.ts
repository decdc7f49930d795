import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n, saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "first" | "second" | "penguins";

type Place = readonly number[];

type Says = {
  stayed: () => string;
  uphill: (w: number, b: number) => string;
  summed: (w: number, b: number) => string;
  doubled: (w: number, b: number) => string;
  noInput: (w: number) => string;
  noBias: () => string;
  mixed: (w: number, b: number) => string;
  pointByPoint: (got: Place, reversed: Place) => string;
  first: (w: number, b: number) => string;
  oneMore: () => string;
  onlyOne: () => string;
  carried: (expected: Place, got: Place) => string;
  second: (expected: Place, got: Place) => string;
  penguins: (expected: Place, got: Place) => string;
};

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "Fit the penguins’ line",
    task: "Fit a line $\\hat y = \\w x + \\bb$ to points by gradient descent. The loss is half the mean squared error, $\\Lo = \\frac{1}{2N}\\sum_i(\\hat y_i - y_i)^2$, so each slope is an average over all $N$ points.\n\n`fitLine` begins at $\\w = \\bb = 0$, uses the rule `steps` times and returns `[w, b]`. The last check gives it all the penguins, with flippers in standard deviations and masses in kilograms.",
    hints: [
      "What does a single point say? It misses its mark by $\\hat y_i - y_i$. To the slope for $\\bb$ it contributes just that.",
      "$\\dw = \\frac1N\\sum_i(\\hat y_i - y_i)\\,x_i$ and $\\db = \\frac1N\\sum_i(\\hat y_i - y_i)$. Both sums begin again at 0 in every step, and both are finished before `w` or `b` moves.",
      "In the loop: `let dw = 0; let db = 0;`, then for each point `const error = w * x[i] + b - y[i];`, `dw += (error * x[i]) / x.length;` and `db += error / x.length;`. After the last point, the rule for `w` and for `b`.",
    ],
    checks: {
      first: "the first step follows the average slopes",
      second: "the second step begins with fresh sums",
      penguins: "200 steps find the penguins’ line",
    },
    says: {
      stayed: () =>
        "From w = 0 and b = 0, one step with γ = 0.1 on the points (1, 4), (3, 2), (0, 1), (2, 3) must lead to w = 0.4, b = 0.25; yours stayed where it was.",
      uphill: (w, b) =>
        `One step with γ = 0.1 on the points (1, 4), (3, 2), (0, 1), (2, 3) must lead to w = 0.4, b = 0.25, but it came to w = ${n(w)}, b = ${n(b)}: uphill. The error is ŷ − y, and the rule has a minus.`,
      summed: (w, b) =>
        `One step with γ = 0.1 on four points must lead to w = 0.4, b = 0.25, but it came to w = ${n(w)}, b = ${n(b)}, four times as far. The slopes are averages: divide the sums by the number of points.`,
      doubled: (w, b) =>
        `One step with γ = 0.1 must lead to w = 0.4, b = 0.25, but it came to w = ${n(w)}, b = ${n(b)}, twice as far. The half in the loss cancels the 2 that the square brings down.`,
      noInput: (w) =>
        `One step with γ = 0.1 must lead to w = 0.4, but it came to ${n(w)}, as far as b moves. The weight is multiplied by x: so is each point’s part of its slope.`,
      noBias: () =>
        "One step with γ = 0.1 must lead to w = 0.4, b = 0.25. The weight is right, but the bias stayed at 0: it has a slope of its own.",
      mixed: (w, b) =>
        `One step with γ = 0.1 must lead to w = 0.4, b = 0.25, but it came to w = ${n(w)}, b = ${n(b)}: one of them had already moved when the slope of the other was taken. Work out both slopes first, then move both.`,
      pointByPoint: (got, reversed) =>
        `One step led to ${list(got)}, and with the points in reverse order to ${list(reversed)}. The order must not matter: add up what all points say, and only then move.`,
      first: (w, b) =>
        `One step with γ = 0.1 on the points (1, 4), (3, 2), (0, 1), (2, 3) must lead to w = 0.4, b = 0.25, but it came to w = ${n(w)}, b = ${n(b)}.`,
      oneMore: () =>
        "With steps = 1 yours stands where two steps lead. How often does the loop run? Count from 0 and stop before steps.",
      onlyOne: () =>
        "With steps = 2 yours stands where a single step leads. How often does the loop run?",
      carried: (expected, got) =>
        `After 2 steps [w, b] must be ${list(expected)}, but it came to ${list(got)}: the second step still carries the slopes of the first. Let both sums begin at 0 in every step.`,
      second: (expected, got) =>
        `After 2 steps [w, b] must be ${list(expected)}, but it came to ${list(got)}.`,
      penguins: (expected, got) =>
        `After 200 steps the penguins’ [w, b] must be ${list(expected)}, but it came to ${list(got)}.`,
    },
  },
  ko: {
    title: "펭귄의 직선 맞추기",
    task: "경사 하강법으로 직선 $\\hat y = \\w x + \\bb$를 점들에 맞춰 봅시다. 손실은 평균 제곱 오차의 절반, $\\Lo = \\frac{1}{2N}\\sum_i(\\hat y_i - y_i)^2$입니다. 그래서 경사는 모두 점 $N$개의 평균입니다.\n\n`fitLine`은 $\\w = \\bb = 0$에서 출발해 규칙을 `steps`번 쓰고 `[w, b]`를 돌려줍니다. 마지막 검사에서는 모든 펭귄을 넣어 봅니다. 날개는 표준 편차로, 몸무게는 킬로그램으로 나타낸 값입니다.",
    hints: [
      "점 하나는 무엇을 말해 줄까요? 그 점에서는 $\\hat y_i - y_i$만큼 빗나갔습니다. $\\bb$의 경사에는 바로 이 값이 보태집니다.",
      "$\\dw = \\frac1N\\sum_i(\\hat y_i - y_i)\\,x_i$, $\\db = \\frac1N\\sum_i(\\hat y_i - y_i)$입니다. 두 합은 걸음마다 0에서 다시 시작하고, `w`나 `b`가 움직이기 전에 둘 다 끝나야 합니다.",
      "반복문 안에서 `let dw = 0; let db = 0;`으로 시작합니다. 점마다 `const error = w * x[i] + b - y[i];`를 구하고 `dw += (error * x[i]) / x.length;`, `db += error / x.length;`를 합니다. 마지막 점까지 마친 다음 `w`와 `b`에 규칙을 씁니다.",
    ],
    comments: [
      "직선 ŷ = wx + b를 경사 하강법으로 점들에 맞춘다. w = 0, b = 0에서 출발한다.\nx, y: 점마다 수 하나씩, learningRate: γ, steps: 규칙을 쓰는 횟수\n마지막 걸음 뒤의 [w, b]를 돌려준다.",
      "먼저 모든 점에서 두 경사를 구하고, 그다음 규칙을 쓰세요",
    ],
    checks: {
      first: "첫걸음은 평균 경사를 따른다",
      second: "두 번째 걸음은 합을 새로 시작한다",
      penguins: "200걸음이면 펭귄의 직선을 찾는다",
    },
    says: {
      stayed: () =>
        "w = 0, b = 0에서 점 (1, 4), (3, 2), (0, 1), (2, 3)으로 γ = 0.1의 한 걸음을 걸으면 w = 0.4, b = 0.25여야 합니다. 그런데 제자리에 머물렀습니다.",
      uphill: (w, b) =>
        `점 (1, 4), (3, 2), (0, 1), (2, 3)으로 γ = 0.1의 한 걸음을 걸으면 w = 0.4, b = 0.25여야 합니다. 나온 값: w = ${n(w)}, b = ${n(b)}. 오르막으로 갔습니다. 오차는 ŷ − y이고, 규칙에는 빼기가 있습니다.`,
      summed: (w, b) =>
        `점 네 개로 γ = 0.1의 한 걸음을 걸으면 w = 0.4, b = 0.25여야 합니다. 나온 값: w = ${n(w)}, b = ${n(b)}. 네 배나 멀리 갔습니다. 경사는 평균입니다. 합을 점의 개수로 나누세요.`,
      doubled: (w, b) =>
        `γ = 0.1의 한 걸음을 걸으면 w = 0.4, b = 0.25여야 합니다. 나온 값: w = ${n(w)}, b = ${n(b)}. 두 배나 멀리 갔습니다. 제곱을 미분할 때 나오는 2는 손실에 있는 절반과 지워집니다.`,
      noInput: (w) =>
        `γ = 0.1의 한 걸음을 걸으면 w = 0.4여야 합니다. 나온 값: ${n(w)}. b만큼만 움직였습니다. 가중치에는 x를 곱하므로, 점마다 경사에 보태는 값에도 x를 곱해야 합니다.`,
      noBias: () =>
        "γ = 0.1의 한 걸음을 걸으면 w = 0.4, b = 0.25여야 합니다. 가중치는 맞지만 편향이 0에 머물렀습니다. 편향에도 자기 경사가 있습니다.",
      mixed: (w, b) =>
        `γ = 0.1의 한 걸음을 걸으면 w = 0.4, b = 0.25여야 합니다. 나온 값: w = ${n(w)}, b = ${n(b)}. 하나가 이미 움직인 뒤에 다른 하나의 경사를 구했습니다. 두 경사를 먼저 구한 다음 함께 움직이세요.`,
      pointByPoint: (got, reversed) =>
        `한 걸음에 닿은 곳: ${list(got)}. 점의 순서를 뒤집으니: ${list(reversed)}. 순서가 달라도 결과는 같아야 합니다. 모든 점의 말을 더한 다음에 움직이세요.`,
      first: (w, b) =>
        `점 (1, 4), (3, 2), (0, 1), (2, 3)으로 γ = 0.1의 한 걸음을 걸으면 w = 0.4, b = 0.25여야 합니다. 나온 값: w = ${n(w)}, b = ${n(b)}.`,
      oneMore: () =>
        "steps = 1인데 두 걸음을 걸은 자리에 있습니다. 반복문이 몇 번 도나요? 0부터 세고 steps가 되기 전에 멈추세요.",
      onlyOne: () => "steps = 2인데 한 걸음만 걸은 자리에 있습니다. 반복문이 몇 번 도나요?",
      carried: (expected, got) =>
        `두 걸음 뒤의 [w, b]: ${list(expected)}. 나온 값: ${list(got)}. 두 번째 걸음에 첫걸음의 경사가 남아 있습니다. 두 합을 걸음마다 0에서 시작하세요.`,
      second: (expected, got) => `두 걸음 뒤의 [w, b]: ${list(expected)}. 나온 값: ${list(got)}.`,
      penguins: (expected, got) =>
        `200걸음 뒤 펭귄의 [w, b]: ${list(expected)}. 나온 값: ${list(got)}.`,
    },
  },
};
