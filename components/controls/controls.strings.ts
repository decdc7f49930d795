import type { Words } from "../words/language.ts";

interface ControlWords {
  figure: (number: string) => string;
  play: string;
  pause: string;
  replay: string;
  stepOn: string;
  stepBack: string;
  reset: string;
  newSeed: string;
  count: (step: number, last: number) => [before: string, step: string, after: string];
  scrubber: string;
  scrubberValue: (step: number, last: number) => string;
  copyLink: string;
  copied: string;
  copyByHand: string;
  predict: string;
  right: string;
  notSo: string;
  now: string;
  valueOf: (name: string) => string;
  notANumber: (text: string, kept: string) => string;
  outOfRange: (text: string, min: string, max: string, kept: string) => string;
  diverged: (step: number, loss: string) => string;
  tryRate: (rate: string) => string;
  addressUnknown: (name: string) => string;
  addressInvalid: (name: string, text: string, kept: string) => string;
}

export const controlWords: Words<ControlWords> = {
  en: {
    figure: (number) => `Figure ${number}`,
    play: "Play",
    pause: "Pause",
    replay: "Play again",
    stepOn: "One step on",
    stepBack: "One step back",
    reset: "Reset to the same start",
    newSeed: "New seed",
    count: (step, last) => ["step ", String(step), ` of ${last}`],
    scrubber: "Step of the run",
    scrubberValue: (step, last) => `step ${step} of ${last}`,
    copyLink: "Copy link",
    copied: "Copied",
    copyByHand: "Copy this address by hand:",
    predict: "Predict",
    right: "Right.",
    notSo: "Not so.",
    now: "What this figure shows now",
    valueOf: (name) => `${name}, as a number`,
    notANumber: (text, kept) =>
      `“${text}” is not a number. Write it like 0.25; until then ${kept} stays.`,
    outOfRange: (text, min, max, kept) =>
      `${text} is outside ${min} to ${max}. Until it is inside, ${kept} stays.`,
    diverged: (step, loss) =>
      `The run diverged: each step overshot by more than the one before. Step ${step} is the last with finite numbers, at a loss of ${loss}; it is kept here.`,
    tryRate: (rate) => `Try γ = ${rate}`,
    addressUnknown: (name) =>
      `The address sets “${name}”, which this figure does not have. It is left out.`,
    addressInvalid: (name, text, kept) =>
      `The address sets ${name} to “${text}”, which does not fit. ${kept} is used instead.`,
  },
  ko: {
    figure: (number) => `그림 ${number}`,
    play: "재생",
    pause: "멈춤",
    replay: "다시 재생",
    stepOn: "한 걸음 앞으로",
    stepBack: "한 걸음 뒤로",
    reset: "같은 출발점으로 되돌리기",
    newSeed: "새 시드",
    count: (step, last) => [`${last}걸음 중 `, String(step), ""],
    scrubber: "걸음 위치",
    scrubberValue: (step, last) => `${last}걸음 중 ${step}번째`,
    copyLink: "링크 복사",
    copied: "복사했습니다",
    copyByHand: "아래 주소를 직접 복사하세요.",
    predict: "예측",
    right: "맞습니다.",
    notSo: "그렇지 않습니다.",
    now: "지금 그림이 보여 주는 것",
    valueOf: (name) => `${name}, 숫자로 입력`,
    notANumber: (text, kept) =>
      `‘${text}’은(는) 숫자가 아닙니다. 0.25처럼 써 주세요. 그때까지는 ${kept}을(를) 그대로 씁니다.`,
    outOfRange: (text, min, max, kept) =>
      `${text}은(는) ${min}에서 ${max}까지의 범위를 벗어납니다. 그때까지는 ${kept}을(를) 그대로 씁니다.`,
    diverged: (step, loss) =>
      `걸음이 발산했습니다. 걸음마다 앞의 걸음보다 더 멀리 지나쳤기 때문입니다. 손실이 ${loss}인 ${step}번째 걸음까지가 유한한 값이며, 그 자리를 남겨 두었습니다.`,
    tryRate: (rate) => `γ = ${rate}로 해 보기`,
    addressUnknown: (name) =>
      `주소에 적힌 ‘${name}’은(는) 이 그림에 없는 값이라서 쓰지 않았습니다.`,
    addressInvalid: (name, text, kept) =>
      `주소에 적힌 ${name} 값 ‘${text}’을(를) 쓸 수 없어서 ${kept}을(를) 썼습니다.`,
  },
};
