import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n, saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "average" | "first" | "steady" | "forgets" | "epsilon" | "valley";

type Place = readonly number[];

type Says = {
  neverForgets: (got: number) => string;
  wholeSquare: (got: number) => string;
  swapped: (got: number) => string;
  noSquare: (got: number) => string;
  average: (got: number) => string;
  keepsAll: (got: number) => string;
  keepsNothing: (got: number) => string;
  later: (got: number) => string;
  uphill: (length: number) => string;
  noRoot: (length: number) => string;
  first: (length: number) => string;
  steady: (length: number) => string;
  grudge: (length: number) => string;
  epsilonInside: (got: number) => string;
  epsilon: (got: number) => string;
  valley: (expected: Place, got: Place) => string;
};

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "RMSprop",
    task: "The code is AdaGrad. Its $\\G$ never forgets, so its steps only ever shrink. Let it forget: keep the share $\\rho$ of $\\G$, and let the new square count with the share that is left.\n\n$\\G \\leftarrow \\rho\\,\\G + (1 - \\rho)\\,\\GT^2$\n\nThe lecture writes $\\alpha$ for $\\rho$. The second line stays as it is.",
    hints: [
      "The new $\\G$ lies between the old one and the new square. Which of the two should count more, if $\\rho = 0.9$?",
      "Two parts are added: `rho * g[i]`, which is old, and `(1 - rho)` times the square of the slope, which is new. The shares add up to 1.",
      "`g[i] = rho * g[i] + (1 - rho) * …` with `grads[i] * grads[i]` behind it. Mind the `=`: with `+=` nothing would be forgotten.",
    ],
    checks: {
      average: "G keeps the share ρ and takes in 1 − ρ of the square",
      first: "the first step is γ/√(1 − ρ) long",
      steady: "under a steady slope the steps settle at γ",
      forgets: "a steep slope of long ago no longer counts",
      epsilon: "ε stands outside the root",
      valley: "30 steps in a valley agree with the library",
    },
    says: {
      neverForgets: (got) =>
        `With slope 4 and ρ = 0.9, G must become 0.1 × 16 = 1.6, but it came to ${n(got)}, and with slope 0 it stays there. That is AdaGrad’s sum.`,
      wholeSquare: (got) =>
        `With slope 4 and ρ = 0.9, G must become 0.1 × 16 = 1.6, but it came to ${n(got)}: the whole square. If the old part counts ρ, the new one counts 1 − ρ; else this is no average.`,
      swapped: (got) =>
        `With slope 4 and ρ = 0.9, G must become 0.1 × 16 = 1.6, but it came to ${n(got)}: the shares are swapped. ρ is the share that is kept.`,
      noSquare: (got) =>
        `With slope 4 and ρ = 0.9, G must become 0.1 × 16 = 1.6, but it came to ${n(got)}: the slope went in without its square.`,
      average: (got) =>
        `With slope 4 and ρ = 0.9, G must become 0.1 × 16 = 1.6, but it came to ${n(got)}.`,
      keepsAll: (got) =>
        `After slope 4, G is 1.6. With slope 0 it must fall to 0.9 × 1.6 = 1.44, but it came to ${n(got)}: the old part counts in full, and nothing is forgotten.`,
      keepsNothing: (got) =>
        `After slope 4, G is 1.6. With slope 0 it must fall to 0.9 × 1.6 = 1.44, but it came to ${n(got)}: the old part is gone. Keep it in state.g, with the share ρ.`,
      later: (got) =>
        `After slope 4, G is 1.6. With slope 0 it must fall to 0.9 × 1.6 = 1.44, but it came to ${n(got)}.`,
      uphill: (length) =>
        `With slope 4 the first step must be 0.4/√1.6 = 0.3162 long and go down, but it came to ${n(length)}: uphill.`,
      noRoot: (length) =>
        `With slope 4 the first step must be 0.4/√1.6 = 0.3162 long, but it came to ${n(length)}. Divide by the root of G.`,
      first: (length) =>
        `With slope 4 the first step must be 0.4/√1.6 = 0.3162 long, but it came to ${n(length)}.`,
      steady: (length) =>
        `After 200 steps with slope 4 a step must be 0.1 long, as long as γ, but it came to ${n(length)}.`,
      grudge: (length) =>
        `150 steps after a single slope of 100, a slope of 1 must make a step of 0.1 again, but it came to ${n(length)}. The old square should be forgotten by now.`,
      epsilonInside: (got) =>
        `With G = 16, slope 4 and ε = 1 the step must be 0.4/(4 + 1) and lead from 1 to 0.92, but it came to ${n(got)}: the ε is under the root. Here it stands outside.`,
      epsilon: (got) =>
        `With G = 16, slope 4 and ε = 1 the step must be 0.4/(4 + 1) and lead from 1 to 0.92, but it came to ${n(got)}.`,
      valley: (expected, got) =>
        `After 30 steps in the bowl with the curvatures 1 and 20 the walk must stand at ${list(expected)}; yours stands at ${list(got)}.`,
    },
  },
  ko: {
    title: "RMSprop",
    task: "아래 코드는 AdaGrad입니다. $\\G$가 아무것도 잊지 않아서 걸음은 줄어들기만 합니다. 잊게 만드세요. $\\G$에서 $\\rho$만큼을 남기고, 새 제곱은 나머지 몫만큼 더합니다.\n\n$\\G \\leftarrow \\rho\\,\\G + (1 - \\rho)\\,\\GT^2$\n\n강의에서는 $\\rho$를 $\\alpha$로 씁니다. 둘째 줄은 그대로 두세요.",
    hints: [
      "새 $\\G$는 옛 값과 새 제곱 사이에 있습니다. $\\rho = 0.9$이면 둘 가운데 어느 쪽이 더 많이 들어가야 할까요?",
      "둘을 더합니다. 옛것은 `rho * g[i]`이고, 새것은 경사의 제곱에 `(1 - rho)`를 곱한 값입니다. 두 몫을 더하면 1입니다.",
      "`g[i] = rho * g[i] + (1 - rho) * …` 뒤에 `grads[i] * grads[i]`를 쓰세요. `=`에 주의하세요. `+=`로 쓰면 아무것도 잊지 않습니다.",
    ],
    comments: [
      "RMSprop의 한 걸음. 라이브러리처럼 값을 직접 바꾼다.\nparams: Θ, grads: ∇Θ, state.g: G(첫걸음 전에는 모두 0)\nlearningRate: γ, rho: ρ(G에서 남기는 비율), epsilon: ε(0으로 나누는 것을 막는다)",
      "다음 줄을 고치세요: 지금은 AdaGrad",
    ],
    checks: {
      average: "G는 ρ만큼 남고 제곱의 1 − ρ만큼 받아들인다",
      first: "첫걸음의 길이는 γ/√(1 − ρ)이다",
      steady: "경사가 그대로면 걸음의 길이는 γ가 된다",
      forgets: "오래전의 가파른 경사는 잊힌다",
      epsilon: "ε은 루트 밖에 있다",
      valley: "골짜기에서 30걸음이 라이브러리와 같다",
    },
    says: {
      neverForgets: (got) =>
        `경사 4, ρ = 0.9이면 G는 0.1 × 16 = 1.6이어야 합니다. 나온 값: ${n(got)}. 경사가 0이 되어도 줄지 않습니다. AdaGrad의 합입니다.`,
      wholeSquare: (got) =>
        `경사 4, ρ = 0.9이면 G는 0.1 × 16 = 1.6이어야 합니다. 나온 값: ${n(got)}. 제곱이 통째로 들어갔습니다. 옛것의 몫이 ρ이면 새것의 몫은 1 − ρ입니다. 그래야 평균이 됩니다.`,
      swapped: (got) =>
        `경사 4, ρ = 0.9이면 G는 0.1 × 16 = 1.6이어야 합니다. 나온 값: ${n(got)}. 두 몫이 뒤바뀌었습니다. ρ는 남기는 몫입니다.`,
      noSquare: (got) =>
        `경사 4, ρ = 0.9이면 G는 0.1 × 16 = 1.6이어야 합니다. 나온 값: ${n(got)}. 경사를 제곱하지 않았습니다.`,
      average: (got) => `경사 4, ρ = 0.9이면 G는 0.1 × 16 = 1.6이어야 합니다. 나온 값: ${n(got)}.`,
      keepsAll: (got) =>
        `경사 4 다음에 G는 1.6입니다. 경사가 0이 되면 0.9 × 1.6 = 1.44로 줄어야 합니다. 나온 값: ${n(got)}. 옛것이 통째로 남아 아무것도 잊지 않습니다.`,
      keepsNothing: (got) =>
        `경사 4 다음에 G는 1.6입니다. 경사가 0이 되면 0.9 × 1.6 = 1.44로 줄어야 합니다. 나온 값: ${n(got)}. 옛것이 사라졌습니다. state.g에 ρ만큼 남기세요.`,
      later: (got) =>
        `경사 4 다음에 G는 1.6입니다. 경사가 0이 되면 0.9 × 1.6 = 1.44로 줄어야 합니다. 나온 값: ${n(got)}.`,
      uphill: (length) =>
        `경사가 4이면 첫걸음은 0.4/√1.6 = 0.3162만큼 내려가야 합니다. 나온 값: ${n(length)}. 오르막으로 갔습니다.`,
      noRoot: (length) =>
        `경사가 4이면 첫걸음의 길이는 0.4/√1.6 = 0.3162여야 합니다. 나온 값: ${n(length)}. G의 제곱근으로 나누세요.`,
      first: (length) =>
        `경사가 4이면 첫걸음의 길이는 0.4/√1.6 = 0.3162여야 합니다. 나온 값: ${n(length)}.`,
      steady: (length) =>
        `경사 4로 200걸음을 걸으면 걸음의 길이가 γ와 같은 0.1이어야 합니다. 나온 값: ${n(length)}.`,
      grudge: (length) =>
        `경사가 100이던 한 걸음이 지나고 150걸음 뒤에는, 경사 1의 걸음이 다시 0.1이어야 합니다. 나온 값: ${n(length)}. 옛 제곱은 그때쯤 잊혀야 합니다.`,
      epsilonInside: (got) =>
        `G = 16, 경사 4, ε = 1이면 걸음은 0.4/(4 + 1)이고 1에서 0.92까지 가야 합니다. 나온 값: ${n(got)}. ε을 루트 안에 넣었습니다. 이 책에서는 루트 밖에 둡니다.`,
      epsilon: (got) =>
        `G = 16, 경사 4, ε = 1이면 걸음은 0.4/(4 + 1)이고 1에서 0.92까지 가야 합니다. 나온 값: ${n(got)}.`,
      valley: (expected, got) =>
        `곡률이 1과 20인 그릇에서 30걸음 뒤의 자리: ${list(expected)}. 나온 값: ${list(got)}.`,
    },
  },
};
