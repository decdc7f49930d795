import ts from "typescript";
import { describe, expect, it } from "vitest";
import { asGenerator } from "#components/notebook/editor/checking.ts";

const code = `// a comment
import { adam } from "downhill";
const first = adam();
import { moons } from "downhill";
yield { first, moons };`;

describe("a cell as the compiler reads it", () => {
  const { text, toRead, toCode } = asGenerator(ts, code);

  it("can be read without trouble", () => {
    const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
  });

  it("has every name at a place that leads back to where the reader wrote it", () => {
    for (const name of ["adam }", "adam()", "first =", "moons }", "moons };", "yield"]) {
      const at = code.indexOf(name);
      expect(text.slice(toRead(at), toRead(at) + name.length), name).toBe(name);
      expect(toCode(toRead(at)), name).toBe(at);
    }
  });

  it("leads what is of its own making to an end of the code", () => {
    expect(toCode(text.length)).toBe(code.length);
    expect(toCode(text.indexOf("async function"))).toBe(0);
  });
});
