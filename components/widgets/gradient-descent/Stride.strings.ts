import type { Step } from "#lib/index.ts";
import type { Words } from "../../words/language.ts";
import { fixed, significant } from "../../words/numbers.ts";

interface StrideWords {
  title: string;
  caption: (steep: string, gentle: string, limit: string) => string;
  ask: (rate: string) => string;
  straight: string;
  crossing: string;
  leaving: string;
  because: (factor: string) => string;
  map: string;
  profile: string;
  start: string;
  minimum: string;
  rate: string;
  startWest: string;
  startSouth: string;
  pin: string;
  unpin: string;
  thisRun: string;
  pinned: string;
  gradient: string;
  nowAndNext: string;
  account: (now: Step, last: number, nextLoss: number | undefined) => string;
}

const compass =
  (
    east: string,
    west: string,
    north: string,
    south: string,
    join: (ns: string, ew: string) => string,
  ) =>
  ([x, y]: readonly [number, number]) =>
    join(y > 0 ? north : south, x > 0 ? east : west);

const english = compass("right", "left", "up", "down", (ns, ew) => `${ns} and to the ${ew}`);
const korean = compass("오른쪽", "왼쪽", "위", "아래", (ns, ew) => `${ew} ${ns}`);

export const words: Words<StrideWords> = {
  en: {
    title: "The stride decides",
    caption: (steep, gentle, limit) =>
      `Half the mean squared error of the line $\\hat y = \\w x + \\bb$ on 342 penguins: $x$ is flipper length above 170 mm in steps of 25 mm, $y$ body mass in kilograms. The land is a tilted bowl. It curves by $\\lambda = ${steep}$ across the valley and by $${gentle}$ along it, so the stride must stay below $2/${steep} = ${limit}$. Under the map, the same walk as a profile: drag along it to go back in time. Contour interval 0.25.`,
    ask: (rate) =>
      `The stride is set to $\\g = ${rate}$, just under the limit. How will the walk reach the floor of the valley?`,
    straight: "straight down the slope",
    crossing: "back and forth across it, each crossing a little narrower",
    leaving: "it climbs out and leaves the map",
    because: (factor) =>
      `Across the valley each step multiplies the distance by $${factor}$. The sign says that it crosses, the size that it settles.`,
    map: "Contour map of the loss over w and b with the walk on it. What it shows now is written below.",
    profile: "Loss at each step of the walk",
    start: "start",
    minimum: "minimum",
    rate: "learning rate",
    startWest: "start, west to east",
    startSouth: "start, south to north",
    pin: "Pin this run",
    unpin: "Unpin",
    thisRun: "this run",
    pinned: "pinned run, to compare",
    gradient: "gradient, at a quarter of its length",
    nowAndNext: "now, and after the next step",
    account: ({ step, params: [w, b], loss, grads: [dw, db] }, last, next) => {
      const place = `Step ${step} of ${last}. The walk stands at w = ${fixed(w)}, b = ${fixed(b)}, where the loss is ${significant(loss)}. The gradient (${significant(dw)}, ${significant(db)}) points ${english([dw, db])}.`;
      if (next === undefined) return place;
      return `${place} The next step lands at a loss of ${significant(next)}${next > loss ? ", higher than now" : ""}.`;
    },
  },
  ko: {
    title: "보폭이 정합니다",
    caption: (steep, gentle, limit) =>
      `펭귄 342마리에 직선 $\\hat y = \\w x + \\bb$를 맞출 때의 평균 제곱 오차의 절반입니다. $x$는 날개 길이에서 170mm를 뺀 값을 25mm 단위로 나타낸 것이고, $y$는 몸무게(kg)입니다. 땅은 기울어진 그릇 모양이고, 곡률은 골짜기를 가로지르는 방향으로 $\\lambda = ${steep}$, 골짜기를 따라가는 방향으로 $${gentle}$입니다. 그래서 보폭은 $2/${steep} = ${limit}$보다 작아야 합니다. 지도 아래는 같은 걸음의 단면이며, 단면을 따라 끌면 지나온 걸음으로 돌아갑니다. 등고선 간격은 0.25입니다.`,
    ask: (rate) =>
      `보폭을 한계 바로 아래인 $\\g = ${rate}$로 두었습니다. 걸음은 골짜기 바닥까지 어떻게 내려갈까요?`,
    straight: "비탈을 따라 곧장 내려갑니다",
    crossing: "골짜기를 오가며 폭을 조금씩 좁힙니다",
    leaving: "위로 튀어 올라 지도를 벗어납니다",
    because: (factor) =>
      `골짜기를 가로지르는 방향에서는 한 걸음마다 거리가 $${factor}$배가 됩니다. 부호는 건너편으로 넘어간다는 뜻이고, 크기는 점점 가까워진다는 뜻입니다.`,
    map: "w와 b에 대한 손실의 등고선 지도와 그 위의 걸음입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    profile: "걸음마다의 손실",
    start: "출발",
    minimum: "최솟점",
    rate: "학습률",
    startWest: "출발점, 서쪽에서 동쪽",
    startSouth: "출발점, 남쪽에서 북쪽",
    pin: "이 걸음 고정",
    unpin: "고정 풀기",
    thisRun: "이번 걸음",
    pinned: "비교하려고 고정해 둔 걸음",
    gradient: "기울기, 실제 길이의 4분의 1",
    nowAndNext: "지금 자리와 다음 자리",
    account: ({ step, params: [w, b], loss, grads: [dw, db] }, last, next) => {
      const place = `${last}걸음 중 ${step}번째입니다. 지금 자리는 w = ${fixed(w)}, b = ${fixed(b)}이고 손실은 ${significant(loss)}입니다. 기울기 (${significant(dw)}, ${significant(db)})는 ${korean([dw, db])} 방향을 가리킵니다.`;
      if (next === undefined) return place;
      return `${place} 다음 걸음은 손실 ${significant(next)}인 곳에 닿${next > loss ? "으며, 지금보다 높습니다" : "습니다"}.`;
    },
  },
};
