import { type Signal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { curve, placesToAsk, wayOf } from "./WhichWayPlaces.ts";

const seed = 9;

/** Where the reader is asked first. */
export const firstPlace = placesToAsk(seed).next().value;

/** A question about the place where Θ stands; once answered, it stays about that place until the next is asked. */
export function useWhichWayQuiz(place: Signal<number>) {
  const chosen = useSignal("");
  const answeredAt = useSignal<number | undefined>(undefined);
  const asked = useSignal(0);
  const scored = useSignal(0);
  const places = useMemo(() => {
    const sequence = placesToAsk(seed);
    sequence.next();
    return sequence;
  }, []);
  const right = useComputed(() => {
    const slope = new Float64Array(1);
    curve.gradient(Float64Array.of(answeredAt.value ?? place.value), slope);
    return wayOf(slope[0]);
  });
  // Only the first answer counts.
  useSignalEffect(() => {
    if (chosen.value === "" || answeredAt.peek() !== undefined) return;
    answeredAt.value = place.peek();
    asked.value = asked.peek() + 1;
    if (chosen.value === right.peek()) scored.value = scored.peek() + 1;
  });
  const another = () => {
    chosen.value = "";
    answeredAt.value = undefined;
    place.value = places.next().value;
  };
  return { chosen, right, asked, scored, another };
}
