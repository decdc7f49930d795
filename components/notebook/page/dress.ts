const worn = new Set<string>();

/** Adds a style sheet to the page when its parts come alive: what nobody has asked for yet need not be styled. */
export function dress(sheet: string): void {
  if (worn.has(sheet)) return;
  worn.add(sheet);
  const style = document.createElement("style");
  style.textContent = sheet;
  document.head.append(style);
}
