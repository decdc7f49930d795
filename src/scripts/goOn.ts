import { loadProgress, nextSection } from "./progress.ts";

/** The home page's sign leads on to where the reader stopped; for a new reader it stays as it is. */
const progress = loadProgress();
const links = [...document.querySelectorAll<HTMLAnchorElement>(".stages a[data-section]")];
const next = nextSection(
  links.map(({ dataset }) => dataset.section as string),
  progress,
);
const link = links.find(({ dataset }) => dataset.section === next);
const sign = document.querySelector<HTMLAnchorElement>("a[data-go]");
if (link && sign && progress.place) {
  const [title, minutes, line] = sign.children;
  const { number = "", minutes: length = "" } = link.dataset;
  sign.href = link.href;
  title.replaceChildren(...link.children[1].cloneNode(true).childNodes);
  minutes.textContent = (minutes.textContent ?? "").replace(/\d+/, length);
  line.textContent = (sign.dataset.go as string).replace("#", number);
}
