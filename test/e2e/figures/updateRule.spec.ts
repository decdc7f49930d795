import { account, figure } from "../support/figure.ts";
import { expect, test } from "../support/test.ts";

const page = "/en/gradient-descent/";

test("the formula holds the numbers of the step that comes next", async ({ open }) => {
  const fit = await figure(await open(page), "fig-update-rule");
  const numbers = fit.locator(".rule .val");
  await expect(numbers).toHaveText([
    ...["0.939", "0.000", "0.5", "−1.878"],
    ...["3.601", "3.000", "0.5", "−1.202"],
  ]);
  await fit.getByRole("button", { name: "One step on" }).press("Enter");
  await expect(numbers.nth(1)).toHaveText("0.939");
  await expect(account(fit)).toContainText("each further 25 mm of flipper: +0.939 kg");
});

test("a symbol lights its mark, and the mark lights the symbol", async ({ open }) => {
  const fit = await figure(await open(page), "fig-update-rule");
  const slope = fit.locator("svg [data-part=w]");
  const foot = fit.locator("svg [data-part=b]");
  await fit.locator(".rule .val").nth(1).hover();
  await expect(slope).toHaveCSS("opacity", "1");
  await expect(foot).toHaveCSS("opacity", "0.4");
  await foot.locator("circle").hover();
  await expect(fit.locator(".rule .val").nth(5)).toHaveCSS("opacity", "1");
  await expect(fit.locator(".rule .val").nth(1)).toHaveCSS("opacity", "0.4");
  await fit.getByRole("slider", { name: "slope of the first line" }).focus();
  await expect(slope).toHaveCSS("opacity", "1");
});

test("a thousandfold loss breaks the rate off, and a thousandth of it brings the walk back", async ({
  open,
}) => {
  const fit = await figure(await open(page), "fig-update-rule");
  await fit.getByRole("button", { name: "it flies off the sheet" }).click();
  await expect(fit.getByText("Right.")).toBeVisible();
  const scrubber = fit.getByRole("slider", { name: "Step of the run" });
  await scrubber.press("End");
  const line = "gives a bird with a flipper of 170 mm 2.7";
  await expect(account(fit)).toContainText(line);
  await fit.getByRole("radio", { name: "thousandths of a kg²" }).check();
  await expect(account(fit)).toContainText("The run diverged");
  await expect(account(fit)).toContainText("so the fit cannot settle");
  await expect(fit.locator(".profile")).toContainText("1500");
  await fit.getByRole("button", { name: "Try γ = 0.00050" }).click();
  await expect(account(fit)).not.toContainText("The run diverged");
  await scrubber.press("End");
  await expect(account(fit)).toContainText(line);
});

test("a rate of zero stands still, and words are refused with the reason", async ({ open }) => {
  const fit = await figure(await open(page), "fig-update-rule");
  const rate = fit.getByRole("textbox", { name: "learning rate, as a number" });
  await rate.fill("0");
  await fit.getByRole("slider", { name: "Step of the run" }).press("End");
  await expect(account(fit)).toContainText("each further 25 mm of flipper: +0.000 kg");
  await rate.fill("fast");
  await expect(fit.getByRole("alert")).toContainText("“fast” is not a number");
});

test("the Korean figure says the same", async ({ open }) => {
  const fit = await figure(await open("/ko/gradient-descent/"), "fig-update-rule");
  await fit.getByRole("button", { name: "그림 밖으로 튀어 나갑니다" }).click();
  await expect(fit.getByText("맞습니다.")).toBeVisible();
  await fit.getByRole("radio", { name: "kg²의 1000분의 1" }).check();
  await expect(account(fit)).toContainText("직선이 자리를 잡지 못합니다");
});
