import type { Words } from "#components/words/language.ts";

/** A row of the lecture: what the reader of the book does about it. */
export interface LectureRow {
  /** The number that widgets name in `lecture="2.5"`. */
  readonly row: string;
  readonly asks: Words<string>;
}

/** The rows of the lecture by the lesson that treats them. */
export const lecture: Readonly<Record<string, readonly LectureRow[]>> = {
  paradigms: [
    {
      row: "1.1",
      asks: {
        en: "Meet the same items with labels, without labels and as actions with a reward, and see what signal reaches the learner.",
        ko: "같은 대상을 정답과 함께, 정답 없이, 보상이 따르는 행동으로 만나고, 학습기에 어떤 신호가 전해지는지 봅니다.",
      },
    },
    {
      row: "1.2",
      asks: {
        en: "Label pictures by hand, train on exactly those labels, and read off what a label costs and what a wrong one does.",
        ko: "그림에 직접 정답을 붙여 그대로 학습시키고, 정답 하나의 값과 틀린 정답의 영향을 확인합니다.",
      },
    },
    {
      row: "1.3",
      asks: {
        en: "Let groups form without names, then name them; train a network to repeat its own input.",
        ko: "이름 없이 무리를 짓게 한 다음 이름을 붙이고, 입력을 그대로 되살리도록 신경망을 학습시킵니다.",
      },
    },
    {
      row: "1.4",
      asks: {
        en: "Play against an agent that learns by playing itself, and balance a pole in a simulator.",
        ko: "스스로 겨루며 배우는 상대와 게임을 하고, 시뮬레이터에서 막대를 세웁니다.",
      },
    },
  ],
  "gradient-descent": [
    {
      row: "2.1",
      asks: {
        en: "Open a small network, read the slope of every weight off the chain rule, and check one by nudging it.",
        ko: "작은 신경망을 열어 연쇄 법칙으로 모든 가중치의 경사를 읽고, 하나를 직접 조금 움직여 확인합니다.",
      },
    },
    {
      row: "2.2",
      asks: {
        en: "Fit a line to real points one step at a time, with this step’s numbers in the rule.",
        ko: "실제 점들에 직선을 한 걸음씩 맞추며, 규칙 안에서 그 걸음의 수를 읽습니다.",
      },
    },
    {
      row: "2.3",
      asks: {
        en: "Predict from the sign of the slope which way a weight goes, and find a step that makes the loss rise.",
        ko: "경사의 부호로 가중치가 움직일 쪽을 예측하고, 오히려 손실이 커지는 걸음을 찾아봅니다.",
      },
    },
    {
      row: "2.4",
      asks: {
        en: "Compare two slopes of one sign, one a hundred times as steep, and hold the wilder step back.",
        ko: "부호는 같고 크기는 백 배 다른 두 경사를 비교하고, 지나치게 큰 걸음을 줄여 봅니다.",
      },
    },
    {
      row: "2.5",
      asks: {
        en: "Sweep the learning rate, name the four regimes, and find the limit that the steepest curvature sets.",
        ko: "학습률을 바꾸어 가며 네 가지 경우를 구별하고, 가장 큰 곡률이 정하는 한계를 찾습니다.",
      },
    },
    {
      row: "2.6",
      asks: {
        en: "Start runs all over a bumpy curve and see which valley each one ends in as the learning rate changes.",
        ko: "울퉁불퉁한 곡선 곳곳에서 출발해, 학습률에 따라 어느 골짜기에서 끝나는지 봅니다.",
      },
    },
    {
      row: "2.7",
      asks: {
        en: "Drop a ball on the loss of a real model with two parameters, then train a network of hundreds with the same line.",
        ko: "파라미터가 둘인 실제 모델의 손실 위에 공을 놓아 보고, 같은 한 줄로 파라미터가 수백 개인 신경망을 학습시킵니다.",
      },
    },
  ],
  batching: [
    {
      row: "3.1",
      asks: {
        en: "Watch single points pull a parameter to and fro.",
        ko: "점 하나하나가 파라미터를 이리저리 당기는 모습을 봅니다.",
      },
    },
    {
      row: "3.2",
      asks: {
        en: "Step through descent on the whole data set, line by line.",
        ko: "데이터 전체를 쓰는 하강을 한 줄씩 따라갑니다.",
      },
    },
    {
      row: "3.3",
      asks: {
        en: "Compare runs by what their gradients cost, not by how many steps they took.",
        ko: "걸음 수가 아니라 기울기를 구하는 데 든 비용으로 비교합니다.",
      },
    },
    {
      row: "3.4",
      asks: {
        en: "Slide the batch size from one point to all and measure the noise it leaves.",
        ko: "배치 크기를 점 하나에서 전체까지 바꾸며 남는 잡음을 잽니다.",
      },
    },
    {
      row: "3.5",
      asks: {
        en: "Sort the data by class and see the boundary swing.",
        ko: "데이터를 종류별로 늘어놓고 경계가 흔들리는 것을 봅니다.",
      },
    },
    {
      row: "3.6",
      asks: {
        en: "Draw points at random and count who was never asked.",
        ko: "점을 무작위로 뽑고 한 번도 뽑히지 않은 점을 셉니다.",
      },
    },
    {
      row: "3.7",
      asks: {
        en: "Shuffle, then split, and train one network in all four ways.",
        ko: "섞은 다음 나누고, 같은 신경망을 네 가지 방법으로 모두 학습시킵니다.",
      },
    },
  ],
  optimizers: [
    {
      row: "4.1",
      asks: {
        en: "Walk through the family of optimizers in the order of their years.",
        ko: "옵티마이저의 계보를 해마다 따라갑니다.",
      },
    },
    {
      row: "4.2",
      asks: {
        en: "Zig-zag down a narrow valley by the steepest way.",
        ko: "좁은 골짜기를 가장 가파른 쪽으로만 내려가며 갈지자를 그려 봅니다.",
      },
    },
    {
      row: "4.3",
      asks: {
        en: "Give the walk momentum: let it calm down, escape and overshoot.",
        ko: "걸음에 모멘텀을 주어 잦아들고, 빠져나오고, 지나치는 모습을 봅니다.",
      },
    },
    {
      row: "4.4",
      asks: {
        en: "Take the slope a step ahead and see the brake it applies.",
        ko: "한 걸음 앞의 경사를 재어 어떻게 속도를 줄이는지 봅니다.",
      },
    },
    {
      row: "4.5",
      asks: {
        en: "Give each parameter its own learning rate and see it shrink.",
        ko: "파라미터마다 학습률을 따로 두고 점점 줄어드는 것을 봅니다.",
      },
    },
    {
      row: "4.6",
      asks: {
        en: "Let the memory of old slopes fade.",
        ko: "오래된 경사의 기억을 흐려지게 합니다.",
      },
    },
    {
      row: "4.7",
      asks: {
        en: "Put both ideas together, and predict the size of the first step.",
        ko: "두 생각을 합치고 첫걸음의 크기를 예측합니다.",
      },
    },
    {
      row: "4.8",
      asks: {
        en: "Read three later optimizers as what changed from the one before.",
        ko: "뒤에 나온 세 옵티마이저를 앞의 것과 달라진 점으로 읽습니다.",
      },
    },
    {
      row: "4.9",
      asks: {
        en: "Race them all, each at a learning rate that was searched for in the same way.",
        ko: "같은 방법으로 찾은 학습률을 주고 모두 겨루게 합니다.",
      },
    },
  ],
};
