import { openSandbox } from "../runner/sandbox.ts";

/** The first run finds its sandbox open, for it is fetched when code is touched; whoever only reads on never fetches it. */
export function openOnTouch(section: HTMLElement): void {
  for (const touch of ["pointerenter", "focusin"]) {
    section.addEventListener(touch, () => void openSandbox().catch(() => {}), { once: true });
  }
}
