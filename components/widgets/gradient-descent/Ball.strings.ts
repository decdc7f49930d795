import type { Words } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";

interface Account {
  step: number;
  last: number;
  a: number;
  b: number;
  loss: number;
  next?: number;
  /** Only at the last step: whether it rests, and the loss and rank of the valley (0 is the deepest), if it is known. */
  end?: { resting: boolean; valley: number; deepest: boolean };
}

interface BallWords {
  title: string;
  caption: string;
  ask: (a: string, b: string, other: string) => string;
  same: string;
  different: string;
  stay: string;
  because: (losses: readonly [string, string]) => string;
  view: string;
  fromAbove: string;
  fromAside: string;
  map: string;
  relief: string;
  drop: string;
  neuron: string;
  neuronTitle: string;
  profile: string;
  rate: string;
  startA: string;
  startB: string;
  pin: string;
  unpin: string;
  ruleCaptions: readonly [string, string, string, string];
  thisRun: string;
  pinned: string;
  gradient: string;
  nowAndNext: string;
  account: (now: Account) => string;
}

export const words: Words<BallWords> = {
  en: {
    title: "Drop the ball",
    caption:
      "Half the mean squared error of one neuron $\\hat y = \\sin(\\htmlClass{s-theta}{a}x + \\bb)$ on nine points. Click or tap the map to drop the ball there, or drag its triangle; with the map in focus, the arrow keys move it. Each valley carries its lowest loss. Contour interval 0.1. The relief is the same land from the south.",
    ask: (a, b, other) =>
      `Near the summit two balls start 0.05 apart: at $\\htmlClass{s-theta}{a} = ${a}$ and at $\\htmlClass{s-theta}{a} = ${other}$, both with $\\bb = ${b}$. Where do they come to rest?`,
    same: "in the same valley: the starts are nearly one",
    different: "in different valleys",
    stay: "nowhere: so near the summit they hardly move",
    because: ([one, other]) =>
      `They part on the first steps and rest at losses of ${one} and ${other}. The dashed walk is the other ball’s.`,
    view: "View of the land",
    fromAbove: "map",
    fromAside: "relief",
    map: "Contour map of the loss over a and b with the walk on it. What it shows now is written below.",
    relief:
      "The same land in relief, seen from the south, with the same walk. What it shows now is written below.",
    drop: "Map: drop the ball. The arrow keys move its start by 0.05, with Shift by 0.5.",
    neuron: "The nine points and the neuron’s curve with the ball’s a and b",
    neuronTitle: "the neuron, with the ball’s a and b",
    profile: "Loss at each step of the walk",
    rate: "learning rate",
    startA: "start, west to east",
    startB: "start, south to north",
    pin: "Pin this run",
    unpin: "Unpin",
    ruleCaptions: ["new place", "old place", "stride", "slope"],
    thisRun: "this run",
    pinned: "another run, to compare",
    gradient: "gradient, at half its length",
    nowAndNext: "now, and after the next step",
    account: ({ step, last, a, b, loss, next, end }) => {
      const place = `Step ${step} of ${last}. The ball is at a = ${fixed(a)}, b = ${fixed(b)}, where the loss is ${fixed(loss, 3)}.`;
      if (end) {
        if (!end.resting)
          return `${place} The steps are used up, and it has not come to rest. A shorter stride may settle.`;
        if (end.valley < 0) return `${place} It has come to rest outside this map.`;
        return end.deepest
          ? `${place} It has come to rest in the deepest valley.`
          : `${place} It has come to rest in a false valley: there are deeper ones.`;
      }
      if (next === undefined) return place;
      return `${place} The next step lands at a loss of ${fixed(next, 3)}${next > loss ? ", higher than now" : ""}.`;
    },
  },
  ko: {
    title: "공을 떨어뜨려 보세요",
    caption:
      "점 아홉 개에 뉴런 하나 $\\hat y = \\sin(\\htmlClass{s-theta}{a}x + \\bb)$를 맞출 때의 평균 제곱 오차의 절반입니다. 지도를 누르면 그 자리에 공이 떨어지고, 삼각형을 끌어서 옮길 수도 있습니다. 지도에 초점이 있으면 화살표 키로도 움직입니다. 골짜기마다 그곳의 가장 낮은 손실을 적었습니다. 등고선 간격은 0.1이고, 입체도는 같은 땅을 남쪽에서 본 모습입니다.",
    ask: (a, b, other) =>
      `봉우리 가까이에서 공 두 개가 0.05만큼 떨어져 출발합니다. 하나는 $\\htmlClass{s-theta}{a} = ${a}$, 다른 하나는 $\\htmlClass{s-theta}{a} = ${other}$이고 둘 다 $\\bb = ${b}$입니다. 두 공은 어디에서 멈출까요?`,
    same: "같은 골짜기에서 멈춥니다. 출발점이 거의 같습니다",
    different: "서로 다른 골짜기에서 멈춥니다",
    stay: "거의 움직이지 않습니다. 봉우리 근처는 평평합니다",
    because: ([one, other]) =>
      `첫걸음부터 갈라져서 손실이 각각 ${one}과 ${other}인 곳에 멈춥니다. 점선은 다른 공의 걸음입니다.`,
    view: "땅을 보는 방향",
    fromAbove: "지도",
    fromAside: "입체도",
    map: "a와 b에 대한 손실의 등고선 지도와 그 위의 걸음입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    relief:
      "같은 땅을 남쪽에서 본 입체도와 같은 걸음입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    drop: "지도: 공을 떨어뜨립니다. 화살표 키로 출발점을 0.05씩, Shift와 함께 누르면 0.5씩 옮깁니다.",
    neuron: "점 아홉 개와, 지금 공이 있는 자리의 a와 b로 그린 뉴런의 곡선",
    neuronTitle: "공이 있는 자리의 a, b로 그린 뉴런",
    profile: "걸음마다의 손실",
    rate: "학습률",
    startA: "출발점, 서쪽에서 동쪽",
    startB: "출발점, 남쪽에서 북쪽",
    pin: "이 걸음 고정",
    unpin: "고정 풀기",
    ruleCaptions: ["새 자리", "지금 자리", "보폭", "기울기"],
    thisRun: "이번 걸음",
    pinned: "비교할 다른 걸음",
    gradient: "기울기, 실제 길이의 절반",
    nowAndNext: "지금 자리와 다음 자리",
    account: ({ step, last, a, b, loss, next, end }) => {
      const place = `${last}걸음 중 ${step}번째입니다. 공은 a = ${fixed(a)}, b = ${fixed(b)}에 있고 손실은 ${fixed(loss, 3)}입니다.`;
      if (end) {
        if (!end.resting)
          return `${place} 걸음을 다 썼지만 아직 멈추지 않았습니다. 보폭을 줄이면 멈출 수 있습니다.`;
        if (end.valley < 0) return `${place} 이 지도 밖에서 멈췄습니다.`;
        return end.deepest
          ? `${place} 가장 깊은 골짜기에서 멈췄습니다.`
          : `${place} 가짜 골짜기에서 멈췄습니다. 더 깊은 골짜기가 있습니다.`;
      }
      if (next === undefined) return place;
      return `${place} 다음 걸음은 손실 ${fixed(next, 3)}인 곳에 닿${next > loss ? "으며, 지금보다 높습니다" : "습니다"}.`;
    },
  },
};
