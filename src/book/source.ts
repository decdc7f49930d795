import { readFileSync } from "node:fs";
import { parseFrontmatter } from "@astrojs/markdown-remark";
import type { Root } from "mdast";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import * as z from "zod";
import { Problem } from "./problem.ts";

const Frontmatter = z.strictObject({
  title: z.string().min(1),
  lead: z.string().min(1),
  description: z.string().min(1),
});

export interface Source extends z.infer<typeof Frontmatter> {
  readonly text: string;
  readonly tree: Root;
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkMath);

/** Reads a chapter as Markdown. Lines of the tree are lines of the file. */
export function readSource(file: string): Source {
  const raw = readFileSync(file, "utf8");
  const { frontmatter, content } = parseFrontmatter(raw, { frontmatter: "empty-with-lines" });
  const head = Frontmatter.safeParse(frontmatter);
  if (!head.success) {
    const [issue] = head.error.issues;
    const wrong = `frontmatter ${issue.path.join(".") || "(top)"}: ${issue.message}.`;
    throw new Problem(
      file,
      1,
      wrong,
      "A chapter has title, lead and description, and nothing else.",
    );
  }
  return { ...head.data, text: content, tree: parse(file, content) };
}

function parse(file: string, text: string): Root {
  try {
    return parser.parse(text);
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    throw new Problem(file, line, reason ?? String(error));
  }
}
