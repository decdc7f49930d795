import type { Words } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";
import type { Signal } from "./SignalsModel.ts";

interface Account {
  signal: Signal;
  step: number;
  last: number;
  right: Record<Signal, number>;
}

interface SignalsWords {
  title: string;
  caption: string;
  ask: string;
  answers: Record<"labels" | "nothing" | "reward", string>;
  because: string;
  tab: string;
  signals: Record<Signal, string>;
  map: string;
  bill: string;
  flipper: string;
  species: readonly [string, string, string];
  told: string;
  rows: { bird: string; answer: string; said: string; reward: string };
  bird: (bill: string, flipper: string) => string;
  notTold: string;
  noOne: string;
  group: (number: number) => string;
  does: Record<Signal, string>;
  profile: string;
  profileAxis: string;
  lines: Record<Signal, string>;
  legend: Record<"yetto" | "now" | "border" | "grey" | "centre" | "wrong", string>;
  account: (now: Account) => string;
}

const perCent = (share: number) => fixed(100 * share, 0);

export const words: Words<SignalsWords> = {
  en: {
    title: "One world, three signals",
    caption:
      "The same 342 penguins come by in the same order, each as two numbers. The learner divides the sheet into three parts, and after each bird it may move the borders a little. What it is told about the bird is all that differs. The profile shows the share of birds that lie in the right part; the learner does not see it. Groups without names are counted after whoever knows the birds has named them. Data: Palmer penguins (Horst, Hill & Gorman 2020, CC0).",
    ask: "Three learners of the same kind see the same birds. One is told each species, one is told nothing, one guesses and is told only “right” or “wrong”. Which will divide the sheet best after a hundred birds?",
    answers: {
      labels: "the one that is told the species",
      nothing: "the one that is told nothing, it cannot be misled",
      reward: "the one that guesses, it is the only one that tries things out",
    },
    because:
      "The more the signal says, the fewer birds it takes. “Wrong” leaves two species open, and silence leaves everything open: the groups it finds are those that lie apart, whether or not they are species.",
    tab: "The learner is told",
    signals: { labels: "the species", nothing: "nothing more", reward: "right or wrong" },
    map: "Penguins by the length of bill and flipper, with the borders that the learner draws. What it shows now is written below.",
    bill: "bill, mm",
    flipper: "flipper, mm",
    species: ["Adélie", "Chinstrap", "Gentoo"],
    told: "What reached the learner at this step",
    rows: {
      bird: "the bird",
      answer: "the right answer",
      said: "what it said",
      reward: "a reward for that",
    },
    bird: (bill, flipper) => `bill ${bill} mm, flipper ${flipper} mm`,
    notTold: "not told",
    noOne: "No bird has come by yet.",
    group: (number) => `group ${number}`,
    does: {
      labels: "It makes this species more likely at this place.",
      nothing: "It moves the nearest of its three centres towards the bird.",
      reward:
        "It makes what it said more likely here if the reward was better than usual, and less likely if worse.",
    },
    profile: "Share of all birds in the right part after each step, for the three signals",
    profileAxis: "in the right part, %",
    lines: { labels: "species", nothing: "nothing", reward: "right or wrong" },
    legend: {
      yetto: "a bird that has not come by yet",
      now: "the bird of this step",
      border: "where the learner is undecided",
      grey: "a bird it knows nothing more about",
      centre: "centre of a group",
      wrong: "a bird it named wrongly",
    },
    account: ({ signal, step, last, right }) =>
      step === 0
        ? "No bird has come by yet; the borders are where chance put them."
        : `Step ${step} of ${last}, two passes over all birds. The learner that is told ${{ labels: "the species", nothing: "nothing more", reward: "right or wrong" }[signal]} has ${perCent(right[signal])}% of the birds in the right part. With the species: ${perCent(right.labels)}%. With right or wrong: ${perCent(right.reward)}%. With nothing, named afterwards: ${perCent(right.nothing)}%.`,
  },
  ko: {
    title: "하나의 세계, 세 가지 신호",
    caption:
      "같은 펭귄 342마리가 같은 순서로 한 마리씩 찾아오고, 학습기는 각각을 두 수로 봅니다. 학습기는 판을 세 부분으로 나누며, 한 마리를 볼 때마다 경계를 조금 옮길 수 있습니다. 다른 것은 그 새에 대해 무엇을 듣는가뿐입니다. 아래 그래프는 맞는 부분에 놓인 새의 비율이며 학습기는 이 값을 보지 못합니다. 이름 없는 무리는 새를 아는 사람이 나중에 이름을 붙인 것으로 셉니다. 자료: 파머 펭귄(Horst, Hill & Gorman 2020, CC0).",
    ask: "같은 종류의 학습기 셋이 같은 새를 봅니다. 하나는 종을 듣고, 하나는 아무것도 듣지 못하고, 하나는 짐작한 다음 맞았는지만 듣습니다. 백 마리를 본 뒤 판을 가장 잘 나누는 것은 어느 쪽일까요?",
    answers: {
      labels: "종을 듣는 학습기",
      nothing: "아무것도 듣지 못해 속을 일도 없는 학습기",
      reward: "짐작하며 직접 해 보는 유일한 학습기",
    },
    because:
      "신호에 담긴 것이 많을수록 적은 수로 배웁니다. ‘틀렸다’는 말은 두 종을 남겨 두고, 침묵은 모든 것을 남겨 둡니다. 이때 찾는 무리는 서로 떨어진 무리일 뿐, 종과 같으리라는 보장은 없습니다.",
    tab: "학습기가 듣는 것",
    signals: { labels: "종", nothing: "아무것도 없음", reward: "맞았는지 틀렸는지" },
    map: "부리와 날개 길이로 나타낸 펭귄과 학습기가 그은 경계입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    bill: "부리, mm",
    flipper: "날개, mm",
    species: ["아델리", "턱끈", "젠투"],
    told: "이번 걸음에 학습기가 받은 것",
    rows: { bird: "새", answer: "정답", said: "학습기의 답", reward: "그 답에 대한 보상" },
    bird: (bill, flipper) => `부리 ${bill}mm, 날개 ${flipper}mm`,
    notTold: "듣지 못함",
    noOne: "아직 아무 새도 오지 않았습니다.",
    group: (number) => `${number}번 무리`,
    does: {
      labels: "이 자리에서 이 종의 확률을 높입니다.",
      nothing: "세 중심 가운데 가장 가까운 것을 새 쪽으로 옮깁니다.",
      reward: "보상이 평소보다 나으면 이 자리에서 그 답의 확률을 높이고, 못하면 낮춥니다.",
    },
    profile: "걸음마다 맞는 부분에 놓인 새의 비율, 신호 세 가지",
    profileAxis: "맞는 부분, %",
    lines: { labels: "종", nothing: "없음", reward: "맞고 틀림" },
    legend: {
      yetto: "아직 오지 않은 새",
      now: "이번 걸음의 새",
      border: "학습기가 어느 쪽도 고르지 못하는 곳",
      grey: "더 들은 것이 없는 새",
      centre: "무리의 중심",
      wrong: "틀리게 답한 새",
    },
    account: ({ signal, step, last, right }) =>
      step === 0
        ? "아직 아무 새도 오지 않았습니다. 경계는 우연히 놓인 그대로입니다."
        : `모든 새를 두 번 보는 ${last}걸음 중 ${step}번째입니다. ${{ labels: "종을 듣는", nothing: "아무것도 듣지 못하는", reward: "맞았는지만 듣는" }[signal]} 학습기는 새의 ${perCent(right[signal])}%를 맞는 부분에 두었습니다. 종을 들으면 ${perCent(right.labels)}%, 맞았는지만 들으면 ${perCent(right.reward)}%, 듣지 못하고 나중에 이름을 붙이면 ${perCent(right.nothing)}%입니다.`,
  },
};
