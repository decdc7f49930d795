import { controlWords } from "../controls/controls.strings.ts";
import type { NumberParameter } from "../controls/parameter.ts";
import type { Language } from "../words/language.ts";
import { significant } from "../words/numbers.ts";

interface DivergedProps {
  lang: Language;
  /** The last step whose numbers were finite, and the loss there. */
  step: number;
  loss: number;
  rate: NumberParameter;
  /** A learning rate that holds; left out where none is known. */
  repair?: number;
}

/** Says plainly that a run diverged, what was kept of it, and offers a learning rate that holds. */
export function Diverged({ lang, step, loss, rate, repair }: DivergedProps) {
  const words = controlWords[lang];
  return (
    <div class="diverged">
      <p>{words.diverged(step, significant(loss, 2))}</p>
      {repair !== undefined && (
        <button class="btn" type="button" onClick={() => (rate.value.value = repair)}>
          {words.tryRate(significant(repair, 2))}
        </button>
      )}
    </div>
  );
}
