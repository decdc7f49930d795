import { HighlightStyle } from "@codemirror/language";
import { tags } from "@lezer/highlight";

/** The inks of code, the same as in the printed listings. */
export const inks = HighlightStyle.define([
  {
    tag: [tags.keyword, tags.operatorKeyword, tags.modifier, tags.bool, tags.null, tags.typeName],
    class: "kw",
  },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], class: "st" },
  { tag: [tags.number], class: "nu" },
  { tag: [tags.comment], class: "co" },
]);
