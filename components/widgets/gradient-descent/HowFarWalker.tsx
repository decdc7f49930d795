import type { ComponentChildren } from "preact";
import type { Descent } from "#lib/index.ts";
import { signed, significant } from "../../words/numbers.ts";
import type { words } from "./HowFar.strings.ts";
import { HowFarCurve } from "./HowFarCurve.tsx";
import type { Moment, Walker } from "./HowFarWalk.ts";

interface HowFarWalkerProps {
  id: string;
  words: (typeof words)["en"];
  walker: Walker;
  walk: Descent;
  index: number;
  moment: Moment;
  shown: boolean;
}

/** One of the two walkers: the curve with its step, and the numbers of it. */
export function HowFarWalker(props: HowFarWalkerProps) {
  const { id, words: t, walker, walk, index, moment, shown } = props;
  const { loss, slope, used, next, w, lost } = moment;
  const i = Math.min(index, walk.steps.length - 1);
  const rises = lost || (next !== undefined && next.loss > loss);
  return (
    <div>
      <h4>{t.walker[walker]}</h4>
      <HowFarCurve
        id={id}
        label={t.curve[walker]}
        walked={walk.steps.slice(0, i + 1)}
        next={walk.steps[i + 1]}
        showStep={shown}
        lost={lost && index > 0}
      />
      <dl>
        <dt>{t.slope}</dt>
        <dd class="s-grad">
          {significant(slope, 3)}
          {used !== slope && t.clippedTo(significant(used, 3))}
        </dd>
        <dt>{t.step}</dt>
        <dd class="s-theta">
          <Told shown={shown}>{next ? signed(next.w - w) : "–"}</Told>
        </dd>
        <dt>{t.before}</dt>
        <dd>{significant(loss, 3)}</dd>
        <dt>{t.after}</dt>
        <dd class={shown && rises ? "rises" : ""}>
          <Told shown={shown}>
            {next ? significant(next.loss, 3) : lost ? t.beyond : "–"}
            {next && next.loss !== loss && ` · ${rises ? t.rises : t.falls}`}
          </Told>
        </dd>
      </dl>
    </div>
  );
}

/** A number that waits for the answer. */
const Told = ({ shown, children }: { shown: boolean; children: ComponentChildren }) => (
  <>
    {!shown && <span class="await">?</span>}
    <span class="reveal" data-shown={shown}>
      {children}
    </span>
  </>
);
