import { recall, remember } from "./memory.ts";

/** Where the reader is, and which sections have been read: "lesson/section". */
export interface Progress {
  place: string;
  read: Set<string>;
}

const name = "reading";

export function loadProgress(): Progress {
  try {
    const { place = "", read = [] } = JSON.parse(recall(name) ?? "{}");
    return { place, read: new Set(read) };
  } catch {
    return { place: "", read: new Set() };
  }
}

export function saveProgress({ place, read }: Progress): void {
  remember(name, JSON.stringify({ place, read: [...read] }));
  document.dispatchEvent(new Event(name));
}

export const onProgress = (show: () => void) => document.addEventListener(name, show);

/** Where to go on: the place itself while it is unread, else the next unread section, else the first one. */
export function nextSection(keys: readonly string[], { place, read }: Progress): string {
  const from = Math.max(0, keys.indexOf(place));
  const ahead = [...keys.slice(from), ...keys].find((key) => !read.has(key));
  return ahead ?? keys[from];
}
