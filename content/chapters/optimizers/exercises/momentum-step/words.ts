import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n, saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "first" | "keeps" | "stores" | "every" | "valley";

type Place = readonly number[];

type Says = {
  late: () => string;
  uphill: (got: number) => string;
  averaged: (got: number) => string;
  rateTwice: (got: number) => string;
  keptTooMuch: (got: number) => string;
  noRate: (got: number) => string;
  first: (got: number) => string;
  forgets: () => string;
  neverFades: () => string;
  keeps: (got: number) => string;
  ownM: (got: number) => string;
  m: (got: number) => string;
  entry: (entry: number, expected: number, got: number) => string;
  valley: (expected: Place, got: Place) => string;
};

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "Momentum",
    task: "The code is plain gradient descent. Give it a memory of its last step, $\\M \\leftarrow \\alpha\\M - \\g\\,\\GT$, and let it move by that: $\\T \\leftarrow \\T + \\M$.\n\n`step` changes `params` and `state.m` in place. The next call finds the `state.m` that this one left.",
    hints: [
      "There are two lines for each parameter. Which one must come first, so that the step already feels the gradient?",
      "The new `m[i]` is a share of the old one, `momentum * m[i]`, and the step that gradient descent would take, `-learningRate * grads[i]`.",
      "After `m[i] = momentum * m[i] - learningRate * grads[i];` there is only `params[i] += m[i];` left.",
    ],
    checks: {
      first: "the first step is that of gradient descent",
      keeps: "without slope a share α of the last step goes on",
      stores: "M is the step itself",
      every: "each parameter has a momentum of its own",
      valley: "30 steps in a valley agree with the library",
    },
    says: {
      late: () =>
        "With slope 2, γ = 0.2 and M = 0, the parameter 1 must move to 0.6; yours stayed. If Θ moves by the old M, it is always one step late: work out M first.",
      uphill: (got) =>
        `With slope 2 and γ = 0.2 the parameter 1 must move to 0.6, but it came to ${n(got)}: uphill. In M the gradient has a minus.`,
      averaged: (got) =>
        `With slope 2 and γ = 0.2 the parameter 1 must move to 0.6, but it came to ${n(got)}: the gradient counts with 1 − α only. That is the other custom, an average; here the whole step is added to αM.`,
      rateTwice: (got) =>
        `With slope 2 and γ = 0.2 the parameter 1 must move to 0.6, but it came to ${n(got)}: γ is a factor twice. M holds it already.`,
      keptTooMuch: (got) =>
        `With slope 2, γ = 0.2 and α = 0.9 the parameter 1 must move to 0.6, but it came to ${n(got)}: the new gradient was multiplied by α as well. Only the old M fades.`,
      noRate: (got) =>
        `With slope 2 and γ = 0.2 the parameter 1 must move to 0.6, but it came to ${n(got)}: the whole slope. Where is γ?`,
      first: (got) =>
        `With slope 2, γ = 0.2 and M = 0, the parameter 1 must move to 0.6, but it came to ${n(got)}.`,
      forgets: () =>
        "After a step of −0.4, and with slope 0 from there on, the next step must still be 0.9 × −0.4 = −0.36; yours stood still. Keep M in state.m, so that the next call finds it.",
      neverFades: () =>
        "After a step of −0.4, and with slope 0 from there on, the next step must be 0.9 × −0.4 = −0.36; yours was −0.4 again. Without α, nothing ever comes to rest.",
      keeps: (got) =>
        `After a step from 1 to 0.6, and with slope 0 from there on, the next step must lead to 0.24, but it came to ${n(got)}. A share α = 0.9 of the last step goes on.`,
      ownM: (got) =>
        `The parameters are right, but M is ${n(got)} where it must be −0.76. In this book M is the step itself, with its sign and with γ in it: Θ ← Θ + M.`,
      m: (got) =>
        `After two steps with slope 2, M must be 0.9 × −0.4 − 0.4 = −0.76, but it came to ${n(got)}.`,
      entry: (entry, expected, got) =>
        `Of three parameters the ${["first", "second", "third"][entry - 1]} must move to ${n(expected)}, but it came to ${n(got)}. Does it use its own M and its own slope?`,
      valley: (expected, got) =>
        `After 30 steps in the bowl with the curvatures 1 and 20 the walk must stand at ${list(expected)}; yours stands at ${list(got)}.`,
    },
  },
  ko: {
    title: "모멘텀",
    task: "아래 코드는 그냥 경사 하강법입니다. 지난 걸음을 기억하게 해서 $\\M \\leftarrow \\alpha\\M - \\g\\,\\GT$를 구하고, 그만큼 움직이게 하세요. $\\T \\leftarrow \\T + \\M$입니다.\n\n`step`은 `params`와 `state.m`의 값을 직접 바꿉니다. 다음에 부를 때는 이번에 남긴 `state.m`을 그대로 받습니다.",
    hints: [
      "파라미터마다 두 줄이 필요합니다. 이번 걸음에 이번 기울기가 반영되려면 어느 줄이 먼저 와야 할까요?",
      "새 `m[i]`는 옛 값에서 남긴 몫 `momentum * m[i]`와 경사 하강법의 걸음 `-learningRate * grads[i]`를 더한 값입니다.",
      "`m[i] = momentum * m[i] - learningRate * grads[i];` 다음에는 `params[i] += m[i];`만 남습니다.",
    ],
    comments: [
      "모멘텀의 한 걸음. 라이브러리처럼 값을 직접 바꾼다.\nparams: Θ, grads: ∇Θ, state.m: M(첫걸음 전에는 모두 0)\nlearningRate: γ, momentum: α(M에서 남기는 비율)",
      "다음 줄을 고치세요: 먼저 M, 그다음 Θ",
    ],
    checks: {
      first: "첫걸음은 경사 하강법과 같다",
      keeps: "경사가 없어도 지난 걸음의 α만큼 더 간다",
      stores: "M은 걸음 그 자체다",
      every: "파라미터마다 자기 모멘텀이 있다",
      valley: "골짜기에서 30걸음이 라이브러리와 같다",
    },
    says: {
      late: () =>
        "경사 2, γ = 0.2, M = 0이면 1이던 파라미터는 0.6이 되어야 하는데 제자리에 머물렀습니다. 옛 M으로 움직이면 늘 한 걸음 늦습니다. M을 먼저 구하세요.",
      uphill: (got) =>
        `경사 2, γ = 0.2이면 1이던 파라미터는 0.6이 되어야 합니다. 나온 값: ${n(got)}. 오르막으로 갔습니다. M에서 기울기 앞의 부호는 빼기입니다.`,
      averaged: (got) =>
        `경사 2, γ = 0.2이면 1이던 파라미터는 0.6이 되어야 합니다. 나온 값: ${n(got)}. 기울기에 1 − α를 곱했습니다. 평균을 내는 다른 관례입니다. 여기서는 걸음 전체를 αM에 더합니다.`,
      rateTwice: (got) =>
        `경사 2, γ = 0.2이면 1이던 파라미터는 0.6이 되어야 합니다. 나온 값: ${n(got)}. γ를 두 번 곱했습니다. M에 이미 들어 있습니다.`,
      keptTooMuch: (got) =>
        `경사 2, γ = 0.2, α = 0.9이면 1이던 파라미터는 0.6이 되어야 합니다. 나온 값: ${n(got)}. 새 기울기에도 α를 곱했습니다. 줄어드는 것은 옛 M뿐입니다.`,
      noRate: (got) =>
        `경사 2, γ = 0.2이면 1이던 파라미터는 0.6이 되어야 합니다. 나온 값: ${n(got)}. 경사만큼 통째로 움직였습니다. γ는 어디에 있나요?`,
      first: (got) =>
        `경사 2, γ = 0.2, M = 0이면 1이던 파라미터는 0.6이 되어야 합니다. 나온 값: ${n(got)}.`,
      forgets: () =>
        "−0.4만큼 걸은 뒤 경사가 0이 되어도 다음 걸음은 0.9 × −0.4 = −0.36이어야 하는데 멈춰 섰습니다. M을 state.m에 남겨야 다음번에 쓸 수 있습니다.",
      neverFades: () =>
        "−0.4만큼 걸은 뒤 경사가 0이 되면 다음 걸음은 0.9 × −0.4 = −0.36이어야 하는데 다시 −0.4였습니다. α가 없으면 영영 멈추지 못합니다.",
      keeps: (got) =>
        `1에서 0.6까지 걸은 뒤 경사가 0이 되면 다음 걸음은 0.24에 닿아야 합니다. 나온 값: ${n(got)}. 지난 걸음의 α = 0.9만큼 더 갑니다.`,
      ownM: (got) =>
        `파라미터는 맞습니다. 그런데 M은 −0.76이어야 합니다. 나온 값: ${n(got)}. 이 책의 M은 부호와 γ까지 들어 있는 걸음 그 자체입니다. Θ ← Θ + M입니다.`,
      m: (got) =>
        `경사 2로 두 걸음을 걸으면 M은 0.9 × −0.4 − 0.4 = −0.76이어야 합니다. 나온 값: ${n(got)}.`,
      entry: (entry, expected, got) =>
        `파라미터 셋 가운데 ${entry}번째의 새 값: ${n(expected)}. 나온 값: ${n(got)}. 자기 M과 자기 경사를 쓰고 있나요?`,
      valley: (expected, got) =>
        `곡률이 1과 20인 그릇에서 30걸음 뒤의 자리: ${list(expected)}. 나온 값: ${list(got)}.`,
    },
  },
};
