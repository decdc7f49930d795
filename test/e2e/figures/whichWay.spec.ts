import { account, figure } from "../support/figure.ts";
import { expect, test } from "../support/test.ts";

const page = "/en/gradient-descent/";
const label = "fig-which-way";

test("the direction is hidden until it is predicted, and the sign decides it", async ({ open }) => {
  const fig = await figure(await open(page), label);
  const step = fig.locator(".map .arrow.s-theta");
  await expect(step).toBeHidden();
  await expect(account(fig)).toContainText("The step is hidden until you have answered.");
  await fig.getByRole("button", { name: /it grows/ }).click();
  await expect(fig.getByText("Right.")).toBeVisible();
  await expect(step).toBeVisible();
  await expect(account(fig)).toContainText("The slope is negative, so w grows");
  await expect(account(fig)).toContainText("The loss falls");
});

test("another place asks again and keeps the score; only the first answer counts", async ({
  open,
}) => {
  const fig = await figure(await open(page), label);
  await fig.getByRole("button", { name: /it shrinks/ }).click();
  await expect(fig.getByText("Not so.")).toBeVisible();
  await fig.getByRole("button", { name: /it grows/ }).click();
  await expect(fig.getByText("0 of 1 right")).toBeVisible();
  await fig.getByRole("button", { name: "Another place" }).click();
  await expect(fig.locator(".map .arrow.s-theta")).toBeHidden();
  await expect(account(fig)).toContainText("Θ stands at w = 1.93");
  await fig.getByRole("button", { name: /it shrinks/ }).press("Enter");
  await expect(fig.getByText("1 of 2 right")).toBeVisible();
});

test("the point is dragged along the curve, by mouse and by keyboard", async ({ open }) => {
  const opened = await open(page);
  const fig = await figure(opened, label);
  const along = fig.getByRole("slider", { name: "Θ, along the curve" });
  await along.scrollIntoViewIfNeeded();
  const box = await along.boundingBox();
  if (!box) throw new Error("the curve has no box");
  const across = (share: number) => 8 + box.x + share * (box.width - 16);
  const middle = box.y + box.height / 2;
  await opened.mouse.move(across(0.43), middle);
  await opened.mouse.down();
  await opened.mouse.move(across(0.7), middle, { steps: 5 });
  await opened.mouse.up();
  await expect(account(fig)).toContainText(/stands at w = 0\.7\d/);
  await along.press("ArrowRight");
  await expect(account(fig)).toContainText(/stands at w = 0\.\d\d/);
  const slider = fig.getByRole("slider", { name: "place of Θ" });
  await slider.press("Home");
  await expect(account(fig)).toContainText("stands at w = −2.40");
});

test("a stride for which the loss rises is found, and then the limit is marked", async ({
  open,
}) => {
  const fig = await figure(await open(page), label);
  const rate = fig.getByRole("textbox", { name: /learning rate/ });
  await rate.fill("0.9");
  await expect(fig.getByText("Found.")).toBeHidden();
  await expect(fig.locator(".limit")).toHaveCount(0);
  await fig.getByRole("button", { name: /it grows/ }).click();
  await expect(fig.getByText("Found.")).toBeVisible();
  await expect(
    fig.getByText("From 0.599 to 0.817 after one step: γ = 0.900 overshoots."),
  ).toBeVisible();
  await expect(fig.locator(".limit")).toHaveText("0.665");
  await rate.fill("0.66");
  await expect(fig.getByText("Up to γ = 0.665 every step from here falls.")).toBeVisible();
});

test("the step is zero at a minimum, a maximum and a shelf, and the bend tells them apart", async ({
  open,
}) => {
  const fig = await figure(await open(page), label);
  await fig.getByRole("button", { name: /it grows/ }).click();
  const kinds = [
    ["shelf", "The second derivative is 0.00 as well"],
    ["minimum", "positive: the curve bends up"],
    ["maximum", "negative: the curve bends down"],
    ["false minimum", "positive: the curve bends up"],
  ];
  for (const [name, said] of kinds) {
    const station = fig.getByRole("button", { name, exact: true });
    await station.click();
    await expect(station).toHaveAttribute("aria-pressed", "true");
    await expect(account(fig)).toContainText("The step is 0 for every γ.");
    await expect(account(fig)).toContainText(said);
    await expect(fig.locator(".map .arrow")).toHaveCount(0);
  }
});

test("no stride, an absurd one and a word are all taken calmly", async ({ open }) => {
  const fig = await figure(await open(page), label);
  await fig.getByRole("button", { name: /it grows/ }).click();
  const rate = fig.getByRole("textbox", { name: /learning rate/ });
  await rate.fill("0");
  await expect(account(fig)).toContainText("With γ = 0 there is no step.");
  await rate.fill("100000");
  await expect(account(fig)).toContainText("above a trillion");
  await expect(fig.locator(".map")).not.toContainText(/NaN|Infinity/);
  await rate.fill("far");
  await expect(fig.getByRole("alert")).toContainText("not a number");
});

test("the Korean figure asks, answers and counts in Korean", async ({ open }) => {
  const fig = await figure(await open("/ko/gradient-descent/"), label);
  await fig.getByRole("button", { name: /커집니다/ }).click();
  await expect(fig.getByText("1번 중 1번 맞힘")).toBeVisible();
  await expect(account(fig)).toContainText("경사가 음수이므로 w는 커집니다");
  await fig.getByRole("button", { name: "극대점", exact: true }).click();
  await expect(account(fig)).toContainText("양쪽으로 모두 내려가므로");
});
