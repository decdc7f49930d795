import type { GlossaryEntry } from "./types.ts";

export const glossary: Readonly<Record<string, GlossaryEntry>> = {
  "learning-rate": {
    name: { en: "learning rate", ko: "학습률" },
    symbol: "\\g",
    also: {
      en: ["lr", "$\\eta$", "$\\alpha$ in some books", "step size"],
      ko: ["lr", "$\\eta$", "책에 따라 $\\alpha$", "스텝 크기"],
    },
    meaning: {
      en: "How far one step goes for a given slope: the step is the learning rate times the gradient.",
      ko: "같은 기울기에서 한 걸음에 얼마나 멀리 가는지를 정하는 수입니다. 걸음은 학습률과 기울기의 곱입니다.",
    },
  },
};
