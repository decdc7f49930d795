import "../../optimizers/optimizers.css";
import "../../optimizers/walk.css";
import "./race.css";
import { type ReadonlySignal, useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { descend } from "#lib/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { FormulaField } from "../../controls/FormulaField.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice, useText } from "../../controls/parameter.ts";
import { Transport } from "../../controls/Transport.tsx";
import { Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { type OptimizerId, optimizerNames, optimizers } from "../../optimizers/optimizers.ts";
import { optimizerOf } from "../../optimizers/settings.ts";
import { usePlayback } from "../../run/usePlayback.ts";
import { networkRates, networkRunCount } from "./networkRace.ts";
import { words } from "./Race.strings.ts";
import { decadesOf, LossChart, SensitivityChart } from "./RaceCharts.tsx";
import { RaceMap } from "./RaceMap.tsx";
import { bestIn, forgivenessOf, RaceTable } from "./RaceTable.tsx";
import {
  highestStart,
  landOf,
  problemIds,
  type RaceResult,
  raceSteps,
  rates,
  runCount,
} from "./raceLands.ts";
import { useOwnLand } from "./useOwnLand.ts";
import { useRace } from "./useRace.ts";

interface RaceProps extends WidgetProps {
  /** The race in the valley, run when the site is built. */
  first: RaceResult;
  /** Who won in the valley and on the banana. */
  winners: { valley: OptimizerId; banana: OptimizerId };
}

/** All nine on one land or in one network: tuned by a sweep that is shown, then raced on fresh seeds. */
export default function Race(props: RaceProps) {
  const { lang, label, first, winners } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const problem = useChoice("on", problemIds, "valley");
  const formula = useText("formula", "(x^2 - 1)^2 + 3y^2 + x/2");
  const shown = useText("show", optimizers.join(","));
  const chosen = useSignal("");
  const own = useOwnLand(
    formula.value,
    useComputed(() => problem.value.value === "own"),
  );
  const lands = useComputed(() => {
    const id = problem.value.value;
    return id === "network" ? "network" : id === "own" ? own.land.value : landOf(id);
  });
  const race = useRace(lands, first, stage);
  const landVersion = useVersion(lands);
  const version = useVersion(race.result);
  const last = useSignal(raceSteps);
  const playback = usePlayback(last, { stage, initial: 8, pace: 60 });

  const land = lands.value;
  const result = race.result.value;
  const usedRates = land === "network" ? networkRates : rates;
  const set = new Set(shown.value.value.split(","));
  const ids = optimizers.filter((id) => set.has(id));
  const walks = useComputed(() => {
    const on = lands.value;
    const found = race.result.value;
    if (!on || on === "network" || !found) return [];
    const start = highestStart(on);
    return optimizers.map((id) => ({
      id,
      steps: descend(
        on.objective,
        start,
        optimizerOf(id),
        rates[found[id].best],
        raceSteps,
      ).steps.map(({ params }) => params),
    }));
  });
  const decades = result && decadesOf(result);
  const factors = result && forgivenessOf(result, usedRates);
  const names = (some: OptimizerId[]) => some.map((id) => optimizerNames[id][lang]).join(", ");
  const waits = race.made.value < race.all.value;
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption(runCount)}
      account={
        <p>
          {result && factors
            ? t.account(
                bestIn((id) => result[id].median.at(-1))[0],
                bestIn((id) => result[id].goal)[0],
                names(
                  bestIn(
                    (id) => factors[id],
                    (a, b) => a > b,
                  ),
                ),
              )
            : race.made.value > 0
              ? t.progress(race.made.value, race.all.value)
              : t.waiting}
        </p>
      }
      parameters={[problem, formula, shown]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: [
            { id: "yes", text: t.yes },
            { id: "no", text: t.no },
          ],
          because: t.because(winners.valley, winners.banana),
        }}
        right={winners.valley === winners.banana ? "yes" : "no"}
        chosen={chosen}
      />
      <FigureMain>
        <div class="methods">
          <Choice
            parameter={problem}
            group={label}
            legend={t.problem}
            options={problemIds.map((value) => ({ value, text: t.problems[value] }))}
          />
        </div>
        {problem.value.value === "own" && (
          <FormulaField lang={lang} parameter={formula} name={t.formula} fault={own.fault.value}>
            L(x, y) =
          </FormulaField>
        )}
        {land === "network" && !result && (
          <p class="raceline">
            <button class="btn" type="button" onClick={race.trainNetworks}>
              {t.train(networkRunCount)}
            </button>
          </p>
        )}
        {waits && (
          <p class="raceline">
            <progress
              value={race.made.value}
              max={race.all.value}
              aria-label={t.progress(race.made.value, race.all.value)}
            />{" "}
            {t.progress(race.made.value, race.all.value)}
          </p>
        )}
        {race.error.value && (
          <p class="raceline" role="alert">
            {race.error.value}
          </p>
        )}
        {land && land !== "network" && (
          <RaceMap
            id={label}
            label={t.map}
            land={land}
            isValley={problem.value.value === "valley"}
            version={landVersion}
            walks={walks.value.filter(({ id }) => set.has(id))}
            now={playback.index.value}
          />
        )}
        {result && decades && (
          <>
            {land !== "network" && <Transport lang={lang} playback={playback} />}
            <SensitivityChart
              label={t.sensitivity}
              axis={t.outcome}
              result={result}
              ids={ids}
              version={version}
              decades={decades}
              rates={usedRates}
            />
            <LossChart
              label={t.losses}
              axis={t.loss}
              result={result}
              ids={ids}
              version={version}
              decades={decades}
              now={land === "network" ? undefined : playback.index.value}
            />
            <RaceTable lang={lang} result={result} rates={usedRates} shown={shown.value} />
          </>
        )}
      </FigureMain>
    </Figure>
  );
}

/** A number that changes whenever the signal does. */
function useVersion(signal: ReadonlySignal<unknown>): ReadonlySignal<number> {
  const seen = useRef({ value: signal.peek(), version: 0 });
  return useComputed(() => {
    const { value, version } = seen.current;
    if (signal.value !== value) seen.current = { value: signal.value, version: version + 1 };
    return seen.current.version;
  });
}
