import { symbolClasses } from "../math/macros.ts";

/** Lights a symbol everywhere in its figure while one of its places is pointed at or holds the focus. */
const light = (event: Event) => {
  const figure = event.currentTarget as HTMLElement;
  const place = (event.target as Element).closest(symbolClasses.map((name) => `.${name}`).join());
  const symbol = symbolClasses.find((name) => place?.classList.contains(name));
  if (symbol) figure.dataset.lit = symbol;
  else delete figure.dataset.lit;
};

const dim = (event: Event) => {
  delete (event.currentTarget as HTMLElement).dataset.lit;
};

export const lightSymbols = {
  onPointerOver: light,
  onPointerLeave: dim,
  onFocusIn: light,
  onFocusOut: dim,
};
