import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deadLinks } from "./deadLinks.ts";

// Inside the project, so that its packages are found; a dot-folder, so that no check looks at it.
const FORK = ".cache/fork";
const PARTS = [
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
  "src",
  "content",
  "components",
  "lib",
];

let output = "";

// An instructor follows CONTRIBUTING.md to the letter, in a repository that is named "fork".
beforeAll(() => {
  rmSync(FORK, { recursive: true, force: true });
  for (const part of PARTS) cpSync(part, join(FORK, part), { recursive: true });
  const recipe = readFileSync("CONTRIBUTING.md", "utf8");
  for (const [file, text] of filesIn(recipe)) write(file, text);
  const line = /^ +\{ id: "[\w-]+" \},$/m.exec(recipe)?.[0] ?? "";
  const course = readFileSync(join(FORK, "content/course.ts"), "utf8");
  write(
    "content/course.ts",
    course.replace(/^ +\],$/m, (end) => `${line}\n${end}`),
  );
  const build = spawnSync("astro", ["build"], {
    cwd: FORK,
    env: { ...process.env, BASE_PATH: "/fork/" },
    encoding: "utf8",
  });
  output = build.stdout + build.stderr;
});

afterAll(() => rmSync(FORK, { recursive: true, force: true }));

test("a lesson made by the recipe in CONTRIBUTING.md becomes a page of the book", () => {
  expect(page("en/random-walks/index.html"), output).toContain("Random walks");
});

test("its Korean page shows the English text until there is a Korean one", () => {
  expect(page("ko/random-walks/index.html"), output).toContain("Random walks");
});

test("the home page of each language links to it under the repository's name", () => {
  for (const language of ["en", "ko"]) {
    expect(page(`${language}/index.html`)).toContain(`/fork/${language}/random-walks/`);
  }
});

test("every link of the forked site leads somewhere under the repository's name", () => {
  expect(deadLinks(join(FORK, "dist"), "/fork/")).toEqual([]);
});

/** The files in a text: fenced blocks that begin with their path, as in "```mdx content/…". */
function filesIn(markdown: string): [file: string, text: string][] {
  const blocks = markdown.matchAll(/^```\w+ (content\/\S+)\n(.*?)^```$/gms);
  return [...blocks].map(([, file = "", text = ""]) => [file, text]);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(FORK, file)), { recursive: true });
  writeFileSync(join(FORK, file), text);
}

function page(file: string): string {
  return readFileSync(join(FORK, "dist", file), "utf8");
}
