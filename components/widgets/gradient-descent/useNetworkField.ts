import { type ReadonlySignal, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { answerBand, bandCount, columns, rows } from "./NetworkModel.ts";

export interface Field {
  readonly values: Float64Array;
  readonly params: Float64Array;
}

/** Milliseconds of a frame that the field may take. */
const budget = 2.5;

/**
 * What the network says everywhere, followed at a distance: it is worked out band by band, at most a whole one every
 * other frame, so that training keeps its time.
 */
export function useNetworkField(params: ReadonlySignal<Float64Array>): ReadonlySignal<Field> {
  const field = useSignal<Field>({ values: new Float64Array(0), params: new Float64Array(0) });
  if (field.peek().values.length === 0) field.value = wholeField(params.peek());
  const frame = useRef(0);
  useSignalEffect(() => {
    if (params.value === field.peek().params || frame.current) return;
    const { values } = field.peek();
    let target = params.peek();
    let band = 0;
    const sweep = () => {
      const until = performance.now() + budget;
      while (band < bandCount && performance.now() < until) answerBand(band++, target, values);
      if (band === bandCount) {
        field.value = { values, params: target };
        frame.current = 0;
        if (params.peek() === target) return;
        [target, band] = [params.peek(), 0];
      }
      frame.current = requestAnimationFrame(sweep);
    };
    frame.current = requestAnimationFrame(() => {
      target = params.peek();
      frame.current = requestAnimationFrame(sweep);
    });
  });
  return field;
}

function wholeField(params: Float64Array): Field {
  const values = new Float64Array(columns * rows);
  for (let band = 0; band < bandCount; band++) answerBand(band, params, values);
  return { values, params };
}
