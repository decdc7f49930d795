import type { OptimizerId } from "../../optimizers/optimizers.ts";
import type { Words } from "../../words/language.ts";

interface HistoryWords {
  title: string;
  caption: string;
  timeline: string;
  rate: (rate: string) => string;
  story: Readonly<Record<OptimizerId, string>>;
}

export const words: Words<HistoryWords> = {
  en: {
    title: "Nine methods, in the order in which they came",
    caption:
      "Choose a method, and it walks the valley of this chapter. Each has the $\\g$ that a sweep found best here, for the lowest mean loss over 40 steps; everything else is the library’s default. The sections below take the methods apart.",
    timeline: "The methods and their years",
    rate: (rate) => `The sweep chose γ = ${rate}.`,
    story: {
      gd: "Cauchy, 1847: go where the ground falls fastest.",
      momentum:
        "Polyak, 1964, gives the walker mass. Rumelhart, Hinton and Williams use momentum for networks in 1986, which is the lecture’s date.",
      nesterov:
        "Nesterov, 1983, takes the gradient ahead. Sutskever and colleagues bring it to networks in 2013, in the form of the lecture, whose own date is 1991.",
      adagrad: "Duchi, Hazan and Singer, 2011: a learning rate for each parameter.",
      adadelta: "Zeiler, 2012: a ratio of two averages in place of the learning rate.",
      rmsprop:
        "Tieleman and Hinton, 2012, in a lecture that was never a paper. The slides date it 2013.",
      adam: "Kingma and Ba, posted in December 2014 and presented in 2015: momentum and RMSprop in one, with a correction.",
      nadam: "Dozat, 2016: Adam that looks ahead.",
      adamw:
        "Loshchilov and Hutter, posted in 2017, presented in 2019: Adam with its weight decay set apart.",
    },
  },
  ko: {
    title: "아홉 가지 방법, 나온 순서대로",
    caption:
      "방법을 고르면 이 장의 골짜기를 걷습니다. 학습률 $\\g$는 방법마다 이 땅에서 40걸음 동안 손실의 평균이 가장 낮은 값을 훑어서 찾았고, 나머지는 라이브러리의 기본값입니다. 아래 절에서 하나씩 뜯어봅니다.",
    timeline: "방법과 연도",
    rate: (rate) => `훑어서 고른 값은 γ = ${rate}입니다.`,
    story: {
      gd: "1847년 코시: 땅이 가장 가파르게 내려가는 쪽으로 갑니다.",
      momentum:
        "1964년 폴랴크가 걷는 이에게 무게를 주었습니다. 신경망에는 1986년 러멜하트, 힌턴, 윌리엄스가 썼고, 강의는 이 해를 적었습니다.",
      nesterov:
        "1983년 네스테로프는 기울기를 앞자리에서 잽니다. 강의에 나오는 꼴은 2013년 수츠케베르와 동료들이 신경망에 쓴 것이며, 강의에 적힌 해는 1991년입니다.",
      adagrad: "2011년 두치, 하잔, 싱어: 파라미터마다 학습률을 따로 둡니다.",
      adadelta: "2012년 자일러: 학습률 자리에 두 평균의 비를 놓습니다.",
      rmsprop:
        "2012년 틸레만과 힌턴이 강의에서 소개했고 논문으로는 나오지 않았습니다. 슬라이드에는 2013년으로 적혀 있습니다.",
      adam: "킹마와 바가 2014년 12월에 공개하고 2015년에 발표했습니다. 모멘텀과 RMSprop을 하나로 묶고 보정을 더합니다.",
      nadam: "2016년 도자트: 앞을 내다보는 Adam입니다.",
      adamw:
        "로시칠로프와 후터가 2017년에 공개하고 2019년에 발표했습니다. 가중치 감쇠를 따로 떼어 낸 Adam입니다.",
    },
  },
};
