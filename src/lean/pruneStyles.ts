/**
 * Drops the style rules of a page that can match nothing on it: those that ask for a class which stands neither
 * on the page nor in any script of the site, as text that a script may one day set.
 */
export function pruneStyles(html: string, scripts: string): string {
  const onPage = new Set<string>();
  for (const [, , value] of html.matchAll(/\bclass=(["'])(.*?)\1/gs))
    for (const name of value.split(/\s+/)) onPage.add(name);
  const inline = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)]
    .map(([, text]) => text)
    .join("\n");
  const verdicts = new Map<string, boolean>();
  const isUsed = (name: string) => {
    const known = verdicts.get(name) ?? (onPage.has(name) || isWordIn(name, scripts + inline));
    verdicts.set(name, known);
    return known;
  };
  return html.replace(/(<style>)(.*?)(<\/style>)/gs, (_, open, css, close) => {
    return open + pruneRules(css, isUsed) + close;
  });
}

/** Whether a script may set the class: the name of a property or of a function is no class, nor is what is only asked for. */
function isWordIn(name: string, scripts: string): boolean {
  return new RegExp(`(?<![\\w.-])${name.replace(/[^\w-]/g, "\\$&")}(?![\\w:(=-])`).test(scripts);
}

type IsUsed = (name: string) => boolean;

/** Works on minified CSS: rules and at-rules, no comments, no braces in strings. */
function pruneRules(css: string, isUsed: IsUsed): string {
  let kept = "";
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf("{", at);
    if (open < 0) return kept + css.slice(at);
    const close = closing(css, open);
    kept += pruneRule(css.slice(at, open), css.slice(open + 1, close), isUsed);
    at = close + 1;
  }
  return kept;
}

function pruneRule(head: string, body: string, isUsed: IsUsed): string {
  if (/^@(media|supports)/.test(head)) {
    const inner = pruneRules(body, isUsed);
    return inner && `${head}{${inner}}`;
  }
  if (head.startsWith("@")) return `${head}{${body}}`;
  const selectors = split(head).filter((selector) => canMatch(selector, isUsed));
  return selectors.length ? `${selectors.join(",")}{${body}}` : "";
}

/** Every class outside a functional pseudo-class must be there; what stands inside one may be a choice. */
function canMatch(selector: string, isUsed: IsUsed): boolean {
  const plain = selector.replace(/:[\w-]+\((?:[^()]|\([^()]*\))*\)/g, "");
  return [...plain.matchAll(/\.([\w-]+)/g)].every(([, name]) => isUsed(name));
}

/** The selectors of a list: commas inside brackets belong to a selector. */
function split(list: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of list) {
    if ("([".includes(sign)) depth += 1;
    if (")]".includes(sign)) depth -= 1;
    if (sign === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === "{") depth += 1;
    else if (css[at] === "}" && --depth === 0) return at;
  }
  throw new Error(`pruneStyles: a rule does not end: ${css.slice(open - 40, open + 40)}`);
}
