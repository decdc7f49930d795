import { adadelta, descend, type Objective, scaled } from "#lib/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import type { WidgetProps } from "../../figure/Figure.tsx";
import { valley } from "../../optimizers/bowl.ts";
import { optimizerNames } from "../../optimizers/optimizers.ts";
import { useWalk } from "../../optimizers/useWalk.ts";
import { WalkFigure } from "../../optimizers/WalkFigure.tsx";
import { walkWords } from "../../optimizers/walk.strings.ts";
import { significant } from "../../words/numbers.ts";
import { words } from "./Others.strings.ts";
import { condition, direction, start } from "./valleySettings.ts";

const methods = [
  { id: "adadelta", rate: 1 },
  { id: "nadam", rate: 0.15 },
  { id: "adamw", rate: 0.15, settings: { decay: 0.2 } },
] as const;

const land = valley(condition, direction);

/** How far twenty steps of AdaDelta lead. */
function reach(objective: Objective): number {
  const { params } = descend(objective, start, adadelta(), 1, 20).steps[20];
  return Math.hypot(params[0] - start[0], params[1] - start[1]);
}

/** AdaDelta, Nadam and AdamW on the same land. */
export default function Others(props: WidgetProps) {
  const { lang } = props;
  const t = words[lang];
  const walk = useWalk({ methods, steps: 80, start, condition, direction, initial: 4 });
  const [plain, large] = [reach(land), reach(scaled(land, 1000))];
  const ratio = large / plain;
  return (
    <WalkFigure
      {...props}
      walk={walk}
      title={t.title}
      caption={t.caption}
      question={{
        ask: t.ask,
        answers: [
          { id: "nothing", text: t.nothing },
          { id: "thousand", text: t.thousand },
          { id: "root", text: t.root },
        ],
        because: t.because(significant(plain), significant(large)),
      }}
      right={ratio < 3 ? "nothing" : ratio < 200 ? "root" : "thousand"}
      controls={["direction"]}
      rates={[0.001, 100]}
      profile={false}
      above={
        <div class="methods">
          <Choice
            parameter={walk.method}
            group={props.label}
            legend={walkWords[lang].method}
            options={methods.map(({ id }) => ({ value: id, text: optimizerNames[id][lang] }))}
          />
        </div>
      }
    />
  );
}
