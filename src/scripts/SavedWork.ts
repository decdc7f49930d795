import { exportWork, forgetWork, importWork } from "#components/notebook/saved/saved.ts";

/** One file takes all progress out of the browser and brings it back; everything can be forgotten, after one question. */
class SavedWork extends HTMLElement {
  private readonly words = JSON.parse(this.dataset.words ?? "{}") as Record<string, string>;
  private readonly said = document.createElement("p");

  connectedCallback() {
    const row = document.createElement("div");
    row.className = "exrow";
    const file = document.createElement("input");
    file.type = "file";
    file.accept = ".json,application/json";
    file.hidden = true;
    file.addEventListener("change", () => void this.take(file));
    row.append(
      this.button("out", () => this.giveOut()),
      this.button("in", () => file.click()),
      this.button("reset", () => {
        if (!confirm(this.words.sure)) return;
        forgetWork();
        location.reload();
      }),
      file,
    );
    this.said.setAttribute("role", "status");
    this.append(row, this.said);
  }

  private button(name: string, press: () => void) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn";
    button.textContent = this.words[name];
    button.addEventListener("click", press);
    return button;
  }

  private giveOut() {
    try {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([exportWork()], { type: "application/json" }));
      link.download = "downhill-progress.json";
      link.click();
    } catch {
      this.said.textContent = this.words.blocked;
    }
  }

  private async take(input: HTMLInputElement) {
    const text = (await input.files?.[0]?.text()) ?? "";
    if (importWork(text)) location.reload();
    else this.said.textContent = this.words.wrong;
  }
}
customElements.define("saved-work", SavedWork);
