/** Calls once the first screen stands before the reader. */
export function afterFirstPaint(act: () => void): void {
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    act();
  }).observe({ type: "paint", buffered: true });
}
