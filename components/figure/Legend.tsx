import type { ComponentChildren } from "preact";
import { Prose } from "../math/Tex.tsx";

const drawings = {
  path: (
    <>
      <path class="path-gd" d="M1 8H47" />
      <circle class="stepdot" cx="13" cy="8" r="3" />
      <circle class="stepdot" cx="33" cy="8" r="3" />
    </>
  ),
  pinned: <path class="ghost" d="M1 8H47" />,
  gradient: (
    <g class="arrow s-grad">
      <path class="shaft" d="M2 8H34" />
      <path class="head" d="M44 8L32 2.5v11z" />
    </g>
  ),
  step: (
    <g class="arrow s-theta">
      <path class="shaft" d="M2 8H34" />
      <path class="head" d="M44 8L32 2.5v11z" />
    </g>
  ),
  lossChange: (
    <g class="arrow s-loss">
      <path class="shaft" d="M2 8H34" />
      <path class="head" d="M44 8L32 2.5v11z" />
    </g>
  ),
  tangent: <path class="tangent" d="M4 14L44 2" />,
  here: <circle class="here" cx="24" cy="8" r="5.5" />,
  next: <circle class="next" cx="24" cy="8" r="5" />,
  hereAndNext: (
    <>
      <circle class="here" cx="12" cy="8" r="5.5" />
      <circle class="next" cx="34" cy="8" r="5" />
    </>
  ),
  start: <path class="startmark" d="M24 2l6.2 11H17.8z" />,
  minimum: <path class="minimum" d="M18 8h12M24 2v12" />,
  contour: <path class="ci" d="M1 11C16 5 32 5 47 11" />,
} as const;

export type Mark = keyof typeof drawings;

interface LegendProps {
  /** A mark of the book or a drawing of this figure's own (48 × 16), with what it means. */
  entries: readonly { mark: Mark | ComponentChildren; text: ComponentChildren }[];
}

const isMark = (mark: unknown): mark is Mark => typeof mark === "string" && mark in drawings;

/** The marks of a figure and what they mean. */
export function Legend({ entries }: LegendProps) {
  return (
    <div class="legend">
      {entries.map(({ mark, text }) => (
        <>
          <svg viewBox="0 0 48 16" aria-hidden="true">
            {isMark(mark) ? drawings[mark] : mark}
          </svg>
          {typeof text === "string" ? <Prose text={text} /> : text}
        </>
      ))}
    </div>
  );
}
