import { useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { parseProgram } from "#lib/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { controlWords } from "../../controls/controls.strings.ts";
import { Icon } from "../../controls/icons.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice, useNumber } from "../../controls/parameter.ts";
import { RunBar } from "../../controls/RunBar.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { ProgramView } from "../../program/ProgramView.tsx";
import { usePlayback } from "../../run/usePlayback.ts";
import { words } from "./Algorithm.strings.ts";
import { AlgorithmAccount, AlgorithmBirds, Cost } from "./AlgorithmStage.tsx";
import {
  batchProgram,
  miniBatchProgram,
  reshuffledProgram,
  type Sum,
  shuffledOnceProgram,
} from "./programs.ts";
import { birds, given, runAlgorithm } from "./runAlgorithm.ts";

const programs = {
  batch: batchProgram,
  miniBatch: miniBatchProgram,
  stochastic: shuffledOnceProgram,
} as const;

interface AlgorithmProps extends WidgetProps {
  /** One of the lecture's three; with `lines` only its words are taken. */
  program: keyof typeof programs;
  /** A program of your own, in the language of lib/programs/parseProgram.ts. */
  lines?: string;
}

const sums = ["mean", "sum"] as const satisfies readonly Sum[];
const shuffles = ["once", "everyEpoch"] as const;

/** One of the lecture's algorithms, run line by line on twelve penguins. */
export default function Algorithm({ program: name, lines, ...props }: AlgorithmProps) {
  const { lang, label } = props;
  const t = words[lang];
  const own = t.programs[name];
  const stage = useRef<HTMLElement>(null);
  const rate = useNumber("rate", { initial: 0.3, min: 0, max: 100 });
  const iterations = useNumber("n", { initial: 6, min: 0, max: 60, integer: true });
  const size = useNumber("size", { initial: 4, min: 1, max: birds.length, integer: true });
  const epsilon = useNumber("epsilon", { initial: 0.05, min: 0, max: 100 });
  const seed = useNumber("seed", { initial: 1, min: 0, max: 2 ** 32 - 1, integer: true });
  const sum = useChoice<Sum>("gather", sums, "mean");
  const order = useChoice("shuffle", shuffles, "once");
  const chosen = useSignal("");

  const program = useComputed(() => {
    const isReshuffled = name === "stochastic" && order.value.value === "everyEpoch";
    const source = isReshuffled ? reshuffledProgram : programs[name];
    return parseProgram(lines ?? source(sum.value.value));
  });
  const run = useComputed(() =>
    runAlgorithm(program.value, {
      learningRate: rate.value.value,
      iterations: iterations.value.value,
      batchSize: size.value.value,
      epsilon: epsilon.value.value,
      seed: seed.value.value,
    }),
  );
  const last = useComputed(() => run.value.moments.length - 1);
  const playback = usePlayback(last, { stage, initial: 9, longest: 40_000 });
  const moment = useComputed(() => run.value.moments[Math.min(playback.index.value, last.value)]);
  const hasBatches = name !== "batch";
  return (
    <Figure
      {...props}
      title={own.title}
      caption={own.caption}
      account={
        <AlgorithmAccount
          words={t}
          program={program}
          run={run}
          moment={moment}
          most={useComputed(
            () => iterations.value.value * (hasBatches ? size.value.value : birds.length),
          )}
        />
      }
      parameters={[
        rate,
        iterations,
        epsilon,
        sum,
        ...(hasBatches ? [size] : []),
        ...(name === "stochastic" ? [order, seed] : []),
      ]}
      stage={stage}
    >
      <Predict lang={lang} question={own.question} right={own.right} chosen={chosen} />
      <FigureMain>
        <ProgramView program={program} moment={moment} words={t} hidden={given} />
        <Cost words={t} moment={moment} />
        <div class="runline">
          <RunBar lang={lang} playback={playback} />
        </div>
        <Transport lang={lang} playback={playback}>
          {name === "stochastic" && (
            <button class="btn quiet" type="button" onClick={() => seed.value.value++}>
              <Icon name="seed" />
              <span class="t">{controlWords[lang].newSeed}</span>
            </button>
          )}
        </Transport>
        <AlgorithmBirds id={label} words={t} program={program} moment={moment} />
      </FigureMain>
      <Controls>
        {hasBatches && (
          <Slider
            lang={lang}
            parameter={size}
            symbol="B"
            name={t.size}
            min={1}
            max={birds.length}
            step={1}
            digits={0}
          />
        )}
        <Slider
          lang={lang}
          parameter={rate}
          symbol="\g"
          class="s-gamma"
          name={t.rate}
          min={0}
          max={0.6}
          step={0.01}
        />
        <Slider
          lang={lang}
          parameter={iterations}
          symbol="n"
          name={t.iterations}
          min={0}
          max={30}
          step={1}
          digits={0}
        />
        <Slider
          lang={lang}
          parameter={epsilon}
          symbol="\varepsilon"
          name={t.epsilon}
          min={0}
          max={1}
          step={0.01}
        />
        <Choice
          parameter={sum}
          group={`${label}-gather`}
          named
          legend={t.gather}
          options={sums.map((value) => ({ value, text: t.sums[value] }))}
        />
        {name === "stochastic" && (
          <Choice
            parameter={order}
            group={`${label}-shuffle`}
            named
            legend={t.shuffle}
            options={shuffles.map((value) => ({ value, text: t.shuffles[value] }))}
          />
        )}
      </Controls>
      <Legend
        entries={[
          { mark: <circle class="ringed" cx="24" cy="8" r="7" />, text: t.asked },
          { mark: <circle class="lit" cx="24" cy="8" r="7" />, text: t.turn },
          { mark: <path class="fitted" d="M2 12L46 4" />, text: t.line },
        ]}
      />
    </Figure>
  );
}
