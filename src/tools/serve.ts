// Serves the built site and prints its address. PORT chooses where; BASE_PATH is the build's.
import { base } from "#src/site/links.ts";
import { listenFrom, siteServer } from "#src/tools/siteServer.ts";

const wanted = process.env.PORT || "4321";
const port = Number(wanted);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  throw new RangeError(`PORT must be a whole number from 1 to 65535, but got ${wanted}`);
}
const taken = await listenFrom(siteServer("dist", base), port);
console.log(`The book is at http://localhost:${taken}${base} (Ctrl+C ends it)`);
