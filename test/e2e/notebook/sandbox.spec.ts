import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";

const page = "/en/exercises/";

/** An exercise whose checks may take two seconds only, so that what never ends is soon over. */
async function exercise(opened: Page, address: string) {
  await opened.route(`**${address}`, async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({
      response: answer,
      body: text.replaceAll(/data-seconds="?10"?/g, 'data-seconds="2"'),
    });
  });
  await opened.goto(address);
  const found = opened.locator("#update-rule");
  await expect(found).toHaveAttribute("data-seconds", "2");
  await expect(found.getByRole("button", { name: /Run the checks|확인하기/ })).toBeVisible();
  await found.locator("pre").click();
  // The editor takes the place of the text.
  await expect(found.getByRole("textbox")).toHaveAttribute("contenteditable", "true");
  return found;
}

const right = `export function update(params: number[], gradient: number[], learningRate: number): number[] {
  return params.map((value, i) => value - learningRate * gradient[i]);
}`;
const dummy = "\nexport function update() { return [1]; }";

const attacks: Record<string, { code: string; says: RegExp }> = {
  "an endless loop": { code: `let a = 0;\nwhile (true) a++;${dummy}`, says: /Ended after 2 s/ },
  "an endless chain of promises": {
    code: `const spin = (): any => Promise.resolve().then(spin);\nspin();${dummy}`,
    // It takes turns with the checks, which come to their end.
    says: /Ended after 2 s|of 5 passed/,
  },
  "an endless getter": {
    code: `const x = { get y() { while (true); } };\nx.y;${dummy}`,
    says: /Ended after 2 s/,
  },
  "an endless loop inside a check": {
    code: "export function update() { for (;;); }",
    says: /Ended after 2 s/,
  },
  "a bomb of lists": {
    code: `const all: unknown[] = [];\nwhile (true) all.push(new Float64Array(1e8).fill(1));${dummy}`,
    says: /Ended after 2 s|too much memory|ended without a word/,
  },
  "a heap of small things": {
    code: `const all: unknown[] = [];\nwhile (true) all.push({ all: [all.length] });${dummy}`,
    says: /Ended after 2 s|too much memory|ended without a word/,
  },
  "a huge list at once": {
    code: `const all = new Float64Array(1e15);${dummy}`,
    says: /Line 1: too much memory/,
  },
  "endless recursion": {
    code: `const f = (): number =>\n  f() + 1;\nf();${dummy}`,
    says: /Line [12]: too many calls/,
  },
  fetch: { code: `fetch("https://example.org");${dummy}`, says: /Line 1: “fetch” is shut/ },
  "fetch by way of a prototype": {
    code: `let at = globalThis as any;\nwhile (!Object.hasOwn(at, "importScripts")) at = Object.getPrototypeOf(at);\nat.importScripts("https://example.org");${dummy}`,
    says: /Line 3: “importScripts” is shut/,
  },
  XMLHttpRequest: { code: `new XMLHttpRequest();${dummy}`, says: /“XMLHttpRequest” is shut/ },
  WebSocket: { code: `new WebSocket("wss://example.org");${dummy}`, says: /“WebSocket” is shut/ },
  EventSource: {
    code: `new EventSource("https://example.org");${dummy}`,
    says: /“EventSource” is shut/,
  },
  importScripts: {
    code: `importScripts("https://example.org");${dummy}`,
    says: /“importScripts” is shut/,
  },
  "a dynamic import": {
    code: `export async function update() {\n  return import("https://example.org/x.js");\n}\nupdate();`,
    says: /no module “https:\/\/example.org\/x.js”|not iterable/,
  },
  "a then that never settles": {
    code: "export const update = () => ({ then() {} });",
    says: /not iterable/,
  },
  sessionStorage: {
    code: `sessionStorage.clear();${dummy}`,
    says: /“sessionStorage” is not defined here/,
  },
  indexedDB: { code: `indexedDB.open("x");${dummy}`, says: /“indexedDB” is shut/ },
  caches: { code: `caches.open("x");${dummy}`, says: /“caches” is (shut|not defined here)/ },
  navigator: { code: `navigator.storage;${dummy}`, says: /“navigator” is shut/ },
  BroadcastChannel: {
    code: `new BroadcastChannel("x");${dummy}`,
    says: /“BroadcastChannel” is shut/,
  },
  localStorage: {
    code: `localStorage.clear();${dummy}`,
    says: /“localStorage” is not defined here/,
  },
  "a cookie": { code: `document.cookie;${dummy}`, says: /“document” is not defined here/ },
  "the parent window": { code: `parent.document;${dummy}`, says: /“parent” is not defined here/ },
  "the top window": {
    code: `top.location = "https://example.org";${dummy}`,
    says: /“top” is not defined here/,
  },
  "a nested worker": {
    code: `new Worker("data:text/javascript,1");${dummy}`,
    says: /“Worker” is shut/,
  },
  "a forged message": {
    code: `for (const name of ["down", "size", "rate", "every", "old"])\n  (globalThis as any).postMessage({ nonce: "?", report: { kind: "check", name, result: { state: "passed" } } });${dummy}`,
    says: /Line 2: “postMessage” is shut/,
  },
  "a listener at the door": {
    code: `addEventListener("message", console.log);${dummy}`,
    says: /“addEventListener” is shut/,
  },
  "a thrown null": { code: `throw null;${dummy}`, says: /Thrown: null/ },
  "a thrown object with a trap": {
    code: `throw { get message() { throw 1; }, toJSON() { throw 2; } };${dummy}`,
    says: /\?/,
  },
  "code of a hundred kilobytes": {
    code: `/*${"x".repeat(100_000)}*/${dummy}`,
    says: /has 100\d{3} letters; at most 50000/,
  },
  "code that is none": { code: `let a = ;${dummy}`, says: /Line 1: this cannot be read as code/ },
  "code without the function": { code: "export const other = 1;", says: /exports no “update”/ },
  "overwritten globals and prototypes": {
    code: `const bad = () => { throw new Error("bad"); };
Array.prototype.map = Array.from = Object.entries = JSON.stringify = bad as any;
Math.abs = () => 0;
Promise.prototype.then = bad as any;
Object.prototype.toString = bad;
Object.freeze(Object.prototype);${dummy}`,
    says: /\S/,
  },
};

for (const [name, { code, says }] of Object.entries(attacks)) {
  test(`${name} is survived, named, and leaves the next run clean`, async ({ open }) => {
    const opened = await open("about:blank");
    const found = await exercise(opened, page);
    const text = found.getByRole("textbox");
    await text.fill(code);
    await found.getByRole("button", { name: "Run the checks" }).click();
    await expect(found.locator(".sheet")).toContainText(says, { timeout: 30_000 });
    await expect(found.getByRole("button", { name: "Stop" })).toBeHidden({ timeout: 30_000 });
    await expect(found).not.toHaveClass(/isdone/);
    await text.fill(right);
    await text.press("Shift+Enter");
    await expect(found.getByText("All checks passed.")).toBeVisible({ timeout: 30_000 });
  });
}

test("a lone surrogate is no trouble", async ({ open }) => {
  const found = await exercise(await open("about:blank"), page);
  await found.getByRole("textbox").fill(`${right}\nconsole.log("\ud800", "\\ud800");`);
  await found.getByRole("button", { name: "Run the checks" }).click();
  await expect(found.getByText("All checks passed.")).toBeVisible();
});

test("a flood of output is cut, and the page stays quick", async ({ open }) => {
  const found = await exercise(await open("about:blank"), page);
  await found
    .getByRole("textbox")
    .fill(`for (let i = 0; i < 1e6; i++) console.log("line", i);\n${right}`);
  await found.getByRole("button", { name: "Run the checks" }).click();
  await expect(found.getByText("only its beginning is kept")).toBeVisible();
  expect((await found.locator(".log").innerText()).split("\n").length).toBeLessThanOrEqual(1000);
});

test("the troubles are told in Korean", async ({ open }) => {
  const found = await exercise(await open("about:blank"), "/ko/exercises/");
  const text = found.getByRole("textbox");
  const say = async (code: string, sentence: string) => {
    await text.fill(code);
    await text.press("Shift+Enter");
    await expect(found.locator(".sheet")).toContainText(sentence, { timeout: 30_000 });
  };
  await say("while (true);", "2초가 지나 끝냈습니다");
  await say('1;\nfetch("/");', "2번째 줄: “fetch”: 이 책의 코드에서는");
  await say("export function update() { return [1.2]; }", "늘었습니다");
  await say(right, "모두 통과했습니다");
});
