import "./choice.css";
import type { ComponentChildren } from "preact";
import type { Parameter } from "./parameter.ts";

interface ChoiceProps<T extends string> {
  parameter: Parameter<T>;
  /** What is chosen: for a screen reader, and with `named` for everyone. */
  legend: string;
  named?: boolean;
  /** Name of the radio buttons, unique on the page. Default: the parameter's key. */
  group?: string;
  options: readonly { value: T; text: ComponentChildren }[];
}

/** One of a few: radio buttons that look like one bar of buttons. */
export function Choice<T extends string>({
  parameter,
  legend,
  named = false,
  group = parameter.key,
  options,
}: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend class={named ? "" : "vh"}>{legend}</legend>
      {options.map(({ value, text }) => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            value={value}
            checked={parameter.value.value === value}
            onChange={() => (parameter.value.value = value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
