import { type ReadonlySignal, useComputed } from "@preact/signals";
import { adam, descend } from "#lib/index.ts";
import type { WidgetProps } from "../../figure/Figure.tsx";
import { useWalk } from "../../optimizers/useWalk.ts";
import { WalkFigure } from "../../optimizers/WalkFigure.tsx";
import { Chart } from "../../plots/Chart.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { useFollowing } from "../../run/useFollowing.ts";
import { fixed } from "../../words/numbers.ts";
import { words } from "./Adam.strings.ts";
import { condition, direction, start } from "./valleySettings.ts";

const rate = 0.15;
const shown = 20;
const spec: FrameSpec = {
  width: 560,
  height: 130,
  margin: { top: 26, right: 8, bottom: 44, left: 38 },
  x: { domain: [1, shown], ticks: [1, 5, 10, 15, 20] },
  y: { domain: [0, 7], ticks: every(2, 0, 6) },
  edge: "base",
};
const { y } = scalesOf(spec);

/** The first move that Adam's rule makes, in units of γ; its gradient does not matter. */
function firstMove(biasCorrection: boolean): number {
  const params = new Float64Array(1);
  const optimizer = adam({ biasCorrection });
  optimizer.step(params, Float64Array.of(0.37), optimizer.init(params), 1);
  return Math.abs(params[0]);
}

/** Adam with and without its bias correction: the state, the step, and the first twenty of them. */
export default function Adam(props: WidgetProps) {
  const t = words[props.lang];
  const walk = useWalk({
    methods: [{ id: "adam", rate }],
    steps: 80,
    start,
    condition,
    direction,
    initial: 4,
    behind: "rmsprop",
  });
  const moves = useComputed(() => {
    const { beta1, beta2 } = walk.settings.value;
    const from = walk.run.value.steps[0].params;
    return [true, false].map((biasCorrection) => {
      const optimizer = adam({ beta1, beta2, biasCorrection });
      const { steps } = descend(walk.surface.value, from, optimizer, walk.rate.value, shown);
      return steps
        .slice(1)
        .map(({ params }, i) => Math.abs(params[0] - steps[i].params[0]) / walk.rate.value);
    });
  });
  const [first, corrected] = [firstMove(false), firstMove(true)];
  // The chart comes after the map, the numbers and the memory.
  const chartMoment = useFollowing(useFollowing(useFollowing(walk.moment)));
  const next = useComputed(() => Math.min(shown, chartMoment.value.now.step + 1));
  const lengths = useComputed(() => {
    const at = (values: readonly number[]) =>
      fixed(values[Math.min(next.value, values.length) - 1] ?? 0, 3);
    return t.account(at(moves.value[0]), at(moves.value[1]), next.value);
  });
  return (
    <WalkFigure
      {...props}
      walk={walk}
      title={t.title}
      caption={t.caption}
      question={{
        ask: t.ask(fixed(rate)),
        answers: [
          { id: "tenth", text: t.tenth },
          { id: "one", text: t.one },
          { id: "three", text: t.three },
        ],
        because: t.because(fixed(first), fixed(corrected)),
      }}
      right={first < 0.5 ? "tenth" : first < 2 ? "one" : "three"}
      controls={["correction", "direction"]}
      rates={[0.001, 1]}
      more={<p>{lengths}</p>}
    >
      <FirstMoves words={t} moves={moves} next={next} />
    </WalkFigure>
  );
}

interface FirstMovesProps {
  words: (typeof words)["en"];
  moves: ReadonlySignal<readonly (readonly number[])[]>;
  next: ReadonlySignal<number>;
}

/** How long the first twenty moves of w₁ are, with the correction and without. */
function FirstMoves({ words, moves, next }: FirstMovesProps) {
  const [withIt, without] = moves.value;
  return (
    <Chart
      spec={spec}
      label={words.chart}
      cursor={next.value}
      xName={words.step}
      yName={words.length}
      series={[
        { class: "s-theta", values: withIt, from: 1 },
        { class: "s-theta faint", values: without, from: 1 },
      ]}
    >
      <text class="tag s-theta" x={6} y={y.apply(withIt[0] ?? 0) - 6}>
        {words.withIt}
      </text>
      <text
        class="tag s-theta"
        x={spec.width}
        y={y.apply(Math.min(6.5, without[19] ?? 0)) - 8}
        text-anchor="end"
      >
        {words.without}
      </text>
    </Chart>
  );
}
