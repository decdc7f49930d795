import { Legend } from "../figure/Legend.tsx";
import { LettersProse } from "../math/Letters.tsx";
import type { Language } from "../words/language.ts";
import type { OptimizerId } from "./optimizers.ts";
import { walkWords } from "./walk.strings.ts";

interface WalkLegendProps {
  lang: Language;
  methods: readonly OptimizerId[];
  behind?: OptimizerId;
}

const arrow = (look: string) => (
  <g class={`arrow ${look}`}>
    <path class="shaft" d="M2 8H34" />
    <path class="head" d="M44 8L32 2.5v11z" />
  </g>
);
const cross = (
  <g class="ratecross s-gamma">
    <path d="M6 8H42M24 1V15" />
  </g>
);

const withVelocity = new Set<OptimizerId>(["momentum", "nesterov"]);
const withAverage = new Set<OptimizerId>(["adam", "nadam", "adamw"]);

/** What the marks of these walks mean. */
export function WalkLegend({ lang, methods, behind }: WalkLegendProps) {
  const t = walkWords[lang];
  const have = (some: (id: OptimizerId) => boolean) => methods.some(some);
  const ahead = methods.includes("nesterov");
  const entries = [
    { mark: "path", text: t.walk },
    behind && { mark: "pinned", text: t.behind(behind) },
    have((id) => !withVelocity.has(id)) && { mark: "gradient", text: t.gradient },
    have((id) => withVelocity.has(id)) && { mark: arrow("s-mom"), text: t.kept },
    have((id) => id === "momentum") && { mark: arrow("s-grad"), text: t.pull },
    ahead && { mark: arrow("s-grad"), text: t.pullAhead },
    ahead && { mark: arrow("s-grad blind"), text: t.blind },
    ahead && { mark: arrow("correction"), text: t.correctionMark },
    have((id) => withAverage.has(id)) && { mark: arrow("s-mom"), text: t.averaged },
    have((id) => id !== "gd" && !withVelocity.has(id)) && { mark: cross, text: t.cross },
    { mark: "hereAndNext", text: t.nowAndNext },
  ];
  const shown = entries.filter((entry) => typeof entry === "object");
  return (
    <Legend
      entries={shown.map(({ mark, text }) => ({ mark, text: <LettersProse text={text} /> }))}
    />
  );
}
