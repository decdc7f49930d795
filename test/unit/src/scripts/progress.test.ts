import { describe, expect, it } from "vitest";
import { nextSection } from "#src/scripts/progress.ts";

const keys = ["a", "b", "c"];
const next = (place: string, ...read: string[]) =>
  nextSection(keys, { place, read: new Set(read) });

describe("where to go on", () => {
  it("is the first section for a new reader", () => {
    expect(next("")).toBe("a");
  });

  it("is the place itself while it is unread", () => {
    expect(next("b")).toBe("b");
  });

  it("is the next unread section after the place", () => {
    expect(next("a", "a", "b")).toBe("c");
  });

  it("is what was skipped, once the end has been reached", () => {
    expect(next("c", "b", "c")).toBe("a");
  });

  it("is the place when everything has been read", () => {
    expect(next("b", "a", "b", "c")).toBe("b");
  });
});
