import { firstParagraphs } from "#src/fonts/firstScreen.ts";

/** Lets in the faces of what stands further down, as soon as the reader is about to come to it. */
const sheet = document.querySelector<HTMLStyleElement>("#later");
const mark = document.querySelector(`article > p:nth-of-type(${firstParagraphs + 1})`);
const letIn = () => {
  if (sheet) sheet.media = "all";
};

// In a short article the reader is soon at its end.
const isShort = document.querySelectorAll("article > p").length < 25;

if (mark && !isShort) {
  const watch = new IntersectionObserver(
    ([{ isIntersecting, boundingClientRect }]) => {
      if (!isIntersecting && boundingClientRect.top > 0) return;
      letIn();
      watch.disconnect();
    },
    // A phone fetches slowly, and less of the page is in sight of it.
    { rootMargin: `0px 0px ${matchMedia("(max-width: 767px)").matches ? 30 : 5}% 0px` },
  );
  watch.observe(mark);
} else letIn();
