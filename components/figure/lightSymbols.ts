import { symbolClasses } from "../math/macros.ts";

/**
 * Lights a symbol everywhere in its figure while one of its places is pointed at or holds the focus. Where one
 * colour stands for several things, such as w and b, `data-part` tells them apart.
 */
const light = (event: Event) => {
  const figure = event.currentTarget as HTMLElement;
  const target = event.target as Element;
  const place = target.closest(symbolClasses.map((name) => `.${name}`).join());
  const symbol = symbolClasses.find((name) => place?.classList.contains(name));
  if (symbol) figure.dataset.lit = symbol;
  else delete figure.dataset.lit;
  const part = target.closest<HTMLElement | SVGElement>("[data-part]")?.dataset.part;
  if (part) figure.dataset.litPart = part;
  else delete figure.dataset.litPart;
};

const dim = (event: Event) => {
  const { dataset } = event.currentTarget as HTMLElement;
  delete dataset.lit;
  delete dataset.litPart;
};

export const lightSymbols = {
  onPointerOver: light,
  onPointerLeave: dim,
  onFocusIn: light,
  onFocusOut: dim,
};
