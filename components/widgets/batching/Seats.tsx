import "./seats.css";
import { type ReadonlySignal, useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { epochOrders, neverDrawn, type Sampling, visits } from "#lib/index.ts";
import { controlWords } from "../../controls/controls.strings.ts";
import { Icon } from "../../controls/icons.tsx";
import { Predict } from "../../controls/Predict.tsx";
import { useNumber } from "../../controls/parameter.ts";
import { RunBar } from "../../controls/RunBar.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { Transport } from "../../controls/Transport.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { usePlayback } from "../../run/usePlayback.ts";
import { counted, SeatMap } from "./SeatMap.tsx";
import { words } from "./Seats.strings.ts";

const firstCount = 100;
const largest = 400;
/** Over how many epochs the shares are averaged. */
const epochs = 200;

const orderOf = (count: number, sampling: Sampling, seed: number) => {
  const order = new Int32Array(count);
  epochOrders({ count, sampling, seed })(order);
  return order;
};

/** The shares of points that come 0, 1, 2 and more times. */
const sharesOf = (lists: readonly Int32Array[]) => {
  const shares = [0, 0, 0, 0];
  const all = lists.length * lists[0].length;
  for (const times of lists) for (const n of times) shares[Math.min(3, n)] += 1 / all;
  return shares;
};

/** N draws with replacement: the chance of a point to come 0, 1, 2 and more times. */
const expectedShares = (count: number) => {
  const never = neverDrawn(count);
  if (count === 1) return [0, 1, 0, 0];
  const once = (never * count) / (count - 1);
  const twice = (once * (count - 1)) / 2 / (count - 1);
  return [never, once, twice, Math.max(0, 1 - never - once - twice)];
};

/** A seat for every point: how often it is visited in an epoch, drawn with replacement or shuffled. */
export default function Seats(props: WidgetProps) {
  const { lang } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const count = useNumber("count", { initial: firstCount, min: 1, max: largest, integer: true });
  const seed = useNumber("seed", { initial: 1, min: 0, max: 2 ** 32 - 1, integer: true });
  const chosen = useSignal("");
  const drawn = useComputed(() => orderOf(count.value.value, "withReplacement", seed.value.value));
  const shuffled = useComputed(() => orderOf(count.value.value, "reshuffled", seed.value.value));
  const playback = usePlayback(count.value, {
    stage,
    initial: 40,
    pace: 60,
    longest: 8000,
  });
  const measured = useComputed(() =>
    sharesOf(visits(count.value.value, "withReplacement", epochs, seed.value.value)),
  );
  const law = expectedShares(count.value.value);
  const here = sharesOf([counted(drawn.value, count.value.value)]);
  const isAnswered = chosen.value !== "";
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  const never = neverDrawn(firstCount);
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={<SeatsAccount words={t} drawn={drawn} index={playback.index} />}
      parameters={[count, seed]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: [
            { id: "none", text: t.none },
            { id: "tenth", text: t.tenth },
            { id: "third", text: t.third },
            { id: "half", text: t.half },
          ],
          because: t.because,
        }}
        right={never < 0.03 ? "none" : never < 0.2 ? "tenth" : never < 0.45 ? "third" : "half"}
        chosen={chosen}
      />
      <FigureMain>
        <div class="seatmaps">
          <SeatMap title={t.drawn} label={t.map} order={drawn} index={playback.index} />
          <SeatMap title={t.shuffled} label={t.map} order={shuffled} index={playback.index} />
        </div>
        <div class="runline">
          <RunBar lang={lang} playback={playback} />
        </div>
        <Transport lang={lang} playback={playback}>
          <button class="btn quiet" type="button" onClick={() => seed.value.value++}>
            <Icon name="seed" />
            <span class="t">{controlWords[lang].newSeed}</span>
          </button>
        </Transport>
        <table class="counts">
          <caption>{t.counts(epochs)}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t.thisEpoch}</th>
              <th scope="col">{t.mean(epochs)}</th>
              <th scope="col">{t.law}</th>
            </tr>
          </thead>
          <tbody>
            {t.times.map((name, n) => (
              <tr key={name} class={n === 0 ? "never" : ""}>
                <th scope="row">{name}</th>
                {[here, measured.value, law].map((shares, k) => (
                  <td key={k}>
                    <span class="reveal" data-shown={isAnswered}>
                      {percent(shares[n])}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </FigureMain>
      <Controls>
        <Slider
          lang={lang}
          parameter={count}
          symbol="N"
          name={t.count}
          min={1}
          max={largest}
          step={1}
          digits={0}
        />
      </Controls>
      <Legend
        entries={t.times.map((text, n) => ({
          mark: <path class={`seat v${n}`} d="M17 1h14v14h-14z" />,
          text,
        }))}
      />
    </Figure>
  );
}

interface SeatsAccountProps {
  words: (typeof words)["en"];
  drawn: ReadonlySignal<Int32Array>;
  index: ReadonlySignal<number>;
}

/** What the figure shows now, in words. */
function SeatsAccount({ words: t, drawn, index }: SeatsAccountProps) {
  const count = drawn.value.length;
  const draws = Math.min(index.value, count);
  const times = counted(drawn.value, draws);
  return (
    <p>
      {t.account({
        draws,
        count,
        unseen: times.filter((n) => n === 0).length,
        most: Math.max(...times),
        isOver: draws === count,
      })}
    </p>
  );
}
