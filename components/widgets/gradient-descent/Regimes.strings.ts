import type { Regime } from "#lib/training/regime.ts";
import type { Words } from "../../words/language.ts";
import { fixed, significant } from "../../words/numbers.ts";

interface Now {
  step: number;
  last: number;
  w: number;
  loss: number;
  regime: Regime;
  /** Steps until the slope is small enough; undefined if it never is, or not within `most`. */
  needed: number | undefined;
  most: number;
  best: number;
}

interface RegimesWords {
  title: string;
  caption: (start: string, epsilon: string) => string;
  ask: string;
  lands: string;
  settles: string;
  forEver: string;
  leaves: string;
  because: (factor: string) => string;
  bowl: string;
  strip: string;
  alongStrip: string;
  start: string;
  rate: string;
  curvature: string;
  steps: string;
  neverSettles: string;
  afterAnswer: string;
  regimes: Readonly<Record<Regime, string>>;
  meaning: (regime: Regime, factor: number) => string;
  needed: (steps: number | undefined, most: number, regime: Regime) => string;
  thisRun: string;
  readersRate: string;
  stepsNeeded: string;
  account: (now: Now) => string;
}

const size = (value: number) => (Math.abs(value) < 1e4 ? fixed(value) : significant(value));
const share = (factor: number) => `${fixed(100 * Math.abs(factor), 0)}%`;
const times = (factor: number) => significant(Math.abs(factor), 3);

export const words: Words<RegimesWords> = {
  en: {
    title: "Four ways to stride",
    caption: (start, epsilon) =>
      `A walk on $\\Lo = \\tfrac12 \\lambda \\w^2$ from $\\w = ${start}$. The line below the bowl is the factor $1 - \\g\\lambda$, from 1 on the left to −1.5 on the right. The strip under it shares its axis: for each $\\g$, the number of steps until $\\lVert \\GT \\rVert < ${epsilon}$, on a logarithmic scale. Drag along the strip to set $\\g$.`,
    ask: "One stride lands on the floor in a single step: $\\g = 1/\\lambda$. Double it. What does the walk do?",
    lands: "it lands in one step again",
    settles: "it crosses the floor and settles later",
    forEver: "it goes back and forth for ever, no nearer and no farther",
    leaves: "every crossing is wider than the last",
    because: (factor) =>
      `The factor becomes $1 - 2 = ${factor}$: the distance keeps its size and changes its side. Any longer, and the walk leaves.`,
    bowl: "The loss over w, a bowl, with the walk on it. What it shows now is written below.",
    strip: "Number of steps until the walk has converged, for each learning rate.",
    alongStrip: "learning rate, along the strip",
    start: "start",
    rate: "learning rate",
    curvature: "curvature of the bowl",
    steps: "steps to converge",
    neverSettles: "never settles",
    afterAnswer: "The count appears when you have answered.",
    regimes: {
      still: "standing still",
      monotone: "monotone",
      exact: "lands in one step",
      oscillating: "oscillating",
      edge: "on the edge",
      diverging: "diverging",
    },
    meaning: (regime, factor) =>
      ({
        still: "With no stride there is no step: w stays where it is.",
        monotone: `Each step stays on one side and leaves ${share(factor)} of the distance.`,
        exact: "The first step ends on the floor.",
        oscillating: `Each step crosses the floor and leaves ${share(factor)} of the distance.`,
        edge: "Each step crosses to the same distance on the other side, for ever.",
        diverging: `Each crossing is ${times(factor)} times as wide as the last.`,
      })[regime],
    needed: (steps, most, regime) =>
      steps === undefined
        ? regime === "monotone" || regime === "oscillating"
          ? `over ${most} steps`
          : "never settles"
        : steps === 1
          ? "1 step"
          : `${steps} steps`,
    thisRun: "the walk, a disc for each step",
    readersRate: "your $\\g$ and its factor",
    stepsNeeded: "steps to converge",
    account: ({ step, last, w, loss, regime, needed, most, best }) => {
      const place = `Step ${step} of ${last}: w = ${size(w)}, and the loss is ${loss < 1e4 ? fixed(loss, 3) : significant(loss)}.`;
      if (regime === "still")
        return `${place} A learning rate of 0 takes no step: the walk stands still.`;
      if (needed !== undefined)
        return `${place} This learning rate needs ${needed === 1 ? "1 step" : `${needed} steps`}. The best, 1/λ = ${significant(best)}, needs one.`;
      if (regime === "monotone" || regime === "oscillating")
        return `${place} It settles, but not within ${most} steps.`;
      return `${place} The walk never settles: the learning rate must stay below 2/λ = ${significant(2 * best)}.`;
    },
  },
  ko: {
    title: "보폭의 네 가지 모습",
    caption: (start, epsilon) =>
      `$\\Lo = \\tfrac12 \\lambda \\w^2$ 위에서 $\\w = ${start}$부터 내려가는 걸음입니다. 그릇 아래의 수직선은 곱해지는 수 $1 - \\g\\lambda$이며, 왼쪽 끝이 1, 오른쪽 끝이 −1.5입니다. 그 아래 띠는 같은 축을 쓰며, $\\g$마다 $\\lVert \\GT \\rVert < ${epsilon}$이 될 때까지 걸리는 걸음 수를 로그 눈금으로 보여 줍니다. 띠를 따라 끌면 $\\g$가 바뀝니다.`,
    ask: "단 한 걸음에 바닥에 닿는 보폭은 $\\g = 1/\\lambda$입니다. 이 보폭을 두 배로 늘리면 걸음은 어떻게 될까요?",
    lands: "이번에도 한 걸음에 바닥에 닿습니다",
    settles: "바닥을 지나쳤다가 나중에 멈춥니다",
    forEver: "가까워지지도 멀어지지도 않고 끝없이 오갑니다",
    leaves: "건너갈 때마다 폭이 넓어집니다",
    because: (factor) =>
      `곱해지는 수가 $1 - 2 = ${factor}$이 됩니다. 거리는 그대로이고 방향만 바뀝니다. 보폭이 이보다 조금이라도 길면 걸음은 그릇을 벗어납니다.`,
    bowl: "w에 대한 손실을 나타낸 그릇 모양 곡선과 그 위의 걸음입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    strip: "학습률마다 수렴할 때까지 걸리는 걸음 수입니다.",
    alongStrip: "학습률, 띠를 따라",
    start: "출발",
    rate: "학습률",
    curvature: "그릇의 곡률",
    steps: "수렴까지 걸음 수",
    neverSettles: "멈추지 않음",
    afterAnswer: "답을 고르면 걸음 수가 나타납니다.",
    regimes: {
      still: "제자리",
      monotone: "단조 수렴",
      exact: "한 걸음에 도착",
      oscillating: "진동하며 수렴",
      edge: "경계",
      diverging: "발산",
    },
    meaning: (regime, factor) =>
      ({
        still: "보폭이 0이면 걸음도 없습니다. w는 제자리에 머뭅니다.",
        monotone: `한 걸음마다 같은 쪽에 머물면서 거리의 ${share(factor)}가 남습니다.`,
        exact: "첫걸음이 바닥에 닿습니다.",
        oscillating: `한 걸음마다 바닥을 건너가고 거리의 ${share(factor)}가 남습니다.`,
        edge: "한 걸음마다 반대쪽의 같은 거리로 건너가며 끝없이 오갑니다.",
        diverging: `건너갈 때마다 폭이 앞의 ${times(factor)}배가 됩니다.`,
      })[regime],
    needed: (steps, most, regime) =>
      steps === undefined
        ? regime === "monotone" || regime === "oscillating"
          ? `${most}걸음 넘게`
          : "멈추지 않음"
        : `${steps}걸음`,
    thisRun: "걸음, 원판 하나가 한 걸음",
    readersRate: "고른 $\\g$와 곱해지는 수",
    stepsNeeded: "수렴까지 걸리는 걸음 수",
    account: ({ step, last, w, loss, regime, needed, most, best }) => {
      const place = `${last}걸음 중 ${step}번째입니다. w = ${size(w)}이고 손실은 ${loss < 1e4 ? fixed(loss, 3) : significant(loss)}입니다.`;
      if (regime === "still")
        return `${place} 학습률이 0이면 걸음이 없으므로 제자리에 서 있습니다.`;
      if (needed !== undefined)
        return `${place} 이 학습률로는 ${needed}걸음이 걸립니다. 가장 좋은 학습률인 1/λ = ${significant(best)}에서는 한 걸음이면 됩니다.`;
      if (regime === "monotone" || regime === "oscillating")
        return `${place} 언젠가 멈추지만 ${most}걸음으로는 모자랍니다.`;
      return `${place} 이 걸음은 멈추지 않습니다. 학습률이 2/λ = ${significant(2 * best)}보다 작아야 합니다.`;
    },
  },
};
