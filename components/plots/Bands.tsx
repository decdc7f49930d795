import { coordinate } from "./path.ts";

interface BandsProps {
  /** Heights where the tint changes, lowest first; up to eight. */
  levels: readonly number[];
  /** The heights that the drawing holds. */
  bottom?: number;
  top: number;
  width: number;
  y: (height: number) => number;
}

/** The tints of a map as flat bands, so that a height looks alike in every drawing of a figure. */
export function Bands({ levels, bottom = 0, top, width, y }: BandsProps) {
  const edges = [bottom, ...levels.filter((level) => level > bottom && level < top), top];
  return (
    <>
      {edges.slice(0, -1).map((edge, i) => (
        <rect
          key={edge}
          class={`t${i}`}
          width={width}
          y={coordinate(y(edges[i + 1]))}
          height={coordinate(y(edge) - y(edges[i + 1]))}
        />
      ))}
    </>
  );
}
