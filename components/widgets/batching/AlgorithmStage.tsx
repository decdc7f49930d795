import type { ReadonlySignal } from "@preact/signals";
import type { Program } from "#lib/index.ts";
import type { words } from "./Algorithm.strings.ts";
import { DozenPlot } from "./DozenPlot.tsx";
import { dozenLine } from "./dozen.ts";
import type { CostedMoment, runAlgorithm } from "./runAlgorithm.ts";

interface MomentProps {
  words: (typeof words)["en"];
  program: ReadonlySignal<Program>;
  moment: ReadonlySignal<CostedMoment>;
}

/** The number of the bird whose turn it is; undefined while nobody is asked. */
function askedBird(program: Program, { line, set, variables }: CostedMoment): number | undefined {
  const isAsked = program[line]?.text.includes("∇L(") || set === "i";
  return isAsked ? (variables.i as number) : undefined;
}

/** What the figure shows now, in words. */
export function AlgorithmAccount(
  props: MomentProps & {
    run: ReadonlySignal<ReturnType<typeof runAlgorithm>>;
    /** n times the size of a batch. */
    most: ReadonlySignal<number>;
  },
) {
  const { words: t, program, run, moment, most } = props;
  const { moments, end } = run.value;
  const { step, line, variables, evaluations } = moment.value;
  const params = variables.Θ as readonly number[] | undefined;
  return (
    <p>
      {t.account({
        step,
        last: moments.length - 1,
        line: line < 0 ? undefined : program.value[line].text,
        iteration: variables.iteration as number | undefined,
        evaluations,
        most: most.value,
        bird: askedBird(program.value, moment.value),
        loss: params && dozenLine.loss(Float64Array.from(params)),
        error: step === moments.length - 1 ? end?.error?.message : undefined,
      })}
    </p>
  );
}

/** The cost counter. */
export const Cost = ({ words: t, moment }: Pick<MomentProps, "words" | "moment">) => (
  <p class="cost">
    {t.cost} <b>{moment.value.evaluations}</b>
  </p>
);

/** The birds of this moment: the batch ringed, the one whose turn it is lit, and the line. */
export function AlgorithmBirds({ id, words: t, program, moment }: MomentProps & { id: string }) {
  const { variables } = moment.value;
  const batch = (variables.batch ?? variables.data) as readonly number[];
  const bird = askedBird(program.value, moment.value);
  return (
    <DozenPlot
      id={id}
      words={t}
      height={210}
      params={variables.Θ as readonly number[] | undefined}
      batch={batch.map((number) => number - 1)}
      bird={bird === undefined ? undefined : bird - 1}
    />
  );
}
