/** A number with `digits` decimals and a real minus sign; never "−0.00". Not finite: "∞", "−∞", "–". */
export function fixed(value: number, digits = 2): string {
  if (Number.isNaN(value)) return "–";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

/**
 * A number to `digits` significant figures, for values whose size is not known beforehand:
 * 0.000012 is "1.2 × 10⁻⁵", 12345 is "12,345" rounded to what is shown.
 */
export function significant(value: number, digits = 3): string {
  if (!Number.isFinite(value) || value === 0) return fixed(value, 0);
  const size = Math.floor(Math.log10(Math.abs(value)));
  if (size < -4 || size > 6) {
    const [mantissa, power] = value.toExponential(digits - 1).split("e");
    return `${mantissa.replace("-", "−")} × 10${raised(Number(power))}`;
  }
  return fixed(value, Math.max(0, digits - 1 - size));
}

/** A change to `digits` significant figures, with its sign in front: "+0.43", "−1.2". */
export const signed = (value: number, digits = 3): string =>
  value > 0 ? `+${significant(value, digits)}` : significant(value, digits);

/** A number of a run, whatever its size: three decimals, fewer figures where those would show nothing. */
export const live = (value: number): string => {
  const size = Math.abs(value);
  return value !== 0 && (size < 1e-3 || size >= 1e4) ? significant(value, 2) : fixed(value, 3);
};

const superscripts: Record<string, string> = { "-": "⁻" };
for (const [digit, raised] of [..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries()) superscripts[digit] = raised;
const raised = (power: number) => [...String(power)].map((sign) => superscripts[sign]).join("");

/** A power of ten by its exponent: 0.001 is "10⁻³". */
export const powerOfTen = (value: number) => `10${raised(Math.round(Math.log10(value)))}`;

/** What a reader typed as a number, or undefined. Takes a real minus and a decimal comma as well. */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace(/^[−–]/, "-").replace(/e[−–]/i, "e-").replace(",", ".");
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
