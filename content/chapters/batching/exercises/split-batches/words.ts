import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "equal" | "short" | "large" | "old";

type Batches = readonly (readonly number[])[];

type Says = {
  none: () => string;
  full: () => string;
  empty: (got: Batches) => string;
  asNumber: () => string;
  twice: (point: number, got: Batches) => string;
  missing: (point: number, got: Batches) => string;
  equal: (got: Batches) => string;
  dropped: () => string;
  padded: (length: number) => string;
  joined: (last: readonly number[]) => string;
  filledUp: (last: readonly number[]) => string;
  short: (got: Batches) => string;
  large: (got: Batches) => string;
  emptied: (length: number) => string;
};

const all = (batches: Batches) => batches.map(list).join(", ");

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "Split into mini-batches",
    task: "Cut the data into mini-batches of $B$ points: the first $B$, the next $B$, and so on. What is left at the end is a shorter batch of its own, so that every point is used exactly once.",
    hints: [
      "At which places do the batches begin? With $B = 3$: at 0, 3, 6, …",
      "A batch reaches from its first place to $B$ places further on. `data.slice(from, to)` copies that part, without the place `to`, and stops by itself where the data ends.",
      "Let a loop go over the first places, `for (let first = 0; first < data.length; first += batchSize)`, and push `data.slice(first, first + batchSize)` in it.",
    ],
    checks: {
      equal: "six points make three batches of two",
      short: "the last batch holds what is left",
      large: "a batch larger than the data is the data",
      old: "the data stays as it was",
    },
    says: {
      none: () => "Six points in batches of 2 must make three batches; yours returned none.",
      full: () =>
        "Six points in batches of 2 must be [1, 2], [3, 4], [5, 6]; yours is one batch of all six.",
      empty: (got) =>
        `Six points in batches of 2 must be [1, 2], [3, 4], [5, 6], but they came out as ${all(got)}. An empty batch has no mean gradient: 2 divides 6, and nothing is left over.`,
      asNumber: () =>
        "Six points in batches of 2 must be [1, 2], [3, 4], [5, 6]; yours made 2 batches of 3. B is the size of a batch, not how many there are.",
      twice: (point, got) =>
        `Six points in batches of 2 must be [1, 2], [3, 4], [5, 6], but they came out as ${all(got)}: point ${point} is there twice. Where does a batch end, and where does the next one begin?`,
      missing: (point, got) =>
        `Six points in batches of 2 must be [1, 2], [3, 4], [5, 6], but they came out as ${all(got)}: point ${point} is missing. Remember that slice stops before its second place.`,
      equal: (got) =>
        `Six points in batches of 2 must be [1, 2], [3, 4], [5, 6], but they came out as ${all(got)}.`,
      dropped: () =>
        "Of seven points in batches of 3 the last batch must be [7], but point 7 is in none of yours. What is left over is a batch too: else those points would never be learned from.",
      padded: (length) =>
        `Of seven points in batches of 3 the last batch must be [7]; yours has ${length} entries, and some of them are no points. Stop at the end of the data.`,
      joined: (last) =>
        `Of seven points in batches of 3 the last batch must be [7]; yours is ${list(last)}. No batch is larger than B: what is left over stands alone.`,
      filledUp: (last) =>
        `Of seven points in batches of 3 the last batch must be [7]; yours is ${list(last)}. Filled up like this, some points count twice in an epoch.`,
      short: (got) =>
        `Seven points in batches of 3 must be [1, 2, 3], [4, 5, 6], [7], but they came out as ${all(got)}.`,
      large: (got) =>
        `Three points in batches of 10 must be the one batch [1, 2, 3], but they came out as ${got.length} batches: ${all(got)}.`,
      emptied: (length) =>
        `The data had five points and now has ${length}. Copy the parts and leave the data whole: the next epoch needs it.`,
    },
  },
  ko: {
    title: "미니배치로 나누기",
    task: "데이터를 점 $B$개씩 미니배치로 나누세요. 처음 $B$개, 그다음 $B$개, 이렇게 이어집니다. 끝에 남는 점은 짧은 배치 하나가 됩니다. 그래서 모든 점을 꼭 한 번씩 씁니다.",
    hints: [
      "배치는 어느 자리에서 시작할까요? $B = 3$이면 0, 3, 6, …입니다.",
      "배치는 시작하는 자리부터 $B$개입니다. `data.slice(from, to)`는 그 부분을 복사합니다. `to` 자리는 들어가지 않고, 데이터가 끝나면 저절로 멈춥니다.",
      "시작하는 자리를 `for (let first = 0; first < data.length; first += batchSize)`로 돌면서 `data.slice(first, first + batchSize)`를 넣으세요.",
    ],
    comments: [
      "데이터를 들어온 순서대로 미니배치로 나눈다.\ndata: 점이 하나 이상 있는 목록(그대로 둔다), batchSize: B(1 이상)\n배치의 목록을 돌려준다. 점의 개수가 B로 나누어떨어지지 않으면 마지막 배치가 더 짧다.",
      "다음 줄을 고치세요: 지금은 전체 배치 하나",
    ],
    checks: {
      equal: "점 여섯 개는 두 개씩 세 배치가 된다",
      short: "마지막 배치에는 남은 점이 들어간다",
      large: "배치가 데이터보다 크면 데이터 전체가 한 배치다",
      old: "데이터는 그대로다",
    },
    says: {
      none: () => "점 여섯 개를 2개씩 나누면 배치가 셋이어야 하는데 하나도 나오지 않았습니다.",
      full: () =>
        "점 여섯 개를 2개씩 나누면 [1, 2], [3, 4], [5, 6]이어야 하는데 여섯 개가 모두 한 배치에 들어 있습니다.",
      empty: (got) =>
        `점 여섯 개를 2개씩 나누면 [1, 2], [3, 4], [5, 6]이어야 합니다. 나온 값: ${all(got)}. 빈 배치에서는 기울기의 평균을 낼 수 없습니다. 6은 2로 나누어떨어지므로 남는 점이 없습니다.`,
      asNumber: () =>
        "점 여섯 개를 2개씩 나누면 [1, 2], [3, 4], [5, 6]이어야 하는데 3개짜리 배치가 둘 나왔습니다. B는 배치의 개수가 아니라 크기입니다.",
      twice: (point, got) =>
        `점 여섯 개를 2개씩 나누면 [1, 2], [3, 4], [5, 6]이어야 합니다. 나온 값: ${all(got)}. 두 번 들어간 점: ${point}. 배치는 어디에서 끝나고 다음 배치는 어디에서 시작하나요?`,
      missing: (point, got) =>
        `점 여섯 개를 2개씩 나누면 [1, 2], [3, 4], [5, 6]이어야 합니다. 나온 값: ${all(got)}. 빠진 점: ${point}. slice는 두 번째 자리 바로 앞에서 멈춥니다.`,
      equal: (got) =>
        `점 여섯 개를 2개씩 나누면 [1, 2], [3, 4], [5, 6]이어야 합니다. 나온 값: ${all(got)}.`,
      dropped: () =>
        "점 일곱 개를 3개씩 나누면 마지막 배치는 [7]이어야 하는데 점 7이 어디에도 없습니다. 남은 점도 배치가 됩니다. 그러지 않으면 그 점에서는 아무것도 배우지 못합니다.",
      padded: (length) =>
        `점 일곱 개를 3개씩 나누면 마지막 배치는 [7]이어야 하는데 항목이 ${length}개이고, 점이 아닌 것도 들어 있습니다. 데이터가 끝나면 멈추세요.`,
      joined: (last) =>
        `점 일곱 개를 3개씩 나누면 마지막 배치는 [7]이어야 합니다. 나온 값: ${list(last)}. 어떤 배치도 B보다 크지 않습니다. 남은 점은 따로 둡니다.`,
      filledUp: (last) =>
        `점 일곱 개를 3개씩 나누면 마지막 배치는 [7]이어야 합니다. 나온 값: ${list(last)}. 이렇게 채우면 한 에폭에 두 번 쓰이는 점이 생깁니다.`,
      short: (got) =>
        `점 일곱 개를 3개씩 나누면 [1, 2, 3], [4, 5, 6], [7]이어야 합니다. 나온 값: ${all(got)}.`,
      large: (got) =>
        `점 세 개를 10개씩 나누면 배치는 [1, 2, 3] 하나여야 하는데 ${got.length}개가 나왔습니다. 나온 값: ${all(got)}.`,
      emptied: (length) =>
        `데이터는 점 다섯 개였는데 지금은 ${length}개입니다. 부분을 복사하고 데이터는 그대로 두세요. 다음 에폭에도 써야 합니다.`,
    },
  },
};
