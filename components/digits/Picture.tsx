import "./picture.css";
import { useEffect, useRef } from "preact/hooks";
import { onThemeChange } from "../plots/onThemeChange.ts";

/** Red, green and blue of the page's ink, until the page changes its sheet. */
let inkOfPage: number[] | undefined;

interface PictureProps {
  /** Ink from 0 to 1, or what is beyond, row by row. */
  ink: ArrayLike<number>;
  side: number;
  /** What it shows, for those who do not see it; without it the picture is decoration. */
  label?: string;
  class?: string;
}

/** A small grey picture, in the page's ink. */
export function Picture({ ink, side, label, class: look = "" }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(ink);
  latest.current = ink;
  const painted = useRef<ArrayLike<number> | undefined>(undefined);
  const paint = () => {
    if (canvas.current) paintInk(canvas.current, latest.current, side);
    painted.current = latest.current;
  };
  useEffect(() => {
    if (!isSame(painted.current, ink)) paint();
  });
  useEffect(
    () =>
      onThemeChange(() => {
        inkOfPage = undefined;
        paint();
      }),
    [],
  );
  return (
    <canvas
      class={`digit ${look}`}
      ref={canvas}
      width={side}
      height={side}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    />
  );
}

/** Whether two lists are windows on the same place; what is shown is never changed in place. */
const isSame = (a: ArrayLike<number> | undefined, b: ArrayLike<number>) =>
  a === b ||
  (a instanceof Float64Array &&
    b instanceof Float64Array &&
    a.buffer === b.buffer &&
    a.byteOffset === b.byteOffset);

function paintInk(canvas: HTMLCanvasElement, ink: ArrayLike<number>, side: number) {
  const context = canvas.getContext("2d");
  if (!context) return;
  // Asking for a colour makes the browser lay out what has changed: once is enough for all pictures.
  inkOfPage ??= (getComputedStyle(canvas).color.match(/[\d.]+/g) ?? [0, 0, 0]).map(Number);
  const [red, green, blue] = inkOfPage;
  const image = context.createImageData(side, side);
  for (let i = 0; i < side * side; i++) {
    image.data.set([red, green, blue, 255 * Math.max(0, Math.min(1, ink[i]))], 4 * i);
  }
  context.putImageData(image, 0, 0);
}
