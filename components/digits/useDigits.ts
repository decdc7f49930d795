import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { type DigitSet, unpackDigits } from "#lib/index.ts";

export interface DigitsLoad {
  readonly digits: DigitSet | undefined;
  /** From 0 to 1, of the bytes on their way. */
  readonly progress: number;
  readonly failed: boolean;
}

let known: Promise<DigitSet> | undefined;

/** The handwritten digits, fetched once a page when the reader comes to the first figure that needs them. */
export function useDigits(): { load: ReadonlySignal<DigitsLoad>; retry: () => void } {
  const load = useSignal<DigitsLoad>({ digits: undefined, progress: 0, failed: false });
  const retry = () => {
    load.value = { digits: undefined, progress: 0, failed: false };
    known ??= fetchDigits((progress) => {
      load.value = { digits: undefined, progress, failed: false };
    });
    known.then(
      (digits) => {
        load.value = { digits, progress: 1, failed: false };
      },
      () => {
        known = undefined;
        load.value = { digits: undefined, progress: 0, failed: true };
      },
    );
  };
  useEffect(retry, []);
  return useMemo(() => ({ load, retry }), []);
}

/** The file is compressed as it stands, so that every host sends it small. */
async function fetchDigits(told: (progress: number) => void): Promise<DigitSet> {
  const answer = await fetch(new URL("../../lib/data/build/digits.bin", import.meta.url));
  if (!answer.ok || !answer.body) throw new Error(`digits: the host answered ${answer.status}`);
  const all = Number(answer.headers.get("content-length")) || Infinity;
  let come = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, out) {
      come += chunk.length;
      told(Math.min(1, come / all));
      out.enqueue(chunk);
    },
  });
  const unzipped = answer.body.pipeThrough(counter).pipeThrough(new DecompressionStream("gzip"));
  return unpackDigits(new Uint8Array(await new Response(unzipped).arrayBuffer()));
}
