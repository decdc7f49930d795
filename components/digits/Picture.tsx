import "./picture.css";
import { useEffect, useRef } from "preact/hooks";
import { onThemeChange } from "../plots/onThemeChange.ts";

/** Red, green and blue of the page's ink, until the page changes its sheet. */
let inkOfPage: number[] | undefined;

interface Look {
  side: number;
  /** What it shows, for those who do not see it; without it the picture is decoration. */
  label?: string;
  class?: string;
}

interface PictureProps extends Look {
  /** Ink from 0 to 1, or what is beyond, row by row. */
  ink: ArrayLike<number> | undefined;
  /** An image that the build made of it (see `inkImage`), which stands there while there is no ink. */
  drawn?: string;
}

interface PicturesProps extends Look {
  /** The ink of each picture. */
  inks: readonly ArrayLike<number>[];
}

/** A small grey picture, in the page's ink. */
export function Picture({ ink, drawn, ...look }: PictureProps) {
  if (ink) return <Pictures inks={[ink]} {...look} />;
  return (
    <span class={`digit ${look.class ?? ""}`} style={{ "--pictures": 1 }} {...named(look.label)}>
      {drawn && <i class="drawn" style={`--ink-image:url(${drawn})`} />}
    </span>
  );
}

/**
 * Small grey pictures in a row, a dot apart, in the page's ink. They share a canvas: the browser hands each canvas
 * that was drawn on to the screen by itself, which takes longer than the drawing.
 */
export function Pictures({ inks, side, label, class: look = "" }: PicturesProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(inks);
  latest.current = inks;
  const painted = useRef<readonly ArrayLike<number>[]>([]);
  const paint = () => {
    // A canvas of another width is an empty one.
    if (painted.current.length !== latest.current.length) painted.current = [];
    latest.current.forEach((ink, i) => {
      if (canvas.current && !isSame(painted.current[i], ink)) {
        paintInk(canvas.current, ink, side, i * (side + 1));
      }
    });
    painted.current = latest.current;
  };
  useEffect(paint);
  useEffect(
    () =>
      onThemeChange(() => {
        inkOfPage = undefined;
        painted.current = [];
        paint();
      }),
    [],
  );
  return (
    <canvas
      class={`digit ${look}`}
      ref={canvas}
      width={Math.max(1, inks.length * (side + 1) - 1)}
      height={side}
      hidden={inks.length === 0}
      style={{ "--pictures": inks.length }}
      {...named(label)}
    />
  );
}

const named = (label: string | undefined) =>
  label === undefined
    ? ({ "aria-hidden": true } as const)
    : ({ role: "img", "aria-label": label } as const);

/** Whether two lists are windows on the same place; what is shown is never changed in place. */
const isSame = (a: ArrayLike<number> | undefined, b: ArrayLike<number>) =>
  a === b ||
  (a instanceof Float64Array &&
    b instanceof Float64Array &&
    a.buffer === b.buffer &&
    a.byteOffset === b.byteOffset);

function paintInk(canvas: HTMLCanvasElement, ink: ArrayLike<number>, side: number, left: number) {
  const context = canvas.getContext("2d");
  if (!context) return;
  // Asking for a colour makes the browser lay out what has changed: once is enough for all pictures.
  inkOfPage ??= (getComputedStyle(canvas).color.match(/[\d.]+/g) ?? [0, 0, 0]).map(Number);
  const [red, green, blue] = inkOfPage;
  const image = context.createImageData(side, side);
  for (let i = 0; i < side * side; i++) {
    image.data.set([red, green, blue, 255 * Math.max(0, Math.min(1, ink[i]))], 4 * i);
  }
  context.putImageData(image, left, 0);
}
