/** Options of Plot that a description may carry. The others are left out: they could reach a network or a style. */
const names = new Set(
  `x y x1 x2 y1 y2 z r fx fy fill stroke strokeWidth strokeDasharray strokeOpacity fillOpacity opacity strokeLinecap
  strokeLinejoin curve tension marker markerStart markerMid markerEnd symbol text title fontSize fontWeight fontStyle
  textAnchor lineAnchor lineWidth lineHeight dx dy rotate length anchor inset insetTop insetRight insetBottom insetLeft
  rx ry sort order offset reverse filter thresholds cumulative domain k reduce frameAnchor bend headLength headAngle
  shape width height aspectRatio margin marginTop marginRight marginBottom marginLeft grid color ticks tickSize
  tickPadding tickRotate tickFormat tickSpacing nice zero clamp percent line label labelAnchor labelOffset labelArrow
  legend type range scheme pivot symmetric base exponent constant round align padding paddingInner paddingOuter
  transform inputs count sum mean median min max proportion mode first last deviation variance channels value caption
  subtitle ariaLabel ariaDescription basis limit strict extend shift`.split(/\s+/),
);

// Numbers of which Plot makes as many things.
const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  ticks: [0, 50],
  tickSpacing: [10, 1000],
  thresholds: [1, 500],
  base: [2, 100],
  k: [1, 500],
  width: [60, 1600],
  height: [40, 1200],
  lineWidth: [1, 200],
};

const most: Readonly<Record<string, number>> = { ticks: 200, thresholds: 500 };

/** The part of an option that is safe to hand to Plot. */
export function safeOption(value: unknown, name = "", depth = 0): unknown {
  if (typeof value === "number" && Object.hasOwn(ranges, name)) {
    const [low, high] = ranges[name];
    return Math.min(high, Math.max(low, Number.isNaN(value) ? low : value));
  }
  if (typeof value === "string") return safeText(value);
  if (typeof value !== "object" || value === null || value instanceof Date)
    return typeof value === "function" ? undefined : value;
  if (depth > 8) return undefined;
  if (Array.isArray(value))
    return value.slice(0, most[name] ?? 20_000).map((entry) => safeOption(entry, "", depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => names.has(key))
      .map(([key, entry]) => [key, safeOption(entry, key, depth + 1)]),
  );
}

/** A row may have any field, but its fields are simple. */
export function safeRow(row: unknown): unknown {
  if (typeof row !== "object" || row === null || row instanceof Date) return safeOption(row);
  if (Array.isArray(row)) return row.slice(0, 16).map(simple);
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, simple(value)]));
}

const simple = (value: unknown) =>
  typeof value === "object" && !(value instanceof Date) ? null : safeOption(value);

// A colour that fetches something, however it is spelt.
const safeText = (text: string) =>
  /url\s*\(|\\|[<>]|script:|data:/i.test(text) ? "" : text.slice(0, 500);
