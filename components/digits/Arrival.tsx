import "./picture.css";
import type { Language } from "../words/language.ts";
import { fixed } from "../words/numbers.ts";
import { digitsWords } from "./digits.strings.ts";
import type { DigitsLoad } from "./useDigits.ts";

interface ArrivalProps {
  lang: Language;
  load: DigitsLoad;
  retry: () => void;
}

/** How far the digits have come. Once they are there it keeps its room, so that nothing jumps. */
export function Arrival({ lang, load, retry }: ArrivalProps) {
  const words = digitsWords[lang];
  return (
    <div class="notice arrival" role="status" data-come={load.digits !== undefined}>
      {load.failed ? (
        <p>
          {words.failed}{" "}
          <button class="btn" type="button" onClick={retry}>
            {words.retry}
          </button>
        </p>
      ) : load.digits ? null : (
        <p>{words.coming(fixed(100 * load.progress, 0))}</p>
      )}
    </div>
  );
}
