import type { Words } from "../../words/language.ts";

interface Account {
  draws: number;
  count: number;
  unseen: number;
  most: number;
  /** Whether the epoch is over. */
  isOver: boolean;
}

interface SeatsWords {
  title: string;
  caption: string;
  ask: string;
  none: string;
  tenth: string;
  third: string;
  half: string;
  because: string;
  map: string;
  drawn: string;
  shuffled: string;
  counts: (epochs: number) => string;
  thisEpoch: string;
  mean: (epochs: number) => string;
  law: string;
  times: [string, string, string, string];
  count: string;
  account: (now: Account) => string;
}

export const words: Words<SeatsWords> = {
  en: {
    title: "Who is asked, and how often",
    caption:
      "One seat for each of $N$ points. In one epoch, $N$ of them are asked one after the other. On the left each is drawn from all $N$, as with a die; on the right the points are shuffled and come in that order. The yellow frame is the seat asked last.",
    ask: "100 seats, 100 draws from all of them. How many seats are still empty at the end?",
    none: "almost none",
    tenth: "about 10",
    third: "between 30 and 45",
    half: "more than half",
    because:
      "One draw misses a given seat with probability 99/100, and a hundred draws miss it with (99/100)¹⁰⁰, which is 36.6%. Press play and count.",
    map: "Seats, filled by how often each was asked; the numbers are written below.",
    drawn: "drawn with replacement",
    shuffled: "shuffled",
    counts: () => "Shares of the seats, drawn with replacement",
    thisEpoch: "this epoch",
    mean: (epochs) => `mean of ${epochs} epochs`,
    law: "law",
    times: ["never", "once", "twice", "three times or more"],
    count: "number of points",
    account: ({ draws, count, unseen, most, isOver }) =>
      `${isOver ? "The epoch is over" : `Draw ${draws} of ${count}`}. With replacement, ${unseen} of the ${count} points ${unseen === 1 ? "has" : "have"} not been asked${isOver ? "" : " yet"}${most > 1 ? `, and some ${most} times` : ""}. Shuffled, ${isOver ? "every point was asked exactly once" : `${count - draws} are still to come, and none came twice`}.`,
  },
  ko: {
    title: "누구에게 몇 번 묻는가",
    caption:
      "점 $N$개에 자리를 하나씩 주었습니다. 한 에폭 동안 점 $N$개에게 차례로 묻습니다. 왼쪽은 주사위를 던지듯 매번 $N$개 전체에서 하나를 뽑고, 오른쪽은 점들을 섞어 그 순서대로 묻습니다. 노란 테두리가 방금 물은 자리입니다.",
    ask: "자리가 100개이고, 전체에서 하나 뽑기를 100번 합니다. 끝났을 때 아직 비어 있는 자리는 얼마나 될까요?",
    none: "거의 없습니다",
    tenth: "10개쯤",
    third: "30개에서 45개 사이",
    half: "절반이 넘습니다",
    because:
      "한 번 뽑을 때 어떤 자리를 비껴갈 확률은 99/100이고, 백 번 내내 비껴갈 확률은 (99/100)¹⁰⁰, 곧 36.6%입니다. 재생을 누르고 세어 보세요.",
    map: "물은 횟수에 따라 칠한 자리들입니다. 수는 아래에 적었습니다.",
    drawn: "복원 추출",
    shuffled: "섞기",
    counts: () => "복원 추출에서 자리의 비율",
    thisEpoch: "이번 에폭",
    mean: (epochs) => `${epochs} 에폭 평균`,
    law: "법칙",
    times: ["한 번도 없음", "한 번", "두 번", "세 번 이상"],
    count: "점의 수",
    account: ({ draws, count, unseen, most, isOver }) =>
      `${isOver ? "에폭가 끝났습니다" : `${count}번 중 ${draws}번 뽑았습니다`}. 복원 추출에서는 점 ${count}개 가운데 ${unseen}개에게 ${isOver ? "끝내" : "아직"} 묻지 않았${most > 1 ? `고, ${most}번이나 물은 점도 있습니다` : "습니다"}. 섞은 쪽에서는 ${isOver ? "모든 점에게 꼭 한 번씩 물었습니다" : `${count - draws}개가 남았고, 두 번 나온 점은 없습니다`}.`,
  },
};
