import type { Words } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";

export type Shown = "training" | "test" | "hand";

interface Account {
  episodes: number;
  last: number | undefined;
  mean: number | undefined;
  solvedAt: number | undefined;
  saved: number | undefined;
  test: { now: number; saved: number | undefined } | undefined;
  best: number;
}

interface CartPoleWords {
  title: string;
  caption: string;
  ask: string;
  answers: { thirty: string; hundreds: string; thousands: string };
  because: string;
  drawing: string;
  pace: string;
  paces: { real: string; fast: string };
  test: string;
  save: string;
  hand: string;
  left: string;
  right: string;
  handHint: string;
  notDrawn: string;
  steps: (steps: number) => string;
  rate: string;
  discount: string;
  anew: string;
  chart: string;
  chartEpisodes: string;
  chartSteps: string;
  solved: string;
  savedMark: string;
  count: (episodes: number) => [string, string, string];
  legend: Record<"dot" | "mean" | "threshold" | "cart" | "saved", string>;
  account: (now: Account) => string;
}

export const words: Words<CartPoleWords> = {
  en: {
    title: "A pole learns to stand",
    caption:
      "A pole of one metre on a cart that can be pushed left or right fifty times a second, under the laws of mechanics and with Gymnasium’s constants (CartPole-v1). Every step is worth 1. The episode ends when the pole leans more than 12° or the cart leaves the track, and is cut off after 500 steps. Two small networks learn: the policy, 4 numbers in and the chances of left and right out, and a second one that says what to expect. The dots are the episodes of the training, the line their mean over the last hundred.",
    ask: "Untrained, it drops the pole after some 20 steps, less than half a second. How many episodes until it holds it for 475 steps on average?",
    answers: {
      thirty: "about thirty",
      hundreds: "a few hundred",
      thousands: "many thousands",
    },
    because:
      "From nearly every seed it takes between 150 and 500. Each episode is one result for tens or hundreds of pushes, so there is much to learn from it, and much noise in it.",
    drawing: "A cart on its track with the pole on it. What it shows now is written below.",
    pace: "Train",
    paces: { real: "in real time", fast: "fast forward, undrawn" },
    test: "Test what it can do",
    save: "Save this policy",
    hand: "Try it yourself",
    left: "Push left",
    right: "Push right",
    handHint:
      "Hold a button or an arrow key; what you pressed last goes on pushing. A third of the real speed.",
    notDrawn: "training, not drawn",
    steps: (steps) => `${steps} steps`,
    rate: "learning rate",
    discount: "discount factor",
    anew: "A change begins a new training.",
    chart:
      "How long each episode lasted, with the mean of the last hundred and the threshold of 475 steps. What it shows now is written below.",
    chartEpisodes: "episode",
    chartSteps: "steps",
    solved: "solved",
    savedMark: "saved",
    count: (episodes) => ["", String(episodes), episodes === 1 ? " episode" : " episodes"],
    legend: {
      dot: "an episode of the training",
      mean: "mean of the last hundred",
      threshold: "475 steps: solved",
      cart: "the policy as it is now",
      saved: "the saved policy, same start",
    },
    account: ({ episodes, last, mean, solvedAt, saved, test, best }) => {
      if (last === undefined || mean === undefined)
        return `Untrained.${tested.en(test)}${hand.en(best)}`;
      const solved =
        solvedAt === undefined
          ? ""
          : ` The task counted as solved after ${solvedAt} episodes: a mean of 475 steps over a hundred in a row.`;
      const kept = saved === undefined ? "" : ` The saved policy is that of episode ${saved}.`;
      return `${episodes} ${episodes === 1 ? "episode" : "episodes"} of training. The last one lasted ${last} steps, the last hundred ${fixed(mean, 0)} on average.${solved}${kept}${tested.en(test)}${hand.en(best)}`;
    },
  },
  ko: {
    title: "막대 세우기를 배웁니다",
    caption:
      "수레 위에 세운 1m 막대입니다. 1초에 쉰 번 수레를 왼쪽이나 오른쪽으로 밉니다. 움직임은 역학 법칙을 따르고 상수는 Gymnasium(CartPole-v1)과 같습니다. 한 걸음마다 보상 1을 받습니다. 막대가 12° 넘게 기울거나 수레가 트랙을 벗어나면 에피소드가 끝나고, 500걸음이 되면 끊습니다. 작은 신경망 둘이 배웁니다. 하나는 수 넷을 받아 왼쪽과 오른쪽의 확률을 내는 정책이고, 다른 하나는 얼마나 버틸지 예상합니다. 점은 학습하며 치른 에피소드, 선은 최근 백 번의 평균입니다.",
    ask: "배우기 전에는 스무 걸음 남짓, 0.5초도 안 되어 막대를 떨어뜨립니다. 평균 475걸음을 버티려면 에피소드가 몇 번 필요할까요?",
    answers: {
      thirty: "서른 번쯤",
      hundreds: "수백 번",
      thousands: "수천 번 넘게",
    },
    because:
      "거의 모든 시드에서 150번에서 500번 사이에 됩니다. 에피소드 하나의 결과로 수십, 수백 번의 밀기를 한꺼번에 평가하므로, 배울 것도 많지만 잡음도 많습니다.",
    drawing: "트랙 위의 수레와 막대입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    pace: "학습",
    paces: { real: "실제 속도로", fast: "그리지 않고 빨리 감기" },
    test: "실력 시험하기",
    save: "이 정책 저장하기",
    hand: "직접 해 보기",
    left: "왼쪽으로 밀기",
    right: "오른쪽으로 밀기",
    handHint:
      "단추나 화살표 키를 누르세요. 마지막에 누른 쪽으로 계속 밉니다. 실제의 3분의 1 속도입니다.",
    notDrawn: "학습 중, 그리지 않음",
    steps: (steps) => `${steps}걸음`,
    rate: "학습률",
    discount: "할인율",
    anew: "값을 바꾸면 처음부터 다시 학습합니다.",
    chart:
      "에피소드마다 버틴 걸음 수와 최근 백 번의 평균, 475걸음 기준선입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    chartEpisodes: "에피소드",
    chartSteps: "걸음",
    solved: "해결",
    savedMark: "저장",
    count: (episodes) => ["에피소드 ", String(episodes), "번"],
    legend: {
      dot: "학습하며 치른 에피소드",
      mean: "최근 백 번의 평균",
      threshold: "475걸음: 해결 기준",
      cart: "지금의 정책",
      saved: "저장한 정책, 같은 출발점",
    },
    account: ({ episodes, last, mean, solvedAt, saved, test, best }) => {
      if (last === undefined || mean === undefined)
        return `아직 배우지 않았습니다.${tested.ko(test)}${hand.ko(best)}`;
      const solved =
        solvedAt === undefined
          ? ""
          : ` 에피소드 ${solvedAt}번 만에 해결 기준을 넘었습니다. 연이은 백 번의 평균이 475걸음에 이른 것입니다.`;
      const kept = saved === undefined ? "" : ` 저장한 정책은 에피소드 ${saved}번째의 것입니다.`;
      return `에피소드 ${episodes}번을 학습했습니다. 마지막에는 ${last}걸음, 최근 백 번은 평균 ${fixed(mean, 0)}걸음을 버텼습니다.${solved}${kept}${tested.ko(test)}${hand.ko(best)}`;
    },
  },
};

type Test = Account["test"];

const tested = {
  en: (test: Test) =>
    test === undefined
      ? ""
      : ` In the last test the policy held the pole for ${test.now} steps${test.saved === undefined ? "" : `, the saved one for ${test.saved}`}.`,
  ko: (test: Test) =>
    test === undefined
      ? ""
      : ` 마지막 시험에서 지금의 정책은 ${test.now}걸음${test.saved === undefined ? "" : `, 저장한 정책은 ${test.saved}걸음`}을 버텼습니다.`,
};

const hand = {
  en: (best: number) => (best === 0 ? "" : ` Your own record is ${best} steps.`),
  ko: (best: number) => (best === 0 ? "" : ` 직접 세운 기록은 ${best}걸음입니다.`),
};
