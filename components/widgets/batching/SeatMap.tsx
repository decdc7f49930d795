import "./seats.css";
import type { ReadonlySignal } from "@preact/signals";

interface SeatMapProps {
  title: string;
  /** What the map shows, in words. */
  label: string;
  /** The points in the order in which they are asked. */
  order: ReadonlySignal<Int32Array>;
  /** How many were asked so far. */
  index: ReadonlySignal<number>;
}

/** How often each point comes among the first so many of an order. */
export function counted(order: Int32Array, draws: number): Int32Array {
  const times = new Int32Array(order.length);
  for (let k = 0; k < draws; k++) times[order[k]]++;
  return times;
}

/** One seat a point, filled by how often it was visited: never, once, twice, more often. */
export function SeatMap({ title, label, order, index }: SeatMapProps) {
  const draws = Math.min(index.value, order.value.length);
  const times = counted(order.value, draws);
  const last = draws > 0 ? order.value[draws - 1] : undefined;
  const columns = Math.ceil(Math.sqrt(times.length));
  const rows = Math.ceil(times.length / columns);
  const seats = Array.from({ length: times.length }, (_, i) => i);
  return (
    <div class="seats">
      <p>{title}</p>
      <svg
        viewBox={`-0.1 -0.1 ${columns + 0.2} ${rows + 0.2}`}
        role="img"
        aria-label={label}
        class={columns > 12 ? "small" : ""}
      >
        {[0, 1, 2, 3].map((kind) => (
          <path
            key={kind}
            class={`seat v${kind}`}
            d={seats
              .filter((i) => Math.min(3, times[i]) === kind)
              .map((i) => `M${(i % columns) + 0.1} ${Math.floor(i / columns) + 0.1}h.8v.8h-.8z`)
              .join("")}
          />
        ))}
        {columns <= 12 &&
          seats
            .filter((i) => times[i] > 1)
            .map((i) => (
              <text
                key={i}
                class={times[i] > 2 ? "many" : ""}
                x={(i % columns) + 0.5}
                y={Math.floor(i / columns) + 0.67}
              >
                {times[i]}
              </text>
            ))}
        {last !== undefined && (
          <rect
            class="lastseat"
            x={(last % columns) + 0.02}
            y={Math.floor(last / columns) + 0.02}
            width="0.96"
            height="0.96"
          />
        )}
      </svg>
    </div>
  );
}
