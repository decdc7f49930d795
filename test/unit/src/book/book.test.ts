import { describe, expect, it } from "vitest";
import { chapterIn } from "#src/book/book.ts";
import { wayThrough } from "#src/book/way.ts";
import { bookOf, chapter, section, smallCourse } from "../smallBook.ts";

const two = chapter("## One {/* #one */}\n\nWords.\n\n## Two {/* #two */}\n\nWords.\n");

describe("a book", () => {
  it("numbers its lessons by their place, planned ones too", () => {
    expect(bookOf({ "second/en.mdx": two }).lessons.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("knows every label", () => {
    const { labels } = bookOf({ "second/en.mdx": two });
    expect([...labels.values()].map(({ id, kind, number }) => [id, kind, number])).toEqual([
      ["first", "chapter", "1"],
      ["second", "chapter", "2"],
      ["one", "section", "2.1"],
      ["two", "section", "2.2"],
    ]);
  });

  it("falls back to the language that a chapter is written in", () => {
    const [, lesson] = bookOf({ "second/en.mdx": two }).lessons;
    expect(chapterIn(lesson, "ko")?.language).toBe("en");
  });

  it("wants the same ids in the same order in both languages", () => {
    const other = chapter("## 둘 {/* #two */}\n\n## 하나 {/* #one */}\n");
    expect(() => bookOf({ "second/en.mdx": two, "second/ko.mdx": other })).toThrow(
      'second/ko.mdx:7: the section or label "two" stands where en.mdx has "one".',
    );
  });

  it("misses what one language leaves out", () => {
    expect(() => bookOf({ "second/en.mdx": two, "second/ko.mdx": section("글.") })).toThrow(
      'second/ko.mdx:7: the section or label "two" of en.mdx:11 is missing.',
    );
  });

  it("has no label twice", () => {
    const twice = chapter("## One {/* #one */}\n\n## Again {/* #one */}\n");
    expect(() => bookOf({ "second/en.mdx": twice })).toThrow(
      'second/en.mdx:9: the label "one" is there twice in the book. Rename one of the two.',
    );
  });

  it("wants an id for every section", () => {
    expect(() => bookOf({ "second/en.mdx": chapter("## One\n") })).toThrow(
      "second/en.mdx:7: a section has no id. Write ## Title {/* #its-id */}.",
    );
  });

  it("wants title, lead and description of a chapter", () => {
    const text = "---\ntitle: A\nlead: B\n---\n\n## One {/* #one */}\n";
    expect(() => bookOf({ "second/en.mdx": text })).toThrow(
      /second\/en\.mdx:1: frontmatter description/,
    );
  });

  it("says which lesson has no chapter, and what to do", () => {
    expect(() => bookOf({})).toThrow(
      /content\/course\.ts: lessons: "second" has no chapter\. Write .*second\/en\.mdx, or give/,
    );
  });

  it("says what is wrong with the course file, and what would be right", () => {
    const course = { ...smallCourse, languages: ["de"] as never };
    expect(() => bookOf({ "second/en.mdx": two }, course)).toThrow(
      /content\/course\.ts: languages\.0: .* Write languages: \["en", "ko"\], or one of the two\./,
    );
  });
});

describe("the way through the book", () => {
  const way = wayThrough(bookOf({ "second/en.mdx": two }), "en");

  it("falls by the minutes of each section to nothing", () => {
    expect(way.minutes).toBe(2);
    expect(way.sections.map(({ y }) => y)).toEqual([1, 0.5]);
    expect(way.stages.at(-1)?.yEnd).toBe(0);
  });

  it("is level where a lesson is only planned", () => {
    const [planned] = way.stages;
    expect([planned.y, planned.yEnd, planned.href]).toEqual([1, 1, undefined]);
  });

  it("runs from one edge to the other", () => {
    const last = way.stages[way.stages.length - 1];
    expect(last.x + last.width).toBeCloseTo(1);
  });
});
