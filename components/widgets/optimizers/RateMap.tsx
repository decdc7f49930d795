import { useComputed } from "@preact/signals";
import type { WidgetProps } from "../../figure/Figure.tsx";
import { useWalk } from "../../optimizers/useWalk.ts";
import { WalkFigure } from "../../optimizers/WalkFigure.tsx";
import { significant } from "../../words/numbers.ts";
import { bands, RateGrid } from "./RateGrid.tsx";
import { words } from "./RateMap.strings.ts";
import { type GridFacts, stepsWith } from "./rateGrid.ts";
import { condition, direction, start } from "./valleySettings.ts";

interface RateMapProps extends WidgetProps {
  /** What is true of the whole grid, computed when the site is built. */
  facts: GridFacts;
}

/** Which pairs of α and γ settle, and how fast; the run of any pair is replayed. */
export default function RateMap(props: RateMapProps) {
  const { facts } = props;
  const t = words[props.lang];
  const walk = useWalk({
    methods: [{ id: "momentum", rate: 1.27, settings: { alpha: 0.4 } }],
    steps: 40,
    start,
    condition,
    direction,
    initial: 12,
  });
  const { rate, alpha } = walk.of.momentum ?? {};
  const needed = useComputed(() => stepsWith(alpha?.value.value ?? 0, walk.rate.value));
  const { plainEdge, heavyEdge } = facts;
  return (
    <WalkFigure
      {...props}
      walk={walk}
      title={t.title}
      caption={t.caption(
        String(facts.best),
        String(facts.alpha),
        significant(facts.rate),
        String(facts.plain),
      )}
      question={{
        ask: t.ask,
        answers: [
          { id: "lower", text: t.lower },
          { id: "same", text: t.same },
          { id: "higher", text: t.higher },
        ],
        because: t.because(significant(plainEdge), significant(heavyEdge)),
      }}
      right={heavyEdge > plainEdge ? "higher" : heavyEdge < plainEdge ? "lower" : "same"}
      rates={[0.017, 4]}
      rule={false}
      profile={false}
      more={<p>{t.account(needed.value)}</p>}
      above={
        <>
          <RateGrid
            words={t}
            alpha={alpha?.value.value ?? 0}
            rate={walk.rate.value}
            onChoose={(a, r) => {
              if (alpha) alpha.value.value = a;
              if (rate) rate.value.value = r;
            }}
          />
          <p class="rategridkey">
            <svg viewBox="0 0 140 16" class="map" aria-hidden="true">
              {bands.map((limit, i) => (
                <rect key={limit} class={`t${i}`} x={i * 20} width="20" height="16" />
              ))}
            </svg>
            {t.legend(bands)}
          </p>
        </>
      }
    />
  );
}
