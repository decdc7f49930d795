import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n, saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "share" | "size" | "cells" | "diagonal";

type Matrix = readonly (readonly number[])[];

type Says = {
  counted: (got: number) => string;
  errors: (got: number) => string;
  percent: (got: number) => string;
  share: (got: number) => string;
  size: (rows: number, columns: number) => string;
  empty: () => string;
  transposed: (got: Matrix) => string;
  sharedRows: (got: Matrix) => string;
  marked: (got: Matrix) => string;
  shares: (got: Matrix) => string;
  cell: (row: number, column: number, expected: number, got: number) => string;
  diagonal: (right: number, share: number) => string;
};

const rows = (matrix: Matrix) => `[${matrix.map(list).join(", ")}]`;

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "Accuracy and a confusion matrix",
    task: "How good is a classifier? `accuracy` is the share of its answers that are right.\n\nOne number does not say which mistakes it makes. `confusionMatrix` does: the entry in row $r$ and column $c$ counts how many things of class $r$ were taken for class $c$. The classes are numbered from 0.",
    hints: [
      "Both functions walk once over all things and compare the answer with the label. What is counted when they agree? And what, whether they agree or not?",
      "The label chooses the row and the answer the column. Right answers land on the diagonal.",
      "In the loop: `if (answers[i] === labels[i]) right += 1;` for the accuracy, divided by `labels.length` at the end. For the matrix: `matrix[labels[i]][answers[i]] += 1;`.",
    ],
    checks: {
      share: "the accuracy is the share of right answers",
      size: "the matrix has a row and a column for every class",
      cells: "rows are the true classes, columns the answers",
      diagonal: "the diagonal holds the right answers",
    },
    says: {
      counted: (got) =>
        `Of 10 answers 7 are right, so the accuracy must be 0.7, but it came to ${n(got)}. That is how many; divide by how many there are.`,
      errors: (got) =>
        `Of 10 answers 7 are right, so the accuracy must be 0.7, but it came to ${n(got)}. Those are the wrong ones.`,
      percent: (got) =>
        `Of 10 answers 7 are right, so the accuracy must be 0.7, but it came to ${n(got)}. A share goes from 0 to 1.`,
      share: (got) =>
        `Of 10 answers 7 are right, so the accuracy must be 0.7, but it came to ${n(got)}.`,
      size: (height, width) =>
        `For 4 classes the matrix must be 4 × 4, also when one of them never occurs; yours is ${height} × ${width}.`,
      empty: () => "Every entry of the matrix is 0. Each thing must be counted in one of them.",
      transposed: (got) =>
        `The matrix must be [[3, 1, 0], [0, 1, 2], [0, 0, 3]], but it came to ${rows(got)}: rows and columns are swapped. One cat was taken for a dog, so the 1 belongs in the row of the cats.`,
      sharedRows: (got) =>
        `The matrix must be [[3, 1, 0], [0, 1, 2], [0, 0, 3]], but it came to ${rows(got)}: all rows are the same. Is there only one row, put in three times? Make a new one for each class.`,
      marked: (got) =>
        `The matrix must be [[3, 1, 0], [0, 1, 2], [0, 0, 3]], but it came to ${rows(got)}. Count how often it happened, not only whether it did.`,
      shares: (got) =>
        `The matrix must be [[3, 1, 0], [0, 1, 2], [0, 0, 3]], but it came to ${rows(got)}: shares. Here the entries are counts.`,
      cell: (row, column, expected, got) =>
        `The entry in row ${row}, column ${column} must be ${n(expected)}, as often as class ${row} was taken for class ${column}, but it came to ${n(got)}.`,
      diagonal: (right, share) =>
        `On 60 other answers the diagonal adds up to ${n(right)}, so the accuracy must be ${n(right / 60)}; yours is ${n(share)}.`,
    },
  },
  ko: {
    title: "정확도와 혼동 행렬",
    task: "분류기는 얼마나 잘 맞힐까요? `accuracy`는 답 가운데 맞은 답의 비율입니다.\n\n수 하나로는 어떤 실수를 하는지 알 수 없습니다. `confusionMatrix`는 그것을 보여 줍니다. $r$행 $c$열의 항목은 클래스 $r$인 것을 클래스 $c$라고 답한 횟수입니다. 클래스의 번호는 0부터 시작합니다.",
    hints: [
      "두 함수 모두 처음부터 끝까지 한 번 돌면서 답과 레이블을 견줍니다. 둘이 같을 때 무엇을 세나요? 같든 다르든 세는 것은 무엇인가요?",
      "행은 레이블이 정하고 열은 답이 정합니다. 맞은 답은 대각선에 놓입니다.",
      "반복문 안에서, 정확도는 `if (answers[i] === labels[i]) right += 1;`로 세고 마지막에 `labels.length`로 나눕니다. 행렬은 `matrix[labels[i]][answers[i]] += 1;`입니다.",
    ],
    comments: [
      "맞은 답의 비율(0부터 1까지).\nanswers: 모델이 답한 클래스(0, 1, 2, …), labels: 실제 클래스(answers와 같은 개수)",
      "이 줄을 고치세요",
      "클래스마다 어느 클래스라고 몇 번 답했는지 센 행렬. 행은 실제 클래스, 열은 답이다.\nanswers, labels: 위와 같음, classes: 클래스의 개수",
      "여기서 세세요: matrix[row][column]",
    ],
    checks: {
      share: "정확도는 맞은 답의 비율이다",
      size: "행렬에는 클래스마다 행과 열이 있다",
      cells: "행은 실제 클래스, 열은 답이다",
      diagonal: "대각선에는 맞은 답이 있다",
    },
    says: {
      counted: (got) =>
        `답 10개 가운데 7개가 맞았으니 정확도는 0.7이어야 합니다. 나온 값: ${n(got)}. 맞은 개수입니다. 전체 개수로 나누세요.`,
      errors: (got) =>
        `답 10개 가운데 7개가 맞았으니 정확도는 0.7이어야 합니다. 나온 값: ${n(got)}. 그것은 틀린 답입니다.`,
      percent: (got) =>
        `답 10개 가운데 7개가 맞았으니 정확도는 0.7이어야 합니다. 나온 값: ${n(got)}. 비율은 0에서 1까지입니다.`,
      share: (got) =>
        `답 10개 가운데 7개가 맞았으니 정확도는 0.7이어야 합니다. 나온 값: ${n(got)}.`,
      size: (height, width) =>
        `클래스가 4개이면 한 번도 나오지 않는 클래스가 있어도 행렬은 4 × 4여야 합니다. 나온 크기: ${height} × ${width}.`,
      empty: () => "행렬의 항목이 모두 0입니다. 하나하나가 어느 한 항목에 세어져야 합니다.",
      transposed: (got) =>
        `행렬은 [[3, 1, 0], [0, 1, 2], [0, 0, 3]]이어야 합니다. 나온 값: ${rows(got)}. 행과 열이 뒤바뀌었습니다. 고양이 한 마리를 강아지라고 답했으니 이 1은 고양이의 행에 있어야 합니다.`,
      sharedRows: (got) =>
        `행렬은 [[3, 1, 0], [0, 1, 2], [0, 0, 3]]이어야 합니다. 나온 값: ${rows(got)}. 모든 행이 같습니다. 행 하나를 세 번 넣은 것은 아닌가요? 클래스마다 새 행을 만드세요.`,
      marked: (got) =>
        `행렬은 [[3, 1, 0], [0, 1, 2], [0, 0, 3]]이어야 합니다. 나온 값: ${rows(got)}. 있었는지만 적지 말고 몇 번 있었는지 세세요.`,
      shares: (got) =>
        `행렬은 [[3, 1, 0], [0, 1, 2], [0, 0, 3]]이어야 합니다. 나온 값: ${rows(got)}. 비율이 나왔습니다. 여기서는 횟수를 셉니다.`,
      cell: (row, column, expected, got) =>
        `${row}행 ${column}열의 항목: ${n(expected)}. 나온 값: ${n(got)}. 행은 실제 클래스, 열은 답입니다.`,
      diagonal: (right, share) =>
        `다른 답 60개로 만든 행렬의 대각선 합: ${n(right)}. 그러면 정확도: ${n(right / 60)}. 나온 정확도: ${n(share)}.`,
    },
  },
};
