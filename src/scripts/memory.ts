/** What this browser remembers. A blocked or broken storage remembers nothing and breaks nothing. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`downhill-${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`downhill-${name}`, value);
  } catch {
    // Reading goes on; only the memory is missing.
  }
}
