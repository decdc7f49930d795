import { vi } from "vitest";

/** How many Float64Arrays come into being while `work` runs. */
export function countArrays(work: () => void): number {
  const count = vi.fn();
  const Original = Float64Array;
  vi.stubGlobal(
    "Float64Array",
    new Proxy(Original, {
      construct(target, args) {
        count();
        return Reflect.construct(target, args);
      },
    }),
  );
  try {
    work();
  } finally {
    vi.unstubAllGlobals();
  }
  return count.mock.calls.length;
}
