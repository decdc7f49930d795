import type { ReadonlySignal } from "@preact/signals";
import type { Step } from "#lib/index.ts";
import { fixed, significant } from "../../words/numbers.ts";
import type { words } from "./Network.strings.ts";
import { accuracyOf } from "./NetworkModel.ts";

interface NetworkNumbersProps {
  words: (typeof words)["en"];
  now: ReadonlySignal<Step>;
  seed: ReadonlySignal<number>;
}

/** The numbers of the step shown. */
export function NetworkNumbers({ words: t, now, seed }: NetworkNumbersProps) {
  const { loss, gradientNorm, params } = now.value;
  return (
    <dl>
      <dt>{t.entries}</dt>
      <dd class="s-theta">{params.length}</dd>
      <dt>{t.loss}</dt>
      <dd class="s-loss">{significant(loss)}</dd>
      <dt>{t.norm}</dt>
      <dd class="s-grad">{significant(gradientNorm)}</dd>
      <dt>{t.accuracy}</dt>
      <dd>{fixed(100 * accuracyOf(params), 1)} %</dd>
      <dt>{t.seed}</dt>
      <dd>{seed.value}</dd>
    </dl>
  );
}
