import type { QStep } from "#lib/index.ts";
import { Tex } from "../../math/Tex.tsx";
import type { Language } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";
import type { words } from "./GridWorld.strings.ts";

interface TdErrorProps {
  lang: Language;
  words: (typeof words)["en"];
  step: QStep | undefined;
  rate: number;
  discount: number;
}

const number = (value: number) => fixed(value, 3);
/** In brackets if it is negative, as behind an operator. */
const operand = (value: number) => (value < 0 ? `(${number(value)})` : number(value));

/** The rule of Q-learning with the numbers of the last step. */
export function TdError({ words: t, step, rate, discount }: TdErrorProps) {
  return (
    <div class="tderror">
      <p>
        <Tex tex="\delta = r + \alpha \max_{a'} Q(s', a') - Q(s, a)" />
      </p>
      <p class="live">
        {step ? (
          <>
            <b>{number(step.error)}</b> = {number(step.reward)} + {fixed(discount)} ×{" "}
            {operand(step.best)} − {operand(step.before)}
          </>
        ) : (
          t.notYet
        )}
      </p>
      <p>
        <Tex tex="Q(s, a) \leftarrow Q(s, a) + \g\,\delta" />
      </p>
      <p class="live">
        {step ? (
          <>
            <b>{number(step.after)}</b> ← {number(step.before)} +{" "}
            <span class="s-gamma">{fixed(rate)}</span> × {operand(step.error)}
          </>
        ) : (
          "\u00a0"
        )}
      </p>
    </div>
  );
}
