import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "nearest" | "own" | "distance" | "wide" | "ties" | "moons";

type Numbers = readonly number[];

type Says = {
  length: (got: number) => string;
  allSame: (centre: number) => string;
  farthest: () => string;
  fromOne: () => string;
  nearest: (got: Numbers) => string;
  carried: (got: Numbers) => string;
  own: (got: Numbers) => string;
  firstCoordinate: () => string;
  signed: () => string;
  corners: () => string;
  twoCoordinates: () => string;
  three: (got: number) => string;
  ties: (got: number) => string;
  first: (got: number) => string;
  moons: (off: number, count: number) => string;
};

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "Assign points to clusters",
    task: "k-means takes turns: assign every point to its nearest centre, then move every centre to the mean of its points. Write the first half.\n\nPoints and centres are lists of coordinates, as many as there are dimensions. `assign` returns for each point the number of its nearest centre. Centres are numbered from 0, and of equally near ones the first counts.",
    hints: [
      "For one point, look at the centres in turn and remember two things: which was nearest so far, and how near it was.",
      "The squared distance is enough, for the root changes nothing about who is nearest: add $(x_d - c_d)^2$ over all coordinates.",
      "Begin with `let least = Infinity;` for each point. For each centre add up `(point[d] - centres[c][d]) ** 2`, and if that is less than `least`, keep it in `least` and `c` in `nearest`.",
    ],
    checks: {
      nearest: "each point goes to its nearest centre",
      own: "each point compares its own distances only",
      distance: "near is measured as the crow flies",
      wide: "every coordinate and every centre counts",
      ties: "of equally near centres the first counts",
      moons: "all 200 points of the moons stand with their nearest centre",
    },
    says: {
      length: (got) => `Two points need two numbers, but ${got} came back.`,
      allSame: (centre) =>
        `[0, 0] is near [2, 0], centre 0, and [5, 5] is near [5, 4], centre 1; yours are both with centre ${centre}.`,
      farthest: () =>
        "[0, 0] must go to [2, 0], centre 0, and [5, 5] to [5, 4], centre 1; yours went to the other one each, the farthest. Which way does the comparison go?",
      fromOne: () =>
        "The two points must go to the centres 0 and 1, but they came to 1 and 2. Centres are numbered from 0.",
      nearest: (got) =>
        `[0, 0] must go to [2, 0], centre 0, and [5, 5] to [5, 4], centre 1, but they came to ${list(got)}.`,
      carried: (got) =>
        `The points [1, 0], [7, 5] and [2, 1] must go to the centres [0, 1, 0], but they came to ${list(got)}. The first point lies right on its centre. Does its distance 0 still stand when the next point is measured?`,
      own: (got) =>
        `The points [1, 0], [7, 5] and [2, 1] must go to the centres [0, 1, 0], but they came to ${list(got)}.`,
      firstCoordinate: () =>
        "[0, 0] is 9 away from [0, 9] and 1 away from [1, 0], so it must go to centre 1. Yours went to centre 0: do both coordinates count?",
      signed: () =>
        "[0, 0] is nearer to [1, 1] than to [3, −3], so it must go to centre 1. Yours went to centre 0: differences of opposite sign cancelled. Square each before adding.",
      corners: () =>
        "[0, 0] is 5 away from [5, 0] and √18 ≈ 4.24 away from [3, 3], so it must go to centre 1. Yours went to centre 0: distances along the streets, 5 against 6. Add squares.",
      twoCoordinates: () =>
        "[0, 0, 0] is 5 away from [0, 0, 5] and √2 away from [1, 1, 0], so it must go to centre 1. Yours went to centre 0: does the third coordinate count?",
      three: (got) =>
        `Of [0, 0, 5], [1, 1, 0] and [2, 0, 0] the nearest to [0, 0, 0] is centre 1; yours is centre ${got}.`,
      ties: (got) =>
        `The centres 1, 2 and 3 are equally near, and the first of them must count; yours took centre ${got}. Later ones must be nearer to win: < and not ≤.`,
      first: (got) =>
        `The centres 1, 2 and 3 are nearer than centre 0 and equally near, and the first of them must count; yours took centre ${got}.`,
      moons: (off, count) =>
        `Of ${count} points of the two moons ${off} stand with a centre that is not their nearest.`,
    },
  },
  ko: {
    title: "점을 군집에 배정하기",
    task: "k-평균은 두 일을 번갈아 합니다. 모든 점을 가장 가까운 중심에 배정하고, 모든 중심을 자기 점들의 평균으로 옮깁니다. 앞의 절반을 써 보세요.\n\n점과 중심은 좌표의 목록이고, 좌표는 차원만큼 있습니다. `assign`은 점마다 가장 가까운 중심의 번호를 돌려줍니다. 번호는 0부터 시작하고, 똑같이 가까우면 앞의 것을 고릅니다.",
    hints: [
      "점 하나를 두고 중심을 차례로 보면서 두 가지를 기억하세요. 지금까지 가장 가까운 중심이 어느 것인지, 얼마나 가까웠는지입니다.",
      "거리의 제곱이면 충분합니다. 루트를 씌워도 누가 가장 가까운지는 바뀌지 않습니다. 모든 좌표에 대해 $(x_d - c_d)^2$을 더하세요.",
      "점마다 `let least = Infinity;`로 시작하세요. 중심마다 `(point[d] - centres[c][d]) ** 2`를 더하고, 그 값이 `least`보다 작으면 `least`에 그 값을, `nearest`에 `c`를 넣습니다.",
    ],
    comments: [
      "k-평균의 앞 절반. 점마다 가장 가까운 중심을 찾는다.\npoints: 점의 목록, centres: 중심의 목록(점도 중심도 좌표의 목록이다)\n점마다 가장 가까운 중심의 번호를 돌려준다. 똑같이 가까우면 앞의 것을 고른다.",
      "이 점에서 가장 가까운 중심을 찾으세요",
    ],
    checks: {
      nearest: "점은 가장 가까운 중심으로 간다",
      own: "점마다 자기 거리만 견준다",
      distance: "가까움은 직선거리로 잰다",
      wide: "모든 좌표와 모든 중심을 본다",
      ties: "똑같이 가까우면 앞의 중심을 고른다",
      moons: "두 초승달의 점 200개가 모두 가장 가까운 중심에 있다",
    },
    says: {
      length: (got) => `점이 둘이면 번호도 둘이어야 하는데 ${got}개가 나왔습니다.`,
      allSame: (centre) =>
        `[0, 0]은 중심 0인 [2, 0]에 가깝고 [5, 5]는 중심 1인 [5, 4]에 가깝습니다. 그런데 둘 다 한 중심으로 갔습니다. 그 중심의 번호: ${centre}.`,
      farthest: () =>
        "[0, 0]은 중심 0인 [2, 0]으로, [5, 5]는 중심 1인 [5, 4]로 가야 하는데 저마다 가장 먼 중심으로 갔습니다. 부등호가 어느 쪽인가요?",
      fromOne: () =>
        "두 점은 중심 0과 1로 가야 하는데 1과 2가 나왔습니다. 중심의 번호는 0부터 시작합니다.",
      nearest: (got) =>
        `[0, 0]은 중심 0인 [2, 0]으로, [5, 5]는 중심 1인 [5, 4]로 가야 합니다. 나온 값: ${list(got)}.`,
      carried: (got) =>
        `점 [1, 0], [7, 5], [2, 1]은 차례로 중심 [0, 1, 0]으로 가야 합니다. 나온 값: ${list(got)}. 첫 점은 중심 바로 위에 있습니다. 그 거리 0이 다음 점을 잴 때에도 남아 있지 않나요?`,
      own: (got) =>
        `점 [1, 0], [7, 5], [2, 1]은 차례로 중심 [0, 1, 0]으로 가야 합니다. 나온 값: ${list(got)}.`,
      firstCoordinate: () =>
        "[0, 0]에서 [0, 9]까지는 9, [1, 0]까지는 1이므로 중심 1로 가야 하는데 중심 0으로 갔습니다. 두 좌표를 모두 보나요?",
      signed: () =>
        "[0, 0]은 [3, −3]보다 [1, 1]에 가까우므로 중심 1로 가야 하는데 중심 0으로 갔습니다. 부호가 다른 차이가 서로 지워졌습니다. 제곱한 다음 더하세요.",
      corners: () =>
        "[0, 0]에서 [5, 0]까지는 5, [3, 3]까지는 √18 ≈ 4.24이므로 중심 1로 가야 하는데 중심 0으로 갔습니다. 길을 따라 잰 거리 5와 6을 견주었습니다. 제곱을 더하세요.",
      twoCoordinates: () =>
        "[0, 0, 0]에서 [0, 0, 5]까지는 5, [1, 1, 0]까지는 √2이므로 중심 1로 가야 하는데 중심 0으로 갔습니다. 셋째 좌표도 보나요?",
      three: (got) =>
        `[0, 0, 5], [1, 1, 0], [2, 0, 0] 가운데 [0, 0, 0]에 가장 가까운 것은 중심 1입니다. 나온 중심: ${got}.`,
      ties: (got) =>
        `중심 1, 2, 3이 똑같이 가까우니 맨 앞의 1을 골라야 합니다. 나온 중심: ${got}. 뒤의 것은 더 가까워야 이깁니다. ≤가 아니라 <입니다.`,
      first: (got) =>
        `중심 1, 2, 3은 중심 0보다 가깝고 서로 똑같이 가까우니 맨 앞의 1을 골라야 합니다. 나온 중심: ${got}.`,
      moons: (off, count) =>
        `두 초승달의 점 ${count}개 가운데 ${off}개가 가장 가깝지 않은 중심에 있습니다.`,
    },
  },
};
