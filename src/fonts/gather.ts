import { firstParagraphs } from "./firstScreen.ts";
import { eachText, type Tag } from "./tree.ts";

/** What a page sets in one face: what the first screen needs, and what is only met further down. */
export interface Letters {
  readonly first: Set<string>;
  readonly later: Set<string>;
}

/**
 * The letters of a page by face. `enter` makes the state of a tag from its parent's; `faceOf` names the face of a
 * letter in that state, if it has one.
 */
export function gather<State>(
  html: string,
  start: State,
  enter: (tag: Tag, outer: State) => State,
  faceOf: (letter: string, state: State) => string | undefined,
): Map<string, Letters> {
  const found = new Map<string, Letters>();
  let paragraphs = 0;
  const enterInOrder = (tag: Tag, outer: State) => {
    if (tag.name === "p" && tag.parent === "article") paragraphs += 1;
    return enter(tag, outer);
  };
  eachText(html, start, enterInOrder, (text, state) => {
    const part = paragraphs > firstParagraphs ? "later" : "first";
    for (const letter of text) {
      const face = faceOf(letter, state);
      if (!face) continue;
      const letters = found.get(face) ?? { first: new Set(), later: new Set() };
      found.set(face, letters);
      letters[part].add(letter);
    }
  });
  return found;
}
