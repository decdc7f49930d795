import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { significant as n } from "#components/words/numbers.ts";

type Check = "down" | "size" | "rate" | "every" | "old";

type Says = {
  stayed: (slope: number) => string;
  rose: (slope: number, got: number) => string;
  sizeIgnored: (got: number) => string;
  wholeSlope: (expected: number, got: number) => string;
  other: (expected: number, got: number) => string;
  length: (expected: number, got: number) => string;
  others: (entry: number, expected: number, got: number) => string;
  oldList: (got: readonly number[]) => string;
};

const list = (values: readonly number[]) => `[${values.map((value) => n(value)).join(", ")}]`;

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "The update rule",
    task: "Write the rule $\\T \\leftarrow \\T - \\g\\,\\GT$ for a list of parameters.\n\n`update` is given the old list, the gradient and the learning rate, and returns the new list. The old list stays as it was.",
    hints: [
      "Where the slope is positive the ground rises to the right. Which way must the parameter move?",
      "The move of one entry is $-\\g$ times its own slope: three things meet in the line, `params[i]`, `learningRate` and `gradient[i]`.",
      "The new entry is the old one minus a product: `params[i] - learningRate * …`, with the slope of the same entry behind it.",
    ],
    checks: {
      down: "an entry moves against its slope",
      size: "a steeper slope makes a longer move",
      rate: "the move is the learning rate times the slope",
      every: "each entry follows its own slope",
      old: "the old list stays as it was",
    },
    says: {
      stayed: (slope) =>
        `For the slope ${n(slope)} and γ = 0.1 the entry 1 must move to ${n(1 - 0.1 * slope)}; yours stayed where it was.`,
      rose: (slope, got) =>
        `For the slope ${n(slope)} and γ = 0.1 the entry 1 must ${slope > 0 ? "fall" : "rise"} by 0.2; yours ${got > 1 ? "rose" : "fell"} to ${n(got)}. The rule goes against the slope.`,
      wholeSlope: (expected, got) =>
        `For the slope 2 and γ = 0.1 the entry 1 must move to ${n(expected)}, but it came to ${n(got)}: the whole slope. Where is the learning rate?`,
      other: (expected, got) =>
        `For the slope 2 and γ = 0.1 the entry 1 must move to ${n(expected)}, but it came to ${n(got)}.`,
      sizeIgnored: (got) =>
        `The slopes 3 and 300 both moved the entry from 1 to ${n(got)}. A slope a hundred times as large must make a move a hundred times as long.`,
      length: (expected, got) => `Of ${expected} parameters ${got} came back.`,
      others: (entry, expected, got) =>
        `Entry ${entry} of the new list must be ${n(expected)}, but it came to ${n(got)}. Does it use its own slope?`,
      oldList: (got) =>
        `The old list was [1, 2] and became ${list(got)}. Put the result into a new list: whoever called may still need the old one.`,
    },
  },
  ko: {
    title: "갱신 규칙",
    task: "파라미터 목록에 대해 규칙 $\\T \\leftarrow \\T - \\g\\,\\GT$를 코드로 써 보세요.\n\n`update`는 옛 목록과 기울기, 학습률을 받아 새 목록을 돌려줍니다. 옛 목록은 그대로 두어야 합니다.",
    hints: [
      "기울기가 양수이면 오른쪽이 오르막입니다. 그렇다면 파라미터는 어느 쪽으로 가야 할까요?",
      "항목 하나가 움직이는 양은 자기 기울기에 $-\\g$를 곱한 값입니다. 이 한 줄에서 `params[i]`, `learningRate`, `gradient[i]` 세 가지가 만납니다.",
      "새 항목은 옛 항목에서 곱 하나를 뺀 값입니다. `params[i] - learningRate * …` 뒤에 같은 항목의 기울기를 쓰세요.",
    ],
    comments: [
      "갱신 규칙을 한 번 쓴다.\nparams: 옛 목록 Θ, gradient: ∇Θ(Θ와 같은 길이), learningRate: γ",
      "이 줄을 고치세요",
    ],
    checks: {
      down: "항목은 기울기의 반대쪽으로 움직인다",
      size: "기울기가 가파를수록 멀리 움직인다",
      rate: "움직이는 거리는 학습률과 기울기의 곱이다",
      every: "항목마다 자기 기울기를 따른다",
      old: "옛 목록은 그대로다",
    },
    says: {
      stayed: (slope) =>
        `기울기 ${n(slope)}, γ = 0.1일 때 1이던 항목의 새 값: ${n(1 - 0.1 * slope)}. 그런데 제자리에 머물렀습니다.`,
      rose: (slope, got) =>
        `기울기 ${n(slope)}, γ = 0.1일 때 1이던 항목은 0.2만큼 ${slope > 0 ? "줄어야" : "늘어야"} 하는데 오히려 ${got > 1 ? "늘었습니다" : "줄었습니다"}(나온 값: ${n(got)}). 규칙은 기울기의 반대쪽으로 갑니다.`,
      wholeSlope: (expected, got) =>
        `기울기 2, γ = 0.1일 때 1이던 항목의 새 값: ${n(expected)}. 나온 값: ${n(got)}. 기울기만큼 통째로 움직였습니다. 학습률은 어디에 있나요?`,
      other: (expected, got) =>
        `기울기 2, γ = 0.1일 때 1이던 항목의 새 값: ${n(expected)}. 나온 값: ${n(got)}.`,
      sizeIgnored: (got) =>
        `기울기가 3일 때도 300일 때도 1이던 항목이 똑같이 움직였습니다(나온 값: ${n(got)}). 기울기가 100배이면 움직이는 거리도 100배여야 합니다.`,
      length: (expected, got) => `파라미터 ${expected}개 가운데 ${got}개만 돌아왔습니다.`,
      others: (entry, expected, got) =>
        `새 목록의 ${entry}번째 항목: ${n(expected)}. 나온 값: ${n(got)}. 자기 기울기를 쓰고 있나요?`,
      oldList: (got) =>
        `옛 목록 [1, 2]의 값이 ${list(got)} 로 바뀌었습니다. 결과는 새 목록에 담으세요. 부른 쪽에서 옛 목록을 아직 쓸 수도 있습니다.`,
    },
  },
};
