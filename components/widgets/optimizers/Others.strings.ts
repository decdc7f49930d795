import type { Words } from "../../words/language.ts";

interface OthersWords {
  title: string;
  caption: string;
  ask: string;
  nothing: string;
  thousand: string;
  root: string;
  because: (plain: string, scaled: string) => string;
}

export const words: Words<OthersWords> = {
  en: {
    title: "Three descendants",
    caption:
      "AdaDelta, Nadam and AdamW in the slanted valley, each with the learning rate that its authors or their users start from, here 1 for AdaDelta and 0.15 for the others. AdamW’s pull towards 0 is strong here, $\\lambda = 0.2$, so that it can be seen: the walk comes to rest beside the minimum, between it and 0.",
    ask: "Measure the same loss in a unit a thousand times as small, so that every gradient grows a thousandfold, and touch nothing else. What happens to AdaDelta’s first twenty steps?",
    nothing: "nearly nothing: they stay as long as they were",
    thousand: "they become a thousand times as long",
    root: "they become about thirty times as long",
    because: (plain, scaled) =>
      `After twenty steps the walk is ${plain} from its start, and ${scaled} with the loss a thousand times as large. $\\GT$ stands over $\\sqrt{\\G}$, so the unit of the loss drops out, and $\\sqrt{\\D}$ puts the unit of the parameters back. What difference there is comes from $\\varepsilon$.`,
  },
  ko: {
    title: "세 후손",
    caption:
      "비스듬한 골짜기를 AdaDelta, Nadam, AdamW로 걷습니다. 학습률은 AdaDelta가 1, 나머지가 0.15입니다. AdamW가 0으로 당기는 힘은 눈에 보이도록 $\\lambda = 0.2$로 크게 두었습니다. 그래서 걸음은 최솟점이 아니라 최솟점과 0 사이에서 멈춥니다.",
    ask: "같은 손실을 1000분의 1 단위로 재면 모든 기울기가 1000배가 됩니다. 다른 것은 그대로 둡니다. AdaDelta의 처음 스무 걸음은 어떻게 될까요?",
    nothing: "거의 그대로입니다",
    thousand: "1000배 길어집니다",
    root: "서른 배쯤 길어집니다",
    because: (plain, scaled) =>
      `스무 걸음 뒤에 출발점에서 ${plain}만큼 떨어져 있고, 손실을 1000배로 하면 ${scaled}입니다. $\\GT$를 $\\sqrt{\\G}$로 나누므로 손실의 단위가 사라지고, $\\sqrt{\\D}$가 파라미터의 단위를 되돌려 줍니다. 남은 차이는 $\\varepsilon$에서 옵니다.`,
  },
};
