import type { JSX } from "preact";
import type { OptimizerId } from "./optimizers.ts";

const star = "M0-6.4L1.7-2.3 6.1-2 2.7.9 3.8 5.2 0 2.9-3.8 5.2-2.7.9-6.1-2-1.7-2.3z";

/** One marker for each optimizer, about the origin. */
export const markers: Readonly<Record<OptimizerId, JSX.Element>> = {
  gd: <circle r="4" />,
  momentum: <rect x="-3.8" y="-3.8" width="7.6" height="7.6" />,
  nesterov: <path d="M0-5.4L5.4 0 0 5.4-5.4 0z" />,
  adagrad: <path d="M0-5.4L5.2 3.8H-5.2z" />,
  adadelta: <path d="M0 5.4L5.2-3.8H-5.2z" />,
  rmsprop: <path class="open" d="M-5 0H5M0-5V5" />,
  adam: <path d={star} />,
  nadam: <path class="open" d="M-4-4L4 4M-4 4L4-4" />,
  adamw: <circle class="ring" r="4" />,
};

/** An optimizer's line as it is drawn in every figure: colour, dash and marker. */
export const OptimizerLine = ({ id }: { id: OptimizerId }) => (
  <svg
    class={`optline o-${id}`}
    viewBox="0 0 120 16"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
  >
    <path d="M2 8H118" />
    <g class="mk" transform="translate(60 8)">
      <g class="mkcase">{markers[id]}</g>
      <g>{markers[id]}</g>
    </g>
  </svg>
);
