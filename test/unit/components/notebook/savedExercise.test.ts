import { expect, it } from "vitest";
import { fresh, takeUp, toKeep } from "#components/notebook/page/savedExercise.ts";

const english = { code: "return 0; // change this line", version: "one" };
const korean = { code: "return 0; // 이 줄을 고치세요", version: "one" };
/** Through the storage and back. */
const kept = (work: unknown) => JSON.parse(JSON.stringify(work));

it("shows code that nobody has changed in the language of the page, with its attempts and hints", () => {
  const tried = { ...fresh(english), attempts: 2, hints: 1 };
  expect(takeUp(kept(toKeep(tried, english)), korean)).toEqual({
    saved: { ...tried, code: korean.code },
    edited: false,
  });
});

it("brings a reader's own code back in every language", () => {
  const own = { ...fresh(english), code: "return 1;", attempts: 1 };
  for (const original of [english, korean])
    expect(takeUp(kept(toKeep(own, english)), original)).toEqual({ saved: own, edited: true });
});

it("forgets attempts at the book's code once it is another, but never the reader's code", () => {
  const other = { ...korean, version: "two" };
  const tried = { ...fresh(english), attempts: 2 };
  expect(takeUp(kept(toKeep(tried, english)), other).saved).toEqual(fresh(other));
  const own = { ...tried, code: "return 1;" };
  expect(takeUp(kept(toKeep(own, english)), other)).toEqual({ saved: own, edited: true });
});

it("begins anew when there is nothing, or nothing that can be used", () => {
  for (const work of [undefined, {}, { code: 7 }, []])
    expect(takeUp(work as undefined, english)).toEqual({ saved: fresh(english), edited: false });
});
