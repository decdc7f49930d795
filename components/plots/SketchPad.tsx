import "./sketchPad.css";
import { useRef } from "preact/hooks";
import type { FrameSpec } from "./frame.ts";
import type { Place } from "./marks.tsx";

interface SketchPadProps {
  spec: Pick<FrameSpec, "width" | "height" | "margin">;
  /** What the area is and which keys it takes. */
  label: string;
  /** Places that a finger can take hold of, in drawing units. */
  handles: readonly Place[];
  /** A finger draws instead of scrolling the page. */
  draws: boolean;
  /** Pressed at a place: says whether something there can be dragged, or is drawn. */
  onGrab: (place: Place) => boolean;
  onDrag: (place: Place) => void;
  /** Let go; `tapped` where it never moved. */
  onRelease: (place: Place, tapped: boolean) => void;
  onKey: (key: string, far: boolean) => boolean;
}

/** The least way, in pixels, that makes a press a drag. */
const least = 4;

/**
 * Lies over a drawing and turns presses into grabbing, dragging and tapping, in drawing units. A finger scrolls the page
 * unless it draws or begins on a handle.
 */
export function SketchPad(props: SketchPadProps) {
  const { spec, label, handles, draws, onGrab, onDrag, onRelease, onKey } = props;
  const { width, height, margin } = spec;
  const area = useRef<HTMLDivElement>(null);
  const press = useRef<{ x: number; y: number; grabbed: boolean; moved: boolean } | undefined>(
    undefined,
  );
  const full = [margin.left + width + margin.right, margin.top + height + margin.bottom] as const;
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`;
  const placeOf = (event: PointerEvent): Place => {
    const box = area.current?.getBoundingClientRect();
    if (!box) return [0, 0];
    const inside = (value: number) => Math.min(1, Math.max(0, value));
    return [
      inside((event.clientX - box.left) / box.width) * width,
      inside((event.clientY - box.top) / box.height) * height,
    ];
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const scrolls = event.pointerType === "touch" && !draws && event.target === area.current;
    const grabbed = !scrolls && onGrab(placeOf(event));
    press.current = { x: event.clientX, y: event.clientY, grabbed, moved: false };
    if (!scrolls) area.current?.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    const now = press.current;
    if (!now) return;
    now.moved ||= Math.hypot(event.clientX - now.x, event.clientY - now.y) >= least;
    if (now.moved && now.grabbed) onDrag(placeOf(event));
  };
  const up = (event: PointerEvent) => {
    const now = press.current;
    press.current = undefined;
    if (now) onRelease(placeOf(event), !now.moved);
  };
  return (
    <div
      class={draws ? "sketchpad draws" : "sketchpad"}
      ref={area}
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys; its name says which.
      tabIndex={0}
      style={{
        left: share(margin.left, full[0]),
        top: share(margin.top, full[1]),
        width: share(width, full[0]),
        height: share(height, full[1]),
      }}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={() => {
        press.current = undefined;
      }}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (onKey(event.key, event.shiftKey)) event.preventDefault();
      }}
    >
      {!draws &&
        handles.map(([x, y]) => (
          <span class="handle" style={{ left: share(x, width), top: share(y, height) }} />
        ))}
    </div>
  );
}
