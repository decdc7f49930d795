import { remember } from "./memory.ts";

/** Changes between the day and the night sheet, and remembers the choice. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.querySelector("button")?.addEventListener("click", () => {
      const { dataset } = document.documentElement;
      const now =
        dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
      dataset.theme = now === "dark" ? "light" : "dark";
      remember("theme", dataset.theme);
    });
  }
}
customElements.define("theme-switch", ThemeSwitch);
