import type { Words } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";

interface Account {
  own: number;
  borrowed: number;
  accuracy: number | undefined;
  differ: number;
  seconds: number | undefined;
  days: number | undefined;
  wrong: number;
}

interface LabelsWords {
  title: string;
  caption: string;
  ask: string;
  answers: { twice: string; little: string; none: string };
  because: string;
  which: string;
  digitToName: (number: number) => string;
  skip: string;
  undo: string;
  names: string;
  borrow: string;
  measure: string;
  pause: string;
  wrong: string;
  yours: string;
  noneYet: string;
  draw: string;
  drawArea: string;
  clear: string;
  other: string;
  chances: string;
  untrained: string;
  chart: string;
  chartLabels: string;
  chartRight: string;
  cost: (seconds: string) => string;
  costNone: string;
  costYours: string;
  inSeconds: (seconds: string) => string;
  inDays: (days: string) => string;
  costImages: string;
  legend: Record<"band" | "median" | "own", string>;
  account: (now: Account) => string;
}

const days = (value: number) => fixed(value, value < 10 ? 1 : 0);

export const words: Words<LabelsWords> = {
  en: {
    title: "You are the teacher",
    caption:
      "Say which digit you see, with the buttons or the keys 0 to 9. After each answer a classifier, one layer of ten neurons, is trained anew on exactly the labels that you have given. Then it is examined with 2000 pictures that neither of you has seen. Draw a digit, and it says what it takes it for. The band shows what other teachers reach with true labels, eight random choices of pictures for each number. Pictures: MNIST (LeCun et al. 1998), at half their size.",
    ask: "A hundred labels bring the classifier to some 75 per cent. What would a hundred more bring?",
    answers: {
      twice: "about as much again: it would know nearly all of them",
      little: "less than ten points more",
      none: "nothing, it has seen every digit by now",
    },
    because:
      "The first labels are worth the most. From a hundred to two hundred it gains some seven points, from two hundred to five hundred about five, and each further point costs more. Measure the curve and see.",
    which: "Which digit is this?",
    digitToName: (number) => `Picture ${number} to name`,
    skip: "Not sure, next",
    undo: "Take the last one back",
    names: "Name the digit",
    borrow: "Borrow 50 true labels",
    measure: "Measure the curve",
    pause: "Pause",
    wrong: "share of labels made wrong on purpose",
    yours: "Your labels",
    noneYet: "No label yet. The classifier knows nothing and guesses.",
    draw: "Draw a digit",
    drawArea:
      "Paper to draw a digit on: by mouse or finger; or with the arrow keys, the space bar puts the pen down and lifts it",
    clear: "Clean paper",
    other: "An unseen one instead",
    chances: "What the classifier takes it for",
    untrained: "Give a label first.",
    chart:
      "Share of unseen pictures named rightly, over the number of labels. What it shows now is written below.",
    chartLabels: "labels",
    chartRight: "right, %",
    cost: (seconds) => `A label costs you ${seconds} s.`,
    costNone: "What a label costs in your own seconds will stand here.",
    costYours: "So far",
    inSeconds: (seconds) => `${seconds} s`,
    inDays: (needed) => `${needed} days`,
    costImages: "ImageNet’s 1,281,167 pictures at your pace, day and night",
    legend: {
      band: "lowest to highest of eight choices of pictures",
      median: "the middle one",
      own: "your classifier after each label",
    },
    account: ({ own, borrowed, accuracy, differ, seconds, days: needed, wrong }) => {
      if (accuracy === undefined) return words.en.noneYet;
      const lent = borrowed ? ` and ${borrowed} borrowed ones` : "";
      const spoiled = wrong ? `, ${wrong} of them made wrong on purpose,` : "";
      const other = differ
        ? ` ${differ} of your labels ${differ === 1 ? "differs" : "differ"} from the data set’s.`
        : "";
      const cost =
        seconds === undefined || needed === undefined
          ? ""
          : ` Your labels took ${fixed(seconds, 1)} s each, the middle of them; ImageNet’s pictures would take you ${days(needed)} days and nights.`;
      return `With ${own} ${own === 1 ? "label" : "labels"} of yours${lent}${spoiled} the classifier names ${fixed(100 * accuracy, 1)}% of the unseen pictures rightly.${other}${cost}`;
    },
  },
  ko: {
    title: "선생님이 되어 보세요",
    caption:
      "어떤 숫자인지 단추나 0부터 9까지의 키로 답하세요. 답할 때마다 뉴런 열 개짜리 한 층으로 된 분류기가 지금까지 붙인 레이블만으로 처음부터 다시 학습합니다. 그다음 아무도 본 적 없는 그림 2000장으로 시험합니다. 숫자를 직접 그리면 무엇으로 보는지 답합니다. 띠는 그림을 여덟 번 무작위로 고르고 올바른 레이블을 붙였을 때의 결과입니다. 그림: MNIST(LeCun et al. 1998), 절반 크기.",
    ask: "레이블 백 개로 분류기는 75퍼센트쯤 맞힙니다. 백 개를 더 붙이면 얼마나 나아질까요?",
    answers: {
      twice: "그만큼 더. 거의 다 맞힐 것입니다",
      little: "10퍼센트포인트가 안 되게",
      none: "그대로. 이미 모든 숫자를 보았습니다",
    },
    because:
      "처음 붙인 레이블의 값이 가장 큽니다. 백 개에서 이백 개까지는 7퍼센트포인트쯤, 이백 개에서 오백 개까지는 5퍼센트포인트쯤 오르고, 그다음부터는 갈수록 비싸집니다. 곡선을 재어 확인해 보세요.",
    which: "어떤 숫자인가요?",
    digitToName: (number) => `답할 그림 ${number}번`,
    skip: "모르겠음, 다음",
    undo: "마지막 것 무르기",
    names: "숫자 답하기",
    borrow: "올바른 레이블 50개 빌리기",
    measure: "곡선 재기",
    pause: "멈춤",
    wrong: "일부러 틀리게 할 레이블의 비율",
    yours: "붙인 레이블",
    noneYet: "아직 레이블이 없습니다. 분류기는 아무것도 모른 채 찍을 뿐입니다.",
    draw: "숫자 그리기",
    drawArea:
      "숫자를 그리는 종이: 마우스나 손가락으로 그립니다. 화살표 키로 펜을 옮기고 스페이스 바로 펜을 대거나 뗄 수도 있습니다",
    clear: "새 종이",
    other: "본 적 없는 그림 쓰기",
    chances: "분류기가 보는 숫자",
    untrained: "먼저 레이블을 붙여 주세요.",
    chart:
      "레이블 수에 따라 처음 보는 그림을 맞힌 비율입니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    chartLabels: "레이블 수",
    chartRight: "맞힌 비율, %",
    cost: (seconds) => `레이블 하나에 ${seconds}초가 듭니다.`,
    costNone: "레이블 하나에 드는 시간이 여기에 나타납니다.",
    costYours: "지금까지",
    inSeconds: (seconds) => `${seconds}초`,
    inDays: (needed) => `${needed}일`,
    costImages: "이 속도로 ImageNet의 그림 1,281,167장을 밤낮없이 하면",
    legend: {
      band: "그림을 여덟 번 골랐을 때의 최저에서 최고까지",
      median: "그 가운데 값",
      own: "레이블을 붙일 때마다의 분류기",
    },
    account: ({ own, borrowed, accuracy, differ, seconds, days: needed, wrong }) => {
      if (accuracy === undefined) return words.ko.noneYet;
      const lent = borrowed ? `와 빌린 ${borrowed}개` : "";
      const spoiled = wrong ? `(그중 ${wrong}개는 일부러 틀리게 함)` : "";
      const other = differ ? ` 붙인 레이블 중 ${differ}개가 데이터의 것과 다릅니다.` : "";
      const cost =
        seconds === undefined || needed === undefined
          ? ""
          : ` 레이블 하나에 걸린 시간은 가운데 값으로 ${fixed(seconds, 1)}초이고, ImageNet의 그림이라면 밤낮없이 ${days(needed)}일이 걸립니다.`;
      return `직접 붙인 레이블 ${own}개${lent}${spoiled}로 배운 분류기는 처음 보는 그림의 ${fixed(100 * accuracy, 1)}%를 맞힙니다.${other}${cost}`;
    },
  },
};
