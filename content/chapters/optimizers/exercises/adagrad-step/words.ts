import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n, saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "first" | "shrinks" | "every" | "epsilon" | "valley";

type Place = readonly number[];

type Says = {
  stayed: () => string;
  uphill: (got: number) => string;
  plain: (got: number) => string;
  noRoot: (got: number) => string;
  noSquare: (got: number) => string;
  multiplied: (got: number) => string;
  oldG: (got: number) => string;
  first: (got: number) => string;
  neverShrinks: () => string;
  second: (expected: number, got: number) => string;
  shared: (got: Place) => string;
  every: (got: Place) => string;
  level: () => string;
  epsilonInside: (got: number) => string;
  epsilon: (got: number) => string;
  valley: (expected: Place, got: Place) => string;
};

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "AdaGrad",
    task: "Give every parameter a learning rate of its own, which shrinks with the ground it has covered. $\\G$ adds up the squared slopes, entry by entry, and each step is divided by its root:\n\n$\\G \\leftarrow \\G + \\GT^2$\n\n$\\T \\leftarrow \\T - \\dfrac{\\g\\,\\GT}{\\sqrt{\\G} + \\epsilon}$\n\n`step` changes `params` and `state.g` in place. The next call finds the `state.g` that this one left.",
    hints: [
      "Each parameter has one entry of $\\G$. It only ever grows. By what does it grow in this step?",
      "`g[i]` grows by the square of its own slope, `grads[i] * grads[i]`. The step of gradient descent is then divided by the root of the new `g[i]`.",
      "First `g[i] += grads[i] * grads[i];`, then `params[i] -= (learningRate * grads[i]) / (Math.sqrt(g[i]) + epsilon);`. The ε stands outside the root.",
    ],
    checks: {
      first: "the first step has the length γ, however steep",
      shrinks: "under a steady slope the steps shrink",
      every: "each parameter has a G of its own",
      epsilon: "ε stands outside the root and keeps 0/0 away",
      valley: "30 steps in a valley agree with the library",
    },
    says: {
      stayed: () =>
        "With slope 4 and γ = 0.1 the first step must lead from 1 to 0.9; yours stayed where it was.",
      uphill: (got) =>
        `With slope 4 and γ = 0.1 the first step must lead from 1 to 0.9, but it came to ${n(got)}: uphill. The step goes against the slope.`,
      plain: (got) =>
        `With slope 4 and γ = 0.1 the first step must lead from 1 to 0.9, but it came to ${n(got)}. That is the step of gradient descent: divide it by √G + ε.`,
      noRoot: (got) =>
        `With slope 4 the first G is 16, and the step must lead from 1 to 0.9, but it came to ${n(got)}: divided by 16 and not by its root. G holds squares; only its root has the size of a slope.`,
      noSquare: (got) =>
        `With slope 4 and γ = 0.1 the first step must lead from 1 to 0.9, but it came to ${n(got)}: divided by √4. G adds up the squares of the slopes, so it must be 16 here.`,
      multiplied: (got) =>
        `With slope 4 and γ = 0.1 the first step must lead from 1 to 0.9, but it came to ${n(got)}: multiplied by √G. Much ground covered must make the step shorter.`,
      oldG: (got) =>
        `With slope 4 and γ = 0.1 the first step must lead from 1 to 0.9, but it came to ${n(got)}. The step was divided by the old G, which is 0 at first: let G grow before it is used.`,
      first: (got) =>
        `With slope 4 and γ = 0.1 the first step must lead from 1 to 0.9, but it came to ${n(got)}.`,
      neverShrinks: () =>
        "With slope 4 twice, the second step must be 0.1/√2 = 0.0707 long; yours was 0.1 again. G keeps all squares so far: add to it, and leave it in state.g.",
      second: (expected, got) =>
        `With slope 4 twice, two steps must lead from 1 to ${n(expected)}, but it came to ${n(got)}.`,
      shared: (got) =>
        `With the slopes 3 and 4 both parameters must make a first step of 0.1, but they came to ${list(got)}: both were divided by √(9 + 16). That is ∇Θᵀ∇Θ, one number for all. Each parameter needs a G of its own.`,
      every: (got) =>
        `With the slopes 3 and 4 two parameters at 0 must both move to −0.1, but they came to ${list(got)}.`,
      level: () =>
        "With slope 0 the parameter must stay at 1, but it moved or is no longer a number. G is 0 there, and without ε the step is 0/0.",
      epsilonInside: (got) =>
        `With slope 4 and ε = 1 the first step must be 0.4/(4 + 1) and lead from 1 to 0.92, but it came to ${n(got)}: the ε is under the root. Here it stands outside.`,
      epsilon: (got) =>
        `With slope 4 and ε = 1 the first step must be 0.4/(4 + 1) and lead from 1 to 0.92, but it came to ${n(got)}.`,
      valley: (expected, got) =>
        `After 30 steps in the bowl with the curvatures 1 and 20 the walk must stand at ${list(expected)}; yours stands at ${list(got)}.`,
    },
  },
  ko: {
    title: "AdaGrad",
    task: "파라미터마다 학습률을 따로 두고, 지나온 만큼 줄어들게 하세요. $\\G$에는 경사의 제곱을 항목마다 더해 가고, 걸음은 그 제곱근으로 나눕니다.\n\n$\\G \\leftarrow \\G + \\GT^2$\n\n$\\T \\leftarrow \\T - \\dfrac{\\g\\,\\GT}{\\sqrt{\\G} + \\epsilon}$\n\n`step`은 `params`와 `state.g`의 값을 직접 바꿉니다. 다음에 부를 때는 이번에 남긴 `state.g`를 그대로 받습니다.",
    hints: [
      "파라미터마다 $\\G$의 항목이 하나씩 있고, 이 값은 커지기만 합니다. 이번 걸음에는 얼마나 커지나요?",
      "`g[i]`는 자기 경사의 제곱 `grads[i] * grads[i]`만큼 커집니다. 그다음 경사 하강법의 걸음을 새 `g[i]`의 제곱근으로 나눕니다.",
      "먼저 `g[i] += grads[i] * grads[i];`, 다음에 `params[i] -= (learningRate * grads[i]) / (Math.sqrt(g[i]) + epsilon);`입니다. ε은 루트 밖에 있습니다.",
    ],
    comments: [
      "AdaGrad의 한 걸음. 라이브러리처럼 값을 직접 바꾼다.\nparams: Θ, grads: ∇Θ, state.g: G(첫걸음 전에는 모두 0)\nlearningRate: γ, epsilon: ε(0으로 나누는 것을 막는다)",
      "다음 줄을 고치세요: 먼저 G, 그다음 Θ",
    ],
    checks: {
      first: "아무리 가팔라도 첫걸음의 길이는 γ이다",
      shrinks: "경사가 그대로면 걸음이 줄어든다",
      every: "파라미터마다 자기 G가 있다",
      epsilon: "ε은 루트 밖에서 0/0을 막는다",
      valley: "골짜기에서 30걸음이 라이브러리와 같다",
    },
    says: {
      stayed: () => "경사 4, γ = 0.1이면 첫걸음은 1에서 0.9까지 가야 하는데 제자리에 머물렀습니다.",
      uphill: (got) =>
        `경사 4, γ = 0.1이면 첫걸음은 1에서 0.9까지 가야 합니다. 나온 값: ${n(got)}. 오르막으로 갔습니다. 걸음은 경사의 반대쪽으로 갑니다.`,
      plain: (got) =>
        `경사 4, γ = 0.1이면 첫걸음은 1에서 0.9까지 가야 합니다. 나온 값: ${n(got)}. 경사 하강법의 걸음 그대로입니다. √G + ε으로 나누세요.`,
      noRoot: (got) =>
        `경사가 4이면 첫 G는 16이고, 첫걸음은 1에서 0.9까지 가야 합니다. 나온 값: ${n(got)}. 제곱근이 아니라 16으로 나누었습니다. G는 제곱을 모은 값이므로 루트를 씌워야 경사와 같은 크기가 됩니다.`,
      noSquare: (got) =>
        `경사 4, γ = 0.1이면 첫걸음은 1에서 0.9까지 가야 합니다. 나온 값: ${n(got)}. √4로 나누었습니다. G에는 경사의 제곱을 더하므로 여기서는 16이어야 합니다.`,
      multiplied: (got) =>
        `경사 4, γ = 0.1이면 첫걸음은 1에서 0.9까지 가야 합니다. 나온 값: ${n(got)}. √G를 곱했습니다. 많이 지나왔을수록 걸음은 짧아져야 합니다.`,
      oldG: (got) =>
        `경사 4, γ = 0.1이면 첫걸음은 1에서 0.9까지 가야 합니다. 나온 값: ${n(got)}. 옛 G로 나누었는데, 처음에는 0입니다. G를 먼저 키운 다음에 쓰세요.`,
      first: (got) => `경사 4, γ = 0.1이면 첫걸음은 1에서 0.9까지 가야 합니다. 나온 값: ${n(got)}.`,
      neverShrinks: () =>
        "경사 4로 두 번 걸으면 두 번째 걸음의 길이는 0.1/√2 = 0.0707이어야 하는데 또 0.1이었습니다. G에는 지금까지의 제곱이 모두 들어 있습니다. 더해서 state.g에 남기세요.",
      second: (expected, got) =>
        `경사 4로 두 걸음을 걸어 1에서 닿을 곳: ${n(expected)}. 나온 값: ${n(got)}.`,
      shared: (got) =>
        `경사가 3과 4이면 두 파라미터 모두 첫걸음이 0.1이어야 합니다. 나온 값: ${list(got)}. 둘 다 √(9 + 16)으로 나누었습니다. 모두에게 하나뿐인 수 ∇Θᵀ∇Θ입니다. 파라미터마다 자기 G가 있어야 합니다.`,
      every: (got) =>
        `경사가 3과 4이면 0이던 두 파라미터가 모두 −0.1까지 가야 합니다. 나온 값: ${list(got)}.`,
      level: () =>
        "경사가 0이면 1이던 파라미터는 그대로여야 하는데 움직였거나 수가 아닌 값이 되었습니다. 그때 G는 0이고, ε이 없으면 걸음이 0/0입니다.",
      epsilonInside: (got) =>
        `경사 4, ε = 1이면 첫걸음은 0.4/(4 + 1)이고 1에서 0.92까지 가야 합니다. 나온 값: ${n(got)}. ε을 루트 안에 넣었습니다. 이 책에서는 루트 밖에 둡니다.`,
      epsilon: (got) =>
        `경사 4, ε = 1이면 첫걸음은 0.4/(4 + 1)이고 1에서 0.92까지 가야 합니다. 나온 값: ${n(got)}.`,
      valley: (expected, got) =>
        `곡률이 1과 20인 그릇에서 30걸음 뒤의 자리: ${list(expected)}. 나온 값: ${list(got)}.`,
    },
  },
};
