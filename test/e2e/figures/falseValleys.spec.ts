import { account, figure } from "../support/figure.ts";
import { expect, test } from "../support/test.ts";

const page = "/en/gradient-descent/";
const label = "fig-false-valleys";

test("the stride decides where walks end; the share is shown after the answer", async ({
  open,
}) => {
  const fig = await figure(await open(page), label);
  await expect(account(fig)).toContainText("With γ = 0.02, 31 per cent of all starts end in A");
  await expect(fig.locator(".counts")).toBeHidden();
  await fig.getByRole("button", { name: "it stays as it is" }).click();
  await expect(fig.getByText("Not so.")).toBeVisible();
  await fig.getByRole("button", { name: "it grows" }).click();
  await expect(fig.getByText("Right.")).toBeVisible();
  await expect(fig.locator(".counts")).toBeVisible();
  const rate = fig.getByRole("textbox", { name: "learning rate, as a number" });
  await rate.fill("0.5");
  await expect(account(fig)).toContainText("100 per cent of all starts end in A");
  await rate.fill("0.7");
  await expect(account(fig)).toContainText("0 per cent of all starts end in A");
  await expect(account(fig)).toContainText("settle nowhere");
});

test("a walk is started by keyboard, played and ends in a false valley", async ({ open }) => {
  const fig = await figure(await open(page), label);
  const along = fig.getByRole("slider", { name: "Start of the walk, along the curve" });
  await along.press("ArrowRight");
  await expect(along).toHaveAttribute("aria-valuetext", "−2.48");
  await fig.getByRole("slider", { name: "Step of the run" }).press("End");
  await expect(account(fig)).toContainText("It has come to rest in valley D, a false one");
  await fig.getByRole("textbox", { name: "learning rate, as a number" }).fill("0.5");
  await fig.getByRole("slider", { name: "Step of the run" }).press("End");
  await expect(account(fig)).toContainText("valley A, the lowest");
});

test("a reader's own curve is walked; one on which a longer stride only harms is found", async ({
  open,
}) => {
  const fig = await figure(await open(page), label);
  await fig.getByRole("button", { name: "it grows" }).click();
  const formula = fig.getByRole("textbox", { name: "Formula of your own curve, in w" });
  await formula.fill("0.1w^2 - 1.6exp(-40(w-1)^2) + 0.2cos(3w)");
  // Ten thousand walks: on a slow machine they take a while.
  await expect(fig.locator(".challenge")).toContainText("Found: 28 per cent end in A", {
    timeout: 60_000,
  });
  await fig.getByRole("button", { name: "The book’s curve" }).click();
  await expect(formula).toHaveValue("");
  await expect(fig.locator(".challenge .verdict")).toHaveText("");
  await expect(account(fig)).toContainText("31 per cent of all starts end in A");
});

test("a formula with a mistake is marked where it is, and the last curve stays", async ({
  open,
}) => {
  const fig = await figure(await open(page), label);
  const formula = fig.getByRole("textbox", { name: "Formula of your own curve, in w" });
  await formula.fill("w^2/2 + blob(3)");
  await expect(fig.getByRole("alert")).toContainText("Character 9: There is no function “blob”.");
  await expect(fig.locator("mark")).toHaveText("blob");
  await expect(account(fig)).toContainText("31 per cent of all starts end in A");
  await formula.fill("fetch(1)");
  await expect(fig.getByRole("alert")).toContainText("There is no function “fetch”.");
  await formula.fill("(w");
  await expect(fig.getByRole("alert")).toContainText("Something is missing at the end");
  await formula.fill("1/w + w^2/2");
  await expect(fig.getByRole("alert")).toHaveCount(0);
  await expect(account(fig)).toContainText("The curve has no value at some places");
  await formula.fill("w");
  await expect(account(fig)).toContainText("The curve has no valley between −4 and 4");
  await expect(fig).not.toContainText(/NaN|Infinity/);
});

test("no stride moves nobody; a huge one diverges and is repaired", async ({ open }) => {
  const fig = await figure(await open(page), label);
  const rate = fig.getByRole("textbox", { name: "learning rate, as a number" });
  await rate.fill("0");
  await expect(account(fig)).toContainText("With γ = 0 nobody moves.");
  await rate.fill("900");
  await expect(account(fig)).toContainText("The run diverged");
  await fig.getByRole("button", { name: "Try γ = 0.02" }).click();
  await expect(account(fig)).not.toContainText("The run diverged");
});

test("an address opens a reader's curve; the Korean figure says the same", async ({ open }) => {
  const address = `/ko/gradient-descent/?fig=${label}&rate=0.1&curve=${encodeURIComponent("w^2/8 + cos(3w)")}#${label}`;
  const fig = await figure(await open(address), label);
  await expect(fig.getByRole("textbox", { name: "직접 쓰는 곡선의 식, 변수는 w" })).toHaveValue(
    "w^2/8 + cos(3w)",
  );
  await expect(account(fig)).toContainText("γ = 0.1일 때 모든 출발점의");
  await fig.getByRole("textbox", { name: /식/ }).fill("w^2 +");
  await expect(fig.getByRole("alert")).toContainText("끝에 무언가 빠졌습니다");
});
