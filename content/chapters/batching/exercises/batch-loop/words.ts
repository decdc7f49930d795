import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n, saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "count" | "together" | "mean" | "fresh" | "ends" | "old";

type Says = {
  moved: (theta: number) => string;
  asked: (got: number) => string;
  stayed: () => string;
  uphill: (got: number) => string;
  summed: (got: number) => string;
  lastOnly: (got: number) => string;
  mean: (got: number) => string;
  carried: (got: number) => string;
  second: (got: number) => string;
  count: (expected: number, got: number) => string;
  neverEnds: () => string;
  signedSlope: () => string;
  beforeMove: () => string;
  ends: (expected: number, got: number) => string;
  oneEntry: (got: number) => string;
  oldList: (got: readonly number[]) => string;
};

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "The batch loop",
    task: "The code moves $\\T$ after every point, so that each point undoes what the last one did. Turn it into batch gradient descent: one iteration asks every point for its gradient at the same $\\T$, takes their mean as $\\GT$, and moves once.\n\nIt ends after `iterations` rounds, or sooner: as soon as a step was taken with a gradient shorter than $\\varepsilon$.",
    hints: [
      "An iteration has two parts. In the first, $\\T$ stands still and gradients are gathered. In the second, it moves. Which lines belong to which part?",
      "Begin each iteration with $\\GT = 0$, add $\\GT_i / N$ for each of the $N$ points, then $\\T \\leftarrow \\T - \\g\\,\\GT$. Last of all, ask whether $\\lVert\\GT\\rVert < \\varepsilon$.",
      "`const gradient = params.map(() => 0);` before the loop over the points, `gradient[i] += slopes[i] / data.length` in it, the rule behind it, and then `if (Math.hypot(...gradient) < epsilon) break;`.",
    ],
    checks: {
      count: "there are as many iterations as were asked for",
      together: "all points are asked before Θ moves",
      mean: "a step follows the mean of the gradients",
      fresh: "each iteration begins with an empty gradient",
      ends: "it ends after a step with ‖∇Θ‖ < ε",
      old: "the list it began with stays as it was",
    },
    says: {
      moved: (theta) =>
        `In the first iteration every point must be asked at Θ = 0, but one was asked at Θ = ${n(theta)}: it had moved by then. Gather first, then move.`,
      asked: (got) =>
        `In one iteration three points must be asked for their gradient, each once; yours asked ${got} times.`,
      stayed: () =>
        "The points 1, 3 and 5 pull Θ = 0 to the right, and one step with γ = 0.5 must lead to 1.5; yours stayed at 0.",
      uphill: (got) =>
        `The points 1, 3 and 5 pull Θ = 0 to the right, and one step with γ = 0.5 must lead to 1.5, but it came to ${n(got)}. The step goes against the gradient.`,
      summed: (got) =>
        `One step with γ = 0.5 must lead from 0 to 1.5, but it came to ${n(got)}: the gradients of three points were added and not averaged. With a sum, the right γ would depend on how much data there is.`,
      lastOnly: (got) =>
        `One step with γ = 0.5 must lead from 0 to 1.5, but it came to ${n(got)}: only the last point was heard. Add each gradient to those before it.`,
      mean: (got) =>
        `On the points 1, 3 and 5 one step with γ = 0.5 must lead from 0 to 1.5, but it came to ${n(got)}.`,
      carried: (got) =>
        `Two steps with γ = 0.5 must lead from 6 to 4.5 and then to 3.75, but it came to ${n(got)}: the second iteration still carries the gradient of the first. Let it begin at 0 each time.`,
      second: (got) =>
        `Two steps with γ = 0.5 must lead from 6 to 4.5 and then to 3.75, but it came to ${n(got)}.`,
      count: (expected, got) =>
        `With iterations = ${expected} and ε = 0 there must be ${expected} iterations; yours says ${got}.`,
      neverEnds: () =>
        "With ε = 0.1 it must end after 6 iterations, when ‖∇Θ‖ is 0.094; yours went on to the last, the 1000th. Where is ε asked for?",
      signedSlope: () =>
        "With ε = 0.1 it must end after 6 iterations; yours ended after the first, where the gradient is −3. That is below 0.1, and not short at all: ask for its length.",
      beforeMove: () =>
        "With ε = 0.1 it must end after 6 steps, at 2.953; yours stands at 2.906. It ended before the last step: move first, then ask for ‖∇Θ‖.",
      ends: (expected, got) =>
        `With ε = 0.1 it must end after ${expected} iterations, when ‖∇Θ‖ is 0.094; yours says ${got}.`,
      oneEntry: (got) =>
        `With a second parameter, whose slope is −3 while that of the first is 0, it must end after 6 iterations; yours says ${got}. The length ‖∇Θ‖ holds every entry: √(0² + 3²) = 3.`,
      oldList: (got) =>
        `The start was [0] and is now ${list(got)}. Work on a copy: another run may want to begin there too.`,
    },
  },
  ko: {
    title: "배치 반복문",
    task: "아래 코드는 점 하나를 볼 때마다 $\\T$를 움직입니다. 그래서 점마다 바로 앞의 점이 한 일을 되돌려 놓습니다. 배치 경사 하강법으로 고쳐 보세요. 반복 한 번에 모든 점에게 같은 $\\T$에서의 기울기를 묻고, 그 평균을 $\\GT$로 삼아 한 번만 움직입니다.\n\n`iterations`번 반복하면 끝납니다. 기울기가 $\\varepsilon$보다 짧은 걸음을 걸었다면 그 걸음을 마치고 바로 끝냅니다.",
    hints: [
      "반복 한 번은 두 부분입니다. 앞부분에서는 $\\T$가 가만히 있고 기울기를 모읍니다. 뒷부분에서 움직입니다. 어느 줄이 어느 부분인가요?",
      "반복을 시작할 때 $\\GT = 0$으로 두고, 점 $N$개마다 $\\GT_i / N$을 더한 다음, $\\T \\leftarrow \\T - \\g\\,\\GT$를 합니다. 맨 끝에 $\\lVert\\GT\\rVert < \\varepsilon$인지 봅니다.",
      "점을 도는 반복문 앞에 `const gradient = params.map(() => 0);`, 안에 `gradient[i] += slopes[i] / data.length`, 뒤에 규칙을 쓰고, 그다음 `if (Math.hypot(...gradient) < epsilon) break;`를 쓰세요.",
    ],
    comments: [
      "배치 경사 하강법.\nstart: 출발할 때의 Θ(그대로 둔다), data: 점의 목록\ngradientAt: 점 하나에서 손실의 기울기 ∇Θᵢ를 구하는 함수(파라미터마다 항목 하나)\nlearningRate: γ, iterations: 최대 반복 횟수 n, epsilon: ε(‖∇Θ‖ < ε이면 끝난다)\n끝났을 때의 Θ와 반복 횟수를 돌려준다.",
      "점마다 움직이지 말고, 모든 점에게 물은 다음 Θ를 움직이고 ‖∇Θ‖ < ε이면 끝내세요",
    ],
    checks: {
      count: "정해 준 만큼 반복한다",
      together: "Θ가 움직이기 전에 모든 점에게 묻는다",
      mean: "걸음은 기울기의 평균을 따른다",
      fresh: "반복마다 기울기를 비우고 시작한다",
      ends: "‖∇Θ‖ < ε인 걸음을 걸으면 끝난다",
      old: "출발한 목록은 그대로다",
    },
    says: {
      moved: (theta) =>
        `첫 반복에서는 모든 점에게 Θ = 0에서 물어야 합니다. 그런데 Θ = ${n(theta)}에서 물은 점이 있습니다. 벌써 움직인 것입니다. 먼저 모으고, 그다음 움직이세요.`,
      asked: (got) => `반복 한 번에 점 세 개의 기울기를 한 번씩 물어야 하는데 ${got}번 물었습니다.`,
      stayed: () =>
        "점 1, 3, 5가 Θ = 0을 오른쪽으로 당깁니다. γ = 0.5의 한 걸음이면 1.5여야 하는데 0에 머물렀습니다.",
      uphill: (got) =>
        `점 1, 3, 5가 Θ = 0을 오른쪽으로 당깁니다. γ = 0.5의 한 걸음이면 1.5여야 합니다. 나온 값: ${n(got)}. 걸음은 기울기의 반대쪽으로 갑니다.`,
      summed: (got) =>
        `0에서 γ = 0.5로 한 걸음을 걸으면 1.5여야 합니다. 나온 값: ${n(got)}. 세 점의 기울기를 더하기만 하고 평균을 내지 않았습니다. 합을 쓰면 알맞은 γ가 데이터의 양에 따라 달라집니다.`,
      lastOnly: (got) =>
        `0에서 γ = 0.5로 한 걸음을 걸으면 1.5여야 합니다. 나온 값: ${n(got)}. 마지막 점의 말만 들었습니다. 기울기를 앞의 것에 더해 가세요.`,
      mean: (got) =>
        `점 1, 3, 5를 두고 0에서 γ = 0.5로 한 걸음을 걸으면 1.5여야 합니다. 나온 값: ${n(got)}.`,
      carried: (got) =>
        `6에서 γ = 0.5로 두 걸음을 걸으면 4.5를 거쳐 3.75여야 합니다. 나온 값: ${n(got)}. 두 번째 반복에 첫 반복의 기울기가 남아 있습니다. 반복마다 0에서 시작하세요.`,
      second: (got) =>
        `6에서 γ = 0.5로 두 걸음을 걸으면 4.5를 거쳐 3.75여야 합니다. 나온 값: ${n(got)}.`,
      count: (expected, got) =>
        `iterations = ${expected}, ε = 0이면 ${expected}번 반복해야 합니다. 나온 값: ${got}.`,
      neverEnds: () =>
        "ε = 0.1이면 ‖∇Θ‖가 0.094가 되는 여섯 번째 반복에서 끝나야 합니다. 그런데 마지막 1000번째까지 갔습니다. ε을 어디에서 보나요?",
      signedSlope: () =>
        "ε = 0.1이면 여섯 번째 반복에서 끝나야 하는데 첫 반복에서 끝났습니다. 그때 기울기는 −3입니다. 0.1보다 작은 수이지만 짧지는 않습니다. 길이를 보세요.",
      beforeMove: () =>
        "ε = 0.1이면 여섯 걸음 뒤 2.953에서 끝나야 하는데 2.906에 있습니다. 마지막 걸음을 걷기 전에 끝났습니다. 먼저 움직이고, 그다음 ‖∇Θ‖를 보세요.",
      ends: (expected, got) =>
        `ε = 0.1이면 ‖∇Θ‖가 0.094가 되는 ${expected}번째 반복에서 끝나야 합니다. 나온 값: ${got}.`,
      oneEntry: (got) =>
        `첫 파라미터의 경사가 0이고 둘째 파라미터의 경사가 −3일 때도 여섯 번째 반복에서 끝나야 합니다. 나온 값: ${got}. 길이 ‖∇Θ‖에는 모든 항목이 들어갑니다. √(0² + 3²) = 3입니다.`,
      oldList: (got) =>
        `출발한 목록은 [0]이었는데 지금은 ${list(got)}입니다. 복사본을 쓰세요. 다른 실행도 거기서 출발하고 싶을 수 있습니다.`,
    },
  },
};
