import { useSignal } from "@preact/signals";
import type { Language } from "../words/language.ts";
import { fixed } from "../words/numbers.ts";
import { controlWords } from "./controls.strings.ts";
import type { NumberParameter } from "./parameter.ts";
import { useAlive } from "./useAlive.ts";

interface NumberFieldProps {
  lang: Language;
  parameter: NumberParameter;
  name: string;
  digits: number;
}

/** A number that can be typed. What is not a number stays in the field with the reason; the setting keeps its value. */
export function NumberField({ lang, parameter, name, digits }: NumberFieldProps) {
  const words = controlWords[lang];
  const alive = useAlive();
  const typed = useSignal<string | undefined>(undefined);
  const rounded = settingText(parameter, digits);
  const text = typed.value ?? rounded;
  const fault =
    typed.value === undefined ? undefined : faultOf(typed.value, parameter, words, rounded);

  const type = (entry: string) => {
    typed.value = entry;
    const parsed = parameter.parse(entry);
    if (parsed !== undefined) parameter.value.value = parsed;
  };
  const leave = () => {
    if (fault === undefined) typed.value = undefined;
  };
  const width = `--letters:${Math.max(4, Math.min(10, text.length))}`;
  // A browser lays out every text field of a page for its autofill, also in figures far out of sight.
  if (!alive)
    return (
      <output class="number" style={width}>
        {text}
      </output>
    );
  return (
    <>
      <input
        class="number"
        style={width}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        spellcheck={false}
        aria-label={words.valueOf(name)}
        aria-invalid={fault !== undefined}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter") leave();
          if (event.key === "Escape") typed.value = undefined;
        }}
      />
      {fault !== undefined && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}

/** A setting as its field shows it. A value finer than that is shown as it is: what was typed is not rounded away. */
export function settingText({ value: { value }, print }: NumberParameter, digits: number): string {
  return Number(value.toFixed(digits)) === value
    ? fixed(value, digits)
    : print(value).replaceAll("-", "−");
}

function faultOf(
  text: string,
  parameter: NumberParameter,
  words: (typeof controlWords)[Language],
  kept: string,
) {
  if (parameter.parse(text) !== undefined) return undefined;
  const isNumber =
    text.trim() !== "" && Number.isFinite(Number(text.replace("−", "-").replace(",", ".")));
  const { min, max } = parameter;
  return isNumber
    ? words.outOfRange(text, String(min), String(max), kept)
    : words.notANumber(text, kept);
}
