import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let project = "";

// A project with one package in its lock file, and an npm that only says what it was asked.
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "project-"));
  put("package-lock.json", lock("1.2.0"));
  put("bin/npm", '#!/bin/sh\necho "npm $*"\n', 0o755);
});

afterEach(() => rmSync(project, { recursive: true }));

test("a fresh clone gets its packages", () => {
  expect(install()).toContain("descent 1.2.0 is not there yet.\nnpm ci --include=dev");
});

test("a complete project is left alone", () => {
  put("node_modules/.package-lock.json", lock("1.2.0"));
  put("node_modules/descent/package.json", "{}");
  expect(install()).toBe("");
});

test("a package in another version is installed again", () => {
  put("node_modules/.package-lock.json", lock("1.1.0"));
  put("node_modules/descent/package.json", "{}");
  expect(install()).toContain("npm ci");
});

test("a package whose folder is gone is installed again", () => {
  put("node_modules/.package-lock.json", lock("1.2.0"));
  expect(install()).toContain("npm ci");
});

function lock(version: string): string {
  return JSON.stringify({ packages: { "": {}, "node_modules/descent": { version } } });
}

function put(file: string, text: string, mode?: number): void {
  const path = join(project, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode });
}

function install(): string {
  const script = new URL("../../../../src/tools/install.mjs", import.meta.url).pathname;
  const PATH = [join(project, "bin"), process.env.PATH].join(delimiter);
  const { stdout } = spawnSync(process.execPath, [script], {
    cwd: project,
    env: { ...process.env, PATH },
    encoding: "utf8",
  });
  return stdout.replace("Installing packages: ", "");
}
