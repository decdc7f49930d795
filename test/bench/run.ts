// Trains the same networks with this library and with its peers, and prints how they compare:
//
//   npm run bench                    everything
//   npm run bench -- node W4         only in Node, only the workloads whose names hold "W4"
//
// The peers are a package of their own, which is installed when first asked for.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildProducts } from "../../src/tools/products.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const words = process.argv.slice(2);
const places = ["node", "chromium"].filter((place) => words.includes(place));
const names = new RegExp(words.find((word) => !places.includes(word)) ?? "");

await buildProducts();
if (!existsSync(`${here}node_modules`)) {
  console.log("Installing the peers.");
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: here,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) process.exit(1);
}

const wrong: string[] = [];
const isWanted = (place: string) => places.length === 0 || places.includes(place);
if (isWanted("node")) wrong.push(...(await (await import("./node.ts")).benchInNode(names)));
if (isWanted("chromium")) {
  wrong.push(...(await (await import("./chromium.ts")).benchInChromium(names)));
}
console.log(wrong.length === 0 ? "\nNothing is wrong." : `\n${wrong.join("\n")}`);
process.exit(wrong.length === 0 ? 0 : 1);
