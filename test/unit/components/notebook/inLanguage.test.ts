import { expect, it } from "vitest";
import { inLanguage, solutionInLanguage } from "#components/notebook/exercise/inLanguage.ts";

const start = `/**
 * Twice a number.
 * x: the number.
 */
export function twice(x: number): number {
  /** So far. */
  const sum = x / 1;
  return sum; // change this line
}
`;
const comments = ["수의 두 배.\nx: 수", "지금까지의 합.", "이 줄을 고치세요"];

it("replaces comments in order and leaves the code as it stands", () => {
  expect(inLanguage(start, comments)).toBe(`/**
 * 수의 두 배.
 * x: 수
 */
export function twice(x: number): number {
  /** 지금까지의 합. */
  const sum = x / 1;
  return sum; // 이 줄을 고치세요
}
`);
});

it("sets a comment of several lines as deep as the one that it replaces", () => {
  expect(inLanguage("{\n  /** One. */\n  a,\n}", ["하나.\n둘."])).toBe(
    "{\n  /**\n   * 하나.\n   * 둘.\n   */\n  a,\n}",
  );
});

it("takes a text as it is, whatever signs it holds", () => {
  expect(inLanguage("a; // b", ["$& $1"])).toBe("a; // $& $1");
});

it("leaves code in its own language when there are no comments for it", () => {
  expect(inLanguage(start, undefined)).toBe(start);
  expect(solutionInLanguage(start, start, undefined)).toBe(start);
});

it("refuses comments that are too few or too many", () => {
  expect(() => inLanguage(start, comments.slice(1))).toThrow("3 comments, but 2");
  expect(() => inLanguage(start, [...comments, "넷"])).toThrow("3 comments, but 4");
});

it("gives a solution the comments that it shares with its start", () => {
  const solution = start.replace("return sum; // change this line", "return 2 * sum;");
  expect(solutionInLanguage(solution, start, comments)).toBe(
    inLanguage(start, comments).replace("return sum; // 이 줄을 고치세요", "return 2 * sum;"),
  );
  expect(() => solutionInLanguage("// mine", start, comments)).toThrow("no such comment: // mine");
});
