import type { Words } from "../../words/language.ts";
import { significant } from "../../words/numbers.ts";

interface Account {
  size: number;
  draws: number;
  measured: number;
  expected: number;
  /** Root of the measured variance. */
  typical: number;
  /** Length of the gradient of all. */
  full: number;
  count: number;
}

interface NoiseWords {
  title: string;
  caption: (birds: number, draws: number) => string;
  ask: string;
  quarter: string;
  half: string;
  same: string;
  because: string;
  cloud: string;
  chart: string;
  axes: { size: string; variance: string };
  names: { measured: string; again: string; once: string };
  size: string;
  place: string;
  places: { start: string; floor: string };
  draw: string;
  ways: { without: string; with: string };
  dot: string;
  arrow: string;
  account: (now: Account) => string;
}

export const words: Words<NoiseWords> = {
  en: {
    title: "What a larger batch buys",
    caption: (birds, draws) =>
      `Above, gradients of the line’s loss on all ${birds} penguins: each of the ${draws} dots is the gradient of one random batch of $B$ birds, the arrow is the gradient of all of them. Below, the mean squared distance of the dots from the arrow’s tip, measured for this and other batch sizes. Both axes of the chart are logarithmic, so a line falling by one power of ten for each power of ten means “in proportion to $1/B$”.`,
    ask: "Ask 16 birds instead of 4, at four times the cost. How does the typical distance of the dots from the tip change?",
    quarter: "it shrinks to a quarter",
    half: "it shrinks to a half",
    same: "it stays, for the birds are the same",
    because:
      "The variance falls in proportion to $1/B$: to a quarter. The distance is its root: a half. Each further halving costs four times as much.",
    cloud:
      "The gradients of random batches as dots in the plane of the two slopes, with the gradient of all the birds as an arrow. What it shows now is written below.",
    chart: "Variance of the batch gradient over the batch size, on logarithmic axes.",
    axes: { size: "batch size B", variance: "variance" },
    names: {
      measured: "measured",
      again: "σ²/B: drawn with replacement",
      once: "no bird twice in a batch",
    },
    size: "batch size",
    place: "Where the gradients are taken",
    places: { start: "on the slope", floor: "at the minimum" },
    draw: "May a batch hold a bird twice?",
    ways: { without: "no", with: "yes" },
    dot: "gradient of one batch",
    arrow: "gradient of all the birds",
    account: ({ size, draws, measured, expected, typical, full, count }) =>
      `Batches of ${size}${size === count ? ", all the birds" : ""}. Over ${draws} of them the variance is ${significant(measured)}; the law says ${significant(expected)}. The typical distance from the true gradient is ${significant(typical)}, and the true gradient itself is ${full < 1e-9 ? "0" : significant(full)} long.${full > 1e-9 && typical > 0 ? ` Signal to noise: ${significant(full / typical, 2)}.` : full < 1e-9 && typical > 0 ? " Here a batch gradient is nothing but noise." : ""}`,
  },
  ko: {
    title: "배치를 키우면 얻는 것",
    caption: (birds, draws) =>
      `위는 펭귄 ${birds}마리 전체에 맞춘 직선의 손실에 대한 기울기입니다. 점 ${draws}개는 저마다 무작위로 뽑은 $B$마리 배치 하나의 기울기이고, 화살표는 모두의 기울기입니다. 아래는 점들이 화살표 끝에서 떨어진 거리의 제곱을 평균한 것으로, 지금의 배치 크기와 다른 크기에서 잰 값입니다. 두 축 모두 로그 눈금이므로, 10배마다 10분의 1로 내려가는 직선은 $1/B$에 비례한다는 뜻입니다.`,
    ask: "비용을 네 배 들여 4마리 대신 16마리에게 묻습니다. 점들이 화살표 끝에서 떨어진 전형적인 거리는 어떻게 될까요?",
    quarter: "4분의 1로 줄어듭니다",
    half: "절반으로 줄어듭니다",
    same: "같은 펭귄들이니 그대로입니다",
    because:
      "분산은 $1/B$에 비례하므로 4분의 1이 됩니다. 거리는 그 제곱근이므로 절반입니다. 거리를 다시 절반으로 줄이려면 또 네 배의 비용이 듭니다.",
    cloud:
      "두 기울기 성분의 평면에 무작위 배치들의 기울기를 점으로, 모든 펭귄의 기울기를 화살표로 그렸습니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    chart: "배치 크기에 따른 배치 기울기의 분산을 로그 축에 그렸습니다.",
    axes: { size: "배치 크기 B", variance: "분산" },
    names: {
      measured: "잰 값",
      again: "σ²/B: 복원 추출",
      once: "한 배치에 같은 펭귄이 두 번 들지 않을 때",
    },
    size: "배치 크기",
    place: "기울기를 재는 곳",
    places: { start: "비탈 위", floor: "최소에서" },
    draw: "한 배치에 같은 펭귄이 두 번 들 수 있나요?",
    ways: { without: "아니요", with: "예" },
    dot: "배치 하나의 기울기",
    arrow: "모든 펭귄의 기울기",
    account: ({ size, draws, measured, expected, typical, full, count }) =>
      `배치 크기는 ${size}${size === count ? ", 곧 전체" : ""}입니다. 배치 ${draws}개에서 잰 분산은 ${significant(measured)}이고, 법칙에 따르면 ${significant(expected)}입니다. 참 기울기에서 떨어진 전형적인 거리는 ${significant(typical)}, 참 기울기 자체의 길이는 ${full < 1e-9 ? "0" : significant(full)}입니다.${full > 1e-9 && typical > 0 ? ` 신호 대 잡음 비는 ${significant(full / typical, 2)}입니다.` : full < 1e-9 && typical > 0 ? " 여기서 배치의 기울기는 잡음뿐입니다." : ""}`,
  },
};
