import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

interface LiveProps {
  /** Changes when what is inside must be drawn again. */
  version: ReadonlySignal<number>;
  children: () => ComponentChildren;
}

/** The part of a figure that is drawn again while it runs; what stands around it is left alone. */
export function Live({ version, children }: LiveProps) {
  void version.value;
  return <>{children()}</>;
}
