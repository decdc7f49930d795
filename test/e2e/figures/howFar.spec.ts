import { account, figure } from "../support/figure.ts";
import { expect, test } from "../support/test.ts";

const page = "/en/gradient-descent/";
const label = "fig-how-far";

test("a hundred times the slope is a hundred times the step, said before it is shown", async ({
  open,
}) => {
  const fig = await figure(await open(page), label);
  const numbers = fig.locator(".walkers dd");
  await expect(numbers.nth(1)).toHaveText(/\?/);
  await expect(fig.locator(".map.half .arrow.s-theta").last()).toBeHidden();
  await fig.getByRole("button", { name: /\b10 times/ }).click();
  await expect(fig.getByText("Not so.")).toBeVisible();
  await fig.getByRole("button", { name: "100 times" }).click();
  await expect(fig.getByText("Right.")).toBeVisible();
  await expect(numbers.nth(0)).toHaveText("0.0500");
  await expect(numbers.nth(1)).toHaveText("−0.0100");
  await expect(numbers.nth(4)).toHaveText("5.00");
  await expect(numbers.nth(5)).toHaveText("−1.00");
  await expect(account(fig)).toContainText("The wall’s step is 100 times as long.");
});

test("with a long stride the wall's step flies off the drawing; clipping holds it", async ({
  open,
}) => {
  const fig = await figure(await open(page), label);
  await fig.getByRole("button", { name: "100 times" }).click();
  const rate = fig.getByRole("textbox", { name: /learning rate/ });
  await expect(fig.locator(".limit")).toHaveCount(0);
  await rate.fill("3");
  await expect(fig.locator(".walkers svg").nth(1)).toContainText("w = −13.0, L = 8.39");
  await expect(account(fig)).toContainText("It flies over the floor and lands higher than it was.");
  await expect(fig.locator(".limit")).toHaveText("falls up to 1.470");
  await expect(fig.locator(".walkers dd").nth(3)).toContainText("lower");
  await expect(fig.locator(".walkers dd").nth(7)).toContainText("higher");
  await fig.getByRole("radio", { name: "clip at c" }).check();
  await expect(fig.locator(".walkers dd").nth(4)).toHaveText("5.00, clipped to 0.500");
  await expect(fig.locator(".walkers dd").nth(7)).toContainText("lower");
  await expect(account(fig)).toContainText("no step is longer than γc = 1.50");
  await fig.getByRole("slider", { name: "longest gradient" }).press("Home");
  await expect(fig.locator(".walkers dd").nth(1)).toContainText("−0.0600");
  await expect(fig.locator(".walkers dd").nth(5)).toContainText("−0.0600");
});

test("both walkers are walked, scrubbed and reset by keyboard", async ({ open }) => {
  const fig = await figure(await open(page), label);
  await fig.getByRole("button", { name: "100 times" }).click();
  await fig.getByRole("button", { name: "One step on" }).press("Enter");
  await expect(account(fig)).toContainText("Step 1 of 12");
  await fig.getByRole("slider", { name: "Step of the run" }).press("End");
  await expect(account(fig)).toContainText("Step 12 of 12");
  await expect(account(fig)).toContainText("The walker from the wall ends at");
  await fig.getByRole("button", { name: "Reset to the same start" }).press("Enter");
  await expect(account(fig)).toContainText("On the floor the slope is 0.0500, on the wall 5.00.");
});

test("a run that diverges is kept and repaired; no stride moves nobody", async ({ open }) => {
  const fig = await figure(await open(page), label);
  await fig.getByRole("button", { name: "100 times" }).click();
  const rate = fig.getByRole("textbox", { name: /learning rate/ });
  await rate.fill("1000");
  await expect(account(fig)).toContainText("The run diverged");
  await expect(fig.locator(".walkers")).not.toContainText(/NaN|Infinity/);
  await fig.getByRole("button", { name: "Try γ = 1.3" }).click();
  await expect(account(fig)).not.toContainText("The run diverged");
  await rate.fill("0");
  await expect(account(fig)).toContainText("With γ = 0 nobody moves.");
});

test("an address opens the figure clipped", async ({ open }) => {
  const fig = await figure(await open(`${page}?fig=${label}&rate=3&clip=on&c=0.2#${label}`), label);
  await expect(fig.getByRole("radio", { name: "clip at c" })).toBeChecked();
  await fig.getByRole("button", { name: "100 times" }).click();
  await expect(account(fig)).toContainText("no step is longer than γc = 0.600");
});

test("the Korean figure says the same", async ({ open }) => {
  const fig = await figure(await open("/ko/gradient-descent/"), label);
  await fig.getByRole("button", { name: "100배" }).click();
  await expect(fig.getByText("맞습니다.")).toBeVisible();
  await fig.getByRole("textbox", { name: /학습률/ }).fill("3");
  await expect(account(fig)).toContainText("바닥을 뛰어넘어 처음보다 높은 곳에 떨어집니다.");
  await fig.getByRole("radio", { name: "c에서 자르기" }).check();
  await expect(account(fig)).toContainText("어떤 걸음도 γc = 1.50보다 길지 않습니다.");
});
