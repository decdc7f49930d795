import type { ComponentChildren } from "preact";
import type { Playback } from "../run/usePlayback.ts";
import type { Language } from "../words/language.ts";
import { controlWords } from "./controls.strings.ts";
import { Icon } from "./icons.tsx";

interface TransportProps {
  lang: Language;
  playback: Playback;
  /** More buttons on the right, such as a new seed. */
  children?: ComponentChildren;
}

/** Reset, back, play, step and the count: the same in every figure that runs. */
export function Transport({ lang, playback, children }: TransportProps) {
  const words = controlWords[lang];
  const index = playback.index.value;
  const last = playback.last.value;
  const playing = playback.playing.value;
  const atEnd = index >= last;
  const [before, step, after] = words.count(index, last);
  const goWord = playing ? words.pause : atEnd && last > 0 ? words.replay : words.play;
  return (
    <div class="transport">
      <span class="btns main">
        <button
          class="btn"
          type="button"
          aria-label={words.reset}
          disabled={index === 0}
          onClick={playback.reset}
        >
          <Icon name="reset" />
        </button>
        <button
          class="btn"
          type="button"
          aria-label={words.stepBack}
          disabled={index === 0}
          onClick={playback.back}
        >
          <Icon name="back" />
        </button>
        <button class="btn go" type="button" onClick={playback.toggle}>
          <Icon name={playing ? "pause" : "play"} />
          <span class="t">{goWord}</span>
        </button>
        <button
          class="btn"
          type="button"
          aria-label={words.stepOn}
          disabled={atEnd}
          onClick={playback.next}
        >
          <Icon name="step" />
        </button>
      </span>
      <span class="count">
        {before}
        <b>{step}</b>
        {after}
      </span>
      {children && <span class="right btns">{children}</span>}
    </div>
  );
}
