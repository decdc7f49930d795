import type { Language } from "../words/language.ts";
import { fixed } from "../words/numbers.ts";
import { digitsWords } from "./digits.strings.ts";
import type { DigitsLoad } from "./useDigits.ts";

interface ArrivalProps {
  lang: Language;
  load: DigitsLoad;
  retry: () => void;
}

/** How far the digits have come, until they are there. */
export function Arrival({ lang, load, retry }: ArrivalProps) {
  const words = digitsWords[lang];
  if (load.digits) return null;
  return (
    <div class="notice" role="status">
      {load.failed ? (
        <p>
          {words.failed}{" "}
          <button class="btn" type="button" onClick={retry}>
            {words.retry}
          </button>
        </p>
      ) : (
        <p>{words.coming(fixed(100 * load.progress, 0))}</p>
      )}
    </div>
  );
}
