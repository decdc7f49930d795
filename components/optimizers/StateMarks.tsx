import { Arrow, Label, type Place } from "../plots/marks.tsx";
import { coordinate } from "../plots/path.ts";
import { averagedGradient, effectiveRate, type Moment } from "./rules.ts";

interface StateMarksProps {
  moment: Moment;
  /** Where Θ is drawn. */
  here: Place;
  /** Drawing units of one unit of w. */
  unit: number;
}

/** A gradient is drawn at this share of its length; moves are drawn as they are. */
const gradientScale = 0.5;

/** A vector of the land in drawing units: up is minus. */
const drawn = (vector: ArrayLike<number>, unit: number, scale = 1): Place => [
  vector[0] * unit * scale,
  -vector[1] * unit * scale,
];

/** An optimizer's state, drawn where it acts: velocities as arrows, the rates of both parameters as a cross. */
export function StateMarks(props: StateMarksProps) {
  const { moment, here, unit } = props;
  const { id } = moment;
  if (id === "momentum") return <Velocity {...props} />;
  if (id === "nesterov") return <Velocity {...props} ahead />;
  const gradient = drawn(moment.now.grads, unit, gradientScale);
  if (id === "gd") return <Arrow from={here} vector={gradient} />;
  const rates = [0, 1].map((i) => effectiveRate(moment, i) ?? 0);
  const averaged = [0, 1].map((i) => averagedGradient(moment, i) ?? 0);
  return (
    <>
      <Cross here={here} rates={rates} unit={unit} />
      <Arrow from={here} vector={gradient} />
      {moment.now.state.m && (
        <Arrow from={here} vector={drawn(averaged, unit, gradientScale)} class="s-mom" />
      )}
    </>
  );
}

/** How far a gradient of 1 would move each parameter. */
function Cross({ here: [x, y], rates, unit }: { here: Place; rates: number[]; unit: number }) {
  const [a, b] = rates.map((rate) => coordinate(Math.min(1e4, rate * unit)));
  const d = `M${coordinate(x)} ${coordinate(y)}m-${a} 0h${a}h${a}M${coordinate(x)} ${coordinate(y)}m0-${b}v${b}v${b}`;
  return (
    <g class="ratecross s-gamma">
      <path class="casing" d={d} />
      <path d={d} />
    </g>
  );
}

/** What is kept of the last move, then what the gradient adds; together they are the next move. */
function Velocity({ moment, here, unit, ahead = false }: StateMarksProps & { ahead?: boolean }) {
  const { now, rate, settings } = moment;
  const alpha = settings.alpha as number;
  const m = now.state.m as Float64Array;
  const kept = drawn([alpha * m[0], alpha * m[1]], unit);
  const tip: Place = [here[0] + kept[0], here[1] + kept[1]];
  const pull = (grads: Float64Array) => drawn([-rate * grads[0], -rate * grads[1]], unit);
  const classical = pull(now.grads);
  const used = ahead && now.lookAhead ? pull(now.lookAhead.grads) : classical;
  return (
    <>
      {ahead && <Arrow from={tip} vector={classical} class="s-grad blind" />}
      <Arrow from={here} vector={kept} class="s-mom" />
      <Arrow from={tip} vector={used} />
      {ahead && (
        <Arrow
          from={[tip[0] + classical[0], tip[1] + classical[1]]}
          vector={[used[0] - classical[0], used[1] - classical[1]]}
          class="correction"
        />
      )}
      {ahead && <circle class="aheadmark" cx={coordinate(tip[0])} cy={coordinate(tip[1])} r="4" />}
      {Math.hypot(...kept) > 40 && (
        <Label place={[tip[0] + 8, tip[1] - 8]} class="s-mom">
          αM
        </Label>
      )}
    </>
  );
}
