/**
 * The beat at which a cell that yields goes on: sixty times a second, on the screen or off it. A hidden frame gets no
 * animation frames, so the sandbox makes its own. Observable's runtime takes the beat when it is loaded, so this
 * module must come before it.
 */
const { AbortSignal: signal } = globalThis;

export const nextFrame = (go: () => void): void => {
  // Not by addEventListener, which is shut by then.
  signal.timeout(16).onabort = go;
};

Object.assign(globalThis, { requestAnimationFrame: nextFrame });
