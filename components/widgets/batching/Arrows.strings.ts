import type { Words } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";

interface Account {
  step: number;
  last: number;
  /** The epoch that is going on, 1 the first. */
  epoch: number;
  loss: number;
  /** How many birds want a larger w, and how many a smaller one. */
  heavier: number;
  lighter: number;
  birds: number;
  /** The longest of the single gradients, and the length of their mean. */
  longest: number;
  mean: number;
  /** Numbers of the birds in the next batch. */
  batch: readonly number[];
  bird: { number: number; norm: number } | undefined;
}

interface ArrowsWords {
  title: string;
  caption: string;
  ask: string;
  rest: string;
  circle: string;
  leave: string;
  because: string;
  map: string;
  start: string;
  minimum: string;
  profile: string;
  plot: string;
  flipper: string;
  mass: string;
  bird: (number: number) => string;
  size: string;
  rate: string;
  look: string;
  onePull: string;
  batchPull: string;
  fullPull: string;
  walked: string;
  fullWalk: string;
  asked: string;
  account: (now: Account) => string;
}

export const words: Words<ArrowsWords> = {
  en: {
    title: "Twelve opinions about one step",
    caption:
      "The line $\\hat y = \\w x + \\bb$ on twelve of the penguins: $x$ is flipper length above 200 mm in steps of 10 mm, $y$ body mass in kilograms. On the map, each thin arrow is the step $-\\g\\nabla L_i$ that one bird alone would take from here, drawn to scale. The bold arrow is the step of the batch whose turn it is, the dashed one that of all twelve. Point at a bird below, or at an arrow, and its partner lights up. Contour interval 0.2.",
    ask: "The birds are asked one at a time, in a new order in every round, with $\\g = 0.3$. How does the walk end?",
    rest: "at rest, on the floor of the valley",
    circle: "on the floor, but never at rest",
    leave: "it is thrown off the map",
    because:
      "At the floor the twelve gradients add up to zero, but not one of them is zero. Whoever is asked next still pulls, so the walk is tugged about for as long as $\\g$ stays what it is.",
    map: "Contour map of the loss over w and b with the walk and, at its present place, one arrow for each of twelve birds. What it shows now is written below.",
    start: "start",
    minimum: "minimum",
    profile: "Loss of all twelve birds at each step",
    plot: "Scatter plot of the twelve birds with the line of this step; the birds of the next batch are ringed.",
    flipper: "flipper, mm",
    mass: "mass, kg",
    bird: (number) => `bird ${number}`,
    size: "batch size",
    rate: "learning rate",
    look: "look at one bird (0: none)",
    onePull: "the step that one bird alone would take",
    batchPull: "the step of this batch: the mean of its birds’",
    fullPull: "the step of all twelve",
    walked: "the walk of the batches",
    fullWalk: "the walk that asks all twelve every time",
    asked: "in this batch",
    account: ({ step, last, epoch, loss, heavier, lighter, birds, longest, mean, batch, bird }) =>
      `Step ${step} of ${last}, in epoch ${epoch}. The loss of all ${birds} is ${fixed(loss, 3)}. ${heavier} of the ${birds} want a larger w, ${lighter} a smaller one. The longest single gradient is ${fixed(longest)}, the mean of all only ${fixed(mean, 3)}. Next: ${batch.length === birds ? "all of them" : `bird ${batch.join(", ")}`}.${bird ? ` Bird ${bird.number} alone has a gradient of length ${fixed(bird.norm)}.` : ""}`,
  },
  ko: {
    title: "한 걸음을 둘러싼 열두 의견",
    caption:
      "펭귄 열두 마리에 직선 $\\hat y = \\w x + \\bb$를 맞춥니다. $x$는 날개 길이에서 200mm를 뺀 값을 10mm 단위로 나타낸 것이고, $y$는 몸무게(kg)입니다. 지도의 가는 화살표 하나하나는 그 펭귄 혼자라면 여기서 내디딜 걸음 $-\\g\\nabla L_i$이며, 실제 크기대로 그렸습니다. 굵은 화살표는 이번 차례인 배치의 걸음, 점선은 열두 마리 모두의 걸음입니다. 아래의 펭귄이나 화살표를 가리키면 서로의 짝이 밝아집니다. 등고선 간격은 0.2입니다.",
    ask: "펭귄에게 한 번에 한 마리씩 묻습니다. 한 바퀴 돌 때마다 순서를 새로 섞고 $\\g = 0.3$을 씁니다. 이 걸음은 어떻게 끝날까요?",
    rest: "골짜기 바닥에서 멈춥니다",
    circle: "바닥까지 가지만 끝내 멈추지 못합니다",
    leave: "지도 밖으로 튕겨 나갑니다",
    because:
      "바닥에서는 열두 기울기의 합이 0이지만, 그 하나하나는 0이 아닙니다. 다음 차례가 누구든 여전히 잡아당기므로, $\\g$를 그대로 두는 한 걸음은 이리저리 끌려다닙니다.",
    map: "w와 b에 대한 손실의 등고선 지도에 걸음을 그리고, 지금 자리에서 펭귄 열두 마리의 화살표를 하나씩 그렸습니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    start: "출발",
    minimum: "최소",
    profile: "걸음마다 열두 마리 전체의 손실",
    plot: "펭귄 열두 마리의 산점도와 이번 걸음의 직선입니다. 다음 배치의 펭귄에는 동그라미를 둘렀습니다.",
    flipper: "날개 길이, mm",
    mass: "몸무게, kg",
    bird: (number) => `${number}번 펭귄`,
    size: "배치 크기",
    rate: "학습률",
    look: "한 마리 살펴보기(0이면 없음)",
    onePull: "한 마리 혼자라면 내디딜 걸음",
    batchPull: "이번 배치의 걸음: 속한 펭귄들의 평균",
    fullPull: "열두 마리 모두의 걸음",
    walked: "배치로 걸은 길",
    fullWalk: "매번 열두 마리 모두에게 물으며 걸은 길",
    asked: "이번 배치에 든 펭귄",
    account: ({ step, last, epoch, loss, heavier, lighter, birds, longest, mean, batch, bird }) =>
      `${last}걸음 중 ${step}번째이고, ${epoch}번째 에폭입니다. ${birds}마리 전체의 손실은 ${fixed(loss, 3)}입니다. ${birds}마리 중 ${heavier}마리는 w가 더 커지기를, ${lighter}마리는 더 작아지기를 바랍니다. 한 마리의 기울기 가운데 가장 긴 것은 ${fixed(longest)}인데, 모두의 평균은 ${fixed(mean, 3)}에 지나지 않습니다. 다음 차례: ${batch.length === birds ? "모두" : `${batch.join(", ")}번 펭귄`}.${bird ? ` ${bird.number}번 펭귄 혼자의 기울기는 길이가 ${fixed(bird.norm)}입니다.` : ""}`,
  },
};
