/** Everything that this book keeps in the browser has a name that begins so. */
export const prefix = "downhill-";

const listeners = new Set<() => void>();
let blocked = false;

/** Calls back once, as soon as something cannot be kept; at once if that has happened already. */
export function onBlocked(tell: () => void): void {
  if (blocked) tell();
  else listeners.add(tell);
}

function block() {
  blocked = true;
  for (const tell of listeners) tell();
  listeners.clear();
}

/** What was kept under a name; undefined when there is nothing, or nothing that can be read. */
export function recallWork<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(prefix + name);
    return text ? (JSON.parse(text) as T) : undefined;
  } catch (error) {
    // What is broken is not looked at again, and will be written over. A storage that is shut is another matter.
    if (!(error instanceof SyntaxError)) block();
    return undefined;
  }
}

export function keepWork(name: string, work: unknown): void {
  try {
    if (work === undefined) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, JSON.stringify(work));
  } catch {
    block();
  }
}

/** All that is kept, as one text for a file. */
export function exportWork(): string {
  const entries = workNames().map((name) => [
    name.slice(prefix.length),
    localStorage.getItem(name),
  ]);
  return JSON.stringify(
    { book: "downhill", version: 1, work: Object.fromEntries(entries) },
    null,
    1,
  );
}

/** Takes in what `exportWork` wrote, over what is there. False for a text that is something else. */
export function importWork(text: string): boolean {
  try {
    const { book, work } = JSON.parse(text);
    if (book !== "downhill" || typeof work !== "object" || !work) return false;
    const entries = Object.entries(work as object);
    if (!entries.every(([name, value]) => /^[\w:/-]+$/.test(name) && typeof value === "string"))
      return false;
    for (const [name, value] of entries) localStorage.setItem(prefix + name, value);
    return true;
  } catch {
    return false;
  }
}

export function forgetWork(): void {
  for (const name of workNames()) localStorage.removeItem(name);
}

const workNames = () => Object.keys(localStorage).filter((name) => name.startsWith(prefix));
