/**
 * Whether two numbers, or two lists of numbers, are the same but for rounding: |a − b| ≤ tolerance · max(1, |b|),
 * entry by entry. Lists of different lengths are not, and nothing is near NaN.
 */
export function near(
  got: number | ArrayLike<number>,
  expected: number | ArrayLike<number>,
  tolerance = 1e-9,
): boolean {
  if (typeof expected === "number")
    return (
      typeof got === "number" &&
      (got === expected || Math.abs(got - expected) <= tolerance * Math.max(1, Math.abs(expected)))
    );
  if (typeof got !== "object" || got?.length !== expected.length) return false;
  for (let i = 0; i < expected.length; i++) if (!near(got[i], expected[i], tolerance)) return false;
  return true;
}
