import { Choice } from "../controls/Choice.tsx";
import { Slider } from "../controls/Slider.tsx";
import { Controls } from "../figure/Figure.tsx";
import { Letters } from "../math/Letters.tsx";
import type { Language } from "../words/language.ts";
import { fixed } from "../words/numbers.ts";
import type { OptimizerId } from "./optimizers.ts";
import type { MethodParameters, SettingKey, WalkState } from "./useWalk.ts";
import { walkWords } from "./walk.strings.ts";

export type WalkControl = "condition" | "direction" | "correction";

interface WalkControlsProps {
  lang: Language;
  walk: WalkState;
  /** Besides the method's own settings. */
  more: readonly WalkControl[];
  /** The bar of γ is logarithmic between these. */
  rates: readonly [number, number];
  /** A limit of γ that the text derives. */
  limit?: number;
}

const symbols = { alpha: "α", beta1: "β₁", beta2: "β₂", decay: "λ" } as const;
const looks: Readonly<Record<SettingKey, { max: number; step: number; digits: number }>> = {
  alpha: { max: 0.99, step: 0.01, digits: 2 },
  beta1: { max: 0.99, step: 0.01, digits: 2 },
  beta2: { max: 0.999, step: 0.001, digits: 3 },
  decay: { max: 1, step: 0.01, digits: 2 },
};

/** The settings of a walk: γ first, then what belongs to each method, then the land. */
export function WalkControls({ lang, walk, more, rates, limit }: WalkControlsProps) {
  const t = walkWords[lang];
  const current = walk.method.value.value;
  const own = walk.of[current] as MethodParameters;
  return (
    <Controls>
      <Slider
        key={current}
        lang={lang}
        parameter={own.rate}
        symbol={<Letters text="γ" />}
        class="s-gamma"
        name={t.learningRate}
        min={rates[0]}
        max={rates[1]}
        step={0.001}
        scale="log"
        digits={3}
        mark={
          limit
            ? {
                at: limit,
                label: (
                  <>
                    2/λ<sub>max</sub> = {fixed(limit, 0)}
                  </>
                ),
              }
            : undefined
        }
      />
      {(Object.keys(symbols) as SettingKey[]).map((key) => {
        const parameter = own[key];
        return (
          parameter && (
            <Slider
              key={`${current} ${key}`}
              lang={lang}
              parameter={parameter}
              symbol={<Letters text={symbols[key]} />}
              name={nameOf(key, current, lang)}
              min={0}
              {...looks[key]}
            />
          )
        );
      })}
      {more.includes("correction") && (
        <Choice
          parameter={walk.corrected}
          named
          legend={t.correction}
          options={[
            { value: "on", text: t.on },
            { value: "off", text: t.off },
          ]}
        />
      )}
      {more.includes("condition") && (
        <Slider
          lang={lang}
          parameter={walk.condition}
          symbol={<Letters text="κ" />}
          name={t.condition}
          min={1}
          max={200}
          step={1}
          scale="log"
          digits={0}
        />
      )}
      {more.includes("direction") && (
        <Slider
          lang={lang}
          parameter={walk.direction}
          symbol={<Letters text="φ" />}
          name={t.direction}
          min={-90}
          max={90}
          step={1}
          digits={0}
        />
      )}
    </Controls>
  );
}

function nameOf(key: SettingKey, id: OptimizerId, lang: Language): string {
  const name = walkWords[lang][key];
  return typeof name === "function" ? name(id) : name;
}
