import { useSignal, useSignalEffect } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { FrameSpec } from "./frame.ts";

const drawAtBuild = import.meta.env.SSR ? (await import("./draw.build.ts")).drawAtBuild : undefined;

interface FrameProps {
  spec: FrameSpec;
  /** What the drawing shows, in words. */
  label: string;
  class?: string;
  /** Changes when the standing part must be drawn again; Plot is then fetched. */
  version?: { readonly value: number };
  /** The live layer. */
  children?: ComponentChildren;
}

/**
 * A figure's drawing: Plot's part, drawn once while the site is built, and over it the live layer on the same scales.
 */
export function Frame({ spec, label, class: className = "map", version, children }: FrameProps) {
  const ground = useSignal(drawAtBuild ? drawAtBuild(spec) : "");
  useRedraw(spec, version, (markup) => {
    ground.value = markup;
  });
  const { width, height, margin } = spec;
  const box = [
    -margin.left,
    -margin.top,
    margin.left + width + margin.right,
    margin.top + height + margin.bottom,
  ];
  return (
    <svg class={className} viewBox={box.join(" ")} role="img" aria-label={label}>
      <g dangerouslySetInnerHTML={{ __html: ground.value }} />
      {children}
    </svg>
  );
}

function useRedraw(
  spec: FrameSpec,
  version: FrameProps["version"],
  show: (markup: string) => void,
) {
  const drawn = useRef(version?.value);
  const latest = useRef(spec);
  latest.current = spec;
  useSignalEffect(() => {
    const wanted = version?.value;
    if (wanted === drawn.current) return;
    drawn.current = wanted;
    void import("./draw.ts").then(({ draw }) => {
      if (drawn.current === wanted) show(draw(latest.current, document));
    });
  });
}
