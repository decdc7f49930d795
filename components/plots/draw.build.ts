import { parseHTML } from "linkedom";
import { draw } from "./draw.ts";
import type { FrameSpec } from "./frame.ts";

/** Draws a frame while the site is built, in a document that is only a tree. */
export const drawAtBuild = (spec: FrameSpec): string =>
  draw(spec, parseHTML("<html></html>").document as unknown as Document);
