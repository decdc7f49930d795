import { type ReadonlySignal, useComputed } from "@preact/signals";
import { descend, rmsprop } from "#lib/index.ts";
import type { WidgetProps } from "../../figure/Figure.tsx";
import { valley } from "../../optimizers/bowl.ts";
import type { AnyStep } from "../../optimizers/rules.ts";
import { useWalk, type WalkState } from "../../optimizers/useWalk.ts";
import { WalkFigure } from "../../optimizers/WalkFigure.tsx";
import { largest, roundScale } from "../../plots/bars.ts";
import { useFollowing } from "../../run/useFollowing.ts";
import { fixed, live, significant } from "../../words/numbers.ts";
import { MemoryChart } from "./MemoryChart.tsx";
import { words } from "./Rmsprop.strings.ts";
import { condition, direction, start } from "./valleySettings.ts";

const rate = 0.3;
const long = 1000;

/** The length of the last step of a long run, and whether it ended on the map. */
function end(): { length: number; loss: number } {
  const walk = descend(valley(condition, direction), start, rmsprop(), rate, long).steps;
  const [a, b] = walk.slice(-2).map(({ params }) => params);
  return { length: Math.hypot(b[0] - a[0], b[1] - a[1]), loss: walk[walk.length - 1].loss };
}

const { length, loss } = end();

/** RMSprop forgets, so it does not stall; and at a fixed rate it does not rest either. */
export default function Rmsprop(props: WidgetProps) {
  const t = words[props.lang];
  const walk = useWalk({
    methods: [{ id: "rmsprop", rate }],
    steps: 60,
    start,
    condition,
    direction,
    initial: 3,
    behind: "adagrad",
  });
  const memory = useComputed(() => {
    const run = walk.run.value.steps as readonly AnyStep[];
    let total = 0;
    const sum = run.map((_, i) => {
      if (i > 0) total += run[i - 1].grads[1] ** 2;
      return total;
    });
    return { sum, average: run.map(({ state }) => state.g[1] as number) };
  });
  const top = useComputed(() => roundScale(largest(memory.value.sum)));
  // The chart comes after the map, the numbers and the memory.
  const chartMoment = useFollowing(useFollowing(useFollowing(walk.moment)));
  const said = useComputed(() => {
    const { sum, average } = memory.value;
    const now = chartMoment.value.now.step;
    return t.account(now, live(average[now]), live(sum[now]));
  });
  return (
    <WalkFigure
      {...props}
      walk={walk}
      title={t.title}
      caption={t.caption}
      question={{
        ask: t.ask(fixed(rate, 1), long),
        answers: [
          { id: "rests", text: t.rests },
          { id: "hovers", text: t.hovers },
          { id: "leaves", text: t.leaves },
        ],
        because: t.because(significant(length, 2), fixed(rate, 1)),
      }}
      right={loss > 3 ? "leaves" : length > 0.1 * rate ? "hovers" : "rests"}
      controls={["direction"]}
      rates={[0.001, 1]}
      more={<p>{said}</p>}
    >
      <Remembered words={t} walk={{ ...walk, moment: chartMoment }} memory={memory} top={top} />
    </WalkFigure>
  );
}

interface RememberedProps {
  words: (typeof words)["en"];
  walk: WalkState;
  memory: ReadonlySignal<{ sum: number[]; average: number[] }>;
  top: ReadonlySignal<number>;
}

const Remembered = ({ words, walk, memory, top }: RememberedProps) => (
  <MemoryChart
    words={words}
    {...memory.value}
    alpha={walk.settings.value.alpha as number}
    now={walk.moment.value.now.step}
    steps={60}
    top={top.value}
    version={top}
  />
);
