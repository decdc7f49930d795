import { coordinate } from "#components/plots/path.ts";
import type { Stage, Way } from "#src/book/way.ts";
import { monotone } from "./monotone.ts";

interface ProfileProps {
  way: Way;
  /** Unique on the page. */
  id: string;
  width: number;
  height: number;
  /** Room over the highest point. */
  pad?: number;
  /** Contours across the land. */
  lines?: boolean;
}

/**
 * The way through the book as a profile. Land is coloured where it has been walked: each section's piece of the
 * clip is shown by the page once it has been read. Lessons that are only planned are a dashed line.
 */
export function Profile({ way, id, width, height, pad = 6, lines = false }: ProfileProps) {
  const x = (share: number) => share * width;
  const y = (share: number) => pad + (1 - share) * (height - pad);
  const written = way.stages.filter((stage) => stage.chapter);
  const curves = written.map((stage) => monotone(cornersOf(stage).map(([a, b]) => [x(a), y(b)])));
  const areas = written.map((stage, i) => `${curves[i]}V${height}H${coordinate(x(stage.x))}z`);
  return (
    <svg
      class="map terrain"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <clipPath id={`${id}-land`}>
        <path d={areas.join("")} />
      </clipPath>
      <clipPath id={`${id}-read`} class="read">
        {way.sections.map((section) => (
          <rect
            data-section={section.key}
            data-x={section.x.toFixed(4)}
            data-y={(y(section.y) / height).toFixed(4)}
            x={coordinate(x(section.x))}
            width={coordinate(x(section.width) + 0.2)}
            height={height}
          />
        ))}
      </clipPath>
      <g clip-path={`url(#${id}-land)`}>
        <g clip-path={`url(#${id}-read)`}>{bands(width, height, pad)}</g>
        {lines && <path class="c" d={contours(width, y)} />}
      </g>
      <path
        class="drop"
        d={way.stages
          .slice(1)
          .map((s) => `M${coordinate(x(s.x))} ${coordinate(y(s.y))}V${height}`)
          .join("")}
      />
      <path
        class="unsurveyed"
        d={way.stages
          .filter((s) => !s.chapter)
          .map(
            (s) => `M${coordinate(x(s.x))} ${coordinate(y(s.y))}H${coordinate(x(s.x + s.width))}`,
          )
          .join("")}
      />
      <path class="tobe" d={curves.join("")} />
      <path class="walked" d={curves.join("")} clip-path={`url(#${id}-read)`} />
      <path class="base" d={`M0 ${height}H${width}`} />
    </svg>
  );
}

const cornersOf = (stage: Stage) => [
  ...stage.sections.map((section) => [section.x, section.y] as const),
  [stage.x + stage.width, stage.yEnd] as const,
];

const tints = 9;

const bands = (width: number, height: number, pad: number) =>
  Array.from({ length: tints }, (_, i) => {
    const step = (height - pad) / tints;
    const top = pad + (tints - 1 - i) * step;
    return (
      <rect class={`t${i}`} y={coordinate(top)} width={width} height={coordinate(step + 0.3)} />
    );
  });

const contours = (width: number, y: (share: number) => number) =>
  Array.from({ length: tints - 1 }, (_, i) => `M0 ${coordinate(y((i + 1) / tints))}H${width}`).join(
    "",
  );
