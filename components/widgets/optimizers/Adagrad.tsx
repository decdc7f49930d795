import { adagrad } from "#lib/index.ts";
import type { WidgetProps } from "../../figure/Figure.tsx";
import { valley } from "../../optimizers/bowl.ts";
import { useWalk } from "../../optimizers/useWalk.ts";
import { WalkFigure } from "../../optimizers/WalkFigure.tsx";
import { words } from "./Adagrad.strings.ts";
import { stepsUntil } from "./stepsUntil.ts";
import { condition, start } from "./valleySettings.ts";

const rate = 0.5;
const turned = (direction: number) =>
  stepsUntil(valley(condition, direction), start, adagrad(), rate, 0.01);

/** AdaGrad evens out a valley that lies along an axis, and only that. */
export default function Adagrad(props: WidgetProps) {
  const t = words[props.lang];
  const walk = useWalk({
    methods: [{ id: "adagrad", rate }],
    steps: 60,
    start,
    condition,
    direction: 0,
    initial: 3,
    behind: "gd",
  });
  const [along, across] = [turned(0), turned(45)];
  return (
    <WalkFigure
      {...props}
      walk={walk}
      title={t.title}
      caption={t.caption}
      question={{
        ask: t.ask(along),
        answers: [
          { id: "same", text: t.same },
          { id: "faster", text: t.faster },
          { id: "slower", text: t.slower },
        ],
        because: t.because(along, across),
      }}
      right={across > 2 * along ? "slower" : across < along ? "faster" : "same"}
      controls={["direction", "condition"]}
      rates={[0.01, 5]}
    />
  );
}
