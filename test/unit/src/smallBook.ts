import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Course } from "#content/types.ts";
import { readBook } from "#src/book/book.ts";
import { remarkBook } from "#src/markdown/remarkBook.ts";

const words = { en: "…", ko: "…" };

export const smallCourse: Course = {
  title: "A book",
  subtitle: words,
  description: words,
  languages: ["en", "ko"],
  address: "",
  repository: "",
  lessons: [{ id: "first", planned: words }, { id: "second" }],
};

const head = "---\ntitle: A title\nlead: A lead.\ndescription: A description.\n---\n\n";

/** Text behind the frontmatter of a chapter; its first line is line 7 of the file. */
export const chapter = (body: string) => head + body;

/** A chapter of one section. */
export const section = (body: string) => chapter(`## One {/* #one */}\n\n${body}\n`);

/** A folder of chapters: `{ "second/en.mdx": "…" }`. Returns its path. */
export function chapters(files: Readonly<Record<string, string>>): string {
  const root = join(mkdtempSync(join(tmpdir(), "book-")), "content/chapters");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

export const bookOf = (files: Readonly<Record<string, string>>, course = smallCourse) =>
  readBook(course, chapters(files));

/** The Markdown tree of a chapter after the book's own rules. */
export function treeOf(files: Readonly<Record<string, string>>, name = "second/en.mdx") {
  const root = chapters(files);
  const path = join(root, name);
  const body = readFileSync(path, "utf8").replace(/^---\n.*?\n---\n/s, (text) =>
    "\n".repeat(text.split("\n").length - 1),
  );
  const file = new VFile({ path, value: body });
  const rules = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkMath)
    .use(remarkBook, { book: readBook(smallCourse, root) });
  return rules.runSync(rules.parse(file), file);
}

/** The chapter as HTML, without what needs a component. */
export function htmlOf(files: Readonly<Record<string, string>>, name?: string): string {
  return toHtml(
    unified()
      .use(remarkRehype)
      .runSync(treeOf(files, name) as Root) as never,
  );
}

/** One section in English. */
export const htmlOfSection = (body: string) => htmlOf({ "second/en.mdx": section(body) });
