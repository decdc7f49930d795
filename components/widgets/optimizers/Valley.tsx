import { useComputed } from "@preact/signals";
import type { WidgetProps } from "../../figure/Figure.tsx";
import { useWalk } from "../../optimizers/useWalk.ts";
import { WalkFigure } from "../../optimizers/WalkFigure.tsx";
import { fixed } from "../../words/numbers.ts";
import { words } from "./Valley.strings.ts";
import { bestRate, bestSteps, condition, direction, start } from "./valleySettings.ts";

const harder = 10 * condition;
const few = bestSteps(condition);
const many = bestSteps(harder);

/** Gradient descent zig-zags through a valley that the reader draws out. */
export default function Valley(props: WidgetProps) {
  const t = words[props.lang];
  const walk = useWalk({
    methods: [{ id: "gd", rate: 1.8 }],
    steps: 40,
    start,
    condition,
    direction,
    initial: 4,
  });
  const best = useComputed(() => {
    const kappa = walk.condition.value.value;
    const from = walk.start.map(({ value }) => value.value);
    const rate = fixed(bestRate(kappa), 3);
    return t.best(walk.condition.print(kappa), rate, bestSteps(kappa, from));
  });
  const ratio = many / few;
  return (
    <WalkFigure
      {...props}
      walk={walk}
      title={t.title}
      caption={t.caption}
      question={{
        ask: t.ask(few),
        answers: [
          { id: "same", text: t.same },
          { id: "root", text: t.root },
          { id: "ten", text: t.ten },
        ],
        because: t.because(few, many),
      }}
      right={ratio < 1.8 ? "same" : ratio < 5 ? "root" : "ten"}
      controls={["condition"]}
      rates={[0.05, 2.5]}
      limit={2}
      more={<p>{best.value}</p>}
    />
  );
}
