/**
 * The beat at which a cell that yields goes on: sixty times a second, on the screen or off it. A hidden frame gets no
 * animation frames, so the sandbox makes its own. Observable's runtime takes the beat when it is loaded, so this
 * module must come before it.
 */
const { timeout } = AbortSignal;

export const nextFrame = (go: () => void): void => {
  timeout.call(AbortSignal, 16).addEventListener("abort", go);
};

Object.assign(globalThis, { requestAnimationFrame: nextFrame });
