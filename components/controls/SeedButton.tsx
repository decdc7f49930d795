import type { Language } from "../words/language.ts";
import { controlWords } from "./controls.strings.ts";
import { Icon } from "./icons.tsx";
import type { NumberParameter } from "./parameter.ts";

/** Goes on to the next seed. */
export const SeedButton = ({ lang, seed }: { lang: Language; seed: NumberParameter }) => (
  <button class="btn quiet" type="button" onClick={() => seed.value.value++}>
    <Icon name="seed" />
    <span class="t">{controlWords[lang].newSeed}</span>
  </button>
);
