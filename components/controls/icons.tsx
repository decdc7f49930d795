import type { JSX } from "preact";

const drawings = {
  play: <path d="M4 2.5v11l9-5.5z" />,
  pause: <path d="M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z" />,
  step: <path d="M3 3v10l7-5zM11.5 3h1.75v10H11.5z" />,
  back: <path d="M13 3v10L6 8zM2.75 3H4.5v10H2.75z" />,
  reset: <path class="ln" d="M3 3v3.6h3.6M3.4 6.4A5.2 5.2 0 1 1 2.9 9.6" />,
  seed: (
    <>
      <path class="ln" d="M2.5 2.5h11v11h-11z" />
      <circle cx="5.6" cy="5.6" r="1.2" />
      <circle cx="10.4" cy="10.4" r="1.2" />
      <circle cx="8" cy="8" r="1.2" />
    </>
  ),
  link: (
    <path
      class="ln"
      d="M6.6 9.4l2.8-2.8M7.4 4.6l1.5-1.5a2.8 2.8 0 0 1 4 4l-1.5 1.5M8.6 11.4l-1.5 1.5a2.8 2.8 0 0 1-4-4l1.5-1.5"
    />
  ),
  pin: <path class="ln" d="M8 9.5V14M5 2.5h6l-.8 4 2.3 3h-9l2.3-3z" />,
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof drawings;

/** An icon beside or instead of a word; the button carries the name. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    {drawings[name]}
  </svg>
);
