import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { Choice } from "../../controls/Choice.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice } from "../../controls/parameter.ts";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { useSlices } from "../../run/useSlices.ts";
import { useSweep } from "../../run/useSweep.ts";
import { fixed } from "../../words/numbers.ts";
import { words } from "./Success.strings.ts";
import {
  type Budget,
  bestOfSizes,
  budgets,
  type Grid,
  layouts,
  networkExperiments,
  networkGrid,
  type Problem,
  points,
  problems,
  stepsOf,
  tolerance,
  valleysGrid,
} from "./SuccessModel.ts";
import { SuccessTable } from "./SuccessTable.tsx";

interface SuccessProps extends WidgetProps {
  /** What the build has measured, with the first seeds. */
  measured: Record<Problem, Record<Budget, Grid>>;
}

/** How often runs succeed, for every batch size and learning rate, at the same cost or in the same number of steps. */
export default function Success({ measured, ...props }: SuccessProps) {
  const { lang, label } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const problem = useChoice("problem", problems, "valleys");
  const budget = useChoice("budget", budgets, "cost");
  const chosen = useSignal("");
  const round = useSignal(0);
  const slices = useSlices<Grid>({ stage });
  const sweep = useSweep({ stage });
  const isSwept = useSignal(false);

  useSignalEffect(() => {
    // Another question: what was measured for the one before is of no use.
    problem.value.value;
    budget.value.value;
    slices.clear();
    sweep.cancel();
    isSwept.value = false;
  });
  const measure = () => {
    round.value++;
    const seed = 1 + 1000 * round.value;
    if (problem.value.value === "valleys")
      return slices.start(valleysGrid(budget.value.value, seed));
    isSwept.value = true;
    sweep.start(networkExperiments(budget.value.value, seed));
  };

  const { runs, sizes, rates } = layouts[problem.value.value];
  const swept = isSwept.value ? sweep.view.value : undefined;
  const all = runs * sizes.length * rates.length;
  const done = swept ? swept.finished : slices.done.value;
  const fresh = swept ? networkGrid(swept.runs) : slices.latest.value;
  const grid = fresh ?? measured[problem.value.value][budget.value.value];
  // A network's cells fill one after the other, the valleys' all together.
  const made = slices.latest.value && !swept ? done / (sizes.length * rates.length) : runs;
  const best = bestOfSizes(problem.value.value, grid);
  const first = useComputed(() => bestOfSizes("valleys", measured.valleys.cost));
  const winner = first.value.reduce((a, b) => (b.share > a.share ? b : a)).size;
  const isAnswered = chosen.value !== "";
  const isRunning = slices.running.value || swept?.state === "running";
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption(points, layouts.valleys.runs, layouts.network.runs, fixed(tolerance))}
      account={
        <>
          {!isAnswered && <p class="await">{t.waiting}</p>}
          <p class="reveal" data-shown={isAnswered}>
            {t.account({
              problem: problem.value.value,
              budget: budget.value.value,
              runs,
              steps: [
                stepsOf(problem.value.value, budget.value.value, sizes[0]),
                stepsOf(problem.value.value, budget.value.value, points),
              ],
              best: best.map(({ size, rate, share }) => ({
                size,
                rate,
                perCent: Math.min(100, Math.round((100 * share * runs) / Math.max(1, made))),
              })),
            })}
          </p>
        </>
      }
      parameters={[problem, budget]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: [
            { id: "large", text: t.large },
            { id: "middle", text: t.middle },
            { id: "small", text: t.small },
          ],
          because: t.because(
            String(Math.round(100 * first.value[0].share)),
            String(Math.round(100 * first.value[first.value.length - 1].share)),
          ),
        }}
        right={winner <= 2 ? "small" : winner >= 32 ? "large" : "middle"}
        chosen={chosen}
      />
      <FigureMain>
        <SuccessTable
          problem={problem.value.value}
          grid={grid}
          runs={made}
          shown={isAnswered}
          words={t}
        />
        <div class="measuring">
          <button class="btn" type="button" onClick={measure}>
            <span class="t">{t.measure}</span>
          </button>
          <span role="status">
            {done > 0 && (isRunning || done < all) ? t.progress(done, all) : fresh ? t.fresh : ""}
          </span>
        </div>
      </FigureMain>
      <Controls>
        <Choice
          parameter={problem}
          group={`${label}-problem`}
          named
          legend={t.problem}
          options={problems.map((value) => ({ value, text: t.problems[value] }))}
        />
        <Choice
          parameter={budget}
          group={`${label}-budget`}
          named
          legend={t.budget}
          options={budgets.map((value) => ({ value, text: t.budgets[value] }))}
        />
      </Controls>
    </Figure>
  );
}
