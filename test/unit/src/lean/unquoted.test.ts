import { expect, it } from "vitest";
import { unquoted } from "#src/lean/unquoted.ts";

it("plain values stand without quotes", () => {
  expect(unquoted('<p class="a" id="b-1">x</p>')).toBe("<p class=a id=b-1>x</p>");
  expect(unquoted('<a href="/en/#x">x</a>')).toBe("<a href=/en/#x>x</a>");
});

it("values that need their quotes keep them", () => {
  const html = `<p class="a b" title="it's" data-x="" data-y="a=b">x</p><path d="M0 0"/><br id="a"/>`;
  expect(unquoted(html)).toBe(html);
});

it("words, scripts and style sheets are left alone", () => {
  const html = 'say x="y" <script>f(\'<p id="a">\')</script><style>a[b="c"]{}</style>';
  expect(unquoted(html)).toBe(html);
});
