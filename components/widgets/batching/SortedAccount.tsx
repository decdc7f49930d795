import type { ReadonlySignal } from "@preact/signals";
import type { words } from "./Sorted.strings.ts";
import { type Flock, firstCount, rightShare, type SortedStep } from "./SortedModel.ts";

interface SortedAccountProps {
  words: (typeof words)["en"];
  flock: ReadonlySignal<Flock>;
  steps: ReadonlySignal<readonly SortedStep[]>;
  index: ReadonlySignal<number>;
}

/** What the figure shows now, in words. */
export function SortedAccount({ words: t, flock, steps, index }: SortedAccountProps) {
  const last = steps.value.length - 1;
  const step = Math.min(index.value, last);
  const { epoch, loss, angle, batch, params } = steps.value[step];
  return (
    <p>
      {t.account({
        step,
        last,
        epoch: Math.floor(epoch) + 1,
        loss,
        angle,
        right: rightShare(flock.value, params),
        second: [...batch].filter((i) => i >= firstCount).length,
        batch: batch.length,
        oneClass: flock.value.count === firstCount,
      })}
    </p>
  );
}
