import { afterFirstPaint } from "./afterFirstPaint.ts";

// What stands out of sight is not laid out (see chapter.css). It is as the reader comes near, a screen and a half
// ahead: nothing then changes its height under a reader's eyes. Behind the reader it keeps the room that it had.
const ahead = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      (target as HTMLElement).style.contentVisibility = isIntersecting ? "visible" : "";
    }
  },
  { rootMargin: "150% 0px" },
);

// On a phone the first paint waits for the first screen alone. What is near it follows piece by piece, a frame each,
// the nearest first.
afterFirstPaint(() => {
  const far = [...document.querySelectorAll<HTMLElement>("article > :is(p, .eq, .listing)[style]")];
  const distance = (element: HTMLElement) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top > 0 ? top : Math.max(0, -bottom);
  };
  const near = [...far, ...document.querySelectorAll<HTMLElement>("article .fig")]
    .map((element) => ({ element, distance: distance(element) }))
    .filter(({ distance }) => distance < 2.5 * innerHeight)
    .sort((a, b) => a.distance - b.distance)
    .map(({ element }) => element);
  for (const { style } of near) style.contentVisibility = "hidden";
  document.documentElement.dataset.painted = "";
  const next = () => {
    const element = near.shift();
    element?.style.removeProperty("content-visibility");
    if (element) requestAnimationFrame(next);
    else for (const element of far) ahead.observe(element);
  };
  next();
});
