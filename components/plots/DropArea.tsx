import "./dropArea.css";
import { useRef } from "preact/hooks";
import type { FrameSpec } from "./frame.ts";
import type { Place } from "./marks.tsx";

interface DropAreaProps {
  spec: Pick<FrameSpec, "width" | "height" | "margin">;
  /** Where the thing that can be dragged stands, in drawing units. */
  at: Place;
  /** What the area is and which keys it takes. */
  label: string;
  /** Called with a place in drawing units, inside the plotting area. */
  onDrop: (place: Place) => void;
  /** An arrow key, as a direction on the drawing; `far` with Shift. */
  onNudge: (direction: Place, far: boolean) => void;
  /** Enter or the space bar. */
  onPress?: () => void;
}

const arrows: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * Lies over a drawing's plotting area and says where it was tapped or dragged to. A finger that
 * slides over it scrolls the page, unless it takes hold of the handle. Arrow keys move in steps.
 */
export function DropArea({ spec, at, label, onDrop, onNudge, onPress }: DropAreaProps) {
  const { width, height, margin } = spec;
  const area = useRef<HTMLDivElement>(null);
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`;
  const full = [margin.left + width + margin.right, margin.top + height + margin.bottom] as const;
  const drop = (event: MouseEvent) => {
    const box = area.current?.getBoundingClientRect();
    if (!box) return;
    const inside = (value: number) => Math.min(1, Math.max(0, value));
    onDrop([
      inside((event.clientX - box.left) / box.width) * width,
      inside((event.clientY - box.top) / box.height) * height,
    ]);
  };
  const take = (event: PointerEvent) => {
    const onHandle = event.target !== area.current;
    if (event.button !== 0 || (event.pointerType === "touch" && !onHandle)) return;
    area.current?.setPointerCapture(event.pointerId);
    drop(event);
  };
  const drag = (event: PointerEvent) => {
    if (area.current?.hasPointerCapture(event.pointerId)) drop(event);
  };
  const nudge = (event: KeyboardEvent) => {
    if (onPress && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      onPress();
    }
    const direction = arrows[event.key];
    if (!direction || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onNudge(direction, event.shiftKey);
  };
  return (
    <div
      class="droparea"
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
      onPointerDown={take}
      onPointerMove={drag}
      onClick={drop}
      onKeyDown={nudge}
    >
      <span class="handle" style={{ left: share(at[0], width), top: share(at[1], height) }} />
    </div>
  );
}
