import { expect, it } from "vitest";
import { lineDiff } from "#src/markdown/lineDiff.ts";
import { htmlOfSection } from "../smallBook.ts";

const marked = (before: string, after: string) =>
  lineDiff(before.split(" "), after.split(" ")).map(({ mark, text }) => mark + text);

it("marks what went and what came, in their order", () => {
  expect(marked("a b c d", "a x c d y")).toEqual([" a", "-b", "+x", " c", " d", "+y"]);
});

it("finds nothing between equal texts, and everything between strangers", () => {
  expect(marked("a b", "a b")).toEqual([" a", " b"]);
  expect(marked("a b", "c d")).toEqual(["-a", "-b", "+c", "+d"]);
});

it("gives back both texts", () => {
  const [before, after] = ["the quick brown fox", "a quick red fox jumps"].map((t) => t.split(" "));
  const lines = lineDiff(before, after);
  expect(lines.filter(({ mark }) => mark !== "+").map(({ text }) => text)).toEqual(before);
  expect(lines.filter(({ mark }) => mark !== "-").map(({ text }) => text)).toEqual(after);
});

const library = new URL("../../../../lib/optimizers/", import.meta.url).pathname;

it("prints the functions of two real files as a numbered listing", () => {
  const html = htmlOfSection(
    `<Diff from="${library}momentum.ts" to="${library}nesterov.ts" label="code-x" />`,
  );
  expect(html).toContain('class="listing diff"');
  expect(html).toContain("<b>Listing 2.1</b>");
  expect(html).toContain("momentum.ts");
  expect(html).toContain("lookAhead(params, { m }, out)");
});

it("names a file that is not there", () => {
  expect(() => htmlOfSection('<Diff from="./no.ts" to="./no.ts" />')).toThrow(
    /no file "\.\/no\.ts"/,
  );
});
