import { keepWork, recallWork } from "../saved/saved.ts";

const name = "done";

/** The exercises that have been passed, by their ids. What was passed once stays so. */
export function doneExercises(): Set<string> {
  const ids = recallWork<string[]>(name);
  return new Set(Array.isArray(ids) ? ids : []);
}

export function markDone(id: string): void {
  keepWork(name, [...doneExercises().add(id)]);
  document.dispatchEvent(new Event(name));
}
