import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n, saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "value" | "others" | "ends" | "below" | "error" | "corridor";

type Numbers = readonly number[];

type Says = {
  unchanged: () => string;
  rewardOnly: (got: number) => string;
  sign: (got: number) => string;
  noDiscount: (got: number) => string;
  sameAction: (got: number) => string;
  worst: (got: number) => string;
  ownState: (got: number) => string;
  noOld: (got: number) => string;
  noRate: (got: number) => string;
  noReward: (got: number) => string;
  swapped: (got: number) => string;
  value: (got: number) => string;
  others: (got: Numbers) => string;
  afterEnd: (got: number) => string;
  ends: (got: number) => string;
  fromZero: () => string;
  below: (got: number) => string;
  returnsMove: (got: number) => string;
  returnsValue: (got: number) => string;
  error: (got: number) => string;
  corridor: (expected: Numbers, got: Numbers) => string;
};

const enStep =
  "With Q(s, a) = 2, reward 1, Q = 3, 5 and 1 in the next state, γ = 0.5 and α = 0.8, the new Q(s, a) must be 3.5";
const koStep =
  "Q(s, a) = 2, 보상 1, 다음 상태의 Q가 3, 5, 1, γ = 0.5, α = 0.8이면 새 Q(s, a)는 3.5여야 합니다.";

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "A Q-learning update",
    task: "$Q(s, a)$ is what an agent expects in all if it takes the action $a$ in the state $s$. After each step to $s'$ with the reward $r$ it compares that with what it knows now:\n\n$\\delta = r + \\alpha \\max_{a'} Q(s', a') - Q(s, a)$\n\n$Q(s, a) \\leftarrow Q(s, a) + \\g\\,\\delta$\n\nThe code looks at the reward alone, so no action is ever praised for what it leads to. Mend $\\delta$. If the task has ended, nothing can follow, and the maximum counts as 0.\n\nIn this book $\\g$ is the learning rate and $\\alpha$ the discount factor. The literature on reinforcement learning writes them the other way round.",
    hints: [
      "What can be had from the next state on? The agent is free to choose its best action there.",
      "The best of the next state is `Math.max(...q[next])`, and it counts a share `discount`. After the end it is 0: `terminated ? 0 : …`.",
      "`const best = terminated ? 0 : Math.max(...q[next]);`, then `const error = reward + discount * best - q[state][action];`.",
    ],
    checks: {
      value: "Q(s, a) moves a share γ towards the reward and the best that follows",
      others: "all other entries stay as they were",
      ends: "after the end nothing follows",
      below: "the best that follows may be below 0",
      error: "δ is returned",
      corridor: "in a corridor the reward flows back to its beginning",
    },
    says: {
      unchanged: () => `${enStep}; yours is still 2.`,
      rewardOnly: (got) =>
        `${enStep}, but it came to ${n(got)}: only the reward was heard. What can be had afterwards?`,
      sign: (got) =>
        `${enStep}, but it came to ${n(got)}. More came than was expected, so the expectation must rise: δ is added.`,
      noDiscount: (got) =>
        `${enStep}, but it came to ${n(got)}: what follows counted in full. It comes a step later and counts a share α.`,
      sameAction: (got) =>
        `${enStep}, but it came to ${n(got)}: the next state was judged by the same action, Q = 3. The agent may choose there: take the maximum.`,
      worst: (got) =>
        `${enStep}, but it came to ${n(got)}: the next state was judged by its worst action, Q = 1. Take the maximum.`,
      ownState: (got) =>
        `${enStep}, but it came to ${n(got)}: the maximum was taken over the state that was left. What follows depends on where the step led.`,
      noOld: (got) =>
        `${enStep}, but it came to ${n(got)}: the whole target was added. The error is what it differs by from the Q(s, a) of before.`,
      noRate: (got) =>
        `${enStep}, but it came to ${n(got)}: the target itself. One step is one sample; move only a share γ towards it.`,
      noReward: (got) => `${enStep}, but it came to ${n(got)}: where is the reward?`,
      swapped: (got) =>
        `${enStep}, but it came to ${n(got)}: γ and α are swapped. In this book γ is the learning rate, and α the discount factor.`,
      value: (got) => `${enStep}, but it came to ${n(got)}.`,
      others: (got) =>
        `Only Q(s, a), the first entry, may change. The table was [2, 1, 0, 3, 5, 1], and is now ${list(got)}.`,
      afterEnd: (got) =>
        `If the task ends with the step, the target is the reward alone and the new Q(s, a) must be 1.5, but it came to ${n(got)}. What the table holds for the last state is never to be had.`,
      ends: (got) =>
        `If the task ends with the step, the target is the reward alone and the new Q(s, a) must be 1.5, but it came to ${n(got)}.`,
      fromZero: () =>
        "If the next state promises −5 and −3, its best is −3, and Q(s, a) must fall from 0 to −1.2; yours stayed at 0. Does the maximum begin at 0?",
      below: (got) =>
        `If the next state promises −5 and −3, its best is −3, and Q(s, a) must fall from 0 to −1.2, but it came to ${n(got)}.`,
      returnsMove: (got) =>
        `δ must be 1 + 0.8 × 5 − 2 = 3, but ${n(got)} came back: that is γδ, by how much Q moved.`,
      returnsValue: (got) =>
        `δ must be 1 + 0.8 × 5 − 2 = 3, but ${n(got)} came back: that is the new Q(s, a).`,
      error: (got) => `δ must be 1 + 0.8 × 5 − 2 = 3, but ${n(got)} came back.`,
      corridor: (expected, got) =>
        `In a corridor of four cells with the goal at its end, going right must come to be worth ${list(expected)}; after 4,000 steps yours are ${list(got)}.`,
    },
  },
  ko: {
    title: "Q-러닝 갱신",
    task: "$Q(s, a)$는 상태 $s$에서 행동 $a$를 하면 앞으로 모두 얼마를 얻을지 에이전트가 기대하는 값입니다. 보상 $r$을 받고 $s'$에 닿을 때마다 이 값을 지금 아는 것과 견줍니다.\n\n$\\delta = r + \\alpha \\max_{a'} Q(s', a') - Q(s, a)$\n\n$Q(s, a) \\leftarrow Q(s, a) + \\g\\,\\delta$\n\n아래 코드는 보상만 봅니다. 그래서 나중에 좋은 일로 이어지는 행동도 칭찬받지 못합니다. $\\delta$를 고치세요. 과제가 끝났다면 뒤따를 것이 없으므로 최댓값 대신 0을 씁니다.\n\n이 책에서는 $\\g$가 학습률이고 $\\alpha$가 할인율입니다. 강화 학습 문헌에서는 두 글자를 거꾸로 씁니다.",
    hints: [
      "다음 상태부터 얻을 수 있는 것은 얼마인가요? 거기서 에이전트는 가장 좋은 행동을 고를 수 있습니다.",
      "다음 상태에서 가장 좋은 값은 `Math.max(...q[next])`이고, 여기에 `discount`를 곱합니다. 끝난 뒤에는 0이므로 `terminated ? 0 : …`을 쓰세요.",
      "`const best = terminated ? 0 : Math.max(...q[next]);` 다음에 `const error = reward + discount * best - q[state][action];`을 쓰세요.",
    ],
    comments: [
      "에이전트가 걸은 한 걸음.",
      "걸음이 닿은 상태.",
      "거기서 과제가 끝났는지 여부.",
      "한 걸음에서 배운다. 그 상태와 행동의 Q(s, a)만 직접 바꾸고 나머지는 그대로 둔다.\nq: 행동마다 기대하는 값 q[state][action], learningRate: γ, discount: α\nTD 오차 δ를 돌려준다.",
      "다음 줄을 고치세요: 뒤따르는 값도 계산에 넣기",
    ],
    checks: {
      value: "Q(s, a)는 보상과 그다음의 가장 좋은 값 쪽으로 γ만큼 움직인다",
      others: "나머지 항목은 그대로다",
      ends: "끝난 뒤에는 뒤따르는 것이 없다",
      below: "뒤따르는 가장 좋은 값이 0보다 작을 수도 있다",
      error: "δ를 돌려준다",
      corridor: "복도에서 보상이 처음까지 거슬러 온다",
    },
    says: {
      unchanged: () => `${koStep} 그런데 2 그대로입니다.`,
      rewardOnly: (got) =>
        `${koStep} 나온 값: ${n(got)}. 보상만 보았습니다. 그다음에 얻을 것은 얼마인가요?`,
      sign: (got) =>
        `${koStep} 나온 값: ${n(got)}. 기대보다 많이 얻었으니 기대가 커져야 합니다. δ를 더하세요.`,
      noDiscount: (got) =>
        `${koStep} 나온 값: ${n(got)}. 뒤따르는 값을 통째로 더했습니다. 한 걸음 늦게 오는 값이므로 α를 곱합니다.`,
      sameAction: (got) =>
        `${koStep} 나온 값: ${n(got)}. 다음 상태에서도 같은 행동의 Q = 3을 썼습니다. 거기서는 새로 고를 수 있으니 최댓값을 쓰세요.`,
      worst: (got) =>
        `${koStep} 나온 값: ${n(got)}. 다음 상태에서 가장 나쁜 행동의 Q = 1을 썼습니다. 최댓값을 쓰세요.`,
      ownState: (got) =>
        `${koStep} 나온 값: ${n(got)}. 떠나온 상태에서 최댓값을 골랐습니다. 뒤따르는 것은 어디에 닿았는지에 달려 있습니다.`,
      noOld: (got) =>
        `${koStep} 나온 값: ${n(got)}. 목표를 통째로 더했습니다. 오차는 목표에서 이전의 Q(s, a)를 뺀 값입니다.`,
      noRate: (got) =>
        `${koStep} 나온 값: ${n(got)}. 목표 그 자체입니다. 한 걸음은 표본 하나일 뿐이니 γ만큼만 다가가세요.`,
      noReward: (got) => `${koStep} 나온 값: ${n(got)}. 보상은 어디에 있나요?`,
      swapped: (got) =>
        `${koStep} 나온 값: ${n(got)}. γ와 α가 뒤바뀌었습니다. 이 책에서는 γ가 학습률, α가 할인율입니다.`,
      value: (got) => `${koStep} 나온 값: ${n(got)}.`,
      others: (got) =>
        `바뀌어도 되는 것은 첫 항목 Q(s, a)뿐입니다. 옛 표: [2, 1, 0, 3, 5, 1]. 나온 표: ${list(got)}.`,
      afterEnd: (got) =>
        `이 걸음으로 과제가 끝나면 목표는 보상뿐이고 새 Q(s, a)는 1.5여야 합니다. 나온 값: ${n(got)}. 표에 적힌 마지막 상태의 값은 결코 얻을 수 없습니다.`,
      ends: (got) =>
        `이 걸음으로 과제가 끝나면 목표는 보상뿐이고 새 Q(s, a)는 1.5여야 합니다. 나온 값: ${n(got)}.`,
      fromZero: () =>
        "다음 상태의 값이 −5와 −3이면 가장 좋은 값은 −3이고, Q(s, a)는 0에서 −1.2로 줄어야 하는데 0에 머물렀습니다. 최댓값을 0부터 찾고 있지 않나요?",
      below: (got) =>
        `다음 상태의 값이 −5와 −3이면 가장 좋은 값은 −3이고, Q(s, a)는 0에서 −1.2로 줄어야 합니다. 나온 값: ${n(got)}.`,
      returnsMove: (got) =>
        `δ는 1 + 0.8 × 5 − 2 = 3이어야 합니다. 돌려준 값: ${n(got)}. Q가 움직인 양 γδ입니다.`,
      returnsValue: (got) =>
        `δ는 1 + 0.8 × 5 − 2 = 3이어야 합니다. 돌려준 값: ${n(got)}. 새 Q(s, a)입니다.`,
      error: (got) => `δ는 1 + 0.8 × 5 − 2 = 3이어야 합니다. 돌려준 값: ${n(got)}.`,
      corridor: (expected, got) =>
        `칸이 넷이고 끝에 목표가 있는 복도에서 오른쪽으로 가는 행동의 값: ${list(expected)}. 4,000걸음 뒤에 나온 값: ${list(got)}.`,
    },
  },
};
