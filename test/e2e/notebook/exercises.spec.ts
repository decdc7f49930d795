import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";

const right = `export function update(params: number[], gradient: number[], learningRate: number): number[] {
  return params.map((value, i) => value - learningRate * gradient[i]);
}`;

/** Leaving a page while something is still being fetched would be a failed request. */
const calm = (opened: Page) => opened.waitForLoadState("networkidle");

async function exercise(opened: Page) {
  const found = opened.locator("#update-rule");
  await expect(found.getByRole("button", { name: /Run the checks|확인하기/ })).toBeVisible();
  await found.locator("pre").click();
  const text = found.getByRole("textbox");
  await expect(text).toHaveAttribute("contenteditable", "true");
  return { found, text };
}

test("a wrong answer is told what was expected and what came, in both languages", async ({
  open,
}) => {
  const opened = await open("/en/exercises/");
  const { found, text } = await exercise(opened);
  await text.fill(right.replace("- learningRate", "+ learningRate"));
  await text.press("Shift+Enter");
  await expect(found).toContainText("the entry 1 must fall by 0.2; yours rose to 1.2");
  await expect(found.getByRole("status")).toContainText("of 5 passed, kept in this browser");
  await calm(opened);
  await opened.goto("/ko/exercises/");
  const korean = opened.locator("#update-rule");
  await expect(korean).toContainText("0.2만큼 줄어야 하는데 오히려 늘었습니다");
  await expect(korean.locator("pre")).toContainText("+ learningRate");
});

test("hints come one at a time, and the solution after an attempt as a difference", async ({
  open,
}) => {
  const { found, text } = await exercise(await open("/en/exercises/"));
  await expect(found.getByText("Hint 1 of 3")).toBeHidden();
  for (const n of [1, 2, 3]) {
    await found.getByRole("button", { name: "Next hint" }).click();
    await expect(found.getByText(`Hint ${n} of 3`)).toBeVisible();
  }
  await expect(found.getByRole("button", { name: "Next hint" })).toBeHidden();
  await expect(found.getByRole("button", { name: "Show the solution" })).toBeDisabled();
  await text.press("Shift+Enter");
  await found.getByRole("button", { name: "Show the solution" }).click();
  await expect(found.locator(".cm-deletedChunk")).toContainText("// change this line");
  await expect(found.locator(".cm-changedLine")).toContainText("- learningRate * gradient[i]");
});

test("a passed exercise is marked on the page, in the contents and on the home page", async ({
  open,
}) => {
  const opened = await open("/en/gradient-descent/");
  await opened.locator("#update-rule").getByRole("link").click();
  const { found, text } = await exercise(opened);
  await text.fill(right);
  await found.getByRole("button", { name: "Run the checks" }).click();
  await expect(found.getByText("All checks passed.")).toBeVisible();
  await expect(found.locator("header")).toContainText("Done");
  const mark = { name: "Exercise 2.1 done" };
  await expect(opened.locator(".rail").getByRole("img", mark)).toBeVisible();
  await calm(opened);
  await opened.goto("/en/");
  await expect(opened.locator("#contents").getByRole("img", mark)).toBeVisible();
  await calm(opened);
  await opened.goto("/en/exercises/");
  await expect(opened.locator("#update-rule header")).toContainText("Done");
});

test("a changed exercise says so and offers both versions", async ({ open }) => {
  const opened = await open("/en/exercises/");
  await opened.evaluate(() =>
    localStorage.setItem(
      "downhill-exercise:update-rule",
      JSON.stringify({ code: "// mine", of: "old", attempts: 1, hints: 0, results: {} }),
    ),
  );
  await calm(opened);
  await opened.reload();
  const found = opened.locator("#update-rule");
  await expect(found).toContainText("has changed in the book since you edited it");
  await expect(found.locator("pre")).toHaveText("// mine");
  await found.getByRole("button", { name: "Keep mine" }).click();
  await calm(opened);
  await opened.reload();
  await expect(found.locator("pre")).toHaveText("// mine");
  await expect(found).not.toContainText("has changed in the book");
});

test("one file takes all work out and brings it back; reset asks once and forgets it", async ({
  open,
}) => {
  const opened = await open("/en/exercises/");
  const { text } = await exercise(opened);
  await text.fill("// my own work");
  const [download] = await Promise.all([
    opened.waitForEvent("download"),
    opened.getByRole("button", { name: "Save all progress as a file" }).click(),
  ]);
  const file = await download.path();
  await calm(opened);
  opened.once("dialog", (dialog) => void dialog.accept());
  await opened.getByRole("button", { name: "Reset everything" }).click();
  await expect(opened.locator("#update-rule pre")).toContainText("// change this line");
  await calm(opened);
  await opened.locator("input[type=file]").setInputFiles(file);
  await expect(opened.locator("#update-rule pre")).toHaveText("// my own work");
  await opened.locator("input[type=file]").setInputFiles({
    name: "other.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"some":"thing"}'),
  });
  await expect(opened.getByText("holds no progress of this book")).toBeVisible();
});
