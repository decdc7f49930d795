import type { Words } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";

interface Account {
  step: number;
  last: number;
  epoch: number;
  loss: number;
  /** In degrees; NaN where a gradient is 0. */
  angle: number;
  right: number;
  /** How many birds of the next batch are of the second species. */
  second: number;
  batch: number;
  oneClass: boolean;
}

interface SortedWords {
  title: string;
  caption: (first: number, second: number) => string;
  ask: string;
  settle: string;
  swing: string;
  first: string;
  because: string;
  plot: string;
  flipper: string;
  mass: string;
  angles: string;
  angle: string;
  profile: string;
  order: string;
  orders: { file: string; shuffled: string };
  size: string;
  rate: string;
  second: string;
  species: [string, string];
  batch: string;
  border: string;
  before: string;
  angleMark: string;
  account: (now: Account) => string;
}

export const words: Words<SortedWords> = {
  en: {
    title: "All of one kind, then all of the other",
    caption: (first, second) =>
      `The penguin file lists ${first} Adélies first and ${second} Chinstraps after them. A neuron with a sigmoid learns to tell them apart by flipper and mass, batch by batch; the line is where it answers one half. Under the birds, the angle between the gradient of the next batch and the gradient of all the birds: above 90° the batch pulls away from where all of them want to go. Last, the loss of all the birds, with a mark at each epoch.`,
    ask: "Batches of 22, in the order of the file: seven of Adélies only or nearly so, then three of Chinstraps. What will the border do?",
    settle: "settle between the two kinds",
    swing: "swing to and fro in every epoch",
    first: "stay with the Adélies, who came first",
    because:
      "Seven batches in a row say “everything is an Adélie” and push the border outwards; three say the opposite and pull it back. There is no place where both leave it alone.",
    plot: "Adélies and Chinstraps by flipper length and body mass, with the border between the two answers and the borders of the epoch before. What it shows now is written below.",
    flipper: "flipper, mm",
    mass: "mass, kg",
    angles: "Angle between the gradient of the batch and that of all the birds, at each step.",
    angle: "angle between batch and all, degrees",
    profile: "Loss of all the birds at each step",
    order: "Order of the birds",
    orders: { file: "as in the file", shuffled: "shuffled every epoch" },
    size: "batch size",
    rate: "learning rate",
    second: "Chinstraps in the file",
    species: ["Adélie", "Chinstrap"],
    batch: "the next batch",
    border: "the border now",
    before: "borders of the epoch before",
    angleMark: "angle between batch and all",
    account: ({ step, last, epoch, loss, angle, right, second, batch, oneClass }) =>
      `Step ${step} of ${last}, in epoch ${epoch}. The next batch has ${batch} ${batch === 1 ? "bird" : "birds"}, ${second} of them ${second === 1 ? "a Chinstrap" : "Chinstraps"}. ${Number.isNaN(angle) ? "" : `Its gradient stands at ${fixed(angle, 0)}° to that of all the birds${angle > 90 ? ": it pulls against them" : ""}. `}The loss of all is ${fixed(loss, 3)}; ${fixed(100 * right, 0)}% of the birds are told right.${oneClass ? " All the birds are of one species: there is nothing to tell apart, and the neuron only learns to say “Adélie” to everything, ever more surely." : ""}`,
  },
  ko: {
    title: "한 종을 다 보고 나서 다른 종을 볼 때",
    caption: (first, second) =>
      `펭귄 파일에는 아델리펭귄 ${first}마리가 먼저 나오고 턱끈펭귄 ${second}마리가 그 뒤에 나옵니다. 시그모이드 뉴런 하나가 날개 길이와 몸무게로 두 종을 구별하는 법을 배치마다 배웁니다. 선은 뉴런의 답이 절반인 곳입니다. 펭귄 그림 아래는 다음 배치의 기울기와 모든 펭귄의 기울기 사이의 각도입니다. 90°를 넘으면 그 배치는 모두가 가려는 쪽의 반대로 당깁니다. 맨 아래는 모든 펭귄의 손실이고, 에폭마다 눈금이 있습니다.`,
    ask: "파일에 있는 순서대로 22마리씩 묶으면 아델리펭귄만이거나 거의 그런 배치가 일곱, 이어서 턱끈펭귄 배치가 셋입니다. 경계는 어떻게 움직일까요?",
    settle: "두 종 사이에 자리를 잡습니다",
    swing: "에폭마다 이리저리 흔들립니다",
    first: "먼저 나온 아델리펭귄 쪽에 머뭅니다",
    because:
      "일곱 배치가 잇달아 “모두 아델리펭귄”이라며 경계를 밀어내고, 세 배치는 그 반대를 말하며 경계를 도로 당깁니다. 양쪽 모두 가만히 두는 자리는 없습니다.",
    plot: "날개 길이와 몸무게에 따른 아델리펭귄과 턱끈펭귄, 두 답 사이의 경계, 지난 에폭의 경계들입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    flipper: "날개 길이, mm",
    mass: "몸무게, kg",
    angles: "걸음마다 배치의 기울기와 모든 펭귄의 기울기 사이의 각도",
    angle: "배치와 전체 사이의 각도(°)",
    profile: "걸음마다 모든 펭귄의 손실",
    order: "펭귄의 순서",
    orders: { file: "파일 그대로", shuffled: "에폭마다 섞기" },
    size: "배치 크기",
    rate: "학습률",
    second: "파일에 든 턱끈펭귄 수",
    species: ["아델리펭귄", "턱끈펭귄"],
    batch: "다음 배치",
    border: "지금의 경계",
    before: "지난 에폭의 경계들",
    angleMark: "배치와 전체 사이의 각도",
    account: ({ step, last, epoch, loss, angle, right, second, batch, oneClass }) =>
      `${last}걸음 중 ${step}번째이고, ${epoch}번째 에폭입니다. 다음 배치는 ${batch}마리이고 그중 턱끈펭귄이 ${second}마리입니다. ${Number.isNaN(angle) ? "" : `이 배치의 기울기는 모든 펭귄의 기울기와 ${fixed(angle, 0)}°를 이룹니다${angle > 90 ? ". 모두와 반대로 당기는 셈입니다" : ""}. `}전체의 손실은 ${fixed(loss, 3)}이고, 펭귄의 ${fixed(100 * right, 0)}%를 맞게 구별합니다.${oneClass ? " 모두 한 종이어서 구별할 것이 없습니다. 뉴런은 무엇이든 “아델리펭귄”이라고 점점 더 확신에 차서 답하게 될 뿐입니다." : ""}`,
  },
};
