import type { Words } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";

interface AutoencoderWords {
  title: string;
  caption: string;
  ask: string;
  answers: { noise: string; same: string; wrong: string };
  because: string;
  shown: string;
  given: string;
  returned: string;
  pair: (number: number) => string;
  map: string;
  area: string;
  walk: string;
  picture: string;
  colours: string;
  colourings: { none: string; labels: string };
  profile: string;
  legend: Record<"code" | "walker", string>;
  account: (now: { steps: number; last: number; loss: number; code: readonly number[] }) => string;
}

export const words: Words<AutoencoderWords> = {
  en: {
    title: "The input is the target",
    caption:
      "An autoencoder: 196 pixels in, 64 neurons, two numbers in the middle, 64 neurons, 196 pixels out. It learns from 1500 digits to give back what it was given; no label takes part. Above, eight digits that it never learns from, and under each what it makes of it. The two numbers in the middle are a place on a map: every dot is an unseen digit. Walk about the map to see what the second half of the network draws there. Pictures: MNIST (LeCun et al. 1998), at half their size.",
    ask: "Everything must pass through two numbers. What will it give back after its first few steps, for whatever digit it is given?",
    answers: {
      noise: "noise, different for each digit",
      same: "nearly the same blurred shape for all",
      wrong: "clear digits, but wrong ones",
    },
    because:
      "The quickest way to a smaller loss is the mean of all pictures: one answer that is not far off for any. Only then does it begin to use its two numbers to tell digits apart. Play it and look.",
    shown: "Unseen digits and what becomes of them",
    given: "given",
    returned: "given back",
    pair: (number) => `digit ${number}`,
    map: "The map of codes: every dot is an unseen digit. What it shows now is written below.",
    area: "The map of codes: arrow keys walk on it",
    walk: "Walk on the map",
    picture: "What the network draws at this place",
    colours: "Colour the dots",
    colourings: { none: "by nothing", labels: "by their labels" },
    profile: "Loss on unseen digits, over the steps of the training",
    legend: {
      code: "the code of an unseen digit",
      walker: "you: the picture on the right is drawn here",
    },
    account: ({ steps, last, loss, code }) =>
      `Step ${steps} of ${last}, twenty digits each. The loss on digits that it never learned from is ${fixed(loss)}. You stand on the code (${fixed(code[0], 1)}, ${fixed(code[1], 1)}).`,
  },
  ko: {
    title: "입력이 곧 목표",
    caption:
      "오토인코더입니다. 픽셀 196개를 받아 뉴런 64개, 가운데의 수 둘, 다시 뉴런 64개를 거쳐 픽셀 196개를 내놓습니다. 숫자 그림 1500장으로, 받은 것을 그대로 돌려주는 법을 배웁니다. 레이블은 쓰이지 않습니다. 위는 배우지 않은 그림 여덟 장이고, 그 아래는 신경망이 돌려준 것입니다. 가운데의 두 수는 지도 위의 자리이고, 점 하나가 처음 보는 그림 한 장입니다. 지도를 거닐며 신경망의 뒤쪽 절반이 그곳에서 무엇을 그리는지 보세요. 그림: MNIST(LeCun et al. 1998), 절반 크기.",
    ask: "모든 것이 수 둘을 지나야 합니다. 처음 몇 걸음 뒤에는 어떤 숫자를 주든 무엇을 돌려줄까요?",
    answers: {
      noise: "그림마다 다른 잡음",
      same: "거의 똑같이 흐릿한 모양",
      wrong: "또렷하지만 틀린 숫자",
    },
    because:
      "손실을 가장 빨리 줄이는 길은 모든 그림의 평균을 내놓는 것입니다. 어느 그림에서도 크게 빗나가지 않는 답입니다. 그다음에야 두 수로 숫자를 구별하기 시작합니다. 재생해서 확인해 보세요.",
    shown: "처음 보는 숫자와 돌려받은 것",
    given: "준 것",
    returned: "받은 것",
    pair: (number) => `숫자 ${number}번`,
    map: "코드의 지도입니다. 점 하나가 처음 보는 그림 한 장입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    area: "코드의 지도: 화살표 키로 거닐 수 있습니다",
    walk: "지도 거닐기",
    picture: "이 자리에서 신경망이 그린 것",
    colours: "점의 색",
    colourings: { none: "구별 없이", labels: "레이블에 따라" },
    profile: "학습 걸음에 따른, 처음 보는 숫자에 대한 손실",
    legend: {
      code: "처음 보는 그림의 코드",
      walker: "지금 자리: 오른쪽 그림을 여기서 그립니다",
    },
    account: ({ steps, last, loss, code }) =>
      `${last}걸음 중 ${steps}번째이고, 한 걸음에 그림 스무 장을 씁니다. 배우지 않은 그림에 대한 손실은 ${fixed(loss)}입니다. 지금 자리의 코드는 (${fixed(code[0], 1)}, ${fixed(code[1], 1)})입니다.`,
  },
};
