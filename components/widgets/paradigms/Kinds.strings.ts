import type { Words } from "../../words/language.ts";

export type Kind = "supervised" | "unsupervised" | "reinforcement";
export const kinds = ["supervised", "unsupervised", "reinforcement"] as const;

/** What each task's signal makes of it. */
export const tasks = {
  spam: "supervised",
  customers: "unsupervised",
  chess: "reinforcement",
  loans: "supervised",
  faces: "unsupervised",
  cooling: "reinforcement",
  arm: "supervised",
  nextWord: "unsupervised",
} as const satisfies Record<string, Kind>;

export type Task = keyof typeof tasks;

interface KindsWords {
  title: string;
  caption: string;
  kinds: Record<Kind, string>;
  which: (task: number) => string;
  tasks: Record<Task, { task: string; because: string }>;
  account: (answered: number, right: number, all: number) => string;
}

export const words: Words<KindsWords> = {
  en: {
    title: "Which signal is it?",
    caption:
      "Eight real tasks. Do not ask what the program does in the end. Ask what it is told while it learns: the right answer, nothing beyond the data, or how well its own actions went.",
    kinds: {
      supervised: "supervised",
      unsupervised: "unsupervised",
      reinforcement: "reinforcement",
    },
    which: (task) => `Task ${task}: which kind of learning`,
    tasks: {
      spam: {
        task: "A mail program marks spam. It has a hundred thousand mails that people have put into one of two folders.",
        because:
          "The folder is the right answer, given for every single mail. Somebody had to sort them.",
      },
      customers: {
        task: "A shop wants to know what kinds of customers it has. It knows what each has bought.",
        because:
          "Nobody knows the kinds beforehand, so no answer can be given. The groups must come from the purchases alone.",
      },
      chess: {
        task: "A program plays chess against itself and hears, after each game, who has won.",
        because: "One result scores all the moves of a game. Which of them were good, nobody says.",
      },
      loans: {
        task: "A bank predicts whether a loan will be paid back, from ten years of loans that were or were not.",
        because:
          "The answer came late, but it came for every loan, and it does not depend on what the program says. A late answer is still an answer.",
      },
      faces: {
        task: "A phone sorts photographs into piles, one for each person, without knowing anybody’s name.",
        because:
          "No photograph says who is on it. Likeness among the pictures is all there is; the names come afterwards, from you.",
      },
      cooling: {
        task: "A controller tries settings for the cooling of a building and reads the electricity meter.",
        because:
          "The meter says how well a setting did, not which one would have been best. And the next measurement depends on what it chose.",
      },
      arm: {
        task: "A robot arm learns to pour tea from recordings of an expert: at every moment, what the arm saw and how the expert moved it.",
        because:
          "It moves, but that decides nothing: at each moment it is told the right movement. Learning from demonstrations is supervised.",
      },
      nextWord: {
        task: "A language model reads the text of the web and learns to guess the next word.",
        because:
          "The right answer stands in the text itself, one word on; nobody has written it for the purpose. The input is its own target. Today this is mostly called self-supervised.",
      },
    },
    account: (answered, right, all) =>
      answered === 0
        ? `No task answered yet, of ${all}.`
        : `${answered} of ${all} tasks answered, ${right} of them rightly at the first try.`,
  },
  ko: {
    title: "어떤 신호일까요?",
    caption:
      "실제 과제 여덟 가지입니다. 프로그램이 끝내 무엇을 하는지가 아니라, 배우는 동안 무엇을 듣는지 따져 보세요. 정답인가요, 데이터 말고는 아무것도 없나요, 아니면 자신의 행동이 얼마나 좋았는지인가요?",
    kinds: {
      supervised: "지도 학습",
      unsupervised: "비지도 학습",
      reinforcement: "강화 학습",
    },
    which: (task) => `과제 ${task}: 어떤 학습일까요`,
    tasks: {
      spam: {
        task: "메일 프로그램이 스팸을 가려냅니다. 사람들이 두 폴더로 나누어 둔 메일 10만 통이 있습니다.",
        because: "폴더가 곧 정답이고, 메일마다 하나씩 주어집니다. 누군가는 직접 나누어야 했습니다.",
      },
      customers: {
        task: "가게가 손님에게 어떤 유형이 있는지 알고 싶어 합니다. 저마다 무엇을 샀는지는 알고 있습니다.",
        because:
          "유형을 미리 아는 사람이 없으니 정답을 줄 수 없습니다. 구매 내역만으로 무리를 찾아야 합니다.",
      },
      chess: {
        task: "프로그램이 혼자 체스를 두고, 한 판이 끝날 때마다 누가 이겼는지 듣습니다.",
        because:
          "결과 하나가 그 판의 모든 수를 평가합니다. 그중 어느 수가 좋았는지는 아무도 말해 주지 않습니다.",
      },
      loans: {
        task: "은행이 대출을 갚을지 예측합니다. 갚았거나 갚지 않은 10년 치 대출 기록이 있습니다.",
        because:
          "늦게 나오기는 했지만 대출마다 정답이 있고, 그 정답은 프로그램이 무엇을 말하든 달라지지 않습니다. 늦은 정답도 정답입니다.",
      },
      faces: {
        task: "휴대전화가 이름은 모른 채 사진을 사람별로 나눕니다.",
        because:
          "어느 사진에도 누구인지 적혀 있지 않습니다. 쓸 수 있는 것은 사진끼리 닮은 정도뿐이고, 이름은 나중에 사람이 붙입니다.",
      },
      cooling: {
        task: "제어기가 건물의 냉방 설정을 이리저리 바꾸어 보며 전력계를 읽습니다.",
        because:
          "전력계는 그 설정이 얼마나 좋았는지만 알려 줄 뿐, 무엇이 가장 좋았을지는 말하지 않습니다. 게다가 다음 측정값은 자신이 고른 설정에 달려 있습니다.",
      },
      arm: {
        task: "로봇 팔이 전문가의 기록을 보고 차 따르기를 배웁니다. 순간마다 팔이 본 것과 전문가가 움직인 방향이 함께 있습니다.",
        because:
          "움직이는 일이지만 그것으로 정해지지는 않습니다. 순간마다 올바른 움직임을 듣기 때문입니다. 시범을 보고 배우는 것은 지도 학습입니다.",
      },
      nextWord: {
        task: "언어 모델이 웹의 글을 읽으며 다음 단어를 맞히는 법을 배웁니다.",
        because:
          "정답은 바로 다음 자리에, 글 안에 이미 있습니다. 누가 따로 적어 준 것이 아닙니다. 입력이 스스로 목표가 되는 것입니다. 요즘은 대개 자기 지도 학습(self-supervised)이라고 부릅니다.",
      },
    },
    account: (answered, right, all) =>
      answered === 0
        ? `과제 ${all}개 중 아직 답한 것이 없습니다.`
        : `과제 ${all}개 중 ${answered}개에 답했고, 처음에 맞힌 것은 ${right}개입니다.`,
  },
};
