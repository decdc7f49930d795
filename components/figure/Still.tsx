import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

/** Keeps what it showed last while something moves: an account is read aloud, so it waits for the end. */
export function Still({ moving, children }: { moving: boolean; children: ComponentChildren }) {
  const kept = useRef<ComponentChildren>(children);
  if (!moving) kept.current = children;
  return <>{kept.current}</>;
}
