import type { ReadonlySignal } from "@preact/signals";
import type { TinyNetwork, TinyNetworkName } from "#lib/index.ts";
import type { Place } from "../../plots/marks.tsx";
import { polyline } from "../../plots/path.ts";
import { fixed } from "../../words/numbers.ts";
import { nameOf, shown } from "./ChainRuleLine.tsx";
import {
  isParameter,
  type Quantity,
  slopeKnownAt,
  stops,
  valueKnownAt,
  valuesOf,
} from "./ChainRuleStops.ts";

const [left, middle, right] = [150, 300, 450];
const box = { width: 124, height: 62 };

/** Where the nodes stand: the inputs on top, the loss at the bottom, as water runs. */
const nodes: readonly (readonly [Quantity, Place])[] = [
  ["x1", [left, 40]],
  ["x2", [right, 40]],
  ["z1", [left, 202]],
  ["z2", [right, 202]],
  ["a1", [left, 322]],
  ["a2", [right, 322]],
  ["yhat", [middle, 452]],
  ["L", [middle, 564]],
];

/** Where a label stands. */
interface Spot {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

interface Edge {
  name: TinyNetworkName;
  way: readonly [Place, Place];
  /** Where the weight is written; its slope stands `gap` below. */
  label: Place;
  anchor: Spot["anchor"];
  gap?: number;
}

const edges: readonly Edge[] = [
  {
    name: "w11",
    way: [
      [left, 71],
      [left, 171],
    ],
    label: [left - 10, 112],
    anchor: "end",
  },
  {
    name: "w21",
    way: [
      [left + 30, 71],
      [right - 30, 171],
    ],
    label: [228, 93],
    anchor: "middle",
  },
  {
    name: "w12",
    way: [
      [right - 30, 71],
      [left + 30, 171],
    ],
    label: [372, 93],
    anchor: "middle",
  },
  {
    name: "w22",
    way: [
      [right, 71],
      [right, 171],
    ],
    label: [right + 10, 112],
    anchor: "start",
  },
  {
    name: "b1",
    way: [
      [12, 202],
      [88, 202],
    ],
    label: [46, 192],
    anchor: "middle",
    gap: 32,
  },
  {
    name: "b2",
    way: [
      [588, 202],
      [512, 202],
    ],
    label: [554, 192],
    anchor: "middle",
    gap: 32,
  },
  {
    name: "v1",
    way: [
      [left + 20, 353],
      [middle - 30, 421],
    ],
    label: [200, 388],
    anchor: "end",
  },
  {
    name: "v2",
    way: [
      [right - 20, 353],
      [middle + 30, 421],
    ],
    label: [400, 388],
    anchor: "start",
  },
  {
    name: "c",
    way: [
      [480, 452],
      [362, 452],
    ],
    label: [424, 442],
    anchor: "middle",
    gap: 32,
  },
];

const wires: readonly (readonly [Place, Place])[] = [
  [
    [left, 233],
    [left, 291],
  ],
  [
    [right, 233],
    [right, 291],
  ],
  [
    [middle, 483],
    [middle, 533],
  ],
  [
    [430, 564],
    [362, 564],
  ],
];

interface ChainRuleGraphProps {
  words: { graph: string };
  network: ReadonlySignal<TinyNetwork>;
  target: number;
  index: ReadonlySignal<number>;
  which: ReadonlySignal<TinyNetworkName>;
}

/** The network as a graph: on every node its value and its slope, on every edge its weight and its slope. */
export function ChainRuleGraph({ words, network, target, index, which }: ChainRuleGraphProps) {
  const at = index.value;
  const { pass, computes } = stops[at];
  const values = valuesOf(network.value);
  const known = (quantity: Quantity) => (at >= slopeKnownAt(quantity) ? "" : "unseen");
  return (
    <svg class="map net" viewBox="0 0 600 600" role="img" aria-label={words.graph}>
      {wires.map((way) => (
        <path key={way} class="wire" d={polyline(way)} />
      ))}
      {[left, right].map((x) => (
        <text key={x} class="bend" x={x + 9} y="267">
          tanh
        </text>
      ))}
      {edges.map(({ name, way, label: [x, y], anchor, gap = 23 }) => (
        <g
          key={name}
          class={`edge${which.value === name ? " chosen" : ""}${computes.includes(name) ? ` on ${pass}` : ""}`}
          data-edge={name}
        >
          <path class="hit" d={polyline(way)} />
          <path class="wire" d={polyline(way)} />
          <Casing {...{ x, y, anchor }} width={named + digit * fixed(values[name].data).length} />
          <text x={x} y={y} text-anchor={anchor} class="s-theta">
            <Name of={name} /> {fixed(values[name].data)}
          </text>
          {known(name) === "" && (
            <Casing
              {...{ x, y: y + gap, anchor }}
              width={digit * shown(values[name].grad).length}
            />
          )}
          <text x={x} y={y + gap} text-anchor={anchor} class={`s-grad ${known(name)}`}>
            {shown(values[name].grad)}
          </text>
        </g>
      ))}
      {nodes.map(([name, [x, y]]) => (
        <g
          key={name}
          class={`node${computes.includes(name) || computes.some((one) => feeds(one, name)) ? ` on ${pass}` : ""}`}
        >
          <rect
            x={x - box.width / 2}
            y={y - box.height / 2}
            width={box.width}
            height={box.height}
          />
          <text x={x} y={y - 7} text-anchor="middle">
            <Name of={name} />{" "}
            <tspan class={at >= valueKnownAt(name) ? "" : "unseen"}>
              {shown(values[name].data)}
            </tspan>
          </text>
          <text x={x} y={y + 20} text-anchor="middle" class={`s-grad ${known(name)}`}>
            {shown(values[name].grad)}
          </text>
        </g>
      ))}
      <text x="440" y="570">
        <tspan class="mi">y</tspan> {fixed(target)}
      </text>
    </svg>
  );
}

/** Does this parameter enter this node? Its node is lit with it. */
const feeds = (parameter: Quantity, node: Quantity) =>
  isParameter(parameter) && node === (/^[vc]/.test(parameter) ? "yhat" : `z${parameter[1]}`);

/** Paper under a label, so that it parts the lines there. Its width is near enough: letters are much alike. */
function Casing({ x, y, anchor, width }: Spot & { width: number }) {
  const left = { start: 0, middle: width / 2, end: width }[anchor];
  return <rect class="under" x={x - left - 3} y={y - 15} width={width + 6} height="20" />;
}

/** Drawing units that a digit takes, and the name of a weight. */
const digit = 8;
const named = 30;

function Name({ of }: { of: Quantity }) {
  const [letter, subscript] = nameOf(of);
  return (
    <>
      <tspan class="mi">{letter}</tspan>
      {subscript && (
        <>
          <tspan class="index" dy="4">
            {subscript}
          </tspan>
          <tspan dy="-4">{"\u200b"}</tspan>
        </>
      )}
    </>
  );
}
