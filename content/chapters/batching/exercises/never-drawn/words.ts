import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n } from "#components/notebook/exercise/said.ts";

type Check = "draws" | "share" | "equally" | "formula" | "agree";

type Says = {
  noDraw: () => string;
  draws: (expected: number, got: number) => string;
  number: (got: number) => string;
  drawn: (got: number) => string;
  once: (got: number) => string;
  repeated: (got: number) => string;
  noneMissed: () => string;
  share: (got: number) => string;
  rounded: (got: number) => string;
  equally: (got: number) => string;
  oneDraw: (got: number) => string;
  others: (got: number) => string;
  limit: (got: number) => string;
  expected: (count: number, expected: number, got: number) => string;
  disagree: (expected: number, got: number) => string;
};

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "How many points are never drawn?",
    task: "An epoch with replacement draws $N$ times out of $N$ points, each time any of them. Some come twice, and some not at all. Which share is missed?\n\nFind out by chance and by thought. `missedShare` draws one such epoch and returns the share of the points that never came. `expectedShare` returns what that is on average. The last check runs 400 epochs and compares the two.",
    hints: [
      "A `Set` keeps each number once, however often it is added. After all draws, `drawn.size` says how many different points have come.",
      "For the formula follow one point. A single draw misses it with the chance $1 - 1/N$. The draws know nothing of each other: what is the chance that all $N$ miss it?",
      "`Math.floor(random() * count)` draws one of $0, \\dots, N - 1$; do it `count` times. The share is `(count - drawn.size) / count`, and on average $(1 - 1/N)^N$.",
    ],
    checks: {
      draws: "an epoch draws N times",
      share: "the share is that of the points that never came",
      equally: "every point has the same chance",
      formula: "the formula gives the average, for few points as well",
      agree: "400 epochs agree with the formula",
    },
    says: {
      noDraw: () => "An epoch over 10 points must draw 10 times, but random was never called.",
      draws: (expected, got) =>
        `An epoch over ${expected} points must call random ${expected} times, once a draw; yours called it ${got} times. With replacement a point that has come may come again.`,
      number: (got) =>
        `If the draws out of 7 points are 0, 0, 0, 0, 0, 3, 2, the share missed must be 4/7 = 0.5714, but it came to ${n(got)}. That is how many points; divide by N.`,
      drawn: (got) =>
        `If the draws out of 7 points are 0, 0, 0, 0, 0, 3, 2, the share missed must be 4/7 = 0.5714, but it came to ${n(got)}. Those are the points that came; the others are wanted.`,
      once: (got) =>
        `If the draws out of 7 points are 0, 0, 0, 0, 0, 3, 2, the share missed must be 4/7 = 0.5714, but it came to ${n(got)}. Those are the points that came exactly once.`,
      repeated: (got) =>
        `If the draws out of 7 points are 0, 0, 0, 0, 0, 3, 2, the share missed must be 4/7 = 0.5714, but it came to ${n(got)}. Those are the points that came more than once.`,
      noneMissed: () =>
        "If the draws out of 7 points are 0, 0, 0, 0, 0, 3, 2, the share missed must be 4/7 = 0.5714; yours is 0. With replacement a point that has come may come again.",
      share: (got) =>
        `If the draws out of 7 points are 0, 0, 0, 0, 0, 3, 2, the share missed must be 4/7 = 0.5714, but it came to ${n(got)}.`,
      rounded: (got) =>
        `Of two points, all numbers below 0.5 must draw point 0 and all others point 1. Draws with 0.05 and 0.45 must miss 0.5 of the points, but it came to ${n(got)}. Math.floor gives each point a stretch of the same length; rounding does not.`,
      equally: (got) =>
        `Of two points, all numbers below 0.5 must draw point 0 and all others point 1. Draws with 0.05 and 0.45 must miss 0.5 of the points, but it came to ${n(got)}.`,
      oneDraw: (got) =>
        `For N = 2 the average must be 0.25, but it came to ${n(got)}. A point is missed only if both draws miss it, and each does so with the chance 1/2.`,
      others: (got) =>
        `For N = 2 the average must be 0.25, but it came to ${n(got)}. That is the share of the points that come.`,
      limit: (got) =>
        `For N = 2 the average must be 0.25, but it came to ${n(got)}. The average approaches 1/e only as N grows; for a few points it is smaller.`,
      expected: (count, expected, got) =>
        `For N = ${count} the average must be ${n(expected)}, but it came to ${n(got)}.`,
      disagree: (expected, got) =>
        `400 epochs over 50 points missed ${n(got)} of them on average, but the formula says ${n(expected)}.`,
    },
  },
  ko: {
    title: "한 번도 뽑히지 않는 점",
    task: "복원 추출로 한 에폭을 만들면 점 $N$개에서 $N$번 뽑되, 뽑을 때마다 어느 점이든 나올 수 있습니다. 그래서 두 번 나오는 점도 있고 한 번도 나오지 않는 점도 있습니다. 빠지는 점은 얼마나 될까요?\n\n직접 뽑아서도, 생각만으로도 알아봅시다. `missedShare`는 그런 에폭을 한 번 뽑아, 한 번도 나오지 않은 점의 비율을 돌려줍니다. `expectedShare`는 그 비율의 평균을 돌려줍니다. 마지막 검사에서는 400 에폭을 뽑아 둘을 견줍니다.",
    hints: [
      "`Set`은 같은 수를 몇 번 넣어도 하나만 담습니다. 다 뽑고 나면 `drawn.size`가 서로 다른 점의 개수입니다.",
      "식을 얻으려면 점 하나만 따라가 보세요. 한 번 뽑을 때 그 점이 나오지 않을 확률은 $1 - 1/N$입니다. 뽑기는 서로 영향을 주지 않습니다. $N$번 모두 나오지 않을 확률은 얼마일까요?",
      "`Math.floor(random() * count)`는 $0, \\dots, N - 1$ 가운데 하나를 뽑습니다. 이것을 `count`번 합니다. 비율은 `(count - drawn.size) / count`이고, 평균은 $(1 - 1/N)^N$입니다.",
    ],
    comments: [
      "복원 추출로 만든 한 에폭에서 빠지는 점의 비율.\n점 count개에서 count번 뽑되, 뽑을 때마다 어느 점이든 나올 수 있다.\n그래서 두 번 나오는 점도 있고 한 번도 나오지 않는 점도 있다.\ncount: N\nrandom: 부를 때마다 0 이상 1 미만의 수를 고르게 뽑아 돌려주는 함수\n0부터 1까지의 수를 돌려준다.",
      "여기서 뽑고, 나온 수마다 drawn.add(…)로 넣으세요",
      "이 줄을 고치세요",
      "복원 추출로 만든 한 에폭에서 평균적으로 빠지는 점의 비율. count: N",
      "이 줄을 고치세요",
    ],
    checks: {
      draws: "한 에폭에 N번 뽑는다",
      share: "비율은 한 번도 나오지 않은 점의 비율이다",
      equally: "어느 점이나 똑같이 나올 수 있다",
      formula: "점이 적을 때에도 식이 평균을 준다",
      agree: "400 에폭의 평균이 식과 맞는다",
    },
    says: {
      noDraw: () =>
        "점이 10개이면 한 에폭에 10번 뽑아야 하는데 random을 한 번도 부르지 않았습니다.",
      draws: (expected, got) =>
        `점이 ${expected}개이면 한 번 뽑을 때마다 하나씩, random을 ${expected}번 불러야 하는데 ${got}번 불렀습니다. 복원 추출에서는 나온 점이 또 나올 수 있습니다.`,
      number: (got) =>
        `점 7개에서 0, 0, 0, 0, 0, 3, 2를 뽑았다면 빠진 비율은 4/7 = 0.5714여야 합니다. 나온 값: ${n(got)}. 점의 개수입니다. N으로 나누세요.`,
      drawn: (got) =>
        `점 7개에서 0, 0, 0, 0, 0, 3, 2를 뽑았다면 빠진 비율은 4/7 = 0.5714여야 합니다. 나온 값: ${n(got)}. 그것은 나온 점입니다. 나오지 않은 점을 세세요.`,
      once: (got) =>
        `점 7개에서 0, 0, 0, 0, 0, 3, 2를 뽑았다면 빠진 비율은 4/7 = 0.5714여야 합니다. 나온 값: ${n(got)}. 그것은 꼭 한 번 나온 점의 비율입니다.`,
      repeated: (got) =>
        `점 7개에서 0, 0, 0, 0, 0, 3, 2를 뽑았다면 빠진 비율은 4/7 = 0.5714여야 합니다. 나온 값: ${n(got)}. 그것은 두 번 이상 나온 점의 비율입니다.`,
      noneMissed: () =>
        "점 7개에서 0, 0, 0, 0, 0, 3, 2를 뽑았다면 빠진 비율은 4/7 = 0.5714여야 하는데 0이 나왔습니다. 복원 추출에서는 나온 점이 또 나올 수 있습니다.",
      share: (got) =>
        `점 7개에서 0, 0, 0, 0, 0, 3, 2를 뽑았다면 빠진 비율은 4/7 = 0.5714여야 합니다. 나온 값: ${n(got)}.`,
      rounded: (got) =>
        `점이 둘이면 0.5보다 작은 수는 모두 점 0을, 나머지는 모두 점 1을 뽑아야 합니다. 0.05와 0.45로 뽑으면 빠진 비율은 0.5입니다. 나온 값: ${n(got)}. Math.floor를 쓰면 점마다 구간의 길이가 같지만, 반올림하면 달라집니다.`,
      equally: (got) =>
        `점이 둘이면 0.5보다 작은 수는 모두 점 0을, 나머지는 모두 점 1을 뽑아야 합니다. 0.05와 0.45로 뽑으면 빠진 비율은 0.5입니다. 나온 값: ${n(got)}.`,
      oneDraw: (got) =>
        `N = 2이면 평균은 0.25여야 합니다. 나온 값: ${n(got)}. 두 번 다 나오지 않아야 빠진 점이고, 한 번 뽑을 때 나오지 않을 확률은 1/2입니다.`,
      others: (got) =>
        `N = 2이면 평균은 0.25여야 합니다. 나온 값: ${n(got)}. 그것은 나온 점의 비율입니다.`,
      limit: (got) =>
        `N = 2이면 평균은 0.25여야 합니다. 나온 값: ${n(got)}. 1/e에는 N이 커질수록 가까워집니다. 점이 적으면 그보다 작습니다.`,
      expected: (count, expected, got) =>
        `N = ${count}일 때의 평균: ${n(expected)}. 나온 값: ${n(got)}.`,
      disagree: (expected, got) =>
        `점 50개로 400 에폭을 뽑으니 빠진 비율의 평균이 ${n(got)}입니다. 식의 값: ${n(expected)}.`,
    },
  },
};
