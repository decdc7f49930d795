/** Said so often or more, an inline style is shorter as a class. */
const often = 3;

const spanWithStyle = /<span class="([^"]*)" style="([^"]*)"/g;

/**
 * KaTeX writes the same few lengths into hundreds of `style` attributes. Those that a page repeats become classes of
 * its style sheet. Only spans with a class are touched: what a figure's script changes keeps its own style.
 */
export function repeatedStyles(html: string): string {
  const counts = new Map<string, number>();
  for (const [, , style] of html.matchAll(spanWithStyle)) {
    const rule = style.replace(/;$/, "");
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const names = new Map<string, string>();
  for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1]))
    if (count >= often && isOfLengths(rule)) names.set(rule, `z${names.size.toString(36)}`);
  const sheet = [...names].map(([rule, name]) => `.${name}{${important(rule)}}`).join("");
  return html
    .replace(spanWithStyle, (span, classes: string, style: string) => {
      const name = names.get(style.replace(/;$/, ""));
      return name ? `<span class="${classes} ${name}"` : span;
    })
    .replace("</style>", `${sheet}</style>`);
}

const isOfLengths = (rule: string) =>
  rule
    .split(";")
    .every((part) => /^(height|min-width|margin-(left|right)|top|vertical-align):/.test(part));

/** An inline style wins over every rule; its class must win as well. */
const important = (rule: string) =>
  rule
    .split(";")
    .map((part) => `${part}!important`)
    .join(";");
