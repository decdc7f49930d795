import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n, saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "kept" | "chance" | "old" | "stays" | "fair";

type List = readonly number[];

type Says = {
  lost: (entry: number, got: List) => string;
  length: (got: number) => string;
  neverMoves: () => string;
  ownChance: () => string;
  oldList: (got: List) => string;
  alwaysMoves: () => string;
  neverSwaps: () => string;
  never: (order: List, runs: number) => string;
  unfair: (order: List, share: number, runs: number) => string;
};

const percent = (share: number) => n(Math.round(1000 * share) / 10);

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "Fisher–Yates",
    task: "Shuffle a list so that every order is equally likely. Walk from the last place to the second. At each place $i$ draw who shall stand there, out of all who have no place yet, and swap the two.\n\n`random()` returns a number from 0 up to, but not including, 1. The last check shuffles three entries 60,000 times and counts the six orders.",
    hints: [
      "Who has no place yet when the walk is at $i$? Those at the places $0, 1, \\dots, i$. How many are they?",
      "They are $i + 1$, and the one at place $i$ is among them: an entry may stay where it is. So $j$ must be any of $0, \\dots, i$, all equally likely.",
      "`random() * (i + 1)` lies from 0 up to, but not including, $i + 1$. `Math.floor` cuts it down to one of the numbers $0, \\dots, i$.",
    ],
    checks: {
      kept: "every entry is still there, once",
      chance: "the order comes from the chance that is given",
      old: "the list that was given stays as it was",
      stays: "of two entries, each comes first now and then",
      fair: "all six orders of three entries are equally likely",
    },
    says: {
      lost: (entry, got) =>
        `[1, 2, 3, 4, 5] came back as ${list(got)}: the ${entry} is lost. Two places must swap, so that what stood there is not overwritten, and both must be places of the list.`,
      length: (got) =>
        got > 5
          ? `A list of 5 entries came back with ${got}: a swap reached past its end. The places that may swap are 0 … i.`
          : `Of 5 entries ${got} came back.`,
      neverMoves: () =>
        "[1, 2, 3, 4, 5, 6, 7, 8, 9] came back in the same order three times in a row.",
      ownChance: () =>
        "The list was shuffled, but random was never called. Only with the generator that is given do the same seeds lead to the same order.",
      oldList: (got) =>
        `The list that was given is now ${list(got)}. Shuffle a copy: whoever called may still need the old order.`,
      alwaysMoves: () =>
        "[1, 2] was shuffled 1,000 times, and the 1 never came first. Place i must be able to swap with itself: else no entry can stay, and some orders are out of reach.",
      neverSwaps: () =>
        "[1, 2] was shuffled 1,000 times, and the 1 came first each time. Does the walk reach place 1?",
      never: (order, runs) =>
        `Of all shuffles of [1, 2, 3] a sixth must be ${list(order)}, but in ${runs / 1000},000 shuffles this order never came.`,
      unfair: (order, share, runs) =>
        `${list(order)} must come in 16.7% of all shuffles of [1, 2, 3], but it came in ${percent(share)}% of ${runs / 1000},000. Place i swaps with one of the places 0 … i, never with one that has been settled.`,
    },
  },
  ko: {
    title: "피셔–예이츠 섞기",
    task: "모든 순서가 똑같이 나올 수 있도록 목록을 섞으세요. 마지막 자리부터 둘째 자리까지 차례로 갑니다. 자리 $i$에 올 때마다, 아직 자리가 없는 항목 가운데 누가 그 자리에 설지 뽑아 서로 맞바꿉니다.\n\n`random()`은 0 이상 1 미만의 수를 돌려줍니다. 마지막 검사에서는 항목 셋을 60,000번 섞어 여섯 가지 순서를 셉니다.",
    hints: [
      "자리 $i$에 왔을 때 아직 자리가 없는 항목은 누구인가요? $0, 1, \\dots, i$ 자리에 있는 항목입니다. 모두 몇 개인가요?",
      "모두 $i + 1$개이고, $i$ 자리에 있는 항목도 그 가운데 하나입니다. 제자리에 남아도 된다는 뜻입니다. 그러니 $j$는 $0, \\dots, i$ 가운데 어느 수든 똑같이 나올 수 있어야 합니다.",
      "`random() * (i + 1)`은 0 이상 $i + 1$ 미만입니다. `Math.floor`로 내림하면 $0, \\dots, i$ 가운데 하나가 됩니다.",
    ],
    comments: [
      "목록을 섞은 복사본을 돌려준다. 어느 순서든 똑같이 나올 수 있다(피셔–예이츠 섞기).\nlist: 섞을 목록(그대로 둔다)\nrandom: 부를 때마다 0 이상 1 미만의 수를 고르게 뽑아 돌려주는 함수",
      "다음 줄을 고치세요: 자리 i와 맞바꿀 자리는?",
    ],
    checks: {
      kept: "모든 항목이 한 번씩 그대로 있다",
      chance: "순서는 받은 난수에서 나온다",
      old: "받은 목록은 그대로다",
      stays: "항목이 둘이면 저마다 앞에 올 때가 있다",
      fair: "항목 셋의 여섯 가지 순서가 똑같이 나온다",
    },
    says: {
      lost: (entry, got) =>
        `[1, 2, 3, 4, 5]를 섞어 나온 값: ${list(got)}. 사라진 항목: ${entry}. 두 자리를 맞바꿔야 있던 것이 지워지지 않습니다. 두 자리 모두 목록 안의 자리여야 합니다.`,
      length: (got) =>
        got > 5
          ? `항목 5개를 넣었는데 ${got}개가 나왔습니다. 목록의 끝을 넘어선 자리와 맞바꿨습니다. 맞바꿀 수 있는 자리는 0 … i입니다.`
          : `항목 5개 가운데 ${got}개만 나왔습니다.`,
      neverMoves: () => "[1, 2, 3, 4, 5, 6, 7, 8, 9]의 순서가 세 번 내리 그대로였습니다.",
      ownChance: () =>
        "목록은 섞였지만 random을 한 번도 부르지 않았습니다. 받은 난수를 써야 시드가 같을 때 순서도 같습니다.",
      oldList: (got) =>
        `받은 목록의 지금 순서: ${list(got)}. 복사본을 섞으세요. 부른 쪽에서 옛 순서를 아직 쓸 수도 있습니다.`,
      alwaysMoves: () =>
        "[1, 2]를 1,000번 섞는 동안 1이 한 번도 앞에 오지 않았습니다. 자리 i는 자기 자신과도 맞바꿀 수 있어야 합니다. 그러지 않으면 아무도 제자리에 남지 못하고, 나올 수 없는 순서가 생깁니다.",
      neverSwaps: () =>
        "[1, 2]를 1,000번 섞는 동안 1이 늘 앞에 왔습니다. 반복문이 자리 1까지 가나요?",
      never: (order, runs) =>
        `[1, 2, 3]을 섞으면 여섯 번에 한 번은 ${list(order)} 순서가 나와야 하는데 ${runs / 1000},000번 동안 한 번도 나오지 않았습니다.`,
      unfair: (order, share, runs) =>
        `[1, 2, 3]을 섞으면 ${list(order)} 순서가 16.7% 나와야 합니다. ${runs / 1000},000번 섞어 나온 비율: ${percent(share)}%. 자리 i는 0 … i 가운데 한 자리와 맞바꿉니다. 이미 정해진 자리와 바꾸면 안 됩니다.`,
    },
  },
};
