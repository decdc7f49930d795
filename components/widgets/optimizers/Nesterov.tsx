import { useComputed } from "@preact/signals";
import { type AnyOptimizer, descend, momentum, nesterov } from "#lib/index.ts";
import type { WidgetProps } from "../../figure/Figure.tsx";
import { floor, valley } from "../../optimizers/bowl.ts";
import { useWalk } from "../../optimizers/useWalk.ts";
import { WalkFigure } from "../../optimizers/WalkFigure.tsx";
import { fixed, live } from "../../words/numbers.ts";
import { words } from "./Nesterov.strings.ts";
import { condition, direction, start } from "./valleySettings.ts";

const rate = 0.3;
const steps = 40;

/** How far a walk runs past the minimum along the valley's floor. */
function overshoot(optimizer: AnyOptimizer): number {
  const turn = (direction * Math.PI) / 180;
  const walk = descend(valley(condition, direction), start, optimizer, rate, steps).steps;
  return Math.max(
    ...walk.map(
      ({ params: [a, b] }) => Math.cos(turn) * (a - floor[0]) + Math.sin(turn) * (b - floor[1]),
    ),
  );
}

/** The gradient here, the gradient ahead, and what the difference does to a walk. */
export default function Nesterov(props: WidgetProps) {
  const t = words[props.lang];
  const walk = useWalk({
    methods: [{ id: "nesterov", rate }],
    steps,
    start,
    condition,
    direction,
    initial: 5,
    behind: "momentum",
  });
  const correction = useComputed(() => {
    const { now, rate } = walk.moment.value;
    const ahead = now.lookAhead?.grads ?? now.grads;
    const [x, y] = [0, 1].map((i) => -rate * (ahead[i] - now.grads[i]));
    return t.correction(live(x), live(y));
  });
  const [heavy, ahead] = [overshoot(momentum()), overshoot(nesterov())];
  const gap = heavy - ahead;
  return (
    <WalkFigure
      {...props}
      walk={walk}
      title={t.title}
      caption={t.caption}
      question={{
        ask: t.ask(fixed(rate, 1)),
        answers: [
          { id: "momentum", text: t.momentum },
          { id: "nesterov", text: t.nesterov },
          { id: "neither", text: t.neither },
        ],
        because: t.because(fixed(heavy), fixed(ahead)),
      }}
      right={Math.abs(gap) < 0.01 ? "neither" : gap > 0 ? "momentum" : "nesterov"}
      controls={["condition"]}
      rates={[0.01, 3]}
      more={<p>{correction.value}</p>}
    />
  );
}
