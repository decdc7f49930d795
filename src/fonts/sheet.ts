import type { Face } from "./faces.ts";

/** The @font-face rule of a face. */
export function fontFace(face: Face, url: string): string {
  const style = face.style ? `font-style:${face.style};` : "";
  const range = face.range ? `;unicode-range:${face.range.map(codes).join(",")}` : "";
  return `@font-face{font-family:"${face.family}";${style}font-weight:${face.weight};font-display:swap;src:url(${url})format("woff2")${range}}`;
}

const codes = ([from, to]: readonly [number, number]) =>
  `U+${from.toString(16)}-${to.toString(16)}`;

/**
 * Everyday faces stretched to the measures of ours, so that nothing moves when ours arrive. The widths were
 * measured on a paragraph of the book: Source Serif 1.111 times Times, Display 1.009, Source Sans 0.939 times Arial,
 * Noto Serif KR 0.966 times a face whose letters fill their square, Source Code Pro 0.997 times DejaVu Sans Mono.
 */
export const standIns = [
  standIn("Downhill Serif", ["Times New Roman", "Liberation Serif"], 111.1, 104, 34),
  standIn("Downhill Display", ["Times New Roman", "Liberation Serif"], 100.9, 104, 34),
  standIn("Downhill Sans", ["Arial", "Liberation Sans"], 93.9, 102, 40),
  standIn("Downhill Myeongjo", ["AppleMyungjo", "Batang", "WenQuanYi Zen Hei"], 96.6, 104, 34),
  standIn("Downhill Mono", ["DejaVu Sans Mono", "Menlo"], 99.66, 98.4, 27.3),
].join("");

function standIn(family: string, locals: string[], width: number, ascent: number, descent: number) {
  const sources = locals.map((name) => `local("${name}")`).join(",");
  const scaled = (measure: number) => `${((measure / width) * 100).toFixed(1)}%`;
  return `@font-face{font-family:"${family} Stand-in";src:${sources};size-adjust:${width}%;ascent-override:${scaled(ascent)};descent-override:${scaled(descent)};line-gap-override:0%}`;
}
