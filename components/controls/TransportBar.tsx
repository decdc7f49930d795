import type { ComponentChildren } from "preact";
import type { Language } from "../words/language.ts";
import { controlWords } from "./controls.strings.ts";
import { Icon } from "./icons.tsx";

interface TransportBarProps {
  lang: Language;
  playing: boolean;
  /** Whether it is at its start and at its end. */
  atStart: boolean;
  atEnd: boolean;
  /** At the end, Play begins again. Default false. */
  replays?: boolean;
  onToggle: () => void;
  onReset: () => void;
  /** Left out where there is no way back. */
  onBack?: () => void;
  onStep: () => void;
  count: ComponentChildren;
  /** More buttons on the right, such as a new seed. */
  children?: ComponentChildren;
}

/** Reset, back, play, step and the count: the same in every figure that runs. */
export function TransportBar(props: TransportBarProps) {
  const { lang, playing, atStart, atEnd, replays = false, count, children } = props;
  const words = controlWords[lang];
  const goWord = playing ? words.pause : atEnd && replays ? words.replay : words.play;
  return (
    <div class="transport">
      <span class="btns main">
        <button
          class="btn"
          type="button"
          aria-label={words.reset}
          disabled={atStart}
          onClick={props.onReset}
        >
          <Icon name="reset" />
        </button>
        {props.onBack && (
          <button
            class="btn"
            type="button"
            aria-label={words.stepBack}
            disabled={atStart}
            onClick={props.onBack}
          >
            <Icon name="back" />
          </button>
        )}
        <button class="btn go" type="button" onClick={props.onToggle}>
          <Icon name={playing ? "pause" : "play"} />
          <span class="t">{goWord}</span>
        </button>
        <button
          class="btn"
          type="button"
          aria-label={words.stepOn}
          disabled={atEnd}
          onClick={props.onStep}
        >
          <Icon name="step" />
        </button>
      </span>
      <span class="count">{count}</span>
      {children && <span class="right btns">{children}</span>}
    </div>
  );
}
