import { expect, it } from "vitest";
import { repeatedStyles } from "#src/lean/repeatedStyles.ts";

const strut = '<span class="strut" style="height:1em;vertical-align:-.2em;"></span>';
const page = (body: string) => `<style>p{margin:0}</style>${body}`;

it("a style that the page repeats becomes a class that wins like an inline style", () => {
  expect(repeatedStyles(page(strut.repeat(3)))).toBe(
    "<style>p{margin:0}.z0{height:1em!important;vertical-align:-.2em!important}</style>" +
      '<span class="strut z0"></span>'.repeat(3),
  );
});

it("a style that is said once or twice stays where it is", () => {
  expect(repeatedStyles(page(strut + strut))).toBe(page(strut + strut));
});

it("what a figure's script changes keeps its own style", () => {
  const bar = '<span class="bar" style="--at:40%"></span>'.repeat(4);
  expect(repeatedStyles(page(bar))).toBe(page(bar));
});
