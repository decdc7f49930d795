/** Any name of a script, wherever it stands in a page or in another script. */
const scriptName = /[\w.-]+\.js\b/g;

/**
 * What the scripts of a page may ever run: those that it names, and all that these name in turn.
 *
 * @param files the site's scripts by their names
 */
export function scriptsOf(html: string, files: ReadonlyMap<string, string>): string {
  const reached = new Set<string>();
  const waiting = [html];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop())
    for (const [name] of text.matchAll(scriptName)) {
      const script = files.get(name);
      if (script === undefined || reached.has(name)) continue;
      reached.add(name);
      waiting.push(script);
    }
  return [...reached].map((name) => files.get(name)).join("\n");
}
