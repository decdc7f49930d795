import { remember } from "./memory.ts";

/** The other language opens at the same place: the section that is being read, or the fragment of the address. */
class LanguageLinks extends HTMLElement {
  connectedCallback() {
    remember("language", document.documentElement.lang);
    this.addEventListener("click", (event) => {
      const link = (event.target as Element).closest("a");
      if (link) link.hash = sectionInView() ?? location.hash;
    });
  }
}

/** The last heading above the middle of the window; undefined at the top of the page. */
function sectionInView(): string | undefined {
  const above = [...document.querySelectorAll<HTMLElement>("article > h2[id]")].filter(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 2,
  );
  return scrollY > 0 ? above.at(-1)?.id : undefined;
}
customElements.define("language-links", LanguageLinks);
