import "./seats.css";

interface SeatMapProps {
  title: string;
  /** What the map shows, in words. */
  label: string;
  /** How often each point was visited so far. */
  times: ArrayLike<number>;
  /** The seat visited last. */
  last?: number;
}

/** One seat a point, filled by how often it was visited: never, once, twice, more often. */
export function SeatMap({ title, label, times, last }: SeatMapProps) {
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
