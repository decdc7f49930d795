import type { ExpressionError } from "#lib/surfaces/expression/scanExpression.ts";
import type { Words } from "../words/language.ts";

interface FormulaFieldWords {
  /** What is wrong with the formula, as far as words can say it; the piece is marked beside it. */
  fault: Record<ExpressionError["code"], (text: string) => string>;
  kept: string;
  at: (position: number) => string;
}

export const formulaFieldWords: Words<FormulaFieldWords> = {
  en: {
    fault: {
      syntax: (text) =>
        text
          ? `“${text}” does not fit here. A formula is made of numbers, w, + − * / ^ and parentheses, as in w^2/2 - cos(3w).`
          : "Something is missing at the end: a number, w, or a closing parenthesis.",
      "unknown-symbol": (text) => `“${text}” is not known here. The only variable is w.`,
      "unknown-function": (text) =>
        `There is no function “${text}”. Known are sin, cos, tan, exp, ln, sqrt, abs, tanh and some more.`,
      "not-differentiable": (text) =>
        `“${text}” has no useful slope, so nothing could walk on it. Try a smooth function.`,
      empty: () => "There is no formula yet.",
      "too-long": () => "The formula is longer than 200 characters. Leave some of it out.",
    },
    kept: "Until it can be read, the last curve stays.",
    at: (position) => `Character ${position}:`,
  },
  ko: {
    fault: {
      syntax: (text) =>
        text
          ? `‘${text}’이(가) 이 자리에 맞지 않습니다. w^2/2 - cos(3w)처럼 숫자와 w, + − * / ^, 괄호로 써 주세요.`
          : "끝에 무언가 빠졌습니다. 숫자나 w, 닫는 괄호를 써 주세요.",
      "unknown-symbol": (text) => `‘${text}’은(는) 모르는 이름입니다. 변수는 w 하나뿐입니다.`,
      "unknown-function": (text) =>
        `‘${text}’라는 함수는 없습니다. sin, cos, tan, exp, ln, sqrt, abs, tanh 등을 쓸 수 있습니다.`,
      "not-differentiable": (text) =>
        `‘${text}’에는 쓸 만한 기울기가 없어서 그 위를 걸을 수 없습니다. 매끄러운 함수를 써 주세요.`,
      empty: () => "아직 식이 없습니다.",
      "too-long": () => "식이 200자를 넘습니다. 줄여 주세요.",
    },
    kept: "식을 읽을 수 있을 때까지 앞의 곡선을 그대로 둡니다.",
    at: (position) => `${position}번째 글자:`,
  },
};
