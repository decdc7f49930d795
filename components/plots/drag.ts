import type { JSX } from "preact";
import type { Place } from "./marks.tsx";

/**
 * Handlers that make a mark of a drawing draggable by mouse, pen and touch. The mark keeps the pointer until it is
 * let go; give it `class="handle"`, so that a finger can still scroll the page up and down.
 *
 * @param move is told where the pointer is, in the drawing's units
 */
export function draggable<T extends SVGElement>(
  move: (place: Place) => void,
): JSX.SVGAttributes<T> {
  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) move(placeOf(event));
    },
  };
}

/** Where a pointer is, in the units of the drawing that its target belongs to. */
function placeOf(event: JSX.TargetedPointerEvent<SVGElement>): Place {
  const toScreen = event.currentTarget.ownerSVGElement?.getScreenCTM();
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(toScreen?.inverse());
  return [x, y];
}
