import type { ExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { said as n, saidList as list } from "#components/notebook/exercise/said.ts";

type Check = "bias" | "weights" | "inputs" | "agrees";

type Slopes = readonly number[];

type Says = {
  answer: (expected: number, got: number) => string;
  flat: (expected: number) => string;
  errorSign: (expected: number, got: number) => string;
  noBend: (expected: number, got: number) => string;
  bendOfSum: (expected: number, got: number) => string;
  bendTwice: (expected: number, got: number) => string;
  doubled: (expected: number, got: number) => string;
  bias: (expected: number, got: number) => string;
  length: (name: string, expected: number, got: number) => string;
  noInput: (expected: Slopes, got: Slopes) => string;
  weightsByWeights: (expected: Slopes, got: Slopes) => string;
  weight: (entry: number, expected: number, got: number) => string;
  inputsByInputs: (expected: Slopes, got: Slopes) => string;
  input: (entry: number, expected: number, got: number) => string;
  disagree: (
    name: string,
    w: Slopes,
    b: number,
    x: Slopes,
    y: number,
    expected: Slopes,
    got: Slopes,
  ) => string;
};

export const words: ExerciseWords<Check, Says> = {
  en: {
    title: "Backpropagate through one neuron",
    task: "The way forwards is written: $z = \\w_1x_1 + \\w_2x_2 + \\dots + \\bb$, $a = \\tanh z$, $\\Lo = \\tfrac12(a - y)^2$. Walk back from the loss and return the slopes for every weight, for the bias and for every input.\n\nWhy the inputs? In a network they are the answers of the layer before. Their slopes are what the walk hands on to it.",
    hints: [
      "Begin with $\\partial\\Lo/\\partial z$. Two factors lead there: how the loss moves with the answer, and how the answer moves with the sum.",
      "$\\partial\\Lo/\\partial z = (a - y)(1 - a^2)$. In $z$ the weight $\\w_i$ is multiplied by $x_i$, and $x_i$ is multiplied by $\\w_i$. The bias is multiplied by nothing.",
      "`const dz = (a - y) * (1 - a * a);` Then each entry of `dw` is `dz` times its input, `db` is `dz` itself, and each entry of `dx` is `dz` times its weight.",
    ],
    checks: {
      bias: "the slope for the bias is (a − y)(1 − a²)",
      weights: "the slope for a weight has its input as a factor",
      inputs: "the slope for an input has its weight as a factor",
      agrees: "all slopes agree with automatic differentiation",
    },
    says: {
      answer: (expected, got) =>
        `For w = [0.5], b = −0.5, x = [2] the neuron must answer ${n(expected)}, but it came to ${n(got)}. The way forwards was right as it stood.`,
      flat: (expected) =>
        `For w = [0.5], b = −0.5, x = [2], y = 1 the slope for the bias must be ${n(expected)}; yours is 0.`,
      errorSign: (expected, got) =>
        `For w = [0.5], b = −0.5, x = [2], y = 1 the slope for the bias must be ${n(expected)}, but it came to ${n(got)}. The answer is below the target: if it rises, the loss falls. The factor is a − y.`,
      noBend: (expected, got) =>
        `For w = [0.5], b = −0.5, x = [2], y = 1 the slope for the bias must be ${n(expected)}, but it came to ${n(got)}: that is a − y alone. On its way from a to z the slope passes the tanh.`,
      bendOfSum: (expected, got) =>
        `For w = [0.5], b = −0.5, x = [2], y = 1 the slope for the bias must be ${n(expected)}, but it came to ${n(got)}: that has 1 − z² as a factor. The derivative of tanh is 1 − tanh² z, and tanh z is a.`,
      bendTwice: (expected, got) =>
        `For w = [0.5], b = −0.5, x = [2], y = 1 the slope for the bias must be ${n(expected)}, but it came to ${n(got)}: there the tanh was taken twice. In 1 − tanh² z the tanh z is already a.`,
      doubled: (expected, got) =>
        `For w = [0.5], b = −0.5, x = [2], y = 1 the slope for the bias must be ${n(expected)}, but it came to ${n(got)}, twice as much. The half in the loss cancels the 2 of the square.`,
      bias: (expected, got) =>
        `For w = [0.5], b = −0.5, x = [2], y = 1 the slope for the bias must be ${n(expected)}, but it came to ${n(got)}.`,
      length: (name, expected, got) =>
        `For two inputs ${name} must have ${expected} entries, but ${got} came back.`,
      noInput: (expected, got) =>
        `For w = [0.5, −1], x = [2, 0.5] the slopes dw must be ${list(expected)}, but they came to ${list(got)}: both like the bias. Each weight is multiplied by its input.`,
      weightsByWeights: (expected, got) =>
        `For w = [0.5, −1], x = [2, 0.5] the slopes dw must be ${list(expected)}, but they came to ${list(got)}: those are the slopes for the inputs. In a product, the slope for one factor holds the other.`,
      weight: (entry, expected, got) =>
        `For w = [0.5, −1], x = [2, 0.5] entry ${entry} of dw must be ${n(expected)}, but it came to ${n(got)}. Does it use its own input?`,
      inputsByInputs: (expected, got) =>
        `For w = [0.5, −1], x = [2, 0.5] the slopes dx must be ${list(expected)}, but they came to ${list(got)}: those are the slopes for the weights. In a product, the slope for one factor holds the other.`,
      input: (entry, expected, got) =>
        `For w = [0.5, −1], x = [2, 0.5] entry ${entry} of dx must be ${n(expected)}, but it came to ${n(got)}.`,
      disagree: (name, w, b, x, y, expected, got) =>
        `For w = ${list(w)}, b = ${n(b)}, x = ${list(x)}, y = ${n(y)} the library’s ${name} is ${list(expected)}; yours is ${list(got)}.`,
    },
  },
  ko: {
    title: "뉴런 하나의 역전파",
    task: "앞으로 가는 계산 $z = \\w_1x_1 + \\w_2x_2 + \\dots + \\bb$, $a = \\tanh z$, $\\Lo = \\tfrac12(a - y)^2$는 이미 쓰여 있습니다. 손실에서 거꾸로 거슬러 올라가 모든 가중치와 편향, 모든 입력의 경사를 돌려주세요.\n\n입력의 경사는 왜 구할까요? 신경망에서는 입력이 앞 층의 답이기 때문입니다. 이 경사가 앞 층으로 넘어갑니다.",
    hints: [
      "$\\partial\\Lo/\\partial z$부터 구하세요. 인수가 둘 있습니다. 답이 움직일 때 손실이 얼마나 움직이는지, 합이 움직일 때 답이 얼마나 움직이는지입니다.",
      "$\\partial\\Lo/\\partial z = (a - y)(1 - a^2)$입니다. $z$ 안에서 $\\w_i$에는 $x_i$가 곱해지고, $x_i$에는 $\\w_i$가 곱해집니다. 편향에는 아무것도 곱해지지 않습니다.",
      "`const dz = (a - y) * (1 - a * a);`로 두세요. `dw`의 항목은 `dz`와 그 입력의 곱, `db`는 `dz` 그대로, `dx`의 항목은 `dz`와 그 가중치의 곱입니다.",
    ],
    comments: [
      "뉴런 하나에서 앞으로 가는 계산과 역전파. z = w₁x₁ + w₂x₂ + … + b, a = tanh z, L = ½(a − y)²\nw: 가중치, b: 편향, x: 입력(가중치와 같은 개수), y: 목표\na와 L의 경사를 돌려준다. dw는 가중치마다 하나, db는 하나, dx는 입력마다 하나이다.",
      "다음 줄과 그 아래의 세 경사를 고치세요",
    ],
    checks: {
      bias: "편향의 경사는 (a − y)(1 − a²)이다",
      weights: "가중치의 경사에는 그 입력이 곱해진다",
      inputs: "입력의 경사에는 그 가중치가 곱해진다",
      agrees: "모든 경사가 자동 미분과 같다",
    },
    says: {
      answer: (expected, got) =>
        `w = [0.5], b = −0.5, x = [2]일 때 뉴런의 답: ${n(expected)}. 나온 값: ${n(got)}. 앞으로 가는 계산은 처음 그대로가 맞습니다.`,
      flat: (expected) =>
        `w = [0.5], b = −0.5, x = [2], y = 1일 때 편향의 경사: ${n(expected)}. 나온 값: 0.`,
      errorSign: (expected, got) =>
        `w = [0.5], b = −0.5, x = [2], y = 1일 때 편향의 경사: ${n(expected)}. 나온 값: ${n(got)}. 답이 목표보다 작으므로 답이 커지면 손실은 줄어듭니다. 곱할 것은 a − y입니다.`,
      noBend: (expected, got) =>
        `w = [0.5], b = −0.5, x = [2], y = 1일 때 편향의 경사: ${n(expected)}. 나온 값: ${n(got)}. a − y만 있습니다. a에서 z까지 거슬러 가는 길에는 tanh가 있습니다.`,
      bendOfSum: (expected, got) =>
        `w = [0.5], b = −0.5, x = [2], y = 1일 때 편향의 경사: ${n(expected)}. 나온 값: ${n(got)}. 1 − z²을 곱한 값입니다. tanh의 미분은 1 − tanh² z이고, tanh z는 a입니다.`,
      bendTwice: (expected, got) =>
        `w = [0.5], b = −0.5, x = [2], y = 1일 때 편향의 경사: ${n(expected)}. 나온 값: ${n(got)}. tanh를 두 번 썼습니다. 1 − tanh² z에서 tanh z가 이미 a입니다.`,
      doubled: (expected, got) =>
        `w = [0.5], b = −0.5, x = [2], y = 1일 때 편향의 경사: ${n(expected)}. 나온 값: ${n(got)}. 꼭 두 배입니다. 손실의 절반이 제곱에서 나온 2를 지웁니다.`,
      bias: (expected, got) =>
        `w = [0.5], b = −0.5, x = [2], y = 1일 때 편향의 경사: ${n(expected)}. 나온 값: ${n(got)}.`,
      length: (name, expected, got) =>
        `입력이 둘이면 ${name}의 항목은 ${expected}개여야 하는데 ${got}개가 나왔습니다.`,
      noInput: (expected, got) =>
        `w = [0.5, −1], x = [2, 0.5]일 때 dw: ${list(expected)}. 나온 값: ${list(got)}. 둘 다 편향의 경사와 같습니다. 가중치에는 저마다 입력이 곱해집니다.`,
      weightsByWeights: (expected, got) =>
        `w = [0.5, −1], x = [2, 0.5]일 때 dw: ${list(expected)}. 나온 값: ${list(got)}. 그것은 입력의 경사입니다. 곱에서 한쪽의 경사에는 다른 쪽이 들어갑니다.`,
      weight: (entry, expected, got) =>
        `w = [0.5, −1], x = [2, 0.5]일 때 dw의 ${entry}번째 항목: ${n(expected)}. 나온 값: ${n(got)}. 자기 입력을 쓰고 있나요?`,
      inputsByInputs: (expected, got) =>
        `w = [0.5, −1], x = [2, 0.5]일 때 dx: ${list(expected)}. 나온 값: ${list(got)}. 그것은 가중치의 경사입니다. 곱에서 한쪽의 경사에는 다른 쪽이 들어갑니다.`,
      input: (entry, expected, got) =>
        `w = [0.5, −1], x = [2, 0.5]일 때 dx의 ${entry}번째 항목: ${n(expected)}. 나온 값: ${n(got)}.`,
      disagree: (name, w, b, x, y, expected, got) =>
        `w = ${list(w)}, b = ${n(b)}, x = ${list(x)}, y = ${n(y)}일 때 라이브러리의 ${name}: ${list(expected)}. 나온 값: ${list(got)}.`,
    },
  },
};
