import type { KMeansStep } from "#lib/index.ts";
import type { Words } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";
import type { Start } from "./DigitClustersModel.ts";

interface Account {
  now: KMeansStep | undefined;
  k: number;
  ended: boolean;
  named: number;
  /** Undefined until the reader compares. */
  impurity: number | undefined;
}

interface DigitClustersWords {
  title: string;
  caption: string;
  ask: string;
  answers: { ten: string; some: string; none: string };
  because: string;
  groups: string;
  centre: (number: number) => string;
  members: (count: number) => string;
  name: (number: number) => string;
  noName: string;
  compare: string;
  hide: string;
  rightly: (right: number, count: number) => string;
  k: string;
  start: string;
  starts: Record<Start, string>;
  count: (step: number) => [string, string, string];
  account: (now: Account) => string;
}

export const words: Words<DigitClustersWords> = {
  en: {
    title: "Ten heaps of digits",
    caption:
      "The same k-means on 600 handwritten digits. A picture of 14 × 14 pixels is a point with 196 numbers, and so is a centre: it is the mean of its pictures, and can be looked at. Beside each centre stand some of its members. No label takes part. Give the groups names, then compare them with the labels. Pictures: MNIST (LeCun et al. 1998), at half their size.",
    ask: "With ten centres, will each of the ten digits get a group of its own?",
    answers: {
      ten: "yes, one group a digit",
      some: "some will; others share a group or are split over several",
      none: "no, the groups will have nothing to do with digits",
    },
    because:
      "The method puts together what is alike, pixel by pixel. The 0 gets a group nearly to itself; 4, 7 and 9 share groups, and so do 3, 5 and 8. Step on until it rests, name the groups and see.",
    groups: "The groups",
    centre: (number) => `Centre of group ${number}, the mean of its pictures`,
    members: (count) => (count === 1 ? "1 picture" : `${count} pictures`),
    name: (number) => `Name of group ${number}`,
    noName: "no name",
    compare: "Compare with the labels",
    hide: "Hide the labels again",
    rightly: (right, count) => `${right} of ${count} rightly named`,
    k: "number of centres",
    start: "Centres begin",
    starts: { spread: "spread out (k-means++)", random: "at random pictures" },
    count: (step) => ["half-step ", String(step), ""],
    account: ({ now, k, ended, named, impurity }) => {
      if (!now) return "The digits have not come yet.";
      const where =
        now.step === 0
          ? `${k} centres, each of them one of the pictures. No picture belongs to a centre yet.`
          : `Half-step ${now.step}: ${now.kind === "assign" ? `${now.changed} pictures changed their group` : `${now.changed} centres moved`}. J is ${fixed(now.objective ?? 0, 0)}.${ended ? " It has converged." : ""}`;
      const names = named === 0 ? "" : ` You have named ${named} of ${k} groups.`;
      const impure =
        impurity === undefined
          ? ""
          : ` By these names, ${fixed(100 * impurity, 0)}% of the pictures are in a group of the wrong name or of none.`;
      return where + names + impure;
    },
  },
  ko: {
    title: "숫자 열 무더기",
    caption:
      "손글씨 숫자 600장에 같은 k-평균을 씁니다. 14 × 14 픽셀의 그림은 수 196개로 된 점이고 중심도 그렇습니다. 중심은 자기 그림들의 평균이라서 눈으로 볼 수 있습니다. 중심 옆에는 그 무리의 그림 몇 장이 있습니다. 레이블은 쓰이지 않습니다. 무리에 이름을 붙인 다음 레이블과 견주어 보세요. 그림: MNIST(LeCun et al. 1998), 절반 크기.",
    ask: "중심이 열 개이면 열 가지 숫자가 저마다 무리 하나씩을 이룰까요?",
    answers: {
      ten: "예, 숫자마다 한 무리씩",
      some: "일부만. 다른 숫자는 한 무리를 나눠 쓰거나 여러 무리로 갈라집니다",
      none: "아니요, 무리는 숫자와 아무 관계가 없습니다",
    },
    because:
      "이 방법은 픽셀끼리 견주어 닮은 것을 모읍니다. 0은 거의 혼자 한 무리를 이루지만, 4와 7과 9는 무리를 나눠 쓰고 3과 5와 8도 그렇습니다. 멈출 때까지 나아간 다음 이름을 붙여 확인해 보세요.",
    groups: "무리",
    centre: (number) => `${number}번 무리의 중심, 그림들의 평균`,
    members: (count) => `${count}장`,
    name: (number) => `${number}번 무리의 이름`,
    noName: "이름 없음",
    compare: "레이블과 견주기",
    hide: "레이블 다시 감추기",
    rightly: (right, count) => `${count}장 중 ${right}장이 맞음`,
    k: "중심의 수",
    start: "중심의 출발점",
    starts: { spread: "서로 멀리(k-means++)", random: "아무 그림에서" },
    count: (step) => ["반걸음 ", String(step), "번"],
    account: ({ now, k, ended, named, impurity }) => {
      if (!now) return "숫자 그림이 아직 오지 않았습니다.";
      const where =
        now.step === 0
          ? `중심 ${k}개가 저마다 그림 한 장에서 출발합니다. 아직 어느 그림도 중심에 속하지 않습니다.`
          : `반걸음 ${now.step}번째입니다. ${now.kind === "assign" ? `그림 ${now.changed}장이 무리를 바꾸었고` : `중심 ${now.changed}개가 움직였고`}, J는 ${fixed(now.objective ?? 0, 0)}입니다.${ended ? " 수렴했습니다." : ""}`;
      const names = named === 0 ? "" : ` 무리 ${k}개 중 ${named}개에 이름을 붙였습니다.`;
      const impure =
        impurity === undefined
          ? ""
          : ` 이 이름에 따르면 그림의 ${fixed(100 * impurity, 0)}%가 이름이 틀리거나 없는 무리에 있습니다.`;
      return where + names + impure;
    },
  },
};
