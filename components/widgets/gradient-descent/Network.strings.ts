import type { Words } from "../../words/language.ts";
import { fixed, significant } from "../../words/numbers.ts";

interface Account {
  step: number;
  last: number;
  loss: number;
  norm: number;
  /** From 0 to 1. */
  accuracy: number;
  points: number;
  /** How the run ended, if it is at its end. */
  end?: "steps" | "converged";
  epsilon: number;
  /** The loss at the start, if it is exceeded now. */
  above?: number;
}

interface NetworkWords {
  title: string;
  caption: (size: number, points: number) => string;
  ask: (long: string, rate: string, start: string, after: string) => string;
  sooner: string;
  slower: string;
  higher: string;
  because: (after: string) => string;
  field: string;
  profile: string;
  parameters: string;
  entries: string;
  loss: string;
  norm: string;
  accuracy: string;
  rate: string;
  seed: string;
  classes: readonly [string, string];
  boundary: string;
  strokes: string;
  slopes: string;
  account: (now: Account) => string;
}

export const words: Words<NetworkWords> = {
  en: {
    title: "The same line, 337 parameters",
    caption: (size, points) =>
      `A network with two inputs, two layers of 16 $\\tanh$ neurons and one output learns ${points} points of two classes by plain gradient descent on all of them (cross-entropy). Above, its answer everywhere and the border between the two answers; then the loss $\\Lo$ and the steepness $\\lVert \\GT \\rVert$ on a scale of powers of ten; last, all ${size} numbers of $\\T$ and of $\\GT$, a stroke each.`,
    ask: (long, rate, start, after) =>
      `With $\\g = ${rate}$ the loss falls from ${start} to ${after} in ten steps. Where is it after ten steps with $\\g = ${long}$?`,
    sooner: "lower: longer strides arrive sooner",
    slower: "lower than at the start, though not as low",
    higher: "higher than at the start",
    because: (after) =>
      `It is at ${after}. The first strides throw the weights so far out that the neurons saturate: their slopes vanish, and the way back is long. Set it and look.`,
    field:
      "The points of both classes, the network’s answer everywhere and the border between its answers. What it shows now is written below.",
    profile: "Loss and length of the gradient at each step, on a logarithmic scale",
    parameters: "All parameters and all derivatives as strokes, in the order of the layers",
    entries: "parameters it moves",
    loss: "loss",
    norm: "length of the gradient",
    accuracy: "points on the right side",
    rate: "learning rate",
    seed: "seed",
    classes: ["class 0", "class 1"],
    boundary: "where the network is undecided",
    strokes: "$\\T$: a parameter, up if positive",
    slopes: "$\\GT$: its derivative",
    account: ({ step, last, loss, norm, accuracy, points, end, epsilon, above }) => {
      const place = `Step ${step} of ${last}. The loss is ${significant(loss)}, the gradient’s length ${significant(norm)}, and ${Math.round(accuracy * points)} of ${points} points are on the right side.`;
      const high =
        above === undefined
          ? ""
          : ` The loss is above the ${fixed(above)} of the start: the stride is too long.`;
      if (end === "converged")
        return `${place}${high} The run has converged: the gradient is shorter than ${epsilon}.`;
      if (end === "steps") return `${place}${high} The steps are used up.`;
      return place + high;
    },
  },
  ko: {
    title: "같은 한 줄, 파라미터 337개",
    caption: (size, points) =>
      `입력 둘, $\\tanh$ 뉴런 16개짜리 층 둘, 출력 하나로 된 신경망이 두 클래스의 점 ${points}개를 배웁니다. 걸음마다 점을 모두 쓰는 경사하강법이고 손실은 교차 엔트로피입니다. 위는 평면 곳곳에서 신경망이 내놓는 답과 두 답의 경계이고, 가운데는 손실 $\\Lo$과 경사의 크기 $\\lVert \\GT \\rVert$를 로그 눈금에 그린 것이며, 아래는 $\\T$와 $\\GT$의 수 ${size}개를 하나씩 선으로 나타낸 것입니다.`,
    ask: (long, rate, start, after) =>
      `$\\g = ${rate}$이면 열 걸음 만에 손실이 ${start}에서 ${after}까지 내려갑니다. $\\g = ${long}$이면 열 걸음 뒤에 어디쯤 있을까요?`,
    sooner: "더 낮은 곳. 보폭이 길수록 빨리 도착합니다",
    slower: "출발할 때보다는 낮지만 그만큼 낮지는 않은 곳",
    higher: "출발할 때보다 높은 곳",
    because: (after) =>
      `손실은 ${after}입니다. 첫 몇 걸음에 가중치가 너무 멀리 튀어 뉴런이 포화됩니다. 그러면 기울기가 사라져서 돌아오는 데 오래 걸립니다. 직접 바꿔서 확인해 보세요.`,
    field:
      "두 클래스의 점, 평면 곳곳에서 신경망이 내놓는 답과 그 경계입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    profile: "걸음마다의 손실과 기울기의 크기, 로그 눈금",
    parameters: "모든 파라미터와 모든 미분값을 층의 순서대로 나타낸 선",
    entries: "이 줄이 움직이는 파라미터",
    loss: "손실",
    norm: "기울기의 크기",
    accuracy: "맞게 나뉜 점",
    rate: "학습률",
    seed: "시드",
    classes: ["클래스 0", "클래스 1"],
    boundary: "신경망이 어느 쪽도 고르지 못하는 곳",
    strokes: "$\\T$: 파라미터 하나, 양수면 위쪽",
    slopes: "$\\GT$: 그 파라미터의 미분값",
    account: ({ step, last, loss, norm, accuracy, points, end, epsilon, above }) => {
      const place = `${last}걸음 중 ${step}번째입니다. 손실은 ${significant(loss)}, 기울기의 크기는 ${significant(norm)}이고, 점 ${points}개 중 ${Math.round(accuracy * points)}개가 맞게 나뉘었습니다.`;
      const high =
        above === undefined
          ? ""
          : ` 손실이 출발할 때의 ${fixed(above)}보다 높습니다. 보폭이 너무 깁니다.`;
      if (end === "converged")
        return `${place}${high} 기울기의 크기가 ${epsilon}보다 작아졌으므로 수렴했습니다.`;
      if (end === "steps") return `${place}${high} 걸음을 모두 썼습니다.`;
      return place + high;
    },
  },
};
