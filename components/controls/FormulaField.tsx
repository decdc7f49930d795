import "./formulaField.css";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { ExpressionError } from "#lib/surfaces/expression/scanExpression.ts";
import type { Language } from "../words/language.ts";
import { formulaFieldWords } from "./FormulaField.strings.ts";
import type { Parameter } from "./parameter.ts";
import { useAlive } from "./useAlive.ts";

interface FormulaFieldProps {
  lang: Language;
  parameter: Parameter<string>;
  /** What stands in front of the field, such as “L(w) =”. */
  children: ComponentChildren;
  name: string;
  /** Why what stands in it cannot be used. */
  fault: ExpressionError | undefined;
}

/** A formula that a reader types. One that cannot be read stays in the field, with the place that is wrong. */
export function FormulaField({ lang, parameter, children, name, fault }: FormulaFieldProps) {
  const words = formulaFieldWords[lang];
  const id = useId();
  const alive = useAlive();
  const source = parameter.value.value;
  return (
    <div class="formulafield">
      <label for={id}>{children}</label>
      {!alive && <output class="formula" />}
      {alive && (
        <input
          id={id}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={240}
          aria-label={name}
          aria-invalid={fault !== undefined}
          value={source}
          onInput={(event) => (parameter.value.value = event.currentTarget.value)}
        />
      )}
      {fault && (
        <p class="fault" role="alert">
          <code>
            {source.slice(0, fault.position)}
            <mark>{source.slice(fault.position, fault.position + fault.text.length) || " "}</mark>
            {source.slice(fault.position + fault.text.length)}
          </code>
          {words.at(fault.position + 1)} {words.fault[fault.code](fault.text)} {words.kept}
        </p>
      )}
    </div>
  );
}
