import type { Words } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";
import type { ways } from "./FourWaysModel.ts";

type Way = (typeof ways)[number];

interface Account {
  isClose: boolean;
  epochs: number;
  iterations: number;
  starts: number;
  /** The last loss of each way; undefined while it is not there. */
  losses: readonly (number | undefined)[];
}

interface FourWaysWords {
  title: string;
  caption: (points: number, size: number, perEpoch: number, starts: number) => string;
  ask: string;
  because: string;
  waiting: string;
  chart: string;
  axes: { epochs: string; iterations: string; evaluations: string; loss: string };
  ways: Record<Way, string>;
  short: Record<Way, string>;
  view: string;
  views: { bands: string; close: string };
  way: string;
  band: string;
  progress: (done: number, all: number) => string;
  account: (now: Account) => string;
}

const lossText = (loss: number | undefined) => (loss === undefined ? "…" : fixed(loss, 3));

export const words: Words<FourWaysWords> = {
  en: {
    title: "One network, four orders",
    caption: (points, size, perEpoch, starts) =>
      `A network of 2, 8 and 1 neurons learns ${points} points of two half moons, which stand in the file sorted by class, with $\\g = 1$ in batches of ${size}. The four ways begin at the same parameters and differ in nothing but the order of the points. The curves are the loss of all the points: for one start after every step, or the middle of ${starts} starts after every epoch, with the band of the chosen way. Under the axis the same length is given in three units: an epoch is ${perEpoch} iterations, an iteration ${size} point gradients.`,
    ask: "The points of the file are sorted by class. Which way of making batches ends with the highest loss?",
    because:
      "Never shuffled, ten batches are five of one class and then five of the other. The three others lie so close that the bands of the starts cover their differences.",
    waiting: "The runs are made. Answer the question to see them.",
    chart: "Loss over epochs for four orders of the same data. What it shows now is written below.",
    axes: { epochs: "epochs", iterations: "iterations", evaluations: "gradients", loss: "loss" },
    ways: {
      inOrder: "never shuffled",
      shuffledOnce: "shuffled once, before the loop",
      reshuffled: "shuffled in every epoch",
      withReplacement: "drawn with replacement",
    },
    short: {
      inOrder: "never",
      shuffledOnce: "once",
      reshuffled: "every epoch",
      withReplacement: "drawn",
    },
    view: "Show",
    views: { bands: "many starts, every epoch", close: "one start, every step" },
    way: "Bring out",
    band: "six eighths of the starts of the chosen way",
    progress: (done, all) => `${done} of ${all} runs`,
    account: ({ isClose, epochs, iterations, starts, losses }) =>
      `${isClose ? `One start, ${iterations} iterations` : `The middle of ${starts} starts`} after ${epochs} epochs: never shuffled ${lossText(losses[0])}, shuffled once ${lossText(losses[1])}, in every epoch ${lossText(losses[2])}, drawn with replacement ${lossText(losses[3])}.`,
  },
  ko: {
    title: "한 신경망, 네 가지 순서",
    caption: (points, size, perEpoch, starts) =>
      `뉴런이 2개, 8개, 1개인 신경망이 반달 두 개의 점 ${points}개를 배웁니다. 파일에는 점이 클래스별로 늘어서 있고, $\\g = 1$로 ${size}개씩 묶습니다. 네 방법은 같은 파라미터에서 출발하며 점의 순서 말고는 다른 것이 없습니다. 곡선은 모든 점의 손실입니다. 출발점 하나를 걸음마다 그리거나, 출발점 ${starts}곳의 중앙값을 에폭마다 그리고 고른 방법에 띠를 둘렀습니다. 축 아래에는 같은 길이를 세 단위로 적었습니다. 한 에폭는 반복 ${perEpoch}번, 반복 한 번은 점 ${size}개의 기울기입니다.`,
    ask: "파일의 점들은 클래스별로 늘어서 있습니다. 배치를 만드는 네 방법 가운데 어느 쪽의 손실이 가장 높게 끝날까요?",
    because:
      "한 번도 섞지 않으면 배치 열 개가 한 클래스 다섯 개, 다른 클래스 다섯 개로 이어집니다. 나머지 셋은 아주 가까워서, 출발점에 따라 생기는 띠가 그 차이를 덮습니다.",
    waiting: "실행은 끝나 있습니다. 물음에 답하면 나타납니다.",
    chart:
      "같은 데이터의 네 가지 순서에 대해 에폭에 따른 손실을 그렸습니다. 지금 보이는 내용은 아래에 글로 적었습니다.",
    axes: { epochs: "에폭", iterations: "반복", evaluations: "기울기", loss: "손실" },
    ways: {
      inOrder: "섞지 않기",
      shuffledOnce: "반복 앞에서 한 번 섞기",
      reshuffled: "에폭마다 섞기",
      withReplacement: "복원 추출",
    },
    short: {
      inOrder: "안 섞음",
      shuffledOnce: "한 번",
      reshuffled: "에폭마다",
      withReplacement: "복원 추출",
    },
    view: "보기",
    views: { bands: "여러 출발점, 에폭마다", close: "출발점 하나, 걸음마다" },
    way: "도드라지게 볼 방법",
    band: "고른 방법에서 출발점의 8분의 6",
    progress: (done, all) => `${all}번 가운데 ${done}번 실행`,
    account: ({ isClose, epochs, iterations, starts, losses }) =>
      `${isClose ? `출발점 하나에서 반복 ${iterations}번` : `출발점 ${starts}곳의 중앙값`}, ${epochs} 에폭 뒤의 손실: 섞지 않으면 ${lossText(losses[0])}, 한 번 섞으면 ${lossText(losses[1])}, 에폭마다 섞으면 ${lossText(losses[2])}, 복원 추출이면 ${lossText(losses[3])}.`,
  },
};
