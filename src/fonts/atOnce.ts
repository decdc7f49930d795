/**
 * Takes the faces that stand in the style sheet before it as bytes, and has them ready before the first line is laid
 * out: a face that comes by a rule comes a moment later, and the lines would move. Without scripts the rules do it; with
 * them they must not hold, or the browser looks for a face to wait with, once for each size of letters.
 */
const atOnce = `for (const { style } of document.currentScript.previousElementSibling.sheet.cssRules) {
  const get = (name) => style.getPropertyValue(name);
  const [, data] = /base64,([^"')]+)/.exec(get("src")) ?? [];
  if (data) document.fonts.add(new FontFace(get("font-family").replace(/"/g, ""),
    Uint8Array.fromBase64?.(data) ?? Uint8Array.from(atob(data), (c) => c.charCodeAt(0)),
    { weight: get("font-weight"), style: get("font-style") || "normal", unicodeRange: get("unicode-range") || "U+0-10FFFF" }));
}`;

/** The script as it stands in the page. */
export const atOnceScript = `<script>${atOnce.replace(/\n\s*/g, "")}</script>`;
