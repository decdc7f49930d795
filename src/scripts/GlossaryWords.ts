const roomForMargin = matchMedia("(min-width: 1040px)");
const canHover = matchMedia("(hover: hover)");

/**
 * Lets the page's glossary words explain themselves: the entry opens in the margin beside the word, on a narrow
 * page between the lines. Hover and focus open it for as long as they last, a press keeps it open.
 */
class GlossaryWords extends HTMLElement {
  private readonly frame = this.querySelector("template")?.content.firstElementChild;
  private glossary: Promise<Document> | undefined;
  private word: HTMLElement | undefined;
  private entry: HTMLElement | undefined;
  private kept = false;

  connectedCallback() {
    for (const word of document.querySelectorAll<HTMLElement>("a.term")) this.teach(word);
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.word) return;
      if (this.entry?.contains(document.activeElement)) this.word.focus();
      this.close();
    });
  }

  private teach(word: HTMLElement) {
    word.setAttribute("aria-expanded", "false");
    word.addEventListener("click", (event) => {
      event.preventDefault();
      if (this.word === word && this.kept) this.close();
      else this.open(word, true);
    });
    word.addEventListener(
      "pointerenter",
      () => canHover.matches && roomForMargin.matches && this.open(word),
    );
    word.addEventListener("pointerleave", () => this.leave(word));
    word.addEventListener(
      "focus",
      () => roomForMargin.matches && word.matches(":focus-visible") && this.open(word),
    );
    word.addEventListener("blur", ({ relatedTarget }) => {
      // The way on may lead into the entry, which then stays until the focus has left it.
      if (!this.entry?.contains(relatedTarget as Node | null)) this.leave(word);
    });
  }

  private leave(word: HTMLElement) {
    if (this.word === word && !this.kept) this.close();
  }

  private open(word: HTMLElement, keep = false) {
    if (this.word === word) {
      this.kept ||= keep;
      return;
    }
    if (this.kept && !keep) return;
    this.close();
    const article = word.closest("article");
    if (!this.frame || !article) return;
    const entry = this.frame.cloneNode(true) as HTMLElement;
    void this.fill(entry, word as HTMLAnchorElement);
    entry.id = "gloss";
    entry.style.top = `${word.getBoundingClientRect().top - article.getBoundingClientRect().top - 24}px`;
    entry.querySelector("button")?.addEventListener("click", () => {
      word.focus();
      this.close();
    });
    entry.addEventListener("focusout", ({ relatedTarget }) => {
      if (!entry.contains(relatedTarget as Node | null) && relatedTarget !== word) this.leave(word);
    });
    this.blockOf(word, article).after(entry);
    if (!roomForMargin.matches) entry.scrollIntoView({ block: "nearest" });
    word.setAttribute("aria-expanded", "true");
    word.setAttribute("aria-controls", entry.id);
    Object.assign(this, { word, entry, kept: keep });
  }

  /** The entry's words stand on the glossary's page; where that cannot be had, the word is a link to it. */
  private async fill(entry: HTMLElement, word: HTMLAnchorElement) {
    this.glossary ??= fetch(word.href).then(async (answer) =>
      new DOMParser().parseFromString(await answer.text(), "text/html"),
    );
    const section = await this.glossary
      .then((page) => page.getElementById(word.dataset.term ?? ""))
      .catch(() => null);
    if (!section) {
      this.glossary = undefined;
      if (this.entry === entry) this.close();
      return;
    }
    entry
      .querySelector("h4 span")
      ?.append(...(section.querySelector("h2")?.cloneNode(true).childNodes ?? []));
    entry.firstElementChild?.append(
      ...(section.querySelector(".body")?.cloneNode(true).childNodes ?? []),
    );
  }

  private close() {
    this.word?.setAttribute("aria-expanded", "false");
    this.word?.removeAttribute("aria-controls");
    this.entry?.remove();
    Object.assign(this, { word: undefined, entry: undefined, kept: false });
  }

  /** The paragraph of the article that the word stands in. */
  private blockOf(word: HTMLElement, article: HTMLElement): Element {
    let block: Element = word;
    while (block.parentElement && block.parentElement !== article) block = block.parentElement;
    return block;
  }
}
customElements.define("glossary-words", GlossaryWords);
