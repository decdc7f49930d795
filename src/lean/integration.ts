import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { builtPages } from "../site/builtPages.ts";
import { patientScripts } from "./patientScripts.ts";
import { pruneStyles } from "./pruneStyles.ts";
import { pruneTokens } from "./pruneTokens.ts";
import { repeatedStyles } from "./repeatedStyles.ts";
import { scriptsOf } from "./scriptsOf.ts";
import { shortFormulas } from "./shortFormulas.ts";
import { shortMathMl } from "./shortMathMl.ts";
import { unquoted } from "./unquoted.ts";

/**
 * Takes out of the built pages what no reader gets: unused style rules and tokens, the TeX source beside
 * each formula and its idle boxes, lengths that are said hundreds of times.
 */
export function lean(): AstroIntegration {
  return {
    name: "downhill-lean",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = filesOf(join(root, "_astro"));
        for (const file of builtPages(root)) {
          const short = shortFormulas(shortMathMl(readFileSync(file, "utf8")));
          const scripts = scriptsOf(short, files);
          const html = pruneTokens(pruneStyles(short, scripts), scripts);
          writeFileSync(file, unquoted(patientScripts(repeatedStyles(html))));
        }
      },
    },
  };
}

const filesOf = (folder: string) =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(".js"))
      .map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
