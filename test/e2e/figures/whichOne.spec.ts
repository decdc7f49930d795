import { readFileSync } from "node:fs";
import { test as base } from "@playwright/test";
import { account, figure } from "../support/figure.ts";
import { expect, test } from "../support/test.ts";

const file = new URL("../../../lib/data/build/digits.bin", import.meta.url);

test("a first look stands in the page, and a sweep can be stopped with what has come", async ({
  open,
}) => {
  const which = await figure(await open("/en/which-one/"), "fig-which");
  await expect(account(which)).toContainText("A first look: 27 networks");
  await which.getByRole("button", { name: /^Train \d+ networks$/ }).click();
  await expect(which.getByText(/^[1-9]\d* of 108 networks$/)).toBeVisible();
  await expect(account(which)).toContainText("Highest:");
  await which.getByRole("button", { name: "Stop" }).click();
  await expect(which.getByRole("button", { name: "Train 108 networks" })).toBeVisible();
  await expect(account(which)).toContainText("Highest:");
});

test("another problem begins anew", async ({ open }) => {
  const which = await figure(await open("/ko/which-one/"), "fig-which");
  await which.getByRole("radio", { name: "두 나선" }).check();
  await expect(account(which)).toContainText("아직 학습시키지 않았습니다.");
  await which.getByRole("button", { name: "신경망 909개 학습시키기" }).click();
  await expect(account(which)).toContainText("모두 학습했습니다.", { timeout: 60_000 });
  await which.getByRole("radio", { name: "숫자" }).check();
  await expect(account(which)).toContainText("먼저 훑어본 결과입니다.");
});

test("the box of an optimizer takes its line off the chart", async ({ open }) => {
  const which = await figure(await open("/en/which-one/"), "fig-which");
  const lines = which.locator(".series");
  await expect(lines).toHaveCount(9);
  await which.getByRole("checkbox", { name: "Show AdaGrad" }).uncheck();
  await expect(lines).toHaveCount(8);
});

test("digits that come cut off are told, and fetched again", async ({ open }) => {
  const page = await open("about:blank");
  await page.route("**/digits*.bin", (route) =>
    route.fulfill({ body: readFileSync(file).subarray(0, 20_000) }),
  );
  await page.goto("/en/which-one/");
  const which = await figure(page, "fig-which");
  await which.getByRole("button", { name: /^Train/ }).click();
  await expect(which.getByRole("alert")).toBeVisible();
  await page.unroute("**/digits*.bin");
  await which.getByRole("button", { name: "Fetch them again" }).click();
  await expect(which.getByText(/^[1-9]\d* of 108 networks$/)).toBeVisible();
});

base("digits that are missing are told, and fetched again", async ({ page }) => {
  await page.route("**/digits*.bin", (route) => route.fulfill({ status: 404 }));
  await page.goto("/ko/which-one/");
  const which = await figure(page, "fig-which");
  await which.getByRole("button", { name: /학습시키기$/ }).click();
  await expect(which.getByRole("alert")).toBeVisible();
  await page.unroute("**/digits*.bin");
  await which.getByRole("button", { name: "다시 받기" }).click();
  await expect(which.getByText(/^신경망 108개 가운데 [1-9]\d*개$/)).toBeVisible();
});
