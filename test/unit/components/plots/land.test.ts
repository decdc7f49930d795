import { describe, expect, it } from "vitest";
import { drawAtBuild } from "#components/plots/draw.build.ts";
import type { FrameSpec } from "#components/plots/frame.ts";
import { land } from "#components/plots/land.ts";

const thresholds = [1, 2, 3, 4, 5, 6];
const sheet = (options: object = {}): FrameSpec => ({
  width: 200,
  height: 200,
  margin: { top: 0, right: 0, bottom: 0, left: 0 },
  x: { domain: [-2, 2], ticks: [-2, -1, 0, 1, 2] },
  y: { domain: [-2, 2], ticks: [-2, -1, 0, 1, 2] },
  edge: "ladder",
  marks: (plot) => [
    land(
      plot,
      (x, y) => x * x + y * y,
      [
        [-2, 2],
        [-2, 2],
      ],
      {
        id: "test",
        thresholds,
        tintOf: (height) => Math.floor(height),
        index: 2,
        ...options,
      },
    ),
  ],
});

/** Distances from the middle of the corners of one contour, in data units. */
function radii(markup: string, contour: number): number[] {
  const d =
    markup
      .match(new RegExp(`<path[^>]*id="test-${contour}"[^>]*>`))?.[0]
      .match(/ d="([^"]*)"/)?.[1] ?? "";
  const rings = d
    .split("M")
    .slice(1)
    .map((ring) => (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number));
  const inner = rings[rings.length - 1];
  let [x, y] = inner;
  const places = [[x, y]];
  for (let i = 2; i + 1 < inner.length; i += 2) {
    x += inner[i];
    y += inner[i + 1];
    places.push([x, y]);
  }
  return places.map(([px, py]) => Math.hypot((px - 100) / 50, (py - 100) / 50));
}

describe("a map", () => {
  it("draws each contour where the loss has its height", () => {
    const markup = drawAtBuild(sheet());
    for (const [k, height] of [
      [0, 1],
      [2, 3],
    ]) {
      for (const radius of radii(markup, k)) expect(radius).toBeCloseTo(Math.sqrt(height), 1);
    }
  });

  it("tints the ground by its height, the valley floor first", () => {
    const markup = drawAtBuild(sheet());
    expect(markup).toContain('class="t0"');
    expect(markup).toMatch(/class="t1 c"/);
    expect(markup).toMatch(/class="t2 ci"/);
  });

  it("writes heights only on the heavy contours, and not where they must not stand", () => {
    expect(drawAtBuild(sheet()).match(/class="cl/g)?.length).toBeGreaterThan(0);
    expect(drawAtBuild(sheet({ avoid: [[100, 100, 300]] }))).not.toContain('class="cl');
    expect(drawAtBuild(sheet({ labels: false }))).not.toContain('class="cl');
  });

  it("has one frame of bars and no style of Plot's own", () => {
    const markup = drawAtBuild(sheet());
    expect(markup.match(/class="ladder"/g)).toHaveLength(1);
    expect(markup).not.toContain("<style");
  });
});
