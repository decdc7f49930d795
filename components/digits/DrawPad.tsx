import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Stroke } from "#lib/index.ts";
import { polyline } from "../plots/path.ts";

interface DrawPadProps {
  label: string;
  strokes: readonly Stroke[];
  onChange: (strokes: readonly Stroke[]) => void;
}

const side = 140;
const stepSize = 5;
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A sheet to draw on, by mouse, finger or keys. */
export function DrawPad({ label, strokes, onChange }: DrawPadProps) {
  const pad = useRef<HTMLDivElement>(null);
  const pen = useSignal<{ place: readonly [number, number]; down: boolean } | undefined>(undefined);
  const placeOf = (event: PointerEvent): [number, number] => {
    const box = pad.current?.getBoundingClientRect();
    if (!box) return [0, 0];
    const along = (at: number, from: number, size: number) =>
      Math.round(Math.max(0, Math.min(side, ((at - from) / size) * side)));
    return [along(event.clientX, box.left, box.width), along(event.clientY, box.top, box.height)];
  };
  const extend = (place: readonly [number, number]) =>
    onChange([...strokes.slice(0, -1), [...(strokes.at(-1) ?? []), place]]);
  const key = (event: KeyboardEvent) => {
    const way = ways[event.key];
    const now = pen.value ?? { place: [side / 2, side / 2] as const, down: false };
    if (event.key === " " || event.key === "Enter") {
      pen.value = { ...now, down: !now.down };
      if (!now.down) onChange([...strokes, [now.place]]);
    } else if (way && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const move = (at: number, by: number) => Math.max(0, Math.min(side, at + by * stepSize));
      const place = [move(now.place[0], way[0]), move(now.place[1], way[1])] as const;
      pen.value = { ...now, place };
      if (now.down) extend(place);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      class="drawpad"
      ref={pad}
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys; its name says which.
      tabIndex={0}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        pad.current?.setPointerCapture(event.pointerId);
        pen.value = undefined;
        onChange([...strokes, [placeOf(event)]]);
      }}
      onPointerMove={(event) => {
        if (pad.current?.hasPointerCapture(event.pointerId)) extend(placeOf(event));
      }}
      onKeyDown={key}
    >
      <svg viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
        <path
          class="penline"
          d={strokes
            .map((stroke) => `${polyline(stroke)}${stroke.length === 1 ? "h0" : ""}`)
            .join("")}
        />
        {pen.value && (
          <circle
            class={pen.value.down ? "pen down" : "pen"}
            r="6"
            cx={pen.value.place[0]}
            cy={pen.value.place[1]}
          />
        )}
      </svg>
    </div>
  );
}
