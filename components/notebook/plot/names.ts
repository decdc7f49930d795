/** What a cell may draw with: names of Observable Plot whose arguments are plain data. */
export const markNames = [
  ...["line", "lineX", "lineY", "dot", "dotX", "dotY", "circle", "hexagon", "area", "areaX"],
  ...["areaY", "barX", "barY", "rect", "rectX", "rectY", "cell", "cellX", "cellY", "ruleX"],
  ...["ruleY", "tickX", "tickY", "text", "textX", "textY", "arrow", "vector", "vectorX"],
  ...["vectorY", "link", "frame", "gridX", "gridY", "axisX", "axisY", "boxX", "boxY"],
  ...["linearRegressionX", "linearRegressionY", "differenceX", "differenceY"],
];

export const transformNames = [
  ...["bin", "binX", "binY", "group", "groupX", "groupY", "groupZ", "stackX", "stackY"],
  ...["normalizeX", "normalizeY", "windowX", "windowY", "selectFirst", "selectLast"],
  ...["selectMinX", "selectMinY", "selectMaxX", "selectMaxY", "dodgeX", "dodgeY"],
];

/** A plot as plain data: what leaves the sandbox. */
export interface PlotDescription {
  readonly options: Readonly<Record<string, unknown>>;
  readonly marks: readonly MarkDescription[];
}

export interface MarkDescription {
  readonly mark: string;
  /** The data, absent for marks such as `frame`. */
  readonly data?: readonly unknown[];
  readonly options?: unknown;
}

/** Options that were made by a transform. */
export interface TransformDescription {
  readonly transform: string;
  readonly inputs: readonly unknown[];
}
