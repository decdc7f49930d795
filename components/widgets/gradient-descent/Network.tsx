import "./network.css";
import { useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { controlWords } from "../../controls/controls.strings.ts";
import { Icon } from "../../controls/icons.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useNumber } from "../../controls/parameter.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { dotPath } from "../../plots/dots.ts";
import { useTraining } from "../../run/useTraining.ts";
import { fixed } from "../../words/numbers.ts";
import { words } from "./Network.strings.ts";
import { NetworkAccount } from "./NetworkAccount.tsx";
import { NetworkField } from "./NetworkField.tsx";
import { network, points, runOf, steps } from "./NetworkModel.ts";
import { NetworkNumbers } from "./NetworkNumbers.tsx";
import { NetworkParameters } from "./NetworkParameters.tsx";
import { NetworkProfile } from "./NetworkProfile.tsx";

const firstRate = 1;
const longRate = 30;
const firstSeed = 1;

const lossAfter = (rate: number, count: number) => runOf(firstSeed, rate).at(count).loss;

/** The rule itself, as it stands in the library; cut out while the site is built. */
const source = import.meta.env.SSR
  ? (await import("#lib/optimizers/gradientDescent.ts?raw")).default
  : "";
const ruleLine = (/for \(.*;$/m.exec(source)?.[0] ?? "").replaceAll("<", "&lt;");

/** Plain gradient descent on a network with hundreds of parameters, live. */
export default function Network(props: WidgetProps) {
  const { lang, label } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const rate = useNumber("rate", { initial: firstRate, min: 0 });
  const seed = useNumber("seed", { initial: firstSeed, min: 0, max: 2 ** 32 - 1, integer: true });
  const chosen = useSignal("");
  const history = useComputed(() => runOf(seed.value.value, rate.value.value));
  const training = useTraining(history, { steps, stage });
  const now = useComputed(() => history.value.at(training.index.value));
  const right = useComputed(() => (chosen.value === "" ? "" : rightAnswer()));
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption(network.size, points.count)}
      account={
        <NetworkAccount lang={lang} words={t} history={history} training={training} rate={rate} />
      }
      parameters={[rate, seed]}
      stage={stage}
    >
      <Predict lang={lang} question={questionOf(t)} right={right.value} chosen={chosen} />
      <FigureMain>
        <NetworkField label={t.field} params={useComputed(() => now.value.params)} />
        <NetworkProfile
          lang={lang}
          id={label}
          label={t.profile}
          history={history}
          training={training}
        />
        <Transport lang={lang} playback={training}>
          <button class="btn quiet" type="button" onClick={() => seed.value.value++}>
            <Icon name="seed" />
            <span class="t">{controlWords[lang].newSeed}</span>
          </button>
        </Transport>
        <NetworkParameters label={t.parameters} now={now} />
      </FigureMain>
      <div class="oneline">
        <code dangerouslySetInnerHTML={{ __html: ruleLine }} />
        <NetworkNumbers words={t} now={now} seed={seed.value} />
      </div>
      <Controls>
        <Slider
          lang={lang}
          parameter={rate}
          symbol="\g"
          class="s-gamma"
          name={t.rate}
          scale="log"
          min={0.01}
          max={100}
          step={0.01}
        />
      </Controls>
      <Legend
        entries={[
          { mark: <path class="dots class-0" d={dotPath(0)} />, text: t.classes[0] },
          { mark: <path class="dots class-1" d={dotPath(1)} />, text: t.classes[1] },
          { mark: <path class="boundary" d="M1 8H47" />, text: t.boundary },
          { mark: <path class="bars s-theta" d="M12 8V2M24 8v6M36 8V4" />, text: t.strokes },
          { mark: <path class="bars s-grad" d="M12 8V2M24 8v6M36 8V4" />, text: t.slopes },
        ]}
      />
    </Figure>
  );
}

type T = (typeof words)["en"];

/** Where ten long strides lead, run when it is asked for. */
function rightAnswer(): string {
  const after = lossAfter(longRate, 10);
  if (after > lossAfter(longRate, 0)) return "higher";
  return after < lossAfter(firstRate, 10) ? "sooner" : "slower";
}

/** Its numbers are worked out while the site is built; the page keeps the words that were built. */
function questionOf(t: T) {
  const loss = (rate: number, count: number) =>
    import.meta.env.SSR ? fixed(lossAfter(rate, count)) : "";
  return {
    ask: t.ask(String(longRate), String(firstRate), loss(firstRate, 0), loss(firstRate, 10)),
    answers: [
      { id: "sooner", text: t.sooner },
      { id: "slower", text: t.slower },
      { id: "higher", text: t.higher },
    ],
    because: t.because(loss(longRate, 10)),
  };
}
