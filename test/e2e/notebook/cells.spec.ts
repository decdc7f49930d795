import type { Page } from "@playwright/test";
import { test as base } from "@playwright/test";
import { expect, test } from "../support/test.ts";

const page = "/en/gradient-descent/";

/** A cell of the page, alive. */
async function cell(opened: Page, id: string) {
  const found = opened.locator(`#cell-${id}`);
  await found.scrollIntoViewIfNeeded();
  await expect(found.getByRole("button", { name: /^(Run|실행)$/ })).toBeVisible();
  return found;
}

/** Its editor, open. */
async function editor(opened: Page, id: string) {
  const found = await cell(opened, id);
  await found.locator("pre").first().click();
  const text = found.getByRole("textbox");
  await expect(text).toHaveAttribute("contenteditable", "true");
  return { found, text, out: found.locator(".out"), status: found.getByRole("status").last() };
}

test("a cell shows what the build computed, and the same when it is run here", async ({ open }) => {
  const plain = await open(page, { scripts: false });
  const before = await plain.locator("#cell-one-neuron .out").innerText();
  expect(before).toContain("−0.846033");
  const found = await cell(await open(page), "one-neuron");
  await found.getByRole("button", { name: "Run" }).click();
  await expect(found.getByRole("status")).toContainText("Ran.");
  expect((await found.locator(".out").innerText()).trim()).toBe(before.trim());
});

test("Shift and Enter run a changed cell and those that use its names", async ({ open }) => {
  const opened = await open(page);
  const promise = await cell(opened, "promise");
  const before = await promise.locator(".out").innerText();
  const { text, out, status } = await editor(opened, "growing-strides");
  await text.press("ControlOrMeta+End");
  const code = (await text.innerText()).replace("const γ = 0.5", "const γ = 0.25");
  await text.fill(code);
  await expect(status).toContainText("Changed since it ran.");
  await text.press("Shift+Enter");
  await expect(status).toContainText("Ran.");
  await expect(out).toContainText("0.4695");
  await expect(promise.locator(".out")).not.toHaveText(before);
  await expect(promise.locator(".out")).toContainText("promised");
});

test("values print as a person would want them, and logs stand in order", async ({ open }) => {
  const { text, out } = await editor(await open(page), "one-neuron");
  await text.fill(
    'console.log("first", 1.5);\nconsole.log([1, -2, 3]);\nconsole.log({ a: { b: [1, { c: 2 }] } });\n[[1, 2], [3, 4]]',
  );
  await text.press("Shift+Enter");
  await expect(out.locator("pre.log")).toHaveText("first 1.5\n[1, −2, 3]");
  await expect(out.locator("details").first()).not.toHaveAttribute("open");
  await out.locator("summary").first().click();
  await expect(out.locator("dd").first()).toContainText("b: [1, { c: 2 }]");
  await expect(out.getByRole("table", { name: "2 × 2" }).getByRole("cell")).toHaveText([
    "1",
    "2",
    "3",
    "4",
  ]);
});

test("a plot is drawn by the page from what the cell describes", async ({ open }) => {
  const { text, out } = await editor(await open(page), "one-neuron");
  await text.fill(
    'const rows = [1, 2, 3].map((x) => ({ x }));\nPlot.plot({ marks: [Plot.dot(rows, { x: "x", y: (row) => row.x ** 2, href: () => "javascript:alert(1)" }), Plot.ruleY([0])] })',
  );
  await text.press("Shift+Enter");
  await expect(out.locator("svg circle")).toHaveCount(3);
  await expect(out.locator("svg a")).toHaveCount(0);
});

test("a cell that yields draws itself anew, and Stop ends what never ends", async ({ open }) => {
  const { found, text, out } = await editor(await open(page), "one-neuron");
  await text.fill("for (let i = 0; ; i++) yield { i };");
  await text.press("Shift+Enter");
  await expect(out).toContainText(/i: \d\d/);
  await expect(found.getByRole("status")).toContainText("of at most 20 s");
  await found.getByRole("button", { name: "Stop" }).click();
  await expect(found.getByRole("status")).toContainText("Stopped.");
  await expect(out).toContainText(/i: \d\d/);
  await text.fill("await new Promise(() => {});");
  await text.press("Shift+Enter");
  await found.getByRole("button", { name: "Stop" }).click();
  await expect(found.getByRole("status")).toContainText("Stopped.");
});

test("an error names its line, in the cell that it comes from", async ({ open }) => {
  const opened = await open(page);
  const { found, text, out } = await editor(opened, "growing-strides");
  await text.fill("const line = 1;\nconst run: any = null;\nrun.steps;");
  await text.press("Shift+Enter");
  await expect(out).toContainText("Line 3: TypeError: Cannot read properties of null");
  await expect(found.locator(".cm-marked")).toContainText("run.steps;");
});

test("an edit outlives a reload and the other language, and does not run by itself", async ({
  open,
}) => {
  const opened = await open(page);
  // A reload would break off what the editor is still fetching.
  const fetched = Promise.all(
    ["/notebook/typescript.js", "/notebook/types.json"].map((file) =>
      opened.context().waitForEvent("requestfinished", (request) => request.url().endsWith(file)),
    ),
  );
  const { text } = await editor(opened, "one-neuron");
  await text.fill('console.log("mine");');
  await expect(text).toContainText("mine");
  await fetched;
  await opened.reload();
  const again = await cell(opened, "one-neuron");
  await expect(again.locator("pre").first()).toContainText('console.log("mine");');
  await expect(again.getByRole("status")).toContainText("runs when you say so");
  await expect(again.locator(".out")).toBeEmpty();
  await opened.waitForLoadState("networkidle");
  await opened.goto("/ko/gradient-descent/");
  const korean = await cell(opened, "one-neuron");
  await expect(korean.locator("pre").first()).toContainText('console.log("mine");');
  await expect(korean.getByRole("status")).toContainText("실행을 눌러야 실행됩니다");
  await korean.getByRole("button", { name: "이 코드를 처음으로" }).click();
  await expect(korean.locator("pre").first()).toContainText("import { value }");
  await expect(korean.locator(".out")).toContainText("−0.846033");
});

test("a cell that has changed in the book offers both versions", async ({ open }) => {
  const opened = await open(page);
  await opened.evaluate(() =>
    localStorage.setItem(
      "downhill-cell:gradient-descent/one-neuron",
      '{"code":"1 + 1","of":"old"}',
    ),
  );
  await opened.waitForLoadState("networkidle");
  await opened.reload();
  const found = await cell(opened, "one-neuron");
  await expect(found).toContainText("has changed in the book since you edited it");
  await expect(found.locator("pre").first()).toHaveText("1 + 1");
  await found.getByRole("button", { name: "Take the book’s version" }).click();
  await expect(found.locator("pre").first()).toContainText("import { value }");
});

test("where nothing can be kept, that is said once and all else works", async ({ open }) => {
  const opened = await open("about:blank");
  await opened.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await opened.goto(page);
  const { text, out } = await editor(opened, "one-neuron");
  await text.fill("40 + 2");
  await expect(opened.getByText("does not let the book keep your work")).toHaveCount(1);
  await text.press("Shift+Enter");
  await expect(out).toHaveText("42");
});

test("what was kept and is broken costs nothing", async ({ open }) => {
  const opened = await open(page);
  await opened.evaluate(() =>
    localStorage.setItem("downhill-cell:gradient-descent/one-neuron", '{"code":'),
  );
  await opened.waitForLoadState("networkidle");
  await opened.reload();
  const found = await cell(opened, "one-neuron");
  await expect(found.locator("pre").first()).toContainText("import { value }");
});

test("the editor knows the book's library: errors, hover and completion with docstrings", async ({
  open,
}) => {
  const { found, text } = await editor(await open(page), "one-neuron");
  await text.fill('import { adam } from "downhill";\nconst a: number = "b";\nadam');
  await expect(found.locator(".cm-lintRange-error")).toHaveText("a", { timeout: 30_000 });
  await text.press("ControlOrMeta+End");
  await text.pressSequentially("({ b");
  const list = found.getByRole("listbox");
  await expect(list).toContainText("beta1", { timeout: 15_000 });
  await expect(found.locator(".cm-completionInfo")).toContainText(
    "β₁, the share of M that is kept",
  );
  await text.press("Escape");
  await found.getByText("adam", { exact: false }).last().hover();
  await found.locator(".cm-line", { hasText: "adam({" }).hover({ position: { x: 12, y: 8 } });
  await expect(found.locator(".cm-tooltip-hover")).toContainText("Kingma & Ba 2015");
});

test("the keyboard alone opens, runs and leaves the editor", async ({ open }) => {
  const opened = await open(page);
  const found = await cell(opened, "one-neuron");
  await found.locator("pre").first().focus();
  await opened.keyboard.press("Enter");
  const text = found.getByRole("textbox");
  await expect(text).toHaveAttribute("contenteditable", "true");
  await expect(text).toBeFocused();
  await opened.keyboard.press("Shift+Enter");
  await expect(found.getByRole("status")).toContainText("Ran.");
  await opened.keyboard.press("Escape");
  await opened.keyboard.press("Tab");
  await expect(text).not.toBeFocused();
});

test("on a phone a touch opens the editor", async ({ open }) => {
  const opened = await open(page, { width: 360 });
  const found = await cell(opened, "one-neuron");
  await found.locator("pre").first().tap();
  const text = found.getByRole("textbox");
  await expect(text).toHaveAttribute("contenteditable", "true");
  await text.fill("6 * 7");
  await found.getByRole("button", { name: "Run" }).tap();
  await expect(found.locator(".out")).toHaveText("42");
});

// The browser counts what its policy refuses as a request that failed, so these watch for themselves.
for (const [name, code] of [
  ["an eval", `eval('import("https://example.org/x.js")')`],
  ["a function made of text", `new Function('return import("https://example.org/x.js")')()`],
]) {
  base(`${name} that imports gets nothing, and asks nobody`, async ({ page: opened }) => {
    const asked: string[] = [];
    await opened.route("https://example.org/**", (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await opened.goto(page);
    const { found, text } = await editor(opened, "one-neuron");
    await text.fill(`await ${code}.then(() => "it came", (error) => "refused: " + error.name)`);
    await text.press("Shift+Enter");
    await expect(found.locator(".out")).toContainText("refused: TypeError");
    expect(asked).toEqual([]);
  });
}
