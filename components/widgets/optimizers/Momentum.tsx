import { useComputed } from "@preact/signals";
import { momentum } from "#lib/index.ts";
import type { WidgetProps } from "../../figure/Figure.tsx";
import { useWalk } from "../../optimizers/useWalk.ts";
import { WalkFigure } from "../../optimizers/WalkFigure.tsx";
import { significant } from "../../words/numbers.ts";
import { words } from "./Momentum.strings.ts";
import { condition, direction, start } from "./valleySettings.ts";

const asked = 0.9;

/** How many times γg the last of many moves is, under a gradient g that stays the same. */
function terminalRatio(alpha: number): number {
  const optimizer = momentum({ momentum: alpha });
  const params = new Float64Array(1);
  const state = optimizer.init(params);
  for (let i = 0; i < 2000; i++) optimizer.step(params, Float64Array.of(-1), state, 1);
  return state.m[0];
}

/** Momentum damps the zig-zag: what is kept, what is added, and where that leads. */
export default function Momentum(props: WidgetProps) {
  const t = words[props.lang];
  const walk = useWalk({
    methods: [{ id: "momentum", rate: 0.3, settings: { alpha: 0.8 } }],
    steps: 40,
    start,
    condition,
    direction,
    initial: 5,
    behind: "gd",
  });
  const terminal = useComputed(() => {
    const alpha = walk.settings.value.alpha as number;
    return t.terminal(significant(1 / (1 - alpha), 3));
  });
  const ratio = terminalRatio(asked);
  return (
    <WalkFigure
      {...props}
      walk={walk}
      title={t.title}
      caption={t.caption}
      question={{
        ask: t.ask,
        answers: [
          { id: "same", text: t.same },
          { id: "ten", text: t.ten },
          { id: "endless", text: t.endless },
        ],
        because: t.because(significant(ratio, 2)),
      }}
      right={ratio < 2 ? "same" : ratio < 20 ? "ten" : "endless"}
      controls={["condition"]}
      rates={[0.01, 4]}
      more={<p>{terminal.value}</p>}
    />
  );
}
