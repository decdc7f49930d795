import "./classField.css";
import type { ReadonlySignal } from "@preact/signals";
import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { FrameSpec } from "./frame.ts";
import { onThemeChange } from "./onThemeChange.ts";

interface ClassFieldProps {
  spec: Pick<FrameSpec, "width" | "height" | "margin">;
  columns: number;
  rows: number;
  /** The logit of class 1 in each cell, row by row from the top; the same array may be filled again. */
  field: ReadonlySignal<{ readonly values: ArrayLike<number> } | undefined>;
}

/** What a model says everywhere, in the colours of the two classes: a picture of few cells, drawn smooth by the browser. */
export function ClassField({ spec, columns, rows, field }: ClassFieldProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height, margin } = spec;
  const paint = () => {
    if (canvas.current && field.peek()) paintField(canvas.current, field.peek()?.values ?? []);
  };
  useSignalEffect(() => {
    if (field.value) paint();
  });
  useEffect(() => onThemeChange(paint), []);
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`;
  const wide = margin.left + width + margin.right;
  const tall = margin.top + height + margin.bottom;
  return (
    <canvas
      class="classfield"
      ref={canvas}
      width={columns}
      height={rows}
      style={{
        left: share(margin.left, wide),
        top: share(margin.top, tall),
        width: share(width, wide),
        height: share(height, tall),
      }}
    />
  );
}

/** How much of a class's colour is laid on where the model is certain. */
const strength = 0.45;

function paintField(canvas: HTMLCanvasElement, values: ArrayLike<number>) {
  const context = canvas.getContext("2d");
  if (!context) return;
  const { backgroundColor, color, outlineColor } = getComputedStyle(canvas);
  const [paper, zero, one] = [backgroundColor, color, outlineColor].map(channels);
  const image = context.createImageData(canvas.width, canvas.height);
  for (let i = 0; i < values.length; i++) {
    const certainty = Math.tanh(values[i] / 2);
    const ink = certainty > 0 ? one : zero;
    const share = strength * Math.abs(certainty);
    for (let c = 0; c < 3; c++) image.data[4 * i + c] = paper[c] + share * (ink[c] - paper[c]);
    image.data[4 * i + 3] = 255;
  }
  context.putImageData(image, 0, 0);
}

const channels = (color: string) => (color.match(/[\d.]+/g) ?? [0, 0, 0]).slice(0, 3).map(Number);
