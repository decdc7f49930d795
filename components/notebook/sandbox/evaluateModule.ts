import * as downhill from "downhill";
import { near } from "../exercise/near.ts";
import { Plot } from "./plot.ts";
import { UnknownModule } from "./trouble.ts";

// Indirect, so that the code sees no name of the runner. It is only ever called inside the sandbox.
// biome-ignore lint/security/noGlobalEval: to run the reader's code is what the sandbox is for
export const evaluate = globalThis.eval;

const modules: Readonly<Record<string, unknown>> = {
  downhill,
  "@observablehq/plot": Plot,
  "#components/notebook/exercise/near.ts": { near },
};

/** What the code of a cell or an exercise may import. */
export function requireModule(name: string): unknown {
  if (Object.hasOwn(modules, name)) return modules[name];
  throw new UnknownModule(name);
}

/** Runs a CommonJS module and returns what it exports. `name` stands in the stack of what it throws. */
export function evaluateModule(code: string, name: string): Record<string, unknown> {
  const exports = {};
  evaluate(`(function (require, exports) {${code}\n})\n//# sourceURL=${name}`)(
    requireModule,
    exports,
  );
  return exports;
}
