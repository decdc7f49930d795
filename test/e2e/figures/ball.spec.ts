import { account, figure } from "../support/figure.ts";
import { expect, test } from "../support/test.ts";

const page = "/en/gradient-descent/";

test("two neighbours on the summit rest in different valleys, asked before it is shown", async ({
  open,
}) => {
  const ball = await figure(await open(page), "fig-ball");
  await expect(ball.locator(".map .ghost")).toHaveCount(0);
  await ball.getByRole("button", { name: /in the same valley/ }).click();
  await expect(ball.getByText("Not so.")).toBeVisible();
  await ball.getByRole("button", { name: /in different valleys/ }).click();
  await expect(ball.getByText("Right.")).toBeVisible();
  await expect(ball.locator(".map .ghost").first()).toBeVisible();
});

test("the ball is dropped by a click on the map and walks to the deepest valley", async ({
  open,
}) => {
  const ball = await figure(await open(page), "fig-ball");
  const map = ball.getByRole("application", { name: /drop the ball/ });
  const box = await map.boundingBox();
  await map.click({ position: { x: (box?.width ?? 0) * 0.45, y: (box?.height ?? 0) * 0.4 } });
  await expect(account(ball)).toContainText("Step 0 of");
  await expect(account(ball)).toContainText(/a = 2\.\d\d, b = 1\.\d\d/);
  await ball.getByRole("slider", { name: "Step of the run" }).press("End");
  await expect(account(ball)).toContainText("come to rest in the deepest valley");
});

test("arrow keys move the start, sliders do too", async ({ open }) => {
  const ball = await figure(await open(page), "fig-ball");
  const map = ball.getByRole("application", { name: /drop the ball/ });
  await map.press("ArrowRight");
  await expect(account(ball)).toContainText("a = 3.50, b = 0.60");
  await map.press("Shift+ArrowUp");
  await expect(account(ball)).toContainText("a = 3.50, b = 1.10");
  await ball.getByRole("slider", { name: /south to north/ }).press("Home");
  await expect(account(ball)).toContainText("b = −1.90");
});

test("a false valley is called one", async ({ open }) => {
  const ball = await figure(await open(`${page}?fig=fig-ball&a=5&b=0`), "fig-ball");
  await ball.getByRole("slider", { name: "Step of the run" }).press("End");
  await expect(account(ball)).toContainText("come to rest in a false valley");
});

test("the relief shows the same walk, and the choice travels in the address", async ({ open }) => {
  const ball = await figure(await open(page), "fig-ball");
  await ball.getByRole("radio", { name: "relief" }).check();
  await expect(ball.getByRole("img", { name: /in relief/ })).toBeVisible();
  await expect(ball.getByRole("application")).toBeHidden();
  const linked = await figure(await open(`${page}?fig=fig-ball&view=relief`), "fig-ball");
  await expect(linked.getByRole("img", { name: /in relief/ })).toBeVisible();
});

test("a stride that is too long does not come to rest, and the figure says so", async ({
  open,
}) => {
  const ball = await figure(await open(page), "fig-ball");
  await ball.getByRole("textbox", { name: /learning rate/ }).fill("8");
  await ball.getByRole("slider", { name: "Step of the run" }).press("End");
  await expect(account(ball)).toContainText("has not come to rest");
});

test("공은 지도와 입체도에서 같은 자리에 있다", async ({ open }) => {
  const ball = await figure(await open("/ko/gradient-descent/"), "fig-ball");
  await ball.getByRole("button", { name: /서로 다른 골짜기/ }).click();
  await expect(ball.getByText("맞습니다.")).toBeVisible();
  await ball.getByRole("radio", { name: "입체도" }).check();
  await ball.getByRole("slider", { name: "걸음 위치" }).press("End");
  await expect(account(ball)).toContainText("가장 깊은 골짜기에서 멈췄습니다");
});
