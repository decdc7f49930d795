import { type FrameSpec, scalesOf } from "./frame.ts";
import { coordinate } from "./path.ts";

const bar = 4;

/** The frame of a map: bars that alternate at each tick, so that the frame is also the axis. */
export function ladder(spec: FrameSpec): string {
  const { width, height, x: xAxis, y: yAxis } = spec;
  const { x, y } = scalesOf(spec);
  const across = darkIntervals(xAxis.ticks, xAxis.domain)
    .map(([from, to]) => [coordinate(x.apply(from)), coordinate(x.apply(to))])
    .map(
      ([a, b]) =>
        `M${a} ${-bar}H${b}V0H${a}zM${a} ${height}H${b}V${coordinate(height + bar)}H${a}z`,
    );
  const up = darkIntervals(yAxis.ticks, yAxis.domain)
    .map(([from, to]) => [coordinate(y.apply(from)), coordinate(y.apply(to))])
    .map(([a, b]) => `M${-bar} ${a}V${b}H0V${a}zM${width} ${a}V${b}H${width + bar}V${a}z`);
  return (
    `<path class="ladder" d="${across.join("")}${up.join("")}"/>` +
    `<rect class="neat" width="${width}" height="${coordinate(height)}"/>` +
    `<rect class="neat" x="${-bar}" y="${-bar}" width="${width + 2 * bar}" height="${coordinate(height + 2 * bar)}"/>`
  );
}

function darkIntervals(ticks: readonly number[], [from, to]: readonly [number, number]) {
  const edges = [from, ...ticks.filter((tick) => tick > from && tick < to), to];
  return edges.slice(0, -1).flatMap((edge, i) => (i % 2 ? [[edge, edges[i + 1]]] : []));
}
