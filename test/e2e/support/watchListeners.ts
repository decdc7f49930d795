import type { BrowserContext } from "@playwright/test";

declare global {
  /** Every element that listens for a press. */
  var pressable: Set<Element>;
}

/** Remembers in every page of the context which elements listen for presses. */
export function watchListeners(context: BrowserContext) {
  return context.addInitScript(() => {
    const presses = /^(click|dblclick|mousedown|mouseup|pointerdown|pointerup|touchstart)$/;
    globalThis.pressable = new Set();
    const original = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...rest) {
      if (this instanceof Element && presses.test(rest[0])) globalThis.pressable.add(this);
      original.apply(this, rest);
    };
  });
}
