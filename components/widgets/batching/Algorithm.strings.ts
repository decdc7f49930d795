import type { Question } from "../../controls/Predict.tsx";
import type { ProgramWords } from "../../program/ProgramView.tsx";
import type { Words } from "../../words/language.ts";
import { fixed, significant } from "../../words/numbers.ts";

interface Account {
  step: number;
  last: number;
  /** The line that has just run; undefined at the start. */
  line: string | undefined;
  iteration: number | undefined;
  evaluations: number;
  /** n times the size of a batch. */
  most: number;
  bird: number | undefined;
  loss: number | undefined;
  error: string | undefined;
}

interface ProgramTexts {
  title: string;
  caption: string;
  question: Question;
  /** The id of the right answer: a matter of reading the lines. */
  right: string;
}

interface AlgorithmWords extends ProgramWords {
  programs: Record<"batch" | "miniBatch" | "stochastic", ProgramTexts>;
  cost: string;
  plot: string;
  flipper: string;
  mass: string;
  bird: (number: number) => string;
  size: string;
  rate: string;
  iterations: string;
  epsilon: string;
  gather: string;
  sums: { mean: string; sum: string };
  shuffle: string;
  shuffles: { once: string; everyEpoch: string };
  asked: string;
  turn: string;
  line: string;
  account: (now: Account) => string;
}

const lossText = (loss: number) => (loss < 1e4 ? fixed(loss, 3) : significant(loss, 2));

export const words: Words<AlgorithmWords> = {
  en: {
    program: "The program; the line that has just run is marked",
    variables: "The variables after that line",
    held: "true",
    failed: "false",
    unset: "–",
    programs: {
      batch: {
        title: "Batch gradient descent, line by line",
        caption:
          "The lecture’s first algorithm, run for real on the twelve birds. $\\T$ is the pair $(\\w, \\bb)$, and ∇L(i, Θ) works out the gradient of bird $i$ alone. Marked is the line that has just run; beside it stand the variables as it left them.",
        question: {
          ask: "Before you step: the loop runs at most $n = 6$ times, and there are 12 birds. How many gradients of a single bird can it cost?",
          answers: [
            { id: "n", text: "6" },
            { id: "N", text: "12" },
            { id: "nN", text: "72" },
          ],
          because:
            "Each of the 6 passes through the outer loop asks all 12 birds before $\\T$ changes once: at most $n$ times the size of the data set.",
        },
        right: "nN",
      },
      miniBatch: {
        title: "Mini-batch gradient descent, line by line",
        caption:
          "The second algorithm on the same birds. split cuts the data into parts of $B$; the last one is smaller if $B$ does not divide 12. The remainder j makes the parts take turns. Marked is the line that has just run.",
        question: {
          ask: "With $B = 4$ there are three parts. What does one pass through the outer loop cost now, in gradients of a single bird?",
          answers: [
            { id: "B", text: "4" },
            { id: "N", text: "12" },
            { id: "parts", text: "3" },
          ],
          because:
            "Only the birds of this part are asked, so $n$ passes cost at most $n \\times B$. Three passes ask everyone once, but $\\T$ has changed three times on the way.",
        },
        right: "B",
      },
      stochastic: {
        title: "Shuffle, then split",
        caption:
          "The third algorithm: one new line, and the second one again. Choose below where the shuffling stands, before the loop as in the lecture or in it as is common practice, and watch the variables data and parts. Marked is the line that has just run.",
        question: {
          ask: "The lecture shuffles once, before the loop. Which batches does the second epoch meet?",
          answers: [
            { id: "same", text: "the same three as the first, in the same order" },
            { id: "order", text: "the same three in another order" },
            { id: "new", text: "three new ones" },
          ],
          because:
            "Nothing in the loop touches data or parts again, so every epoch repeats the first. To get new batches, the shuffling must move into the loop.",
        },
        right: "same",
      },
    },
    cost: "Gradients of a single bird so far:",
    plot: "Scatter plot of the twelve birds with the line of this moment. The birds of the batch are ringed, the bird whose turn it is is lit.",
    flipper: "flipper, mm",
    mass: "mass, kg",
    bird: (number) => `bird ${number}`,
    size: "batch size",
    rate: "learning rate",
    iterations: "iterations at most",
    epsilon: "threshold",
    gather: "Put the gradients together by their",
    sums: { mean: "mean", sum: "sum" },
    shuffle: "Shuffle",
    shuffles: { once: "once", everyEpoch: "every epoch" },
    asked: "in this batch",
    turn: "whose turn it is",
    line: "the line of this moment",
    account: ({ step, last, line, iteration, evaluations, most, bird, loss, error }) =>
      `Line ${step} of ${last} that run${line ? `: ${line}` : "; nothing has run yet"}. ${iteration === undefined ? "" : `Iteration ${iteration}. `}${bird === undefined ? "" : `Bird ${bird} is asked. `}So far ${evaluations} gradients of a single bird, at most ${most}.${loss === undefined ? "" : ` The loss of all twelve is ${lossText(loss)}.`}${error ? ` The program stopped here: ${error}.` : ""}`,
  },
  ko: {
    program: "프로그램. 방금 실행한 줄에 표시가 있습니다",
    variables: "그 줄을 실행한 뒤의 변수",
    held: "참",
    failed: "거짓",
    unset: "–",
    programs: {
      batch: {
        title: "배치 경사 하강법을 한 줄씩",
        caption:
          "강의의 첫 번째 알고리즘을 펭귄 열두 마리에 실제로 실행합니다. $\\T$는 $(\\w, \\bb)$ 한 쌍이고, ∇L(i, Θ)은 $i$번 펭귄 혼자의 기울기를 구합니다. 표시된 것이 방금 실행한 줄이고, 옆에는 그 줄이 남긴 변수의 값이 있습니다.",
        question: {
          ask: "실행해 보기 전에 생각해 보세요. 바깥 반복은 많아야 $n = 6$번 돌고 펭귄은 12마리입니다. 한 마리의 기울기를 많아야 몇 번 구하게 될까요?",
          answers: [
            { id: "n", text: "6번" },
            { id: "N", text: "12번" },
            { id: "nN", text: "72번" },
          ],
          because:
            "바깥 반복을 6번 도는 동안, 한 번 돌 때마다 12마리 모두에게 물은 다음에야 $\\T$를 한 번 바꿉니다. 그래서 많아야 $n$ × 데이터 수입니다.",
        },
        right: "nN",
      },
      miniBatch: {
        title: "미니배치 경사 하강법을 한 줄씩",
        caption:
          "같은 펭귄들에 두 번째 알고리즘을 실행합니다. split은 데이터를 $B$마리씩 나누고, 12가 $B$로 나누어떨어지지 않으면 마지막 묶음이 작아집니다. 나머지 j가 묶음의 차례를 정합니다. 표시된 것이 방금 실행한 줄입니다.",
        question: {
          ask: "$B = 4$이면 묶음은 셋입니다. 이제 바깥 반복을 한 번 도는 비용은 한 마리의 기울기로 몇 번일까요?",
          answers: [
            { id: "B", text: "4번" },
            { id: "N", text: "12번" },
            { id: "parts", text: "3번" },
          ],
          because:
            "이번 묶음의 펭귄에게만 물으므로 $n$번 돌아도 많아야 $n \\times B$번입니다. 세 번 돌면 모두에게 한 번씩 묻게 되지만, 그사이 $\\T$는 세 번 바뀝니다.",
        },
        right: "B",
      },
      stochastic: {
        title: "섞은 다음 나누기",
        caption:
          "세 번째 알고리즘은 새 줄 하나에 두 번째 알고리즘을 이은 것입니다. 섞는 줄을 강의처럼 반복 앞에 둘지, 흔히 하듯 반복 안에 둘지 아래에서 고르고 변수 data와 parts를 지켜보세요. 표시된 것이 방금 실행한 줄입니다.",
        question: {
          ask: "강의에서는 반복에 들어가기 전에 한 번만 섞습니다. 두 번째 에폭에서는 어떤 배치를 만날까요?",
          answers: [
            { id: "same", text: "첫 에폭와 같은 배치 셋을 같은 순서로" },
            { id: "order", text: "같은 배치 셋을 다른 순서로" },
            { id: "new", text: "새로운 배치 셋을" },
          ],
          because:
            "반복 안에서는 data와 parts를 다시 건드리지 않으므로 모든 에폭가 첫 에폭를 되풀이합니다. 새 배치를 만나려면 섞는 줄이 반복 안으로 들어가야 합니다.",
        },
        right: "same",
      },
    },
    cost: "지금까지 구한 한 마리의 기울기:",
    plot: "펭귄 열두 마리의 산점도와 지금의 직선입니다. 배치에 든 펭귄에는 동그라미를 둘렀고, 지금 차례인 펭귄은 밝게 칠했습니다.",
    flipper: "날개 길이, mm",
    mass: "몸무게, kg",
    bird: (number) => `${number}번 펭귄`,
    size: "배치 크기",
    rate: "학습률",
    iterations: "최대 반복 횟수",
    epsilon: "멈춤 기준",
    gather: "기울기를 모으는 방법",
    sums: { mean: "평균", sum: "합" },
    shuffle: "섞는 때",
    shuffles: { once: "한 번만", everyEpoch: "에폭마다" },
    asked: "이번 배치에 든 펭귄",
    turn: "지금 차례인 펭귄",
    line: "지금의 직선",
    account: ({ step, last, line, iteration, evaluations, most, bird, loss, error }) =>
      `실행되는 ${last}줄 가운데 ${step}번째${line ? `: ${line}` : "입니다. 아직 아무것도 실행하지 않았습니다"}. ${iteration === undefined ? "" : `반복 ${iteration}번째입니다. `}${bird === undefined ? "" : `${bird}번 펭귄에게 묻습니다. `}지금까지 한 마리의 기울기를 ${evaluations}번 구했고, 많아야 ${most}번입니다.${loss === undefined ? "" : ` 열두 마리 전체의 손실은 ${lossText(loss)}입니다.`}${error ? ` 프로그램이 여기서 멈췄습니다: ${error}.` : ""}`,
  },
};
