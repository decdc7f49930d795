import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n, saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "first" | "later" | "valley";

type Place = readonly number[];

type Says = {
  countZero: () => string;
  tenfold: (got: number) => string;
  removed: (got: number) => string;
  onlyM: (got: number) => string;
  onlyG: (got: number) => string;
  first: (got: number) => string;
  notEvenFirst: () => string;
  patched: (step: number, got: number, last: number) => string;
  noNumber: (step: number) => string;
  later: (step: number, got: number) => string;
  valley: (expected: Place, got: Place) => string;
};

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "Find the bug in Adam",
    task: "This Adam compiles, runs, and sometimes even trains. But its steps are far too long: with the usual settings the first is ten times $\\g$ and the twentieth nearly forty times. They come right only after some thousand steps.\n\nFind out what is wrong and mend it. The mistake is a real one: a well-known library shipped with it, and its ports to other languages copied it.",
    hints: [
      "An error that fades with $t$ must sit where $t$ does. Which lines hold `state.count`?",
      "At the first step $\\M$ is only $(1 - \\beta_1)\\,\\GT$, a tenth of the gradient. Should the correction make it larger or smaller? What does the code do?",
      "The averages begin at 0 and come out too small by exactly the factor $1 - \\beta^t$. To take a factor away, divide by it. This holds for `mHat` and for `gHat`.",
    ],
    checks: {
      first: "the first step has the length γ",
      later: "under a steady slope the first 20 steps all have the length γ",
      valley: "50 steps in a valley agree with the library",
    },
    says: {
      countZero: () =>
        "The first step ended at something that is no number. If t is 0, then 1 − βᵗ is 0: count the step before it is used, as the code did.",
      tenfold: (got) =>
        `With slope 4 and γ = 0.1 the first step must be 0.1 long, but it is ${n(got)} long, ten times as much. Work out M, M̂, G and Ĝ by hand at t = 1: M̂ must be 4 and Ĝ 16.`,
      removed: (got) =>
        `With slope 4 and γ = 0.1 the first step must be 0.1 long, but it is ${n(got)} long. That is Adam without any correction, as in the lecture. The paper’s has one, and it was not wrong to have it.`,
      onlyM: (got) =>
        `With slope 4 and γ = 0.1 the first step must be 0.1 long, but it is ${n(got)} long. M̂ is right now, and Ĝ is still far too small.`,
      onlyG: (got) =>
        `With slope 4 and γ = 0.1 the first step must be 0.1 long, but it is ${n(got)} long. Ĝ is right now, and M̂ is still far too small.`,
      first: (got) =>
        `With slope 4 and γ = 0.1 the first step must be 0.1 long, but it is ${n(got)} long.`,
      notEvenFirst: () =>
        "Under a steady slope each of the first 20 steps must be 0.1 long; not even the first one is.",
      patched: (step, got, last) =>
        `The first step is right now, but under a steady slope step ${step} is ${n(got)} long and step 20 ${n(last)}, where each must be 0.1. A number that mends one step hides the bug: look for its cause.`,
      noNumber: (step) =>
        `The first step is right now, but step ${step} is no number: it takes the root of something below 0. 1 − βᵗ is never negative: the t is a power, not a factor.`,
      later: (step, got) =>
        `The first step is right now, but under a steady slope step ${step} is ${n(got)} long, where each must be 0.1. How does the correction depend on t?`,
      valley: (expected, got) =>
        `After 50 steps in the bowl with the curvatures 1 and 20 the walk must stand at ${list(expected)}; yours stands at ${list(got)}. There the slope changes from step to step: do M and G remember the earlier ones?`,
    },
  },
  ko: {
    title: "Adam의 버그 찾기",
    task: "이 Adam은 컴파일도 되고 돌기도 하고 때로는 학습까지 합니다. 그런데 걸음이 너무 깁니다. 흔히 쓰는 설정에서 첫걸음은 $\\g$의 열 배, 스무 번째 걸음은 마흔 배에 가깝습니다. 몇천 걸음이 지나서야 제 길이로 돌아옵니다.\n\n무엇이 잘못되었는지 찾아 고치세요. 지어낸 실수가 아니라, 잘 알려진 라이브러리에 실제로 있던 실수이고, 다른 언어로 옮긴 코드에도 그대로 옮겨졌습니다.",
    hints: [
      "$t$가 커질수록 사라지는 오류라면 $t$가 있는 곳에 있을 것입니다. 어느 줄에 `state.count`가 있나요?",
      "첫걸음에서 $\\M$은 기울기의 십분의 일인 $(1 - \\beta_1)\\,\\GT$뿐입니다. 보정하면 커져야 할까요, 작아져야 할까요? 코드는 어떻게 하나요?",
      "평균은 0에서 시작하므로 꼭 $1 - \\beta^t$배만큼 작습니다. 곱해진 배율을 없애려면 나누어야 합니다. `mHat`도 `gHat`도 마찬가지입니다.",
    ],
    comments: [
      "Adam의 한 걸음. 값을 직접 바꾼다.\nparams: Θ, grads: ∇Θ\nstate: M과 G, 걸음 수 count(첫걸음 전에는 모두 0)\nlearningRate: γ, beta1: β₁, beta2: β₂, epsilon: ε",
      "이 걸음에서 잘못된 곳을 찾아 고치세요",
    ],
    checks: {
      first: "첫걸음의 길이는 γ이다",
      later: "경사가 그대로면 처음 20걸음의 길이가 모두 γ이다",
      valley: "골짜기에서 50걸음이 라이브러리와 같다",
    },
    says: {
      countZero: () =>
        "첫걸음의 결과가 수가 아닙니다. t가 0이면 1 − βᵗ도 0입니다. 처음 코드처럼 쓰기 전에 먼저 세세요.",
      tenfold: (got) =>
        `경사 4, γ = 0.1이면 첫걸음의 길이는 0.1이어야 합니다. 나온 값: ${n(got)}. 열 배입니다. t = 1에서 M, M̂, G, Ĝ을 손으로 구해 보세요. M̂은 4, Ĝ은 16이어야 합니다.`,
      removed: (got) =>
        `경사 4, γ = 0.1이면 첫걸음의 길이는 0.1이어야 합니다. 나온 값: ${n(got)}. 강의에 나오는, 보정이 없는 Adam입니다. 논문의 Adam에는 보정이 있습니다. 보정을 한 것 자체가 잘못은 아니었습니다.`,
      onlyM: (got) =>
        `경사 4, γ = 0.1이면 첫걸음의 길이는 0.1이어야 합니다. 나온 값: ${n(got)}. M̂은 이제 맞지만 Ĝ이 아직 너무 작습니다.`,
      onlyG: (got) =>
        `경사 4, γ = 0.1이면 첫걸음의 길이는 0.1이어야 합니다. 나온 값: ${n(got)}. Ĝ은 이제 맞지만 M̂이 아직 너무 작습니다.`,
      first: (got) => `경사 4, γ = 0.1이면 첫걸음의 길이는 0.1이어야 합니다. 나온 값: ${n(got)}.`,
      notEvenFirst: () =>
        "경사가 그대로면 처음 20걸음의 길이가 모두 0.1이어야 하는데 첫걸음부터 다릅니다.",
      patched: (step, got, last) =>
        `첫걸음은 이제 맞습니다. 그런데 경사가 그대로일 때 ${step}번째 걸음의 길이: ${n(got)}. 20번째 걸음의 길이: ${n(last)}. 모두 0.1이어야 합니다. 한 걸음만 맞추는 수는 버그를 가릴 뿐입니다. 원인을 찾으세요.`,
      noNumber: (step) =>
        `첫걸음은 이제 맞습니다. 그런데 ${step}번째 걸음의 결과가 수가 아닙니다. 음수의 제곱근을 구한 것입니다. 1 − βᵗ은 음수가 될 수 없습니다. t는 곱하는 수가 아니라 지수입니다.`,
      later: (step, got) =>
        `첫걸음은 이제 맞습니다. 그런데 경사가 그대로일 때 ${step}번째 걸음의 길이: ${n(got)}. 모두 0.1이어야 합니다. 보정은 t에 따라 어떻게 변하나요?`,
      valley: (expected, got) =>
        `곡률이 1과 20인 그릇에서 50걸음 뒤의 자리: ${list(expected)}. 나온 값: ${list(got)}. 여기서는 걸음마다 경사가 변합니다. M과 G가 앞선 경사를 기억하나요?`,
    },
  },
};
