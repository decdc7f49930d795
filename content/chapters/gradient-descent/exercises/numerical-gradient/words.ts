import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n, saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "slope" | "sides" | "every" | "old";

type Says = {
  flat: () => string;
  sign: (got: number) => string;
  oneNudge: (got: number) => string;
  oneSideHalved: (got: number) => string;
  undivided: (got: number) => string;
  slope: (got: number) => string;
  oneSided: (got: number) => string;
  ownNudge: (got: number) => string;
  wide: (got: number) => string;
  length: (got: number) => string;
  allAtOnce: () => string;
  entry: (entry: number, expected: number, got: number) => string;
  oldList: (got: readonly number[]) => string;
};

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "A numerical gradient",
    task: "Measure a gradient without any calculus: nudge one parameter by $h$ to the right and by $h$ to the left, and see how much the loss differs.\n\n`numericalGradient` is given a loss, the parameters and the nudge. It returns one slope for each parameter and leaves the parameters as they were. The loss is a function: `loss(params)` is the loss at `params`.",
    hints: [
      "A slope is a rise divided by a run. How far apart are the place to the right and the place to the left?",
      "For each parameter alone: $\\dw \\approx \\dfrac{\\Lo(\\w + h) - \\Lo(\\w - h)}{2h}$. All the others stay where they are.",
      "Make two copies, `const right = [...params]` and `const left = [...params]`. Add `h` to `right[i]`, take it from `left[i]`, and divide the difference of the two losses by `2 * h`.",
    ],
    checks: {
      slope: "the slope of θ² at 3 is 6",
      sides: "the nudge goes to both sides, by h",
      every: "each parameter is nudged alone",
      old: "the parameters stay as they were",
    },
    says: {
      flat: () =>
        "For L = θ² at θ = 3 the slope must be 6; yours is 0. Does the loss get asked at all?",
      sign: (got) =>
        `For L = θ² at θ = 3 the slope must be 6, but it came to ${n(got)}: the size is right and the sign is not. The loss on the right comes first, minus the loss on the left.`,
      oneNudge: (got) =>
        `For L = θ² at θ = 3 the slope must be 6, but it came to ${n(got)}, twice as much. The two places lie 2h apart, not h.`,
      oneSideHalved: (got) =>
        `For L = θ² at θ = 3 the slope must be 6, but it came to ${n(got)}, half as much. If the run is 2h, the rise must be measured from the left place to the right one.`,
      undivided: (got) =>
        `For L = θ² at θ = 3 the slope must be 6, but it came to ${n(got)}: that is only how much the loss rose. Divide it by the distance of the two places.`,
      slope: (got) => `For L = θ² at θ = 3 the slope must be 6, but it came to ${n(got)}.`,
      oneSided: (got) =>
        `For L = θ³ at θ = 1 with the wide nudge h = 0.5, the two sides give (3.375 − 0.125)/1 = 3.25; yours is ${n(got)}, which is one side and the middle. The true slope is 3: two sides come nearer.`,
      ownNudge: (got) =>
        `For L = θ³ at θ = 1 with the wide nudge h = 0.5, the two sides give (3.375 − 0.125)/1 = 3.25; yours is ${n(got)}, as with a small nudge. Use the h that is given: whoever calls chooses it.`,
      wide: (got) =>
        `For L = θ³ at θ = 1 with the wide nudge h = 0.5, the two sides give (3.375 − 0.125)/1 = 3.25, but it came to ${n(got)}.`,
      length: (got) => `Three parameters have three slopes, but ${got} came back.`,
      allAtOnce: () =>
        "For L = 2a − 3b + ac at [1, 2, 3] the slopes must be 5, −3 and 1. All of yours are 3, their sum: the parameters are nudged all at once. Nudge only the one whose slope is wanted.",
      entry: (entry, expected, got) =>
        `For L = 2a − 3b + ac at [1, 2, 3] slope ${entry} must be ${n(expected)}, but it came to ${n(got)}. While one parameter is nudged, all the others must stand where they stood.`,
      oldList: (got) =>
        `The parameters were [1, 2] and are now ${list(got)}. Nudge copies, or undo each nudge.`,
    },
  },
  ko: {
    title: "수치로 구하는 기울기",
    task: "미분을 쓰지 않고 기울기를 재어 봅시다. 파라미터 하나를 오른쪽으로 $h$만큼, 왼쪽으로 $h$만큼 움직여 보고 손실이 얼마나 다른지 봅니다.\n\n`numericalGradient`는 손실과 파라미터, 움직일 거리를 받아 파라미터마다 경사를 하나씩 돌려줍니다. 파라미터는 그대로 두어야 합니다. 손실은 함수입니다. `loss(params)`라고 쓰면 `params`에서의 손실이 나옵니다.",
    hints: [
      "경사는 높이의 차이를 거리로 나눈 값입니다. 오른쪽 자리와 왼쪽 자리는 서로 얼마나 떨어져 있나요?",
      "파라미터마다 따로 $\\dw \\approx \\dfrac{\\Lo(\\w + h) - \\Lo(\\w - h)}{2h}$를 구합니다. 나머지 파라미터는 제자리에 둡니다.",
      "복사본을 둘 만드세요. `const right = [...params]`와 `const left = [...params]`입니다. `right[i]`에는 `h`를 더하고 `left[i]`에서는 빼고, 두 손실의 차이를 `2 * h`로 나눕니다.",
    ],
    comments: [
      "파라미터를 하나씩 양쪽으로 움직여 보고 잰 손실의 기울기.\nloss: 파라미터 목록의 함수 L, params: Θ(그대로 둔다), h: 움직일 거리",
      "0 대신 파라미터 i 방향의 경사를 재어 넣으세요",
    ],
    checks: {
      slope: "θ²의 3에서의 경사는 6이다",
      sides: "양쪽으로 h만큼 움직인다",
      every: "파라미터를 하나씩 따로 움직인다",
      old: "파라미터는 그대로다",
    },
    says: {
      flat: () =>
        "L = θ², θ = 3에서 경사는 6이어야 하는데 0이 나왔습니다. 손실을 한 번이라도 계산하나요?",
      sign: (got) =>
        `L = θ², θ = 3에서 경사는 6이어야 합니다. 나온 값: ${n(got)}. 크기는 맞지만 부호가 반대입니다. 오른쪽 손실에서 왼쪽 손실을 빼세요.`,
      oneNudge: (got) =>
        `L = θ², θ = 3에서 경사는 6이어야 합니다. 나온 값: ${n(got)}. 꼭 두 배입니다. 두 자리 사이의 거리는 h가 아니라 2h입니다.`,
      oneSideHalved: (got) =>
        `L = θ², θ = 3에서 경사는 6이어야 합니다. 나온 값: ${n(got)}. 꼭 절반입니다. 거리 2h로 나눈다면 손실의 차이도 왼쪽 자리에서 오른쪽 자리까지 재어야 합니다.`,
      undivided: (got) =>
        `L = θ², θ = 3에서 경사는 6이어야 합니다. 나온 값: ${n(got)}. 손실이 커진 양 그대로입니다. 두 자리 사이의 거리로 나누세요.`,
      slope: (got) => `L = θ², θ = 3에서 경사는 6이어야 합니다. 나온 값: ${n(got)}.`,
      oneSided: (got) =>
        `L = θ³, θ = 1에서 h = 0.5로 크게 움직이면 양쪽의 차이는 (3.375 − 0.125)/1 = 3.25입니다. 나온 값: ${n(got)}. 한쪽과 가운데의 차이입니다. 참값은 3이니 양쪽에서 재는 편이 더 가깝습니다.`,
      ownNudge: (got) =>
        `L = θ³, θ = 1에서 h = 0.5로 크게 움직이면 양쪽의 차이는 (3.375 − 0.125)/1 = 3.25입니다. 나온 값: ${n(got)}. 조금만 움직인 값입니다. 받은 h를 쓰세요. h는 부르는 쪽에서 정합니다.`,
      wide: (got) =>
        `L = θ³, θ = 1에서 h = 0.5로 크게 움직이면 양쪽의 차이는 (3.375 − 0.125)/1 = 3.25입니다. 나온 값: ${n(got)}.`,
      length: (got) => `파라미터가 셋이면 경사도 셋이어야 하는데 ${got}개가 나왔습니다.`,
      allAtOnce: () =>
        "L = 2a − 3b + ac, [1, 2, 3]에서 경사는 5, −3, 1이어야 합니다. 그런데 셋 다 그 합인 3이 나왔습니다. 모든 파라미터를 한꺼번에 움직였기 때문입니다. 경사를 구하려는 파라미터 하나만 움직이세요.",
      entry: (entry, expected, got) =>
        `L = 2a − 3b + ac, [1, 2, 3]에서 ${entry}번째 경사: ${n(expected)}. 나온 값: ${n(got)}. 파라미터 하나를 움직이는 동안 나머지는 제자리에 있어야 합니다.`,
      oldList: (got) =>
        `[1, 2]이던 파라미터의 지금 값: ${list(got)}. 복사본을 움직이거나, 움직인 다음 되돌려 놓으세요.`,
    },
  },
};
