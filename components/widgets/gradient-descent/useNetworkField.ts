import { type ReadonlySignal, useSignal, useSignalEffect } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import { answerBand, bandCount, columns, rows } from "./NetworkModel.ts";

export interface Field {
  readonly values: Float64Array;
  readonly params: Float64Array;
}

/** Milliseconds of a frame that the field may take. */
const budget = 2.5;
/** How many frames a finished field waits for the next step to be shown, so that both are drawn in one frame. */
const patience = 4;

/**
 * What the network says everywhere, followed at a distance: it is worked out band by band between the frames that show a
 * step, and shown with the next one, so that training keeps its time.
 */
export function useNetworkField(params: ReadonlySignal<Float64Array>): ReadonlySignal<Field> {
  const first = useMemo(() => wholeField(params.peek()), []);
  const field = useSignal<Field>(first);
  const sweep = useRef({ ...first, band: bandCount, frame: 0 }).current;

  const publish = () => {
    if (sweep.band === bandCount && sweep.params !== field.peek().params) {
      field.value = { values: sweep.values, params: sweep.params };
    }
  };
  const begin = () => {
    if (sweep.band < bandCount || sweep.params === params.peek()) return;
    publish();
    [sweep.params, sweep.band] = [params.peek(), 0];
    let waited = 0;
    const tick = () => {
      const until = performance.now() + budget;
      while (sweep.band < bandCount && performance.now() < until) {
        answerBand(sweep.band++, sweep.params, sweep.values);
      }
      if (sweep.band < bandCount || waited++ < patience) sweep.frame = requestAnimationFrame(tick);
      else {
        publish();
        begin();
      }
    };
    cancelAnimationFrame(sweep.frame);
    sweep.frame = requestAnimationFrame(tick);
  };
  useSignalEffect(() => {
    if (params.value) begin();
  });
  return field;
}

function wholeField(params: Float64Array): Field {
  const values = new Float64Array(columns * rows);
  for (let band = 0; band < bandCount; band++) answerBand(band, params, values);
  return { values, params };
}
