import { type ReadonlySignal, useComputed } from "@preact/signals";
import {
  type GradientCheck,
  gradientCheck,
  type Objective,
  type TinyNetworkName,
} from "#lib/index.ts";
import { Frame } from "../../plots/Frame.tsx";
import { type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { Here, type Place } from "../../plots/marks.tsx";
import { polyline } from "../../plots/path.ts";
import { fixed, powerOfTen } from "../../words/numbers.ts";
import { Sym } from "./ChainRuleLine.tsx";

const [smallest, largest] = [-14, -1];
const [lowest, highest] = [1e-14, 1];
const perDecade = 4;
const nudges = Array.from(
  { length: (largest - smallest) * perDecade + 1 },
  (_, i) => 10 ** (smallest + i / perDecade),
);

const spec: FrameSpec = {
  width: 240,
  height: 140,
  margin: { top: 24, right: 22, bottom: 42, left: 40 },
  x: {
    type: "log",
    domain: [10 ** smallest, 10 ** largest],
    ticks: [1e-13, 1e-10, 1e-7, 1e-4, 1e-1],
    format: powerOfTen,
  },
  y: { type: "log", domain: [lowest, highest], ticks: [1e-12, 1e-8, 1e-4, 1], format: powerOfTen },
  edge: "base",
};
const { x, y } = scalesOf(spec);
const place = (h: number, error: number): Place => [
  x.apply(Math.min(10 ** largest, Math.max(10 ** smallest, h))),
  y.apply(Math.min(highest, Math.max(lowest, error || lowest))),
];

interface ChainRuleNudgeProps {
  words: { digits: string; errorPlot: string; error: string; rounding: string; formula: string };
  loss: Objective;
  theta: ReadonlySignal<readonly number[]>;
  index: number;
  name: TinyNetworkName;
  h: ReadonlySignal<number>;
  check: ReadonlySignal<GradientCheck>;
  /** False until the slope may be seen. */
  seen: boolean;
}

/** One slope by nudging and by the chain rule, digit under digit, and how far they are apart for every h. */
export function ChainRuleNudge(props: ChainRuleNudgeProps) {
  const { words, loss, theta, index, name, h, check, seen } = props;
  const curve = useComputed(() =>
    nudges.map((nudge) => place(nudge, gradientCheck(loss, theta.value, index, nudge).error)),
  );
  const { above, below, difference, derivative, error } = check.value;
  const alike = agreeing(digitsOf(difference), digitsOf(derivative));
  return (
    <div class="nudge" hidden={!seen}>
      <dl>
        <dt>
          <i>L</i>(<Sym of={name} /> + <i>h</i>)
        </dt>
        <dd>{digitsOf(above)}</dd>
        <dt>
          <i>L</i>(<Sym of={name} /> − <i>h</i>)
        </dt>
        <dd>{digitsOf(below)}</dd>
        <dt>
          <span class="s-grad">
            Δ<i>L</i>/2<i>h</i>
          </span>
        </dt>
        <dd>
          <Alike text={digitsOf(difference)} count={alike} />
        </dd>
        <dt>
          <Sym of={name} slope />
        </dt>
        <dd>
          <Alike text={digitsOf(derivative)} count={alike} />
        </dd>
      </dl>
      <p>{words.digits}</p>
      <Frame spec={spec} label={words.errorPlot} class="map inset">
        <path class="casing" d={polyline(curve.value)} />
        <path class="error" d={polyline(curve.value)} />
        <text class="unit" x={-36} y={-12}>
          {words.error}
        </text>
        <text class="side" x={6} y={spec.height - 8}>
          {words.rounding}
        </text>
        <text class="side" x={spec.width} y={spec.height - 8} text-anchor="end">
          {words.formula}
        </text>
        <text class="unit mi" x={spec.width} y={spec.height + 38} text-anchor="end">
          h
        </text>
        <Here place={place(h.value, error)} />
      </Frame>
    </div>
  );
}

const Alike = ({ text, count }: { text: string; count: number }) => (
  <>
    <b>{text.slice(0, count)}</b>
    {text.slice(count)}
  </>
);

/** All the digits that a number near 1 has in the machine. */
const digitsOf = (value: number) => fixed(value, 15);

/** How many characters two numbers have in common from the left. */
export function agreeing(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}
