import type { Words } from "../../words/language.ts";

interface AdagradWords {
  title: string;
  caption: string;
  ask: (along: number) => string;
  same: string;
  faster: string;
  slower: string;
  because: (along: number, across: number) => string;
}

export const words: Words<AdagradWords> = {
  en: {
    title: "A learning rate for each parameter",
    caption:
      "AdaGrad in the same valley, which now lies along an axis. The squares hold $\\G$, all squared gradients so far, as an area; the bars are the learning rates that $\\G$ leaves. On the map those rates are the green cross: how far a gradient of 1 would move each parameter. The dashed walk is gradient descent with the same $\\g$.",
    ask: (along) =>
      `Here the valley runs along the $\\w_1$ axis, and AdaGrad comes below a loss of 0.01 in ${along} steps. Now turn the valley by 45°. How many steps does it take from the same place?`,
    same: "as many: it is the same valley",
    faster: "fewer",
    slower: "more than twice as many",
    because: (along, across) =>
      `${along} steps become ${across}. AdaGrad has one rate for each parameter, so it can even out a valley that lies along an axis. In a slanted one both parameters feel the same mixture of steep and gentle, and both rates come out equal.`,
  },
  ko: {
    title: "파라미터마다 자기 학습률을",
    caption:
      "같은 골짜기를 축에 나란히 놓고 AdaGrad로 걷습니다. 정사각형의 넓이는 지금까지의 기울기 제곱을 모두 더한 $\\G$이고, 막대는 $\\G$가 남긴 학습률입니다. 지도에서는 그 학습률이 초록 십자입니다. 크기 1인 기울기가 각 파라미터를 옮길 거리를 뜻합니다. 점선은 같은 $\\g$로 걸은 경사 하강법입니다.",
    ask: (along) =>
      `지금은 골짜기가 $\\w_1$ 축과 나란하고, AdaGrad는 ${along}걸음 만에 손실 0.01 아래로 내려갑니다. 골짜기를 45° 돌리면 같은 자리에서 몇 걸음이 걸릴까요?`,
    same: "같은 골짜기이니 그대로입니다",
    faster: "더 적게 걸립니다",
    slower: "두 배 넘게 걸립니다",
    because: (along, across) =>
      `${along}걸음이 ${across}걸음이 됩니다. AdaGrad는 파라미터마다 학습률이 하나씩이므로 축에 나란한 골짜기는 고르게 펼 수 있습니다. 비스듬한 골짜기에서는 두 파라미터가 가파름과 완만함을 똑같이 섞어 느끼므로 두 학습률이 같아집니다.`,
  },
};
