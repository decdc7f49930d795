const drawings = {
  run: '<path d="M4 2.5v11l9-5.5z"/>',
  stop: '<path d="M3.5 3.5h9v9h-9z"/>',
  reset: '<path class="ln" d="M3 3v3.6h3.6M3.4 6.4A5.2 5.2 0 1 1 2.9 9.6"/>',
};

/** A button of the book's look: a drawing with its name beside it, or the name alone. */
export function button(
  name: string,
  press: () => void,
  {
    drawing,
    quiet,
    bare,
  }: { drawing?: keyof typeof drawings; quiet?: boolean; bare?: boolean } = {},
): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = quiet ? "btn quiet" : "btn";
  if (drawing)
    made.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true">${drawings[drawing]}</svg>`;
  if (bare) {
    made.setAttribute("aria-label", name);
    made.title = name;
  } else made.append(name);
  made.addEventListener("click", press);
  return made;
}
