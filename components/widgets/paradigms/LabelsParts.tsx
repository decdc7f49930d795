import { Frame } from "../../plots/Frame.tsx";
import { type FrameSpec, scalesOf } from "../../plots/frame.ts";
import type { Place } from "../../plots/marks.tsx";
import { coordinate, polyline } from "../../plots/path.ts";
import { fixed } from "../../words/numbers.ts";
import type { words } from "./Labels.strings.ts";
import { type Band, median, sizes } from "./LabelsModel.ts";

type T = (typeof words)["en"];

/** What the classifier reached with so many labels of the reader's. */
export interface Reached {
  readonly labels: number;
  readonly accuracy: number;
}

const spec: FrameSpec = {
  width: 330,
  height: 210,
  margin: { top: 30, right: 12, bottom: 46, left: 38 },
  x: { domain: [1, 700], type: "log", ticks: [1, 10, 100, 500], format: String },
  y: { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], format: (share) => fixed(100 * share, 0) },
  edge: "base",
};
const { x, y } = scalesOf(spec);
const at = (labels: number, accuracy: number): Place => [x.apply(labels), y.apply(accuracy)];

/** Labels against accuracy: the reader's classifier, and the band of others. */
export function LabelCurve({
  words: t,
  reached,
  band,
}: {
  words: T;
  reached: readonly Reached[];
  band: Band | undefined;
}) {
  const measured = sizes.flatMap((size) => {
    const found = band?.get(size) ?? [];
    return found.length ? [{ size, found }] : [];
  });
  const upper = measured.map(({ size, found }) => at(size, Math.max(...found)));
  const lower = measured.map(({ size, found }) => at(size, Math.min(...found)));
  const middle = measured.map(({ size, found }) => at(size, median(found) ?? 0));
  const own = reached.map(({ labels, accuracy }) => at(Math.min(700, labels), accuracy));
  const last = own[own.length - 1];
  return (
    <Frame spec={spec} label={t.chart} class="map labelcurve">
      {upper.length > 1 && (
        <path class="labelband" d={`${polyline([...upper, ...lower.reverse()])}z`} />
      )}
      <path class="labelmedian" d={polyline(middle)} />
      <path
        class="labelown"
        d={own.map(([px, py]) => `M${coordinate(px)} ${coordinate(py)}h0`).join("")}
      />
      {last && <circle class="labelnow" r="5" cx={coordinate(last[0])} cy={coordinate(last[1])} />}
      <text class="axis" x="-34" y="-14">
        {t.chartRight}
      </text>
      <text class="axis" x={spec.width} y={spec.height + 38} text-anchor="end">
        {t.chartLabels}
      </text>
    </Frame>
  );
}

/** What the classifier takes a picture for: a bar a digit. */
export function Chances({ words: t, chances }: { words: T; chances: Float64Array | undefined }) {
  const best = chances ? chances.indexOf(Math.max(...chances)) : -1;
  return (
    <div class="chances">
      <p>{chances ? t.chances : t.untrained}</p>
      <ol>
        {Array.from({ length: 10 }, (_, digit) => {
          const share = chances?.[digit] ?? 0;
          return (
            <li key={digit} class={digit === best ? "best" : ""}>
              <span>{digit}</span>
              <i style={`--share:${(100 * share).toFixed(1)}%`} />
              <span>{chances ? `${fixed(100 * share, 0)}%` : ""}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
