// Paragraphs out of sight are not laid out while the page loads (see chapter.css); when there is time, they are, a few
// at once: none then changes its height under a reader's eyes.
const waiting = [...document.querySelectorAll<HTMLElement>("article > p[style]")];
const few = 4;
const wait = globalThis.requestIdleCallback ?? setTimeout;

function layOut() {
  for (const paragraph of waiting.splice(0, few)) paragraph.removeAttribute("style");
  if (waiting.length) wait(layOut);
}
addEventListener("load", () => wait(layOut));

export {};
