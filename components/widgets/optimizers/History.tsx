import { useMemo } from "preact/hooks";
import { Choice } from "../../controls/Choice.tsx";
import type { WidgetProps } from "../../figure/Figure.tsx";
import { type OptimizerId, optimizerNames } from "../../optimizers/optimizers.ts";
import { useWalk } from "../../optimizers/useWalk.ts";
import { WalkFigure } from "../../optimizers/WalkFigure.tsx";
import { words } from "./History.strings.ts";
import { steps } from "./tunedRates.ts";
import { condition, direction, start } from "./valleySettings.ts";

interface HistoryProps extends WidgetProps {
  /** Found by a sweep when the site is built. */
  rates: Readonly<Record<OptimizerId, number>>;
}

/** When each method was published; of those that were posted first, when they were. */
const years: readonly (readonly [id: OptimizerId, year: number])[] = [
  ["gd", 1847],
  ["momentum", 1964],
  ["nesterov", 1983],
  ["adagrad", 2011],
  ["adadelta", 2012],
  ["rmsprop", 2012],
  ["adam", 2014],
  ["nadam", 2016],
  ["adamw", 2017],
];

/** A timeline: each stop is the method itself, walking. */
export default function History(props: HistoryProps) {
  const { lang, rates } = props;
  const t = words[lang];
  const methods = useMemo(() => years.map(([id]) => ({ id, rate: rates[id] })), []);
  const walk = useWalk({ methods, steps, start, condition, direction, initial: 12 });
  const current = walk.method.value.value;
  return (
    <WalkFigure
      {...props}
      walk={walk}
      title={t.title}
      caption={t.caption}
      rates={[0.001, 100]}
      rule
      profile={false}
      controls={["condition"]}
      more={
        <p>
          {t.story[current]} {t.rate(walk.of[current]?.rate.print(rates[current]) ?? "")}
        </p>
      }
      above={
        <div class="timeline">
          <Choice
            parameter={walk.method}
            group={props.label}
            legend={t.timeline}
            options={years.map(([id, year]) => ({
              value: id,
              text: (
                <>
                  <small>{year}</small> {optimizerNames[id][lang]}
                </>
              ),
            }))}
          />
        </div>
      }
    />
  );
}
