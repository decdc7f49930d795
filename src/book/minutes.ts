import type { Node } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Language } from "#components/words/language.ts";

/** Letters a minute for Korean, words a minute for English: a careful reader's pace. */
const pace = { en: 200, ko: 450 };
const minutesOfFigure = 2;
const minutesOfEquation = 0.3;

export function minutesToRead(
  language: Language,
  nodes: readonly Node[],
  counts: { figures: number; equations: number },
): number {
  const text = nodes.map((node) => textOf(node)).join(" ");
  const units =
    language === "ko" ? text.replace(/\s/g, "").length : text.split(/\s+/).filter(Boolean).length;
  const minutes =
    units / pace[language] +
    counts.figures * minutesOfFigure +
    counts.equations * minutesOfEquation;
  return Math.max(1, Math.round(minutes));
}
