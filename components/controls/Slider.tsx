import type { ComponentChildren, JSX } from "preact";
import { Tex } from "../math/Tex.tsx";
import type { Language } from "../words/language.ts";
import { NumberField, settingText } from "./NumberField.tsx";
import type { NumberParameter } from "./parameter.ts";

interface SliderProps {
  lang: Language;
  parameter: NumberParameter;
  /** The symbol in KaTeX, such as `\g`; or ready made, where it changes while the reader looks. */
  symbol: string | JSX.Element;
  /** What the symbol is, in words. */
  name: string;
  /** Class that colours the symbol and the bar. */
  class?: string;
  min: number;
  max: number;
  step: number;
  /** "log": equal distances are equal factors; `min` must be positive. Whole settings stay whole. */
  scale?: "linear" | "log";
  digits?: number;
  /** A limit that the text derives, ticked on the bar. */
  mark?: { at: number; label: ComponentChildren };
}

// Positions of the range input on a logarithmic scale.
const notches = 200;

/** A setting: its symbol, its name, a field to type into and a bar to drag, under one keyboard. */
export function Slider(props: SliderProps) {
  const {
    lang,
    parameter,
    symbol,
    name,
    min,
    max,
    step,
    scale = "linear",
    digits = 2,
    mark,
  } = props;
  const track = scale === "log" ? logarithmic(min, max) : linear(min, max);
  const clamped = Math.min(max, Math.max(min, parameter.value.value));
  const bar = `--at:${(track.share(clamped) * 100).toFixed(2)}%`;
  const range =
    scale === "log"
      ? { min: 0, max: notches, step: 1, value: Math.round(track.share(clamped) * notches) }
      : { min, max, step, value: clamped };
  const drag = (input: HTMLInputElement) => {
    const dragged = input.valueAsNumber;
    parameter.value.value =
      scale !== "log"
        ? Number(dragged.toFixed(10))
        : parameter.integer
          ? wholeAt(dragged)
          : Number(track.value(dragged / notches).toPrecision(2));
  };
  // One notch may be less than 1; a key that is pressed still moves on.
  const wholeAt = (notch: number) => {
    const whole = Math.round(track.value(notch / notches));
    const turn = Math.sign(notch - Number(range.value));
    return whole === clamped ? Math.min(max, Math.max(min, whole + turn)) : whole;
  };
  return (
    <div class={`slider ${props.class ?? ""}`}>
      <div class="head">
        {typeof symbol === "string" ? <Tex tex={symbol} /> : symbol}
        <span class="name">{name}</span>
        <NumberField lang={lang} parameter={parameter} name={name} digits={digits} />
      </div>
      <div class="range" style={bar}>
        <input
          type="range"
          {...range}
          aria-label={name}
          aria-valuetext={settingText(parameter, digits)}
          onInput={(event) => drag(event.currentTarget)}
        />
        <span class="bar" />
        {mark && mark.at >= min && mark.at <= max && (
          <span class="mark" style={`--x:${(track.share(mark.at) * 100).toFixed(2)}%`}>
            <small class="limit">{mark.label}</small>
          </span>
        )}
        <span class="knob" />
      </div>
    </div>
  );
}

const linear = (min: number, max: number) => ({
  share: (value: number) => (value - min) / (max - min),
  value: (share: number) => min + share * (max - min),
});

const logarithmic = (min: number, max: number) => ({
  share: (value: number) => Math.log(value / min) / Math.log(max / min),
  value: (share: number) => min * (max / min) ** share,
});
