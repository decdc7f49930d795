import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Course } from "#content/types.ts";
import { Problem } from "./problem.ts";

const file = "content/course.ts";
const words = z.object({ en: z.string().min(1), ko: z.string().min(1) });
const address = z.union([z.literal(""), z.url({ protocol: /^https?$/ })]);

const CourseSchema = z.strictObject({
  title: z.string().min(1),
  subtitle: words,
  description: words,
  languages: z.array(z.enum(["en", "ko"])).min(1),
  address,
  repository: address,
  lessons: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]*$/), planned: words.optional() }))
    .min(1),
});

/** Says where content/course.ts is wrong and what would be right. */
export function checkCourse(course: Course, root: string): void {
  const result = CourseSchema.safeParse(course);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Problem(
      file,
      undefined,
      `${issue.path.join(".")}: ${issue.message}.`,
      repairs[String(issue.path[0])],
    );
  }
  const seen = new Set<string>();
  for (const { id, planned } of course.lessons) {
    if (seen.has(id))
      throw new Problem(
        file,
        undefined,
        `lessons: "${id}" is there twice.`,
        "Each lesson has its own id.",
      );
    seen.add(id);
    if (!planned && !course.languages.some((l) => existsSync(join(root, id, `${l}.mdx`)))) {
      const wrong = `lessons: "${id}" has no chapter.`;
      const repair = `Write ${root}/${id}/${course.languages[0]}.mdx, or give the lesson a planned title.`;
      throw new Problem(file, undefined, wrong, repair);
    }
  }
}

const repairs: Record<string, string> = {
  languages: 'Write languages: ["en", "ko"], or one of the two.',
  address: 'Write "https://…", or "" when the address is not known.',
  repository: 'Write "https://…", or "" to leave the links out.',
  lessons: 'Write { id: "my-lesson" }: small letters, digits and hyphens, beginning with a letter.',
};
