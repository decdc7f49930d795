import type { ComponentChildren } from "preact";
import type { Playback } from "../run/usePlayback.ts";
import type { Language } from "../words/language.ts";
import { controlWords } from "./controls.strings.ts";
import { TransportBar } from "./TransportBar.tsx";

interface TransportProps {
  lang: Language;
  playback: Playback;
  /** More buttons on the right, such as a new seed. */
  children?: ComponentChildren;
}

/** The transport of a run whose steps can be counted and gone back over. */
export function Transport({ lang, playback, children }: TransportProps) {
  const index = playback.index.value;
  const last = playback.last.value;
  const [before, step, after] = controlWords[lang].count(index, last);
  return (
    <TransportBar
      lang={lang}
      playing={playback.playing.value}
      atStart={index === 0}
      atEnd={index >= last}
      replays={last > 0}
      onToggle={playback.toggle}
      onReset={playback.reset}
      onBack={playback.back}
      onStep={playback.next}
      count={
        <>
          {before}
          <b>{step}</b>
          {after}
        </>
      }
    >
      {children}
    </TransportBar>
  );
}
