const isRoot = process.getuid?.() === 0;

/** Quiet and alone: the browser asks no other host for anything. */
export const browserArguments = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
