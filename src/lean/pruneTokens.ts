/** Drops the custom properties that nothing on the page reads and no script names. */
export function pruneTokens(html: string, scripts: string): string {
  const read = new Set([...html.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const drop = (declaration: string, name: string) =>
    read.has(name) || scripts.includes(name) ? declaration : "";
  return html.replace(/(<style>)(.*?)(<\/style>)/gs, (_, open, css, close) => {
    return open + css.replace(/(--[\w-]+):[^;{}]*;/g, drop) + close;
  });
}
