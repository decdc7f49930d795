import type { ReadonlySignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { History, Outcome, Step } from "#lib/index.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { coordinate } from "../../plots/path.ts";
import { Scrubber } from "../../plots/Scrubber.tsx";
import type { Training } from "../../run/useTraining.ts";
import type { Language } from "../../words/language.ts";
import { steps } from "./NetworkModel.ts";

const spec: FrameSpec = {
  width: 560,
  height: 92,
  margin: { top: 26, right: 8, bottom: 42, left: 38 },
  x: { domain: [0, steps], ticks: every(200, 0, steps), padding: 31 },
  y: { domain: [1e-3, 1e2], type: "log", ticks: [1e-2, 1, 1e2], format: String },
  edge: "base",
};
const { x, y } = scalesOf(spec);
const lowest = 1e-3;
const highest = 1e2;

type Run = History<Step, Outcome>;

interface NetworkProfileProps {
  lang: Language;
  id: string;
  label: string;
  history: ReadonlySignal<Run>;
  training: Training;
}

const heightOf = (value: number) => y.apply(Math.min(highest, Math.max(lowest, value)));

/** The loss and the length of the gradient at each step, on a scale of powers of ten, with the scrubber. */
export function NetworkProfile({ lang, id, label, history, training }: NetworkProfileProps) {
  const run = history.value;
  const made = training.recorded.value;
  const losses = useLine(run, made, (step) => step.loss);
  const norms = useLine(run, made, (step) => step.gradientNorm);
  const now = run.at(training.index.value);
  const left = x.apply(now.step);
  const reached = x.apply(run.length - 1);
  const end = run.last;
  return (
    <div class="profile">
      <Frame spec={spec} label={label}>
        <clipPath id={`${id}-walked`}>
          <rect y="-9" width={coordinate(left)} height="120" />
        </clipPath>
        {made - 1 > now.step && (
          <g class="made">
            <path class="s-loss" d={losses} />
            <path class="s-grad" d={norms} />
          </g>
        )}
        <g class="lines" clip-path={`url(#${id}-walked)`}>
          <path class="s-loss" d={losses} />
          <path class="s-grad" d={norms} />
        </g>
        <text
          class="axis s-loss mi"
          x={coordinate(reached + 9)}
          y={coordinate(heightOf(end.loss) - 4)}
        >
          L
        </text>
        <text
          class="normlabel s-grad"
          x={coordinate(reached + 9)}
          y={coordinate(Math.min(spec.height - 5, heightOf(end.gradientNorm) + 13))}
        >
          ‖∇Θ‖
        </text>
        <circle
          class="here s-theta"
          r="5"
          cx={coordinate(left)}
          cy={coordinate(heightOf(now.loss))}
        />
      </Frame>
      <Scrubber lang={lang} playback={training} steps={steps} />
    </div>
  );
}

/** A line that grows with its run: what is drawn is kept, only new steps are added. */
function useLine(run: Run, made: number, heightAt: (step: Step) => number): string {
  const line = useRef<{ run: Run; count: number; d: string } | undefined>(undefined);
  if (line.current?.run !== run) line.current = { run, count: 0, d: "" };
  for (; line.current.count < made; line.current.count++) {
    const step = run.at(line.current.count);
    const point = `${coordinate(x.apply(step.step))} ${coordinate(heightOf(heightAt(step)))}`;
    line.current.d += line.current.count === 0 ? `M${point}` : `L${point}`;
  }
  return line.current.d;
}
