import { controlWords } from "../controls/controls.strings.ts";
import type { Playback } from "../run/usePlayback.ts";
import type { Language } from "../words/language.ts";

interface ScrubberProps {
  lang: Language;
  playback: Playback;
  /** Number of steps that the profile's axis holds. */
  steps: number;
}

/** Lies on a profile's axis: dragged, it moves the run to any of its steps. */
export function Scrubber({ lang, playback, steps }: ScrubberProps) {
  const words = controlWords[lang];
  const index = playback.index.value;
  return (
    <input
      class="scrubber"
      type="range"
      min={0}
      max={steps}
      step={1}
      value={index}
      aria-label={words.scrubber}
      aria-valuetext={words.scrubberValue(index, playback.last.value)}
      onInput={(event) => playback.seek(event.currentTarget.valueAsNumber)}
    />
  );
}
