import "./Autoencoder.css";
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { Choice } from "../../controls/Choice.tsx";
import { controlWords } from "../../controls/controls.strings.ts";
import { Predict } from "../../controls/Predict.tsx";
import { useChoice, useNumber } from "../../controls/parameter.ts";
import { SeedButton } from "../../controls/SeedButton.tsx";
import { TransportBar } from "../../controls/TransportBar.tsx";
import { Picture } from "../../digits/Picture.tsx";
import { useArrival } from "../../digits/useArrival.tsx";
import { Controls, Figure, FigureMain, type WidgetProps } from "../../figure/Figure.tsx";
import { Legend } from "../../figure/Legend.tsx";
import { Still } from "../../figure/Still.tsx";
import { DropArea } from "../../plots/DropArea.tsx";
import { Live } from "../../run/Live.tsx";
import { forMilliseconds, useRun } from "../../run/useRun.ts";
import { words } from "./Autoencoder.strings.ts";
import {
  AutoencoderTrainer,
  autoencoderData,
  mapCount,
  mostSteps,
  shownCount,
} from "./AutoencoderModel.ts";
import { CodeMap, codeAt, LossLine, type Range, rangeOf, spec } from "./AutoencoderParts.tsx";

const colourings = ["none", "labels"] as const;
/** Milliseconds of a frame that training may take. */
const budget = 4;
/** Codes that are worked out anew in a frame; the map follows the training at a distance. */
const codesAFrame = 20;
const pictureSize = 196;
const blank = new Float64Array(pictureSize);
const noRange: Range = { x: [-1, 1], y: [-1, 1] };
const keyStep = 8;

interface AutoencoderProps extends WidgetProps {
  /** The pictures that are shown, and what an untrained network makes of them, drawn when the site is built. */
  first: { readonly given: readonly string[]; readonly returned: readonly string[] };
}

/** An autoencoder trained on digits: its pictures, and the map of its codes to walk on. */
export default function Autoencoder({ first, ...props }: AutoencoderProps) {
  const { lang } = props;
  const t = words[lang];
  const stage = useRef<HTMLElement>(null);
  const { digits, notice } = useArrival(lang);
  const seed = useNumber("seed", { initial: 1, min: 0, max: 2 ** 32 - 1, integer: true });
  const colours = useChoice("colours", colourings, "none");
  const chosen = useSignal("");
  const version = useSignal(0);
  const place = useSignal<readonly [number, number]>([spec.width / 2, spec.height / 2]);
  const codes = useRef(new Float64Array(0));
  const fresh = useRef({ codes: new Float64Array(2 * mapCount), next: 0 });
  const range = useRef(noRange);

  const data = useComputed(() => (digits.value ? autoencoderData(digits.value) : undefined));
  const trainer = useRef<AutoencoderTrainer | undefined>(undefined);
  const survey = (count: number) => {
    const run = trainer.current;
    if (!run) return;
    const sweep = fresh.current;
    const to = Math.min(mapCount, sweep.next + count);
    sweep.codes.set(run.codes(sweep.next, to), 2 * sweep.next);
    sweep.next = to;
    if (to < mapCount) return;
    codes.current = sweep.codes.slice();
    range.current = rangeOf(codes.current);
    sweep.next = 0;
  };
  const begin = () => {
    trainer.current = data.value && new AutoencoderTrainer(data.value, seed.value.value);
    fresh.current.next = 0;
    survey(mapCount);
    version.value = version.peek() + 1;
  };
  useSignalEffect(() => {
    // A new seed, and the arrival of the digits, begin a new training.
    void [data.value, seed.value.value];
    begin();
  });
  const redraw = () => {
    version.value = version.peek() + 1;
  };
  const run = useRun({
    stage,
    frame() {
      const now = trainer.current;
      if (!now) return false;
      let goes = true;
      forMilliseconds(budget, () => {
        goes = now.step();
        return goes;
      });
      survey(goes ? codesAFrame : mapCount);
      return goes;
    },
    show: redraw,
  });

  const given = data.value?.test.inputs;
  const drop = (to: readonly [number, number]) => {
    place.value = to;
  };
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={
        <Live version={version}>
          {() => (
            <Still moving={run.playing.value}>
              <p>
                {trainer.current &&
                  t.account({
                    steps: trainer.current.steps,
                    last: mostSteps,
                    loss: trainer.current.losses.at(-1) ?? Number.NaN,
                    code: codeAt(range.current, place.value),
                  })}
              </p>
            </Still>
          )}
        </Live>
      }
      parameters={[seed, colours]}
      stage={stage}
    >
      <Predict
        lang={lang}
        question={{
          ask: t.ask,
          answers: (["noise", "same", "wrong"] as const).map((id) => ({
            id,
            text: t.answers[id],
          })),
          because: t.because,
        }}
        right="same"
        chosen={chosen}
      />
      <FigureMain>
        {notice}
        <Live version={version}>
          {() => {
            const agent = trainer.current;
            const restored = agent?.restored();
            const code = codeAt(range.current, place.value);
            const word = controlWords[lang].count(agent?.steps ?? 0, mostSteps);
            return (
              <>
                <h4>{t.shown}</h4>
                <div class="pairs">
                  {Array.from({ length: shownCount }, (_, i) => {
                    const part = (all: Float64Array | undefined) =>
                      all?.subarray(i * pictureSize, (i + 1) * pictureSize);
                    return (
                      <div key={i}>
                        <Picture
                          ink={part(given)}
                          drawn={first.given[i]}
                          side={14}
                          label={`${t.pair(i + 1)}, ${t.given}`}
                        />
                        <Picture
                          ink={part(restored)}
                          drawn={first.returned[i]}
                          side={14}
                          label={`${t.pair(i + 1)}, ${t.returned}`}
                        />
                      </div>
                    );
                  })}
                </div>
                <LossLine label={t.profile} losses={agent?.losses ?? []} />
                <TransportBar
                  lang={lang}
                  playing={run.playing.value}
                  atStart={!agent || agent.steps === 0}
                  atEnd={!agent || agent.steps >= mostSteps}
                  onToggle={run.toggle}
                  onReset={() => {
                    run.pause();
                    begin();
                  }}
                  onStep={() => {
                    run.pause();
                    trainer.current?.step();
                    survey(mapCount);
                    redraw();
                  }}
                  count={
                    <>
                      {word[0]}
                      <b>{word[1]}</b>
                      {word[2]}
                    </>
                  }
                >
                  <SeedButton lang={lang} seed={seed} />
                </TransportBar>
                <div class="codes">
                  <div>
                    <p>{t.walk}</p>
                    <div class="dropped">
                      <CodeMap
                        label={t.map}
                        codes={codes.current}
                        range={range.current}
                        labels={colours.value.value === "labels" ? data.value?.labels : undefined}
                        walker={place.value}
                      />
                      <DropArea
                        spec={spec}
                        at={place.value}
                        label={t.area}
                        onDrop={drop}
                        onNudge={([right, up], far) => {
                          const by = far ? 4 * keyStep : keyStep;
                          const inside = (at: number, most: number) =>
                            Math.max(0, Math.min(most, at));
                          drop([
                            inside(place.value[0] + by * right, spec.width),
                            inside(place.value[1] - by * up, spec.height),
                          ]);
                        }}
                      />
                    </div>
                  </div>
                  <div>
                    <p>{t.picture}</p>
                    <Picture
                      ink={agent ? agent.picture(code) : blank}
                      side={14}
                      label={t.picture}
                    />
                  </div>
                </div>
              </>
            );
          }}
        </Live>
      </FigureMain>
      <Controls>
        <Choice
          parameter={colours}
          named
          legend={t.colours}
          options={colourings.map((value) => ({ value, text: t.colourings[value] }))}
        />
      </Controls>
      <Legend
        entries={[
          { mark: <path class="codedot" d="M24 8h0" />, text: t.legend.code },
          { mark: <path class="walker" d="M14 8h20M24 0v16" />, text: t.legend.walker },
        ]}
      />
    </Figure>
  );
}
