import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { addressOf, restore } from "#components/controls/address.ts";
import type { Parameter } from "#components/controls/parameter.ts";

const number = (key: string, initial: number): Parameter<number> => ({
  key,
  initial,
  value: signal(initial),
  parse: (text) => (Number.isFinite(Number(text)) && text !== "" ? Number(text) : undefined),
  print: String,
});

const here = "https://book.example/en/gradient-descent/?old=1#top";

describe("the address of a figure", () => {
  it("holds the figure and only what differs from its first frame", () => {
    const rate = number("rate", 0.66);
    const start = number("w", 0.2);
    rate.value.value = 0.05;
    expect(addressOf(here, "fig-stride", [rate, start])).toBe(
      "https://book.example/en/gradient-descent/?fig=fig-stride&rate=0.05#fig-stride",
    );
  });

  it("opens the figure as it was left", () => {
    const rate = number("rate", 0.66);
    expect(restore("?fig=fig-stride&rate=0.05", "fig-stride", [rate])).toEqual([]);
    expect(rate.value.value).toBe(0.05);
  });

  it("does not touch another figure", () => {
    const rate = number("rate", 0.66);
    expect(restore("?fig=fig-ball&rate=0.05", "fig-stride", [rate])).toEqual([]);
    expect(rate.value.value).toBe(0.66);
  });

  it("leaves out nonsense, and names it", () => {
    const rate = number("rate", 0.66);
    expect(restore("?fig=fig-stride&rate=banana&zoom=3", "fig-stride", [rate])).toEqual([
      { kind: "invalid", key: "rate", text: "banana", kept: "0.66" },
      { kind: "unknown", key: "zoom" },
    ]);
    expect(rate.value.value).toBe(0.66);
  });
});
