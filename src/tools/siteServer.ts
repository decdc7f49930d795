import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";

/**
 * A server for a built site that answers as a static host does: compressed, index.html for a
 * folder, the site's own 404 page with status 404, everything under `base` ("/" or "/fork/").
 */
export function siteServer(folder: string, base: string): Server {
  const notFoundPage = readFileSync(join(folder, "404.html"));
  const notFound = (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" });
    response.end(notFoundPage);
  };
  const files = sirv(folder, { etag: true, onNoMatch: notFound });
  const compress = compression();
  return createServer((request, response) => {
    const url = request.url ?? "/";
    // Express's types describe its own request; the middleware itself needs only Node's.
    compress(request as never, response as never, () => {
      if (!url.startsWith(base)) return notFound(request, response);
      request.url = url.slice(base.length - 1);
      files(request, response);
    });
  });
}

/** Listens on `port`, or on the first free one after it, and resolves with the one it took. */
export function listenFrom(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let current = port;
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || current === 65_535) return reject(error);
      console.log(`Port ${current} is taken, trying ${current + 1}.`);
      server.listen(++current);
    });
    server.on("listening", () => resolve(current));
    server.listen(current);
  });
}
