import { account, figure } from "../support/figure.ts";
import { expect, test } from "../support/test.ts";

const page = "/en/gradient-descent/";

test("no slope is shown before the question is answered, every slope after", async ({ open }) => {
  const chain = await figure(await open(page), "fig-chain-rule");
  await expect(account(chain)).toContainText("Step 6 of 15, forward: L = 0.378");
  await expect(chain.getByText("−0.093", { exact: true })).toBeHidden();
  await expect(chain.locator(".nudge")).toBeHidden();
  await chain.getByRole("button", { name: "it falls" }).click();
  await expect(chain.getByText("Right.")).toBeVisible();
  await expect(chain.locator("svg .unseen")).toHaveCount(0);
  await expect(chain.locator(".nudge")).toBeVisible();
});

test("the walk computes node by node, forward and then back", async ({ open }) => {
  const chain = await figure(await open(page), "fig-chain-rule");
  const lines = chain.locator(".chain");
  await chain.getByRole("button", { name: "Reset to the same start" }).press("Enter");
  await expect(lines).toContainText("The inputs and weights are given");
  const on = chain.getByRole("button", { name: "One step on" });
  await on.press("Enter");
  await expect(lines).toContainText("0.800 × 1.000 + (−0.600) × (−0.500) + 0.100 = 1.200");
  for (let step = 2; step <= 10; step++) await on.press("Enter");
  await expect(lines).toContainText("0.609 × 0.305 = 0.186");
  await expect(account(chain)).toContainText("backward: ∂L/∂z₁ = 0.186");
});

test("a weight is chosen by keyboard and by its edge, and edited", async ({ open }) => {
  const chain = await figure(await open(page), "fig-chain-rule");
  await chain.getByRole("radio", { name: "v1" }).check();
  const weight = chain.getByRole("textbox", { name: "weight from a₁ to ŷ, as a number" });
  await weight.fill("2");
  await expect(account(chain)).toContainText("The loss is 1.908");
  await chain.locator("svg.net").getByText("0.90").click();
  await expect(chain.getByRole("radio", { name: "w22" })).toBeChecked();
  await expect(chain.getByRole("slider", { name: "weight from x₂ to z₂" })).toBeVisible();
});

test("a small nudge agrees in more digits than a tiny one", async ({ open }) => {
  const chain = await figure(await open(page), "fig-chain-rule");
  await chain.getByRole("button", { name: "it falls" }).click();
  const agreed = async () => (await chain.locator(".nudge b").first().textContent())?.length ?? 0;
  const small = await agreed();
  const nudge = chain.getByRole("textbox", { name: "size of the nudge, as a number" });
  await nudge.fill("1e-12");
  await expect(account(chain)).toContainText("a nudge of 1.0 × 10⁻¹²");
  expect(small).toBeGreaterThan(await agreed());
});

test("the Korean figure says the same", async ({ open }) => {
  const chain = await figure(await open("/ko/gradient-descent/"), "fig-chain-rule");
  await chain.getByRole("button", { name: "커집니다" }).click();
  await expect(chain.getByText("그렇지 않습니다.")).toBeVisible();
  await expect(account(chain)).toContainText("연쇄 법칙으로 얻은 기울기는 −0.702460");
});

test("without script every value and slope is there", async ({ open }) => {
  const chain = (await open(page, { scripts: false })).locator("#fig-chain-rule");
  await expect(chain.getByText("−0.702", { exact: true }).first()).toBeVisible();
  await expect(chain.locator(".nudge")).toBeVisible();
});
