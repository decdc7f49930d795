import { unpackDigits } from "#lib/data/digitFile.ts";
import type { DigitSet } from "#lib/data/digits.ts";

const address = new URL("../../lib/data/build/digits.bin", import.meta.url);

/**
 * Fetches and unpacks the digits.
 *
 * @param onShare called with the share of the file that has come, from 0 to 1, where the server says its length
 * @throws if the file does not come, or not all of it
 */
export async function loadDigits(onShare: (share: number) => void): Promise<DigitSet> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${response.statusText}`);
  const whole = Number(response.headers.get("content-length"));
  let received = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        received += chunk.length;
        if (whole > 0) onShare(Math.min(1, received / whole));
        controller.enqueue(chunk);
      },
    }),
  );
  const unpacked = counted.pipeThrough(new DecompressionStream("gzip"));
  return unpackDigits(new Uint8Array(await new Response(unpacked).arrayBuffer()));
}
