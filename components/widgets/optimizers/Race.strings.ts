import { type OptimizerId, optimizerNames } from "../../optimizers/optimizers.ts";
import type { Words } from "../../words/language.ts";

interface RaceWords {
  title: string;
  caption: (runs: number) => string;
  ask: string;
  yes: string;
  no: string;
  because: (valley: OptimizerId, banana: OptimizerId) => string;
  problem: string;
  problems: { valley: string; banana: string; neuron: string; own: string; network: string };
  formula: string;
  map: string;
  sensitivity: string;
  losses: string;
  outcome: string;
  loss: string;
  train: (runs: number) => string;
  progress: (made: number, all: number) => string;
  table: string;
  heads: { name: string; rate: string; end: string; goal: string; forgiving: string };
  show: (name: string) => string;
  never: string;
  diverged: string;
  factor: (factor: string) => string;
  account: (
    winner: OptimizerId | undefined,
    fastest: OptimizerId | undefined,
    tuned: string,
  ) => string;
  waiting: string;
}

const en = (id: OptimizerId) => optimizerNames[id].en;
const ko = (id: OptimizerId) => optimizerNames[id].ko;

export const words: Words<RaceWords> = {
  en: {
    title: "The race",
    caption: (runs) =>
      `Everyone has the same starts, the same batches and the library’s defaults; only $\\g$ is tuned. The first chart is that tuning: the loss at the end of 200 steps (the mean of the last tenth) for 25 learning rates, median of 5 starts; a disc marks the best. The second chart has the races, at that best $\\g$, from 11 starts that had no part in the tuning: the median, and the band that holds the middle half. A race on a land is ${runs.toLocaleString("en")} runs. The map shows the highest of these starts.`,
    ask: "Each of the nine gets the learning rate that is best for it in the valley, and then the one that is best on the bent valley of Rosenbrock’s banana. Does one method win on both?",
    yes: "yes, the best optimizer is the best",
    no: "no, the winner depends on the land",
    because: (valley, banana) =>
      `In the valley ${en(valley)} has the lowest median at the end, on the banana ${en(banana)}. Look at the bands, too: where they overlap, another draw of starts may change the order.`,
    problem: "What is raced on",
    problems: {
      valley: "valley, κ = 50",
      banana: "banana",
      neuron: "sine neuron",
      own: "your formula",
      network: "network",
    },
    formula: "Loss of x and y",
    map: "Map of the land with the racers on it. The table below says how each of them did.",
    sensitivity: "Loss at the end against the learning rate, one line for each optimizer",
    losses: "Median loss at each step with its band, one line for each optimizer",
    outcome: "loss at the end, by learning rate",
    loss: "loss, by step",
    train: (runs) => `Train ${runs} networks`,
    progress: (made, all) => `${made} of ${all} runs`,
    table: "How each optimizer did",
    heads: {
      name: "optimizer",
      rate: "tuned γ",
      end: "loss at the end, and its middle half",
      goal: "steps to a hundredth",
      forgiving: "γ may be wrong by",
    },
    show: (name) => `Show ${name}`,
    never: "not in 200",
    diverged: "diverged",
    factor: (factor) => `${factor} ×`,
    account: (winner, fastest, tuned) =>
      winner
        ? `Lowest at the end: ${en(winner)}.${fastest ? ` First at a hundredth of the loss: ${en(fastest)}.` : " Nobody’s median reached a hundredth of its start."} Least in need of tuning: ${tuned}. The best in each column is set in bold.`
        : "",
    waiting: "Nobody has run here yet.",
  },
  ko: {
    title: "겨루기",
    caption: (runs) =>
      `출발점도 배치도 모두 같고, 나머지는 라이브러리의 기본값입니다. 맞추는 것은 $\\g$뿐입니다. 첫째 그래프가 그 과정입니다. 학습률 25개마다 200걸음 끝의 손실(마지막 10분의 1의 평균)을 출발점 5개의 중앙값으로 나타냈고, 가장 좋은 값에 원을 찍었습니다. 둘째 그래프는 그 $\\g$로, 맞추는 데 쓰지 않은 출발점 11개에서 겨룬 결과입니다. 선은 중앙값, 띠는 가운데 절반입니다. 한 땅에서 ${runs.toLocaleString("ko")}번을 실행합니다. 지도에는 그 가운데 가장 높은 출발점을 그렸습니다.`,
    ask: "아홉 방법에 골짜기에서 저마다 가장 좋은 학습률을 줍니다. 로젠브록의 바나나라고 하는 굽은 골짜기에서도 그렇게 합니다. 두 곳에서 모두 이기는 방법이 있을까요?",
    yes: "있습니다. 좋은 옵티마이저는 어디서나 좋습니다",
    no: "없습니다. 이기는 쪽은 땅에 따라 다릅니다",
    because: (valley, banana) =>
      `끝의 중앙값이 가장 낮은 쪽은 골짜기에서 ${ko(valley)}, 바나나에서 ${ko(banana)}입니다. 띠도 보세요. 띠가 겹치는 곳에서는 출발점을 다시 뽑으면 순서가 바뀔 수 있습니다.`,
    problem: "겨룰 곳",
    problems: {
      valley: "골짜기, κ = 50",
      banana: "바나나",
      neuron: "사인 뉴런",
      own: "나의 수식",
      network: "신경망",
    },
    formula: "x와 y의 손실",
    map: "땅의 지도와 그 위에서 겨루는 옵티마이저들입니다. 결과는 아래 표에 있습니다.",
    sensitivity: "학습률에 따른 끝의 손실, 옵티마이저마다 선 하나",
    losses: "걸음마다 손실의 중앙값과 띠, 옵티마이저마다 선 하나",
    outcome: "끝의 손실, 학습률별",
    loss: "손실, 걸음별",
    train: (runs) => `신경망 ${runs}개 학습시키기`,
    progress: (made, all) => `실행 ${all}번 가운데 ${made}번`,
    table: "옵티마이저별 결과",
    heads: {
      name: "옵티마이저",
      rate: "맞춘 γ",
      end: "끝의 손실과 가운데 절반",
      goal: "100분의 1까지 걸음",
      forgiving: "γ가 어긋나도 되는 폭",
    },
    show: (name) => `${name} 보기`,
    never: "200걸음 안에 못 감",
    diverged: "발산",
    factor: (factor) => `${factor}배`,
    account: (winner, fastest, tuned) =>
      winner
        ? `끝의 손실이 가장 낮은 것은 ${ko(winner)}입니다. ${fastest ? `손실이 100분의 1로 가장 먼저 줄어든 것은 ${ko(fastest)}입니다.` : "중앙값이 처음의 100분의 1까지 내려간 것은 없습니다."} 학습률을 덜 가리는 것은 ${tuned}입니다. 열마다 가장 좋은 값은 굵게 나타냈습니다.`
        : "",
    waiting: "아직 겨루지 않았습니다.",
  },
};
