import type { Words } from "../../words/language.ts";

interface MomentumWords {
  title: string;
  caption: string;
  ask: string;
  same: string;
  ten: string;
  endless: string;
  because: (ratio: string) => string;
  terminal: (ratio: string) => string;
}

export const words: Words<MomentumWords> = {
  en: {
    title: "A memory for moves",
    caption:
      "The same valley, walked with momentum. The plum arrow is what is kept of the last move, the blue one what the gradient adds; where the second ends, the next step lands. Across the valley the gradients take turns and cancel in $\\M$; along it they agree and pile up. The dashed walk is gradient descent with the same $\\g$.",
    ask: "Along the floor the gradient hardly changes from step to step. With $\\alpha = 0.9$, how long do the moves become there, compared with those of gradient descent?",
    same: "as long: the average of equal gradients is that gradient",
    ten: "ten times as long",
    endless: "longer and longer, without a bound",
    because: (ratio) =>
      `Under a steady gradient the moves grow towards ${ratio} times $\\g\\,\\GT$: each keeps nine tenths of the last, and $1 + 0.9 + 0.9^2 + \\cdots = 10$.`,
    terminal: (ratio) =>
      `Under a steady gradient the moves would grow to ${ratio} times those of gradient descent.`,
  },
  ko: {
    title: "이동을 기억합니다",
    caption:
      "같은 골짜기를 모멘텀으로 걷습니다. 자주색 화살표는 앞의 이동에서 남은 몫이고 파란 화살표는 기울기가 보태는 몫입니다. 파란 화살표가 끝나는 곳이 다음 자리입니다. 골짜기를 가로지르는 기울기는 번갈아 방향이 바뀌어 $\\M$ 안에서 지워지고, 바닥을 따라가는 기울기는 방향이 같아 쌓입니다. 점선은 같은 $\\g$로 걸은 경사 하강법입니다.",
    ask: "바닥을 따라갈 때는 기울기가 걸음마다 거의 같습니다. $\\alpha = 0.9$이면 이동은 경사 하강법에 견주어 얼마나 길어질까요?",
    same: "그대로입니다. 같은 기울기를 평균하면 그 기울기이니까요",
    ten: "열 배가 됩니다",
    endless: "끝없이 길어집니다",
    because: (ratio) =>
      `기울기가 일정하면 이동은 $\\g\\,\\GT$의 ${ratio}배에 다가갑니다. 이동마다 앞 이동의 10분의 9가 남으므로 $1 + 0.9 + 0.9^2 + \\cdots = 10$입니다.`,
    terminal: (ratio) => `기울기가 일정하면 이동은 경사 하강법의 ${ratio}배까지 길어집니다.`,
  },
};
