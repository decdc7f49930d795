import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { compilerScript, sandboxScript, typeFiles } from "./assets.ts";

const root = process.cwd();

/** What a page fetches when the reader runs or edits code for the first time. */
const assets: Readonly<Record<string, { type: string; make: () => string | Promise<string> }>> = {
  "sandbox.js": { type: "text/javascript", make: () => sandboxScript(root) },
  "typescript.js": { type: "text/javascript", make: compilerScript },
  "types.json": { type: "application/json", make: () => typeFiles(root) },
};

/** Puts the sandbox, the compiler and the types into the site's folder `notebook`; while one writes, makes them when asked. */
export function notebook(): AstroIntegration {
  return {
    name: "downhill-notebook",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const asset = assets[/\/notebook\/([\w.]+)$/.exec(request.url ?? "")?.[1] ?? ""];
          if (!asset) return next();
          void Promise.resolve(asset.make()).then((text) => {
            response.setHeader("content-type", asset.type);
            response.end(text);
          }, next);
        });
      },
      "astro:build:done": async ({ dir }) => {
        const folder = join(fileURLToPath(dir), "notebook");
        mkdirSync(folder, { recursive: true });
        for (const [name, { make }] of Object.entries(assets))
          writeFileSync(join(folder, name), await make());
      },
    },
  };
}
