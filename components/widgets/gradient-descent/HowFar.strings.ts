import type { Words } from "../../words/language.ts";
import { fixed, signed, significant } from "../../words/numbers.ts";
import type { Moment, Walker } from "./HowFarWalk.ts";

interface Told {
  step: number;
  last: number;
  rate: number;
  /** c, where the gradient is clipped. */
  clip?: number;
  shown: boolean;
  floor: Moment;
  wall: Moment;
}

interface HowFarWords {
  title: string;
  caption: string;
  ask: (floor: string, wall: string) => string;
  times: Record<"10" | "100" | "10000", string>;
  because: (ratio: string) => string;
  walker: Record<Walker, string>;
  curve: Record<Walker, string>;
  slope: string;
  clippedTo: (c: string) => string;
  step: string;
  before: string;
  after: string;
  falls: string;
  rises: string;
  beyond: string;
  rate: string;
  limit: (rate: number) => string;
  clipping: string;
  clipOff: string;
  clipOn: string;
  clip: string;
  slopeMark: string;
  stepMark: string;
  changeMark: string;
  profile: string;
  wallLoss: string;
  floorLoss: string;
  account: (told: Told) => string;
}

const number = (value: number) => significant(value, 3);
// What is said to fall must fall: never rounded up.
const roundedDown = (rate: number) => fixed(Math.floor(rate * 1000) / 1000, 3);

const ratioOf = ({ floor, wall }: Told) =>
  floor.next && wall.next && floor.next.w !== floor.w
    ? Math.abs((wall.next.w - wall.w) / (floor.next.w - floor.w))
    : undefined;

const english = (name: string, { w, loss, next, lost }: Moment) => {
  if (lost)
    return `${name} stops at w = ${number(w)}: one step more, and its loss is above a trillion.`;
  if (!next) return `${name} ends at w = ${number(w)} with a loss of ${number(loss)}.`;
  const change = next.loss > loss ? "rises" : next.loss < loss ? "falls" : "stays";
  const landing = next.off ? `, off the drawing at w = ${number(next.w)}` : "";
  const flight =
    next.loss > loss && next.w < 0 && w > 0
      ? " It flies over the floor and lands higher than it was."
      : "";
  return `${name} moves by ${signed(next.w - w)}${landing}; its loss ${change} from ${number(loss)} to ${number(next.loss)}.${flight}`;
};

const korean = (name: string, { w, loss, next, lost }: Moment) => {
  if (lost)
    return `${name} w = ${number(w)}에서 멈추었습니다. 한 걸음만 더 가면 손실이 1조를 넘습니다.`;
  if (!next)
    return `${name} w = ${number(w)}에서 걸음을 마쳤고, 그곳의 손실은 ${number(loss)}입니다.`;
  const change = next.loss > loss ? "커집니다" : next.loss < loss ? "줄어듭니다" : "같습니다";
  const landing = next.off ? ` 그림 밖인 w = ${number(next.w)}에 닿고,` : "";
  const flight =
    next.loss > loss && next.w < 0 && w > 0
      ? " 바닥을 뛰어넘어 처음보다 높은 곳에 떨어집니다."
      : "";
  return `${name} ${signed(next.w - w)}만큼 움직여${landing} 손실이 ${number(loss)}에서 ${number(next.loss)}까지 ${change}.${flight}`;
};

export const words: Words<HowFarWords> = {
  en: {
    title: "The size decides the length",
    caption:
      "One curve, a gentle floor that runs into a wall, and two walkers on it. Both take the same rule with the same $\\g$. The red arrow is one step along $\\w$ and the upright one the change of the loss it brings; both drawings have the same axes, so the arrows can be compared as they are. Below, the loss of both walks, step by step.",
    ask: (floor, wall) =>
      `The slope on the floor is ${floor}, the one on the wall ${wall}. How much longer is the step from the wall?`,
    times: { "10": "10 times", "100": "100 times", "10000": "10,000 times" },
    because: (ratio) =>
      `A step is $\\g$ times the slope. With ${ratio} times the slope it is ${ratio} times as long, whatever $\\g$ is.`,
    walker: { floor: "On the floor", wall: "On the wall" },
    curve: {
      floor:
        "The walker on the floor of the curve, with its slope and its step. The numbers stand below.",
      wall: "The walker on the wall of the same curve, with its slope and its step. The numbers stand below.",
    },
    slope: "slope",
    clippedTo: (c) => `, clipped to ${c}`,
    step: "step",
    before: "loss before",
    after: "loss after",
    falls: "lower",
    rises: "higher",
    beyond: "beyond a trillion",
    rate: "learning rate",
    limit: (rate) => `falls up to ${roundedDown(rate)}`,
    clipping: "Clipping",
    clipOff: "no clipping",
    clipOn: "clip at c",
    clip: "longest gradient",
    slopeMark: "tangent and slope",
    stepMark: "one step, $-\\g\\,\\dw$",
    changeMark: "change of the loss",
    profile: "Loss at each step of both walks",
    wallLoss: "loss of the walk from the wall, step by step",
    floorLoss: "loss of the walk on the floor",
    account: (told) => {
      const { step, last, rate, clip, shown, floor, wall } = told;
      const where = `Step ${step} of ${last}. On the floor the slope is ${number(floor.slope)}, on the wall ${number(wall.slope)}.`;
      if (!shown) return `${where} The steps are hidden until you have answered.`;
      if (rate === 0) return `${where} With γ = 0 nobody moves.`;
      const ratio = ratioOf(told);
      const compared =
        ratio === undefined ? "" : ` The wall’s step is ${number(ratio)} times as long.`;
      const held =
        clip === undefined
          ? ""
          : ` Clipped at c = ${number(clip)}, no step is longer than γc = ${number(rate * clip)}.`;
      return `${where} ${english("The walker on the floor", floor)} ${english("The walker from the wall", wall)}${compared}${held}`;
    },
  },
  ko: {
    title: "크기가 거리를 정합니다",
    caption:
      "완만한 바닥이 벽으로 이어지는 곡선 하나에 두 사람이 서 있습니다. 두 사람 모두 같은 $\\g$로 같은 규칙을 따릅니다. 빨간 화살표는 $\\w$ 방향의 한 걸음, 세로 화살표는 그 걸음이 가져온 손실의 변화입니다. 두 그림의 축이 같으므로 화살표 길이를 그대로 견줄 수 있습니다. 아래는 두 사람의 손실을 걸음마다 그린 것입니다.",
    ask: (floor, wall) =>
      `바닥 쪽의 경사는 ${floor}, 벽 쪽의 경사는 ${wall}입니다. 벽에서 내딛는 걸음은 몇 배나 길까요?`,
    times: { "10": "10배", "100": "100배", "10000": "10,000배" },
    because: (ratio) =>
      `걸음은 경사에 $\\g$를 곱한 것입니다. 경사가 ${ratio}배이면, $\\g$가 얼마이든 걸음도 ${ratio}배입니다.`,
    walker: { floor: "바닥 쪽", wall: "벽 쪽" },
    curve: {
      floor: "곡선의 바닥 쪽에 선 사람과 그곳의 경사, 한 걸음입니다. 수는 아래에 적었습니다.",
      wall: "같은 곡선의 벽 쪽에 선 사람과 그곳의 경사, 한 걸음입니다. 수는 아래에 적었습니다.",
    },
    slope: "경사",
    clippedTo: (c) => `, 잘라서 ${c}`,
    step: "걸음",
    before: "걷기 전 손실",
    after: "걸은 뒤 손실",
    falls: "낮아짐",
    rises: "높아짐",
    beyond: "1조 너머",
    rate: "학습률",
    limit: (rate) => `${roundedDown(rate)}까지 줄어듦`,
    clipping: "클리핑",
    clipOff: "자르지 않기",
    clipOn: "c에서 자르기",
    clip: "가장 긴 기울기",
    slopeMark: "접선과 경사",
    stepMark: "한 걸음 $-\\g\\,\\dw$",
    changeMark: "손실의 변화",
    profile: "두 사람의 걸음마다의 손실",
    wallLoss: "벽 쪽 사람의 걸음마다의 손실",
    floorLoss: "바닥 쪽 사람의 걸음마다의 손실",
    account: (told) => {
      const { step, last, rate, clip, shown, floor, wall } = told;
      const where = `${last}걸음 중 ${step}번째입니다. 경사는 바닥 쪽이 ${number(floor.slope)}, 벽 쪽이 ${number(wall.slope)}입니다.`;
      if (!shown) return `${where} 답을 고르기 전까지 걸음을 감추어 둡니다.`;
      if (rate === 0) return `${where} γ = 0이면 아무도 움직이지 않습니다.`;
      const ratio = ratioOf(told);
      const compared = ratio === undefined ? "" : ` 벽 쪽의 걸음이 ${number(ratio)}배만큼 깁니다.`;
      const held =
        clip === undefined
          ? ""
          : ` c = ${number(clip)}에서 잘랐으므로 어떤 걸음도 γc = ${number(rate * clip)}보다 길지 않습니다.`;
      return `${where} ${korean("바닥 쪽 사람은", floor)} ${korean("벽 쪽 사람은", wall)}${compared}${held}`;
    },
  },
};
