import type { OptimizerId } from "#components/optimizers/optimizers.ts";
import type { Words } from "#components/words/language.ts";

/** One row of the sheet: an optimizer's rule in the book's notation, and what others call it. */
export interface FormulaRow {
  /** Lines of KaTeX. */
  readonly rule: readonly string[];
  /** The usual numbers, as the library has them; KaTeX in dollars. */
  readonly defaults: string;
  readonly pytorch: string;
  readonly keras: string;
  readonly optax: string;
  /** What the libraries do otherwise. */
  readonly differs: Words<string>;
}

const squares = "\\G \\leftarrow \\alpha\\G + (1 - \\alpha)\\,\\GT^2";
const adamAverages = [
  "\\M \\leftarrow \\beta_1\\M + (1 - \\beta_1)\\,\\GT",
  "\\G \\leftarrow \\beta_2\\G + (1 - \\beta_2)\\,\\GT^2",
];
const corrected = "\\Ghat = \\G/(1 - \\beta_2^{\\,t})";
const betas = "$\\beta_1 = 0.9$, $\\beta_2 = 0.999$, $\\varepsilon = 10^{-8}$";

/** The rules of all nine side by side. Squares, roots and fractions are taken entry by entry. */
export const formulas: Readonly<Record<OptimizerId, FormulaRow>> = {
  gd: {
    rule: ["\\T \\leftarrow \\T - \\g\\,\\GT"],
    defaults: "",
    pytorch: "SGD(lr)",
    keras: "SGD(learning_rate)",
    optax: "sgd(learning_rate)",
    differs: { en: "", ko: "" },
  },
  momentum: {
    rule: ["\\M \\leftarrow \\alpha\\M - \\g\\,\\GT", "\\T \\leftarrow \\T + \\M"],
    defaults: "$\\alpha = 0.9$",
    pytorch: "SGD(momentum)",
    keras: "SGD(momentum)",
    optax: "sgd(momentum)",
    differs: {
      en: "Keras has this form. PyTorch and optax keep $\\M \\leftarrow \\alpha\\M + \\GT$ and step by $-\\g\\M$: the same walk while $\\g$ stays.",
      ko: "Keras가 이 꼴입니다. PyTorch와 optax는 $\\M \\leftarrow \\alpha\\M + \\GT$를 두고 $-\\g\\M$만큼 움직입니다. $\\g$가 그대로면 같은 걸음입니다.",
    },
  },
  nesterov: {
    rule: [
      "\\M \\leftarrow \\alpha\\M - \\g\\,\\nabla\\Lo(\\T + \\alpha\\M)",
      "\\T \\leftarrow \\T + \\M",
    ],
    defaults: "$\\alpha = 0.9$",
    pytorch: "SGD(nesterov=True)",
    keras: "SGD(nesterov=True)",
    optax: "sgd(nesterov=True)",
    differs: {
      en: "All three store the place ahead, $\\T + \\alpha\\M$, in place of $\\T$, so that the gradient is taken where the parameters are.",
      ko: "셋 모두 $\\T$ 대신 앞자리 $\\T + \\alpha\\M$을 저장합니다. 그래서 기울기를 파라미터가 있는 자리에서 잽니다.",
    },
  },
  adagrad: {
    rule: [
      "\\G \\leftarrow \\G + \\GT^2",
      "\\T \\leftarrow \\T - \\dfrac{\\g}{\\varepsilon + \\sqrt{\\G}}\\,\\GT",
    ],
    defaults: "$\\varepsilon = 10^{-10}$",
    pytorch: "Adagrad(lr, eps)",
    keras: "Adagrad(epsilon)",
    optax: "adagrad(eps)",
    differs: {
      en: "Keras and optax begin with $\\G = 0.1$ and have $\\varepsilon$ inside the root.",
      ko: "Keras와 optax는 $\\G = 0.1$에서 시작하고 $\\varepsilon$이 근호 안에 있습니다.",
    },
  },
  rmsprop: {
    rule: [squares, "\\T \\leftarrow \\T - \\dfrac{\\g}{\\varepsilon + \\sqrt{\\G}}\\,\\GT"],
    defaults: "$\\alpha = 0.9$, $\\varepsilon = 10^{-8}$",
    pytorch: "RMSprop(alpha)",
    keras: "RMSprop(rho)",
    optax: "rmsprop(decay)",
    differs: {
      en: "PyTorch: $\\alpha = 0.99$. Keras and, by default, optax have $\\varepsilon$ inside the root.",
      ko: "PyTorch는 $\\alpha = 0.99$입니다. Keras는 $\\varepsilon$이 근호 안에 있고, optax도 기본값은 그렇습니다.",
    },
  },
  adadelta: {
    rule: [
      squares,
      "\\Delta = -\\dfrac{\\sqrt{\\D + \\varepsilon}}{\\sqrt{\\G + \\varepsilon}}\\,\\GT",
      "\\D \\leftarrow \\alpha\\D + (1 - \\alpha)\\,\\Delta^2 \\qquad \\T \\leftarrow \\T + \\g\\Delta",
    ],
    defaults: "$\\alpha = 0.95$, $\\varepsilon = 10^{-6}$, $\\g = 1$",
    pytorch: "Adadelta(rho)",
    keras: "Adadelta(rho)",
    optax: "adadelta(rho)",
    differs: {
      en: "PyTorch and optax: $\\alpha = 0.9$. Keras: $\\g = 0.001$ unless it is set.",
      ko: "PyTorch와 optax는 $\\alpha = 0.9$입니다. Keras는 따로 주지 않으면 $\\g = 0.001$입니다.",
    },
  },
  adam: {
    rule: [
      ...adamAverages,
      `\\Mhat = \\M/(1 - \\beta_1^{\\,t}) \\qquad ${corrected}`,
      "\\T \\leftarrow \\T - \\dfrac{\\g}{\\varepsilon + \\sqrt{\\Ghat}}\\,\\Mhat",
    ],
    defaults: betas,
    pytorch: "Adam(betas)",
    keras: "Adam(beta_1, beta_2)",
    optax: "adam(b1, b2)",
    differs: {
      en: "The lecture’s Adam has no hats. Keras: $\\varepsilon = 10^{-7}$, added before the correction.",
      ko: "강의의 Adam에는 보정이 없습니다. Keras는 $\\varepsilon = 10^{-7}$을 보정 전에 더합니다.",
    },
  },
  nadam: {
    rule: [
      ...adamAverages,
      "\\Mhat = \\dfrac{\\beta_1\\M}{1 - \\beta_1^{\\,t+1}} + \\dfrac{(1 - \\beta_1)\\,\\GT}{1 - \\beta_1^{\\,t}}",
      corrected,
      "\\T \\leftarrow \\T - \\dfrac{\\g}{\\varepsilon + \\sqrt{\\Ghat}}\\,\\Mhat",
    ],
    defaults: betas,
    pytorch: "NAdam(betas)",
    keras: "Nadam(beta_1, beta_2)",
    optax: "nadam(b1, b2)",
    differs: {
      en: "PyTorch and Keras have the paper’s schedule, by which $\\beta_1$ grows during the run; optax has not.",
      ko: "PyTorch와 Keras는 논문의 일정대로 $\\beta_1$이 실행하는 동안 커집니다. optax는 그렇지 않습니다.",
    },
  },
  adamw: {
    rule: [
      "\\M,\\ \\G,\\ \\Mhat,\\ \\Ghat \\text{ : Adam}",
      "\\T \\leftarrow \\T - \\dfrac{\\g}{\\varepsilon + \\sqrt{\\Ghat}}\\,\\Mhat - \\g\\,\\lambda\\,\\T",
    ],
    defaults: `${betas}, $\\lambda = 0.01$`,
    pytorch: "AdamW(weight_decay)",
    keras: "AdamW(weight_decay)",
    optax: "adamw(weight_decay)",
    differs: {
      en: "Keras: $\\lambda = 0.004$, optax: $\\lambda = 0.0001$.",
      ko: "Keras는 $\\lambda = 0.004$, optax는 $\\lambda = 0.0001$입니다.",
    },
  },
};

/** The words around them. */
export const formulaWords: Words<{
  title: string;
  description: string;
  note: string;
  rule: string;
  names: string;
  defaults: string;
  differs: string;
  back: string;
}> = {
  en: {
    title: "Nine optimizers on one page",
    description:
      "The rules of all nine optimizers side by side in one notation, with the names that PyTorch, Keras and optax give them.",
    note: "Squares, roots and fractions are taken entry by entry; every list begins at 0; $t$ counts the steps from 1. The page prints on one sheet.",
    rule: "Rule",
    names: "Names elsewhere, usual numbers",
    defaults: "usual",
    differs: "What differs there",
    back: "Back to the chapter",
  },
  ko: {
    title: "한 쪽에 모은 옵티마이저 아홉 가지",
    description:
      "옵티마이저 아홉 가지의 규칙을 같은 기호로 나란히 놓고, PyTorch, Keras, optax에서 부르는 이름을 적었습니다.",
    note: "제곱, 제곱근, 나눗셈은 성분마다 합니다. 목록은 모두 0에서 시작하고 $t$는 1부터 센 걸음입니다. 인쇄하면 종이 한 장에 들어갑니다.",
    rule: "규칙",
    names: "다른 이름과 흔히 쓰는 값",
    defaults: "흔한 값",
    differs: "다른 점",
    back: "장으로 돌아가기",
  },
};
