import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import { build, minify } from "vite";

const compilerFolder = dirname(createRequire(import.meta.url).resolve("typescript"));

/** The sandbox as one script without imports: it is handed to a frame that may load nothing. */
export async function sandboxScript(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, "components/notebook/sandbox/browserSandbox.ts"),
        output: { format: "iife" },
      },
    },
  });
  const [{ output }] = Array.isArray(result) ? result : [result as never];
  return (output as { code: string }[])[0].code;
}

/** The TypeScript compiler as a module of its own. */
export async function compilerScript(): Promise<string> {
  const script = readFileSync(join(compilerFolder, "typescript.js"), "utf8");
  const { code } = await minify("typescript.js", `${script}\nexport default ts;`, { module: true });
  return code;
}

/** What the compiler reads beside the reader's code: the language's own types and the book's library, by file name. */
export function typeFiles(root: string): string {
  const files: Record<string, string> = {};
  for (const file of readdirSync(compilerFolder))
    if (
      /^lib\.(es20\d\d|es5|es6|esnext|decorators)[\w.]*\.d\.ts$/.test(file) &&
      !/\.full\./.test(file)
    )
      files[`/${file}`] = readFileSync(join(compilerFolder, file), "utf8");
  const { config } = ts.readConfigFile(join(root, "lib/tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, "lib"));
  const program = ts.createProgram([join(root, "lib/index.ts")], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rewriteRelativeImportExtensions: false,
  });
  program.emit(undefined, (name, text) => {
    const inside = name.slice(name.indexOf("/lib/") + "/lib/".length);
    files[`/downhill/${inside}`] = text;
  });
  return JSON.stringify(files);
}
