import "./digitsNotice.css";
import type { ReadonlySignal } from "@preact/signals";
import type { DigitsState } from "../run/useDigits.ts";
import type { Language } from "../words/language.ts";
import { words } from "./DigitsNotice.strings.ts";

interface DigitsNoticeProps {
  lang: Language;
  state: ReadonlySignal<DigitsState>;
  /** Fetches the digits again. */
  load(): void;
}

/** How the digits come: how much of them is there, or that they did not come, and the way to try again. */
export function DigitsNotice({ lang, state, load }: DigitsNoticeProps) {
  const t = words[lang];
  const now = state.value;
  if (now.name === "loading") {
    return (
      <p class="notice digits" role="status">
        <label>
          {t.loading} <progress value={now.share} max={1} />
        </label>{" "}
        {now.share !== undefined && t.progress(Math.round(100 * now.share))}
      </p>
    );
  }
  if (now.name === "failed") {
    return (
      <div class="notice digits" role="alert">
        <p>{t.failed}</p>
        <button class="btn" type="button" onClick={load}>
          {t.retry}
        </button>
      </div>
    );
  }
  return null;
}
