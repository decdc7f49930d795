import type { Step } from "#lib/index.ts";
import type { Words } from "../../words/language.ts";
import { live, significant } from "../../words/numbers.ts";

interface Account {
  now: Step;
  last: number;
  unit: string;
  rate: string;
  /** γ times the largest curvature, in the unit of the loss. */
  product: number;
}

interface UpdateRuleWords {
  title: string;
  caption: (birds: number) => string;
  ask: (rate: string) => string;
  same: string;
  faster: string;
  off: string;
  because: (factor: string, limit: string) => string;
  plot: string;
  flipper: string;
  mass: string;
  profile: string;
  captions: [string, string, string, string];
  rate: string;
  startW: string;
  startB: string;
  measure: string;
  units: { kilograms: string; thousandths: string };
  species: [string, string, string];
  thisLine: string;
  nextLine: string;
  slopeMark: string;
  footMark: string;
  pull: string;
  mean: string;
  account: (now: Account) => string;
}

export const words: Words<UpdateRuleWords> = {
  en: {
    title: "A line learns to fit",
    caption: (birds) =>
      `The rule fits a line $\\hat y = \\w x + \\bb$ to ${birds} penguins: $x$ is the flipper length above 170 mm in steps of 25 mm, $y$ the body mass in kilograms. Then $\\bb$ is the mass that the line gives at 170 mm, and $\\w$ what each further 25 mm adds. The loss is half the mean squared error. Data: Palmer penguins (Horst, Hill & Gorman 2020, CC0), measured by Gorman, Williams & Fraser 2014.`,
    ask: (rate) =>
      `The walk settles with $\\g = ${rate}$. Now measure the same loss in thousandths, so that all its numbers are a thousand times as large, and leave $\\g$ as it is. What happens to the line?`,
    same: "nothing, it is the same loss and the same line",
    faster: "it gets to the same place a thousand times as fast",
    off: "it flies off the sheet",
    because: (factor, limit) =>
      `A thousandfold loss has thousandfold slopes and a thousandfold curvature. Each step now multiplies the distance to the floor of the valley by $${factor}$, and only $\\g$ below $${limit}$ holds. Switch it below and see.`,
    plot: "Scatter plot of body mass over flipper length for three species of penguin, with the line of this step and the line of the next. What it shows now is written below.",
    flipper: "flipper, mm",
    mass: "mass, kg",
    profile: "Loss at each step of the fit",
    captions: ["new line", "old line", "stride", "slope"],
    rate: "learning rate",
    startW: "slope of the first line",
    startB: "height of the first line at 170 mm",
    measure: "Measure the loss in",
    units: { kilograms: "kg²", thousandths: "thousandths of a kg²" },
    species: ["Adélie", "Chinstrap", "Gentoo"],
    thisLine: "the line now",
    nextLine: "after the next step",
    slopeMark: "$\\w$: what 25 mm more add",
    footMark: "$\\bb$: height at 170 mm",
    pull: "distances of some birds, as thick as $x$ is large: all their products average to $\\dw$",
    mean: "average distance: $\\db$",
    account: ({ now, last, unit, rate, product }) =>
      `Step ${now.step} of ${last}. The line gives a bird with a flipper of 170 mm ${live(now.params[1])} kg; each further 25 mm of flipper: ${now.params[0] < 0 ? "" : "+"}${live(now.params[0])} kg. The loss is ${live(now.loss)} ${unit}, its slope ${live(now.grads[0])} for w and ${live(now.grads[1])} for b. γ is ${rate}, and γ times the largest curvature is ${significant(product, 3)}: ${product < 2 ? "below 2, so the fit settles" : "not below 2, so the fit cannot settle"}.`,
  },
  ko: {
    title: "직선이 맞춰지는 과정",
    caption: (birds) =>
      `갱신 규칙으로 펭귄 ${birds}마리에 직선 $\\hat y = \\w x + \\bb$를 맞춥니다. $x$는 날개 길이에서 170mm를 뺀 값을 25mm 단위로 나타낸 것이고, $y$는 몸무게(kg)입니다. 그래서 $\\bb$는 날개가 170mm일 때 직선이 말하는 몸무게이고, $\\w$는 날개가 25mm 길어질 때마다 늘어나는 몸무게입니다. 손실은 평균 제곱 오차의 절반입니다. 자료: 파머 펭귄(Horst, Hill & Gorman 2020, CC0), 측정: Gorman, Williams & Fraser 2014.`,
    ask: (rate) =>
      `$\\g = ${rate}$이면 걸음이 잦아듭니다. 이제 같은 손실을 1000분의 1 단위로 재서 모든 숫자를 1000배로 만들고 $\\g$는 그대로 둡니다. 직선은 어떻게 될까요?`,
    same: "손실이 같으니 직선도 그대로입니다",
    faster: "같은 곳에 1000배 빨리 닿습니다",
    off: "그림 밖으로 튀어 나갑니다",
    because: (factor, limit) =>
      `손실이 1000배가 되면 기울기도 곡률도 1000배가 됩니다. 이제 한 걸음마다 골짜기 바닥까지의 거리가 $${factor}$배가 되고, $\\g$가 $${limit}$보다 작아야 버팁니다. 아래에서 단위를 바꿔 확인해 보세요.`,
    plot: "펭귄 세 종의 날개 길이와 몸무게를 나타낸 산점도에 이번 걸음의 직선과 다음 걸음의 직선을 그렸습니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    flipper: "날개 길이, mm",
    mass: "몸무게, kg",
    profile: "걸음마다의 손실",
    captions: ["새 직선", "지금 직선", "보폭", "기울기"],
    rate: "학습률",
    startW: "첫 직선의 기울기",
    startB: "첫 직선의 높이(170mm에서)",
    measure: "손실을 재는 단위",
    units: { kilograms: "kg²", thousandths: "kg²의 1000분의 1" },
    species: ["아델리펭귄", "턱끈펭귄", "젠투펭귄"],
    thisLine: "지금 직선",
    nextLine: "한 걸음 뒤의 직선",
    slopeMark: "$\\w$: 25mm마다 늘어나는 양",
    footMark: "$\\bb$: 170mm에서의 높이",
    pull: "몇 마리의 어긋난 거리이며 $x$가 클수록 굵습니다. 거리와 $x$를 곱해 모두 평균하면 $\\dw$입니다",
    mean: "어긋난 거리의 평균: $\\db$",
    account: ({ now, last, unit, rate, product }) =>
      `${last}걸음 중 ${now.step}번째입니다. 이 직선에 따르면 날개가 170mm인 펭귄의 몸무게는 ${live(now.params[1])}kg이고, 날개가 25mm 길어질 때마다 ${now.params[0] < 0 ? "" : "+"}${live(now.params[0])}kg입니다. 손실은 ${live(now.loss)}(단위: ${unit})이고, 기울기는 w에 대해 ${live(now.grads[0])}, b에 대해 ${live(now.grads[1])}입니다. γ는 ${rate}, γ와 가장 큰 곡률의 곱은 ${significant(product, 3)}입니다. ${product < 2 ? "2보다 작으므로 직선이 자리를 잡습니다." : "2보다 작지 않으므로 직선이 자리를 잡지 못합니다."}`,
  },
};
