import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n, saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "averages" | "first" | "every" | "steady" | "epsilon" | "valley";

type Place = readonly number[];

type Says = {
  plain: () => string;
  swapped: () => string;
  shares: (m: number, g: number) => string;
  noSquare: (got: number) => string;
  signOfM: (got: number) => string;
  m: (expected: number, got: number) => string;
  g: (expected: number, got: number) => string;
  secondM: (got: number) => string;
  secondG: (got: number) => string;
  countZero: () => string;
  uphill: () => string;
  uncorrected: (got: number) => string;
  multiplied: (got: number) => string;
  onlyM: (got: number) => string;
  onlyG: (got: number) => string;
  noRoot: (got: number) => string;
  first: (got: number) => string;
  countInLoop: (entry: number, expected: number, got: number) => string;
  every: (entry: number, expected: number, got: number) => string;
  count: (got: number) => string;
  steady: (got: number) => string;
  epsilonInside: (got: number) => string;
  epsilon: (got: number) => string;
  valley: (expected: Place, got: Place) => string;
};

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "Adam",
    task: "Put momentum and RMSprop together. $\\M$ is an average of the gradients, $\\G$ one of their squares:\n\n$\\M \\leftarrow \\beta_1\\M + (1 - \\beta_1)\\,\\GT$\n\n$\\G \\leftarrow \\beta_2\\G + (1 - \\beta_2)\\,\\GT^2$\n\nBoth begin at 0 and are too small at first. At step $t$ Adam makes up for that, and then moves:\n\n$\\hat\\M = \\dfrac{\\M}{1 - \\beta_1^t} \\qquad \\hat\\G = \\dfrac{\\G}{1 - \\beta_2^t}$\n\n$\\T \\leftarrow \\T - \\dfrac{\\g\\,\\hat\\M}{\\sqrt{\\hat\\G} + \\epsilon}$\n\n`state.count` is $t$: raise it by 1 at each step, so that it is 1 at the first.",
    hints: [
      "Count the step before the loop over the parameters, once: `state.count += 1`. In the loop there are five lines, one a formula.",
      "$\\beta_1^t$ is `beta1 ** state.count`. Keep the averages in `m[i]` and `g[i]`, and the corrected values in names of their own: the next step must find the averages as they were.",
      "`m[i] = beta1 * m[i] + (1 - beta1) * grads[i];`, likewise `g[i]` with the square. Then `const mHat = m[i] / (1 - beta1 ** state.count);`, likewise `gHat`, and `params[i] -= (learningRate * mHat) / (Math.sqrt(gHat) + epsilon);`.",
    ],
    checks: {
      averages: "M and G are averages of the slopes and of their squares",
      first: "the first step has the length γ, however steep",
      every: "all parameters are at the same step t",
      steady: "20 steps under a steady slope have the length γ each",
      epsilon: "ε stands outside the root",
      valley: "50 steps in a valley agree with the library",
    },
    says: {
      plain: () =>
        "After a step with slope 4, M must be 0.4 and G 0.016; both of yours are still 0. Keep the averages in state.m and state.g.",
      swapped: () =>
        "After a step with slope 4, M must be 0.4 and G 0.016; yours are 0.004 and 1.6. The betas are swapped: β₁ belongs to M, β₂ to G.",
      shares: (m, g) =>
        `After a step with slope 4, M must be 0.1 × 4 = 0.4 and G 0.001 × 16 = 0.016; yours are ${n(m)} and ${n(g)}. β is the share of the old value, 1 − β that of the new one.`,
      noSquare: (got) =>
        `After a step with slope 4, G must be 0.001 × 16 = 0.016, but it came to ${n(got)}: the slope went in without its square.`,
      signOfM: (got) =>
        `After a step with slope 4, M must be 0.4, but it came to ${n(got)}. In Adam M is an average of the gradients; the minus stands in the last line.`,
      m: (expected, got) =>
        `After a step with slope 4, M must be 0.1 × 4 = ${n(expected)}, but it came to ${n(got)}. The corrected value is a matter of its own: do not write it back.`,
      g: (expected, got) =>
        `After a step with slope 4, G must be 0.001 × 16 = ${n(expected)}, but it came to ${n(got)}. The corrected value is a matter of its own: do not write it back.`,
      secondM: (got) =>
        `After the slopes 4 and −2, M must be 0.9 × 0.4 − 0.1 × 2 = 0.16, but it came to ${n(got)}.`,
      secondG: (got) =>
        `After the slopes 4 and −2, G must be 0.999 × 0.016 + 0.001 × 4 = 0.01998, but it came to ${n(got)}.`,
      countZero: () =>
        "The first step ended at something that is no number. If t is 0, then 1 − βᵗ is 0, and both corrections divide by it. Count the step first.",
      uphill: () =>
        "With slope 4 and γ = 0.1 the first step must go down by 0.1; yours went up by as much.",
      uncorrected: (got) =>
        `With γ = 0.1 the first step must be 0.1 long, but it came to ${n(got)}. M and G begin at 0 and are too small at first: where is the correction?`,
      multiplied: (got) =>
        `With γ = 0.1 the first step must be 0.1 long, but it came to ${n(got)}. M and G are too small at first, and the correction must make them larger: divide by 1 − βᵗ.`,
      onlyM: (got) =>
        `With γ = 0.1 the first step must be 0.1 long, but it came to ${n(got)}: M is corrected and G is not.`,
      onlyG: (got) =>
        `With γ = 0.1 the first step must be 0.1 long, but it came to ${n(got)}: G is corrected and M is not.`,
      noRoot: (got) =>
        `With slope 4 and γ = 0.1 the first step must be 0.1 long, but it came to ${n(got)}. Divide by the root of Ĝ.`,
      first: (got) =>
        `With slope 4 and γ = 0.1 the first step must be 0.1 long, but it came to ${n(got)}.`,
      countInLoop: (entry, expected, got) =>
        `At the first step three parameters must move by 0.1 each, but the ${["first", "second", "third"][entry - 1]} came to ${n(got)} instead of ${n(expected)}. Does t grow with every parameter? It grows once a step.`,
      every: (entry, expected, got) =>
        `Of three parameters the ${["first", "second", "third"][entry - 1]} must move to ${n(expected)}, but it came to ${n(got)}.`,
      count: (got) =>
        `After 20 steps state.count must be 20; yours is ${n(got)}. It is t: it begins at 0 and grows by 1 with every step.`,
      steady: (got) =>
        `Under a steady slope, 20 steps with γ = 0.1 must lead from 1 to −1, but it came to ${n(got)}. Every step counts with a t of its own: does it grow?`,
      epsilonInside: (got) =>
        `With slope 4 and ε = 1 the first step must be 0.4/(4 + 1) and lead from 1 to 0.92, but it came to ${n(got)}: the ε is under the root. It stands outside.`,
      epsilon: (got) =>
        `With slope 4 and ε = 1 the first step must be 0.4/(4 + 1) and lead from 1 to 0.92, but it came to ${n(got)}.`,
      valley: (expected, got) =>
        `After 50 steps in the bowl with the curvatures 1 and 20 the walk must stand at ${list(expected)}; yours stands at ${list(got)}.`,
    },
  },
  ko: {
    title: "Adam",
    task: "모멘텀과 RMSprop을 합쳐 보세요. $\\M$은 기울기의 평균이고 $\\G$는 기울기 제곱의 평균입니다.\n\n$\\M \\leftarrow \\beta_1\\M + (1 - \\beta_1)\\,\\GT$\n\n$\\G \\leftarrow \\beta_2\\G + (1 - \\beta_2)\\,\\GT^2$\n\n둘 다 0에서 시작하므로 처음에는 너무 작습니다. Adam은 $t$번째 걸음에서 이것을 보정한 다음 움직입니다.\n\n$\\hat\\M = \\dfrac{\\M}{1 - \\beta_1^t} \\qquad \\hat\\G = \\dfrac{\\G}{1 - \\beta_2^t}$\n\n$\\T \\leftarrow \\T - \\dfrac{\\g\\,\\hat\\M}{\\sqrt{\\hat\\G} + \\epsilon}$\n\n`state.count`가 $t$입니다. 걸음마다 1씩 늘려서 첫걸음에 1이 되게 하세요.",
    hints: [
      "파라미터를 도는 반복문 앞에서 걸음을 한 번 셉니다. `state.count += 1`입니다. 반복문 안에는 식마다 한 줄씩 다섯 줄이 들어갑니다.",
      "$\\beta_1^t$는 `beta1 ** state.count`입니다. 평균은 `m[i]`와 `g[i]`에 두고 보정한 값에는 다른 이름을 붙이세요. 다음 걸음에는 보정하지 않은 평균이 필요합니다.",
      "`m[i] = beta1 * m[i] + (1 - beta1) * grads[i];`, `g[i]`도 같은 꼴에 제곱을 씁니다. 다음은 `const mHat = m[i] / (1 - beta1 ** state.count);`, `gHat`도 같은 꼴입니다. 끝은 `params[i] -= (learningRate * mHat) / (Math.sqrt(gHat) + epsilon);`입니다.",
    ],
    comments: [
      "Adam의 한 걸음. 라이브러리처럼 값을 직접 바꾼다.\nparams: Θ, grads: ∇Θ\nstate: M과 G, 걸음 수 count(첫걸음 전에는 모두 0)\nlearningRate: γ, beta1: β₁, beta2: β₂, epsilon: ε",
      "다음 줄을 고치세요: M과 G, 둘의 보정, 그다음 Θ",
    ],
    checks: {
      averages: "M은 경사의 평균, G는 경사 제곱의 평균이다",
      first: "아무리 가팔라도 첫걸음의 길이는 γ이다",
      every: "모든 파라미터의 t가 같다",
      steady: "경사가 그대로면 20걸음의 길이가 모두 γ이다",
      epsilon: "ε은 루트 밖에 있다",
      valley: "골짜기에서 50걸음이 라이브러리와 같다",
    },
    says: {
      plain: () =>
        "경사 4로 한 걸음을 걸으면 M은 0.4, G는 0.016이어야 하는데 둘 다 아직 0입니다. 평균을 state.m과 state.g에 남기세요.",
      swapped: () =>
        "경사 4로 한 걸음을 걸으면 M은 0.4, G는 0.016이어야 하는데 0.004와 1.6이 나왔습니다. 두 베타가 뒤바뀌었습니다. M에는 β₁, G에는 β₂를 씁니다.",
      shares: (m, g) =>
        `경사 4로 한 걸음을 걸으면 M은 0.1 × 4 = 0.4, G는 0.001 × 16 = 0.016이어야 합니다. 나온 값: ${n(m)}, ${n(g)}. 옛 값의 몫이 β이고 새 값의 몫이 1 − β입니다.`,
      noSquare: (got) =>
        `경사 4로 한 걸음을 걸으면 G는 0.001 × 16 = 0.016이어야 합니다. 나온 값: ${n(got)}. 경사를 제곱하지 않았습니다.`,
      signOfM: (got) =>
        `경사 4로 한 걸음을 걸으면 M은 0.4여야 합니다. 나온 값: ${n(got)}. Adam의 M은 기울기의 평균이고, 빼기는 마지막 줄에 있습니다.`,
      m: (expected, got) =>
        `경사 4로 한 걸음을 걸은 뒤의 M: 0.1 × 4 = ${n(expected)}. 나온 값: ${n(got)}. 보정한 값은 따로 둡니다. M에 다시 쓰지 마세요.`,
      g: (expected, got) =>
        `경사 4로 한 걸음을 걸은 뒤의 G: 0.001 × 16 = ${n(expected)}. 나온 값: ${n(got)}. 보정한 값은 따로 둡니다. G에 다시 쓰지 마세요.`,
      secondM: (got) =>
        `경사 4와 −2로 두 걸음을 걸으면 M은 0.9 × 0.4 − 0.1 × 2 = 0.16이어야 합니다. 나온 값: ${n(got)}.`,
      secondG: (got) =>
        `경사 4와 −2로 두 걸음을 걸으면 G는 0.999 × 0.016 + 0.001 × 4 = 0.01998이어야 합니다. 나온 값: ${n(got)}.`,
      countZero: () =>
        "첫걸음의 결과가 수가 아닙니다. t가 0이면 1 − βᵗ도 0이고, 두 보정 모두 0으로 나누게 됩니다. 걸음부터 세세요.",
      uphill: () => "경사 4, γ = 0.1이면 첫걸음은 0.1만큼 내려가야 하는데 그만큼 올라갔습니다.",
      uncorrected: (got) =>
        `γ = 0.1이면 첫걸음의 길이는 0.1이어야 합니다. 나온 값: ${n(got)}. M과 G는 0에서 시작해서 처음에는 너무 작습니다. 보정은 어디에 있나요?`,
      multiplied: (got) =>
        `γ = 0.1이면 첫걸음의 길이는 0.1이어야 합니다. 나온 값: ${n(got)}. M과 G는 처음에 너무 작으므로 보정하면 커져야 합니다. 1 − βᵗ으로 나누세요.`,
      onlyM: (got) =>
        `γ = 0.1이면 첫걸음의 길이는 0.1이어야 합니다. 나온 값: ${n(got)}. M만 보정하고 G는 보정하지 않았습니다.`,
      onlyG: (got) =>
        `γ = 0.1이면 첫걸음의 길이는 0.1이어야 합니다. 나온 값: ${n(got)}. G만 보정하고 M은 보정하지 않았습니다.`,
      noRoot: (got) =>
        `경사 4, γ = 0.1이면 첫걸음의 길이는 0.1이어야 합니다. 나온 값: ${n(got)}. Ĝ의 제곱근으로 나누세요.`,
      first: (got) => `경사 4, γ = 0.1이면 첫걸음의 길이는 0.1이어야 합니다. 나온 값: ${n(got)}.`,
      countInLoop: (entry, expected, got) =>
        `첫걸음에는 세 파라미터 모두 0.1만큼 움직여야 합니다. ${entry}번째의 새 값: ${n(expected)}. 나온 값: ${n(got)}. t가 파라미터마다 커지나요? 한 걸음에 한 번만 커져야 합니다.`,
      every: (entry, expected, got) =>
        `파라미터 셋 가운데 ${entry}번째의 새 값: ${n(expected)}. 나온 값: ${n(got)}.`,
      count: (got) =>
        `20걸음 뒤 state.count는 20이어야 합니다. 나온 값: ${n(got)}. 이것이 t입니다. 0에서 시작해 걸음마다 1씩 커져야 합니다.`,
      steady: (got) =>
        `경사가 그대로일 때 γ = 0.1로 20걸음을 걸으면 1에서 −1까지 가야 합니다. 나온 값: ${n(got)}. 걸음마다 t가 다릅니다. t가 커지고 있나요?`,
      epsilonInside: (got) =>
        `경사 4, ε = 1이면 첫걸음은 0.4/(4 + 1)이고 1에서 0.92까지 가야 합니다. 나온 값: ${n(got)}. ε을 루트 안에 넣었습니다. 루트 밖에 두세요.`,
      epsilon: (got) =>
        `경사 4, ε = 1이면 첫걸음은 0.4/(4 + 1)이고 1에서 0.92까지 가야 합니다. 나온 값: ${n(got)}.`,
      valley: (expected, got) =>
        `곡률이 1과 20인 그릇에서 50걸음 뒤의 자리: ${list(expected)}. 나온 값: ${list(got)}.`,
    },
  },
};
