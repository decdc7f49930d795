import { account, figure } from "../support/figure.ts";
import { expect, test } from "../support/test.ts";

const page = "/en/gradient-descent/";

test("the walk ahead is hidden until the question is answered", async ({ open }) => {
  const stride = await figure(await open(page), "fig-stride");
  await expect(stride.locator(".ahead")).toHaveCount(0);
  await expect(stride.getByText("Right.")).toBeHidden();
  await stride.getByRole("button", { name: /back and forth/ }).click();
  await expect(stride.getByText("Right.")).toBeVisible();
  await expect(stride.locator(".ahead")).not.toHaveCount(0);
});

test("a wrong answer is told so, and why", async ({ open }) => {
  const stride = await figure(await open(page), "fig-stride");
  await stride.getByRole("button", { name: /straight down/ }).click();
  await expect(stride.getByText("Not so.")).toBeVisible();
  await expect(stride.getByText(/multiplies the distance by/)).toBeVisible();
});

test("the run is stepped, scrubbed back and reset by keyboard", async ({ open }) => {
  const stride = await figure(await open(page), "fig-stride");
  await stride.getByRole("button", { name: "One step on" }).press("Enter");
  await expect(account(stride)).toContainText("Step 6 of 40");
  const scrubber = stride.getByRole("slider", { name: "Step of the run" });
  await scrubber.press("Home");
  await expect(account(stride)).toContainText("Step 0 of 40");
  await scrubber.press("End");
  await expect(account(stride)).toContainText("Step 40 of 40");
  await stride.getByRole("button", { name: "Reset to the same start" }).press("Enter");
  await expect(account(stride)).toContainText("w = 0.20, b = 5.60");
});

test("play walks to the end and stops there", async ({ open }) => {
  const stride = await figure(await open(page), "fig-stride");
  await stride.getByRole("button", { name: "Play" }).click();
  await expect(stride.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(stride.getByRole("button", { name: "Play again" })).toBeVisible({ timeout: 30_000 });
  await expect(account(stride)).toContainText("Step 40 of 40");
});

test("a huge learning rate diverges: said, kept and repaired", async ({ open }) => {
  const stride = await figure(await open(page), "fig-stride");
  const rate = stride.getByRole("textbox", { name: /learning rate/ });
  await rate.fill("1000");
  await rate.press("Enter");
  await stride.getByRole("slider", { name: "Step of the run" }).press("End");
  await expect(account(stride)).toContainText("The run diverged");
  await expect(stride.locator(".map").first()).not.toContainText("NaN");
  await stride.getByRole("button", { name: /Try γ = 0.66/ }).click();
  await expect(account(stride)).not.toContainText("diverged");
});

test("a learning rate of zero stands still", async ({ open }) => {
  const stride = await figure(await open(page), "fig-stride");
  await stride.getByRole("textbox", { name: /learning rate/ }).fill("0");
  await stride.getByRole("slider", { name: "Step of the run" }).press("End");
  await expect(account(stride)).toContainText("w = 0.20, b = 5.60");
});

test("text in a number field is refused with the repair, and the setting stays", async ({
  open,
}) => {
  const stride = await figure(await open(page), "fig-stride");
  const rate = stride.getByRole("textbox", { name: /learning rate/ });
  await rate.fill("banana");
  await expect(stride.getByRole("alert")).toContainText("not a number");
  await expect(account(stride)).toContainText("Step 5 of 40");
  await rate.press("Escape");
  await expect(rate).toHaveValue("0.66");
});

test("an address opens the figure as it was left; nonsense in it is said", async ({ open }) => {
  const opened = await open(`${page}?fig=fig-stride&rate=0.05&w=1#fig-stride`);
  const stride = await figure(opened, "fig-stride");
  await expect(stride.getByRole("textbox", { name: /learning rate/ })).toHaveValue("0.05");
  const broken = await open(`${page}?fig=fig-stride&rate=banana&zoom=9#fig-stride`);
  const same = await figure(broken, "fig-stride");
  await expect(same.getByRole("status").filter({ hasText: "banana" })).toBeVisible();
  await expect(same.getByRole("textbox", { name: /learning rate/ })).toHaveValue("0.66");
});

test("한국어 그림도 같은 걸음을 걷는다", async ({ open }) => {
  const stride = await figure(await open("/ko/gradient-descent/"), "fig-stride");
  await stride.getByRole("button", { name: "한 걸음 앞으로" }).click();
  await expect(account(stride)).toContainText("40걸음 중 6번째");
  await stride.getByRole("button", { name: /골짜기를 오가며/ }).click();
  await expect(stride.getByText("맞습니다.")).toBeVisible();
});
