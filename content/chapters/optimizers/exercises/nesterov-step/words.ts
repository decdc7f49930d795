import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n, saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "once" | "ahead" | "moves" | "valley";

type Place = readonly number[];

type Says = {
  calls: (got: number) => string;
  here: () => string;
  wholeMomentum: () => string;
  backwards: (got: number) => string;
  place: (got: number) => string;
  twice: (got: number) => string;
  late: (got: number) => string;
  m: (got: number) => string;
  uphill: (got: number) => string;
  moves: (got: number) => string;
  valley: (expected: Place, got: Place) => string;
};

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "Nesterov",
    task: "The code is momentum: it takes the gradient where it stands. Nesterov’s step knows that $\\alpha\\M$ will carry it on in any case, so it takes the gradient where that would lead: $\\M \\leftarrow \\alpha\\M - \\g\\,\\nabla\\Lo(\\T + \\alpha\\M)$, then $\\T \\leftarrow \\T + \\M$.\n\n`gradientAt(place)` returns the gradient at any place. It is the expensive part: one step may ask only once. Looking ahead must not move `params`.",
    hints: [
      "Only one thing changes: the place at which the gradient is asked for. The two lines of momentum stay.",
      "The place is a list as long as `params`. Its entry $i$ is `params[i] + momentum * m[i]`. Make a new list for it.",
      "`params.map((value, i) => value + momentum * m[i])` is that list, and it leaves `params` as it is. Hand it to `gradientAt`.",
    ],
    checks: {
      once: "a step asks for one gradient",
      ahead: "the gradient is that of the place Θ + αM",
      moves: "Θ moves by the new M, from where it stood",
      valley: "30 steps in a valley agree with the library",
    },
    says: {
      calls: (got) =>
        got === 0
          ? "A step must ask for the gradient once; yours never asked."
          : `A step with three parameters must ask for the gradient once; yours asked ${got} times. One call brings all entries: ask before the loop.`,
      here: () =>
        "From Θ = 1 with M = 0.5 and α = 0.9, the gradient must be taken at 1.45; yours was taken at 1, where the walk stands. That is momentum without the look ahead.",
      wholeMomentum: () =>
        "From Θ = 1 with M = 0.5 and α = 0.9, the gradient must be taken at 1.45; yours was taken at 1.5. Only the share αM will go on.",
      backwards: (got) =>
        `From Θ = 1 with M = 0.5 and α = 0.9, the gradient must be taken at 1.45; yours was taken at ${n(got)}, behind the walk. M already points the way: add it.`,
      place: (got) =>
        `From Θ = 1 with M = 0.5 and α = 0.9, the gradient must be taken at Θ + αM = 1.45; yours was taken at ${n(got)}.`,
      twice: (got) =>
        `From Θ = 1 with M = 0.5 the step must lead to 1.16, but it came to ${n(got)}: αM moved Θ twice, once for the look and once in M. Look ahead with a copy.`,
      late: (got) =>
        `From Θ = 1 with M = 0.5 the step must lead to 1.16, but it came to ${n(got)}: Θ moved by the old M. Work out the new one first.`,
      m: (got) =>
        `The parameter is right, but M must be 0.9 × 0.5 − 0.1 × 2.9 = 0.16, and it came to ${n(got)}. M is the whole step.`,
      uphill: (got) =>
        `From Θ = 1 with M = 0.5 the step must lead to 1.16, but it came to ${n(got)}. In M the gradient has a minus.`,
      moves: (got) =>
        `From Θ = 1 with M = 0.5 and the slope 2.9, M must become 0.16 and lead to 1.16, but it came to ${n(got)}.`,
      valley: (expected, got) =>
        `After 30 steps in the bowl with the curvatures 1 and 20 the walk must stand at ${list(expected)}; yours stands at ${list(got)}.`,
    },
  },
  ko: {
    title: "네스테로프",
    task: "아래 코드는 모멘텀입니다. 서 있는 자리에서 기울기를 구합니다. 네스테로프의 걸음은 $\\alpha\\M$만큼은 어차피 더 간다는 것을 압니다. 그래서 그만큼 간 자리에서 기울기를 구합니다. $\\M \\leftarrow \\alpha\\M - \\g\\,\\nabla\\Lo(\\T + \\alpha\\M)$ 다음에 $\\T \\leftarrow \\T + \\M$입니다.\n\n`gradientAt(place)`는 어느 자리에서든 기울기를 돌려줍니다. 비싼 계산이므로 한 걸음에 한 번만 부릅니다. 앞을 내다보느라 `params`를 움직이면 안 됩니다.",
    hints: [
      "달라지는 것은 하나뿐입니다. 기울기를 묻는 자리입니다. 모멘텀의 두 줄은 그대로 둡니다.",
      "그 자리는 `params`와 길이가 같은 목록입니다. 항목 $i$는 `params[i] + momentum * m[i]`입니다. 새 목록을 만드세요.",
      "`params.map((value, i) => value + momentum * m[i])`가 그 목록이고, `params`는 그대로 남습니다. 이것을 `gradientAt`에 넘기세요.",
    ],
    comments: [
      "네스테로프 가속 경사법의 한 걸음. 값을 직접 바꾼다.\nparams: Θ, gradientAt: 어느 자리에서든 기울기를 새 목록으로 돌려주는 함수\nstate.m: M(첫걸음 전에는 모두 0), learningRate: γ, momentum: α(M에서 남기는 비율)",
      "다음 줄을 고치세요",
    ],
    checks: {
      once: "한 걸음에 기울기를 한 번 묻는다",
      ahead: "기울기는 Θ + αM 자리의 것이다",
      moves: "Θ는 서 있던 자리에서 새 M만큼 움직인다",
      valley: "골짜기에서 30걸음이 라이브러리와 같다",
    },
    says: {
      calls: (got) =>
        got === 0
          ? "한 걸음에 기울기를 한 번 물어야 하는데 한 번도 묻지 않았습니다."
          : `파라미터가 셋이어도 한 걸음에 기울기를 한 번만 물어야 하는데 ${got}번 물었습니다. 한 번 부르면 모든 항목이 나옵니다. 반복문 앞에서 부르세요.`,
      here: () =>
        "Θ = 1, M = 0.5, α = 0.9이면 1.45에서 기울기를 구해야 하는데 서 있는 자리 1에서 구했습니다. 앞을 내다보지 않는 모멘텀입니다.",
      wholeMomentum: () =>
        "Θ = 1, M = 0.5, α = 0.9이면 1.45에서 기울기를 구해야 하는데 1.5에서 구했습니다. M이 다 남는 것이 아니라 αM만 더 갑니다.",
      backwards: (got) =>
        `Θ = 1, M = 0.5, α = 0.9이면 1.45에서 기울기를 구해야 합니다. 구한 자리: ${n(got)}. 뒤를 돌아보았습니다. M이 이미 갈 방향을 가리키므로 더하세요.`,
      place: (got) =>
        `Θ = 1, M = 0.5, α = 0.9이면 Θ + αM = 1.45에서 기울기를 구해야 합니다. 구한 자리: ${n(got)}.`,
      twice: (got) =>
        `Θ = 1, M = 0.5에서 한 걸음이면 1.16이어야 합니다. 나온 값: ${n(got)}. 내다볼 때 한 번, M으로 또 한 번, αM만큼 두 번 움직였습니다. 복사본으로 내다보세요.`,
      late: (got) =>
        `Θ = 1, M = 0.5에서 한 걸음이면 1.16이어야 합니다. 나온 값: ${n(got)}. 옛 M만큼 움직였습니다. 새 M을 먼저 구하세요.`,
      m: (got) =>
        `파라미터는 맞습니다. 그런데 M은 0.9 × 0.5 − 0.1 × 2.9 = 0.16이어야 합니다. 나온 값: ${n(got)}. M은 걸음 전체입니다.`,
      uphill: (got) =>
        `Θ = 1, M = 0.5에서 한 걸음이면 1.16이어야 합니다. 나온 값: ${n(got)}. M에서 기울기 앞의 부호는 빼기입니다.`,
      moves: (got) =>
        `Θ = 1, M = 0.5이고 경사가 2.9이면 M은 0.16이 되고 1.16에 닿아야 합니다. 나온 값: ${n(got)}.`,
      valley: (expected, got) =>
        `곡률이 1과 20인 그릇에서 30걸음 뒤의 자리: ${list(expected)}. 나온 값: ${list(got)}.`,
    },
  },
};
