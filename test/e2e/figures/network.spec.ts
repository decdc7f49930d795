import { account, figure } from "../support/figure.ts";
import { expect, test } from "../support/test.ts";

const page = "/en/gradient-descent/";

test("the same line of code is shown with the number of its parameters", async ({ open }) => {
  const network = await figure(await open(page), "fig-network");
  await expect(network.locator("code")).toContainText("params[i] -= learningRate * grads[i]");
  await expect(network.getByRole("definition").first()).toHaveText("337");
});

test("a step and a step back are exact: the start is the start", async ({ open }) => {
  const network = await figure(await open(page), "fig-network");
  const start = await account(network).innerText();
  await network.getByRole("button", { name: "One step on" }).press("Enter");
  await expect(account(network)).toContainText("Step 1 of 1000");
  await network.getByRole("button", { name: "One step back" }).press("Enter");
  await expect(account(network)).toHaveText(start, { useInnerText: true });
});

test("the run trains to its end, says how it ended, and is scrubbed back", async ({ open }) => {
  test.slow();
  const network = await figure(await open(page), "fig-network");
  const scrubber = network.getByRole("slider", { name: "Step of the run" });
  await scrubber.press("End");
  await expect(account(network)).toContainText("The run has converged", { timeout: 60_000 });
  await expect(network.getByRole("button", { name: "One step on" })).toBeDisabled();
  await scrubber.press("Home");
  await expect(account(network)).toContainText("Step 0 of");
});

test("the field is painted in the colours of the sheet, and again when it changes", async ({
  open,
}) => {
  const opened = await open(page);
  const network = await figure(opened, "fig-network");
  const picture = () =>
    network.locator("canvas").evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const empty = await opened.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [48, 32];
    return canvas.toDataURL();
  });
  await expect.poll(picture).not.toBe(empty);
  const day = await picture();
  await opened.evaluate(() => {
    document.documentElement.dataset.theme = "dark";
  });
  await expect.poll(picture).not.toBe(day);
});

test("another seed starts elsewhere, and the seed travels in the address", async ({ open }) => {
  const network = await figure(await open(page), "fig-network");
  const start = await account(network).innerText();
  await network.getByRole("button", { name: "New seed" }).click();
  await expect(account(network)).not.toHaveText(start, { useInnerText: true });
  const second = await account(network).innerText();
  const linked = await figure(await open(`${page}?fig=fig-network&seed=2`), "fig-network");
  await expect(account(linked)).toHaveText(second, { useInnerText: true });
});

test("a stride that is too long is said so, with a shorter one to try", async ({ open }) => {
  const network = await figure(await open(page), "fig-network");
  await network.getByRole("textbox", { name: /learning rate/ }).fill("30");
  const step = network.getByRole("button", { name: "One step on" });
  await step.press("Enter");
  await step.press("Enter");
  await expect(account(network)).toContainText("the stride is too long");
  await network.getByRole("button", { name: /Try γ = 1/ }).click();
  await expect(account(network)).toContainText("Step 0 of 1000");
  await expect(network.getByRole("textbox", { name: /learning rate/ })).toHaveValue("1.00");
});

test("the answer about the long stride is worked out", async ({ open }) => {
  const network = await figure(await open(page), "fig-network");
  await network.getByRole("button", { name: /higher than at the start/ }).click();
  await expect(network.getByText("Right.")).toBeVisible();
});

test("한국어에서도 같은 걸음으로 배운다", async ({ open }) => {
  const network = await figure(await open("/ko/gradient-descent/"), "fig-network");
  await network.getByRole("button", { name: "한 걸음 앞으로" }).click();
  await expect(account(network)).toContainText("1000걸음 중 1번째");
  await network.getByRole("button", { name: /출발할 때보다 높은/ }).click();
  await expect(network.getByText("맞습니다.")).toBeVisible();
});
