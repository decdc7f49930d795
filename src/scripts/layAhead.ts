// Paragraphs, equations and listings out of sight are not laid out while the page loads (see chapter.css). They are as
// the reader comes near, a screen and a half ahead: none then changes its height under a reader's eyes.
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
for (const far of document.querySelectorAll("article > :is(p, .eq, .listing)[style]"))
  ahead.observe(far);

export {};
