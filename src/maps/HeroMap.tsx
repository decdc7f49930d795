import { drawAtBuild } from "#components/plots/draw.build.ts";
import { every, type FrameSpec, scalesOf } from "#components/plots/frame.ts";
import { land } from "#components/plots/land.ts";
import type { Place } from "#components/plots/marks.tsx";
import { HeroRoute, type RunLabels } from "./HeroRoute.tsx";
import { interval, neuron, runs, thresholds, tintOf } from "./heroLand.ts";

export interface HeroSheet {
  /** "wide", "mid" or "tall": also the class of the drawing. */
  readonly name: string;
  readonly domain: readonly [readonly [number, number], readonly [number, number]];
  readonly width: number;
  readonly height: number;
  /** Room round the neatline. */
  readonly bleed: number;
  readonly tickStep: number;
  readonly labelGap: number;
  /** Where no height may be written, beside the routes: [x, y, radius]. */
  readonly avoid: readonly (readonly [number, number, number])[];
  readonly labels: readonly RunLabels[];
}

interface HeroMapProps {
  sheet: HeroSheet;
  /** A larger sheet of the page, whose land this one shows a part of. */
  on?: HeroSheet;
  words: { lowest: string; false: string };
}

const at = new Float64Array(2);
const loss = (a: number, b: number) => {
  at[0] = a;
  at[1] = b;
  return neuron.loss(at);
};

/** One sheet of the cover's map. The land is in the page once: smaller sheets are windows on the largest. */
export function HeroMap({ sheet, on, words }: HeroMapProps) {
  const { name, width, height, bleed, labels } = sheet;
  const spec = specOf(sheet);
  const scales = scalesOf(spec);
  const place = (params: ArrayLike<number>): Place => [
    scales.x.apply(params[0]),
    scales.y.apply(params[1]),
  ];
  const ground = on ? windowOn(on, sheet) : drawOnce(sheet);
  const box = [-bleed - 12, -10, width + bleed + 24, height + 34];
  return (
    <svg class={`map hero-${name}`} viewBox={box.join(" ")} aria-hidden="true">
      <g dangerouslySetInnerHTML={{ __html: ground }} />
      {runs.map((run, i) => (
        <HeroRoute run={run} place={place} labels={labels[i]} words={words} tintAt={tintAt(spec)} />
      ))}
    </svg>
  );
}

function specOf(sheet: HeroSheet): FrameSpec {
  const { name, domain, width, height, tickStep, labelGap, avoid } = sheet;
  const [x, y] = domain.map((range) => ({ domain: range, ticks: every(tickStep, ...range) }));
  const frame = { width, height, x, y, margin: { top: 10, right: 12, bottom: 24, left: 34 } };
  const scales = scalesOf(frame);
  const onRoutes = runs.flatMap((run) =>
    run.steps.map(
      ({ params }) => [scales.x.apply(params[0]), scales.y.apply(params[1]), 30] as const,
    ),
  );
  const marks: FrameSpec["marks"] = (plot) => [
    land(plot, loss, domain, {
      id: `hero-${name}`,
      thresholds,
      tintOf,
      index: 5,
      cell: 5,
      avoid: [...avoid, ...onRoutes],
      labels: { gap: labelGap },
    }),
  ];
  return { ...frame, edge: "ladder", marks };
}

/** The ground of a place, for the pale edge of the words on it. */
function tintAt(spec: FrameSpec) {
  const { x, y } = scalesOf(spec);
  return ([px, py]: Place) =>
    tintOf(Math.floor(loss(x.invert(px), y.invert(py)) / interval) * interval);
}

// Both languages show the same land.
const drawn = new Map<string, string>();

function drawOnce(sheet: HeroSheet): string {
  const markup = drawn.get(sheet.name) ?? drawAtBuild(specOf(sheet));
  drawn.set(sheet.name, markup);
  return markup;
}

const uses = /<use [^>]*>(<\/use>)?/g;

/** The frame and the numerals of a sheet, with the larger sheet's contours used a second time as its land. */
function windowOn(large: HeroSheet, sheet: HeroSheet): string {
  const [from, to] = [scalesOf(specOf(large)), scalesOf(specOf(sheet))];
  const scale = (axis: "x" | "y") => {
    const [d0, d1] = from[axis].domain;
    return (
      (to[axis].apply(d1) - to[axis].apply(d0)) / (from[axis].apply(d1) - from[axis].apply(d0))
    );
  };
  const corner = [to.x.apply(from.x.invert(0)), to.y.apply(from.y.invert(0))];
  const matrix = [scale("x"), 0, 0, scale("y"), ...corner].map((v) => v.toFixed(4)).join(" ");
  const contours = (drawOnce(large).match(uses) ?? []).join("");
  const own = drawOnce(sheet)
    .replace(/<defs>.*?<\/defs>/g, "")
    .replace(uses, "");
  const ground = /<rect[^>]*class="t0"[^>]*>(<\/rect>)?/;
  return own.replace(ground, (rect) => `${rect}<g transform="matrix(${matrix})">${contours}</g>`);
}
