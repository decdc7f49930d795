import type { HeroSheet } from "./HeroMap.tsx";
import type { RunLabels } from "./HeroRoute.tsx";

const labels: readonly RunLabels[] = [
  { start: [-9, 14, "end"], end: [9, 20, "start"] },
  { start: [9, 15, "start"], end: [0, 25, "middle"] },
  { start: [12, 4, "start"], end: [13, 5, "start"] },
];

// The title stands on the upper left of the widest sheet.
const underTitle = [0, 100, 200, 300, 400, 500, 570].flatMap((x) =>
  [0, 90, 180, 270, 350, 400].map((y) => [x, y, 62] as const),
);

/** Three sheets for three widths of the page. */
export const wide: HeroSheet = {
  name: "wide",
  domain: [
    [-1.75, 5.6],
    [-1.95, 3.35],
  ],
  width: 1380,
  height: 620,
  bleed: 22,
  tickStep: 0.5,
  labelGap: 115,
  avoid: underTitle,
  labels,
};

export const mid: HeroSheet = {
  ...wide,
  name: "mid",
  domain: [
    [0.45, 5.6],
    [-1.55, 3.35],
  ],
  width: 720,
  height: 420,
  bleed: 24,
  labelGap: 90,
  avoid: [],
};

export const tall: HeroSheet = {
  ...wide,
  name: "tall",
  domain: [
    [1.05, 5.6],
    [-0.85, 3.25],
  ],
  width: 328,
  height: 330,
  bleed: 18,
  tickStep: 1,
  labelGap: 70,
  avoid: [],
  labels: [
    { ...labels[0], end: [-36, 20, "start"] },
    { ...labels[1], end: [36, 20, "end"] },
    { ...labels[2], end: [9, 4, "start"] },
  ],
};
