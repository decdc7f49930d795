import type { Words } from "../../words/language.ts";

interface AdagradRunsWords {
  title: string;
  caption: (gd: string, adagrad: string) => string;
  ask: string;
  same: string;
  rare: string;
  common: string;
  because: (rare: string, common: string) => string;
  land: string;
  sparse: string;
  long: string;
  chart: string;
  rates: string;
  excess: string;
  distance: string;
  feature: (share: string) => string;
  everyPoint: string;
  sparseAccount: (step: number, gd: string, adagrad: string) => string;
  longAccount: (step: number, gd: string, adagrad: string, rmsprop: string) => string;
}

export const words: Words<AdagradRunsWords> = {
  en: {
    title: "Where AdaGrad wins, and where it stalls",
    caption: (gd, adagrad) =>
      `Rare words: a logistic regression on 256 texts with seven words; the first is in half of the texts, each next one in half as many, the last in two. Each optimizer has the $\\g$ that a sweep found best, ${gd} for gradient descent and ${adagrad} for AdaGrad. The bars are the learning rates that AdaGrad has left for each weight. Long slope: the bowl $\\Lo = \\tfrac12\\, 0.0004\\, \\w^2$ from $\\w = 100$, with rates that make the first step 1 long for gradient descent and AdaGrad; RMSprop has AdaGrad’s $\\g$.`,
    ask: "After two hundred steps on the texts, which of the weights has the largest learning rate of its own left?",
    same: "all about the same",
    rare: "that of a rare word",
    common: "that of the most common word",
    because: (rare, common) =>
      `The rarest word keeps a rate of ${rare}, the most common one of ${common}. A weight that seldom gets a gradient has collected little in $\\G$, so it still takes large steps when its word does turn up.`,
    land: "Land",
    sparse: "rare words",
    long: "a long slope",
    chart: "What is left to go at each step, one line for each optimizer",
    rates: "AdaGrad’s learning rate for each weight",
    excess: "loss above the lowest",
    distance: "distance left",
    feature: (share) => `in ${share}`,
    everyPoint: "bias",
    sparseAccount: (step, gd, adagrad) =>
      `After ${step} steps gradient descent is ${gd} above the lowest loss, AdaGrad ${adagrad}.`,
    longAccount: (step, gd, adagrad, rmsprop) =>
      `After ${step} steps gradient descent has ${gd} of 100 left to go, AdaGrad ${adagrad}, RMSprop ${rmsprop}.`,
  },
  ko: {
    title: "AdaGrad가 이기는 곳, 멈춰 서는 곳",
    caption: (gd, adagrad) =>
      `드문 낱말: 낱말 일곱 개가 나오는 글 256편에 로지스틱 회귀를 맞춥니다. 첫 낱말은 절반의 글에, 다음 낱말부터는 그 절반씩에, 마지막 낱말은 두 편에만 나옵니다. 학습률은 훑어서 찾은 가장 좋은 값으로, 경사 하강법은 ${gd}, AdaGrad는 ${adagrad}입니다. 막대는 AdaGrad가 가중치마다 남겨 둔 학습률입니다. 긴 비탈: 그릇 모양 $\\Lo = \\tfrac12\\, 0.0004\\, \\w^2$을 $\\w = 100$에서 출발합니다. 경사 하강법과 AdaGrad는 첫 걸음의 길이가 1이 되도록 학습률을 맞췄고, RMSprop의 $\\g$는 AdaGrad와 같습니다.`,
    ask: "글 자료에서 200걸음을 걸은 뒤, 자기 학습률이 가장 크게 남은 가중치는 어느 것일까요?",
    same: "모두 비슷합니다",
    rare: "드문 낱말의 가중치",
    common: "가장 흔한 낱말의 가중치",
    because: (rare, common) =>
      `가장 드문 낱말에는 ${rare}, 가장 흔한 낱말에는 ${common}이 남습니다. 기울기를 드물게 받는 가중치는 $\\G$에 쌓인 것이 적어서, 그 낱말이 나오면 여전히 큰 걸음을 내딛습니다.`,
    land: "땅",
    sparse: "드문 낱말",
    long: "긴 비탈",
    chart: "걸음마다 남은 정도, 옵티마이저마다 선 하나",
    rates: "AdaGrad가 가중치마다 쓰는 학습률",
    excess: "가장 낮은 손실과의 차이",
    distance: "남은 거리",
    feature: (share) => `${share}`,
    everyPoint: "편향",
    sparseAccount: (step, gd, adagrad) =>
      `${step}걸음 뒤에 가장 낮은 손실과의 차이는 경사 하강법이 ${gd}, AdaGrad가 ${adagrad}입니다.`,
    longAccount: (step, gd, adagrad, rmsprop) =>
      `${step}걸음 뒤에 100 가운데 남은 거리는 경사 하강법이 ${gd}, AdaGrad가 ${adagrad}, RMSprop이 ${rmsprop}입니다.`,
  },
};
