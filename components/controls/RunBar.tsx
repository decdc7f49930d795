import type { Playback } from "../run/usePlayback.ts";
import type { Language } from "../words/language.ts";
import { controlWords } from "./controls.strings.ts";

/** A bar that moves a run to any of its steps, for figures without a profile to lie on. */
export function RunBar({ lang, playback }: { lang: Language; playback: Playback }) {
  const words = controlWords[lang];
  const index = playback.index.value;
  const last = playback.last.value;
  return (
    <div class="range runbar" style={`--at:${((100 * index) / Math.max(1, last)).toFixed(2)}%`}>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={index}
        aria-label={words.scrubber}
        aria-valuetext={words.scrubberValue(index, last)}
        onInput={(event) => playback.seek(event.currentTarget.valueAsNumber)}
      />
      <span class="bar" />
      <span class="knob" />
    </div>
  );
}
