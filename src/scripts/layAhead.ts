// Paragraphs out of sight are not laid out while the page loads (see chapter.css). They are as the reader comes near,
// a screen and a half ahead: none then changes its height under a reader's eyes.
const ahead = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      target.removeAttribute("style");
      ahead.unobserve(target);
    }
  },
  { rootMargin: "150% 0px" },
);
for (const paragraph of document.querySelectorAll("article > p[style]")) ahead.observe(paragraph);

export {};
