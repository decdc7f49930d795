import "./ChainRule.css";
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import {
  gradientCheck,
  type TinyNetworkName,
  tinyNetwork,
  tinyNetworkLoss,
  tinyNetworkNames,
} from "#lib/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { type NumberParameter, useChoice, useNumber } from "../../controls/parameter.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { usePlayback } from "../../run/usePlayback.ts";
import { fixed } from "../../words/numbers.ts";
import { words } from "./ChainRule.strings.ts";
import { ChainRuleGraph } from "./ChainRuleGraph.tsx";
import { ChainLines, plain, Sym, shown } from "./ChainRuleLine.tsx";
import { ChainRuleNudge } from "./ChainRuleNudge.tsx";
import { forwardEnd, linesAt, slopeKnownAt, stops } from "./ChainRuleStops.ts";

const sample = { inputs: [1, -0.5], target: 0.2 } as const;
const first: Readonly<Record<TinyNetworkName, number>> = {
  w11: 0.8,
  w12: -0.6,
  b1: 0.1,
  w21: -0.5,
  w22: 0.9,
  b2: 0.3,
  v1: 0.7,
  v2: -1.2,
  c: -0.2,
};
const asked = "w21";
const loss = tinyNetworkLoss(sample);
const firstSlope = tinyNetwork(Object.values(first), sample).params[asked].grad;

/** A small network with every value and every slope on it, and one slope checked by hand. */
export default function ChainRule(props: WidgetProps) {
  const { lang } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const weights = useWeights();
  const which = useChoice("weight", tinyNetworkNames, asked);
  const h = useNumber("h", { initial: 1e-5, min: 1e-14, max: 0.1 });
  const chosen = useSignal("");
  const playback = usePlayback(useSignal(stops.length - 1), {
    stage,
    pace: 900,
    longest: 20_000,
    initial: forwardEnd,
  });
  // The answer is on the graph: show all of it.
  useSignalEffect(() => {
    if (chosen.value !== "") playback.seek(stops.length - 1);
  });

  const theta = useComputed(() => tinyNetworkNames.map((name) => weights[name].value.value));
  const network = useComputed(() => tinyNetwork(theta.value, sample));
  const index = tinyNetworkNames.indexOf(which.value.value);
  const check = useComputed(() =>
    gradientCheck(loss, theta.value, tinyNetworkNames.indexOf(which.value.value), h.value.value),
  );
  const at = playback.index.value;
  const stop = stops[at];
  const lines = linesAt(stop, network.value);
  const seen = chosen.value !== "" || at >= slopeKnownAt(which.value.value);
  const { derivative, difference, error } = check.value;
  const question = {
    ask: t.ask(String(first[asked])),
    answers: [
      { id: "rise", text: t.rise },
      { id: "fall", text: t.fall },
      { id: "stay", text: t.stay },
    ],
    because: t.because(firstSlope.toFixed(3)),
  };
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={t.account({
        step: at,
        last: playback.last.value,
        pass: stop.pass,
        results: lines.map(({ result }) => `${plain(result)} = ${shown(result.value)}`).join(", "),
        loss: shown(network.value.loss.data),
        chosen: seen
          ? {
              name: plain({ symbol: [{ of: which.value.value }], value: 0 }),
              value: fixed(theta.value[index]),
              slope: fixed(derivative, 6),
              difference: fixed(difference, 6),
              h: h.value.value,
              error,
            }
          : undefined,
      })}
      parameters={[which, h, ...tinyNetworkNames.map((name) => weights[name])]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={question}
        right={firstSlope > 0 ? "rise" : firstSlope < 0 ? "fall" : "stay"}
        chosen={chosen}
      />
      <FigureMain>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: an edge is a short way to its radio button */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the radio buttons choose the same by keyboard */}
        <div
          onClick={(event) => {
            const edge = (event.target as Element).closest<SVGElement>("[data-edge]")?.dataset.edge;
            which.value.value = which.parse(edge ?? "") ?? which.value.value;
          }}
        >
          <ChainRuleGraph
            words={t}
            network={network}
            target={sample.target}
            index={playback.index}
            which={which.value}
          />
          <div class="chain">
            {lines.length > 0 ? <ChainLines lines={lines} /> : <p>{t.start}</p>}
          </div>
          <Transport lang={lang} playback={playback} />
        </div>
      </FigureMain>
      <Controls>
        <Choice
          parameter={which}
          named
          legend={t.choose}
          options={tinyNetworkNames.map((value) => ({ value, text: <Sym of={value} /> }))}
        />

        <Slider
          key={which.value.value}
          lang={lang}
          parameter={weights[which.value.value]}
          symbol={<Sym of={which.value.value} />}
          class="s-theta"
          name={t.names[which.value.value]}
          min={-3}
          max={3}
          step={0.05}
        />
        <Slider
          lang={lang}
          parameter={h}
          symbol="h"
          name={t.h}
          min={1e-14}
          max={0.1}
          step={1e-14}
          scale="log"
        />
      </Controls>
      <ChainRuleNudge
        words={t}
        loss={loss}
        theta={theta}
        index={index}
        name={which.value.value}
        h={h.value}
        check={check}
        seen={seen}
      />
      <Legend
        entries={[
          { mark: <NodeMark />, text: t.value },
          { mark: <EdgeMark class="s-theta" />, text: t.weight },
          { mark: <EdgeMark class="s-grad" />, text: t.slope },
          { mark: <path class="wire chosen" d="M2 8H46" />, text: t.chosen },
        ]}
      />
    </Figure>
  );
}

const NodeMark = () => <rect class="box" x="12" y="1" width="24" height="14" />;

const EdgeMark = ({ class: look }: { class: string }) => (
  <text class={look} x="24" y="13" text-anchor="middle">
    0.12
  </text>
);

/** The nine settings, each under its own name in the address. */
function useWeights() {
  const weight = (name: TinyNetworkName) =>
    useNumber(name, { initial: first[name], min: -10, max: 10 });
  return Object.fromEntries(tinyNetworkNames.map((name) => [name, weight(name)])) as Readonly<
    Record<TinyNetworkName, NumberParameter>
  >;
}
