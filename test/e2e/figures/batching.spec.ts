import { account, figure } from "../support/figure.ts";
import { expect, test } from "../support/test.ts";

const page = "/en/batching/";

test.describe("one arrow per sample", () => {
  test("the walk ahead waits for an answer, and is stepped by keyboard", async ({ open }) => {
    const arrows = await figure(await open(page), "fig-arrows");
    await expect(arrows.locator(".ahead")).toHaveCount(0);
    await arrows.getByRole("button", { name: /never at rest/ }).click();
    await expect(arrows.getByText("Right.")).toBeVisible();
    await expect(arrows.locator(".ahead")).not.toHaveCount(0);
    await arrows.getByRole("button", { name: "One step on" }).press("Enter");
    await expect(account(arrows)).toContainText("Step 8 of 48");
    await arrows.getByRole("slider", { name: "Step of the run" }).press("Home");
    await expect(account(arrows)).toContainText("Step 0 of 48");
  });

  test("a bird and its arrow light each other, by pointer and by slider", async ({ open }) => {
    const arrows = await figure(await open(page), "fig-arrows");
    const birds = arrows.locator(".bird");
    const pulls = arrows.locator(".one");
    await expect(pulls).toHaveCount(12);
    await birds.nth(4).locator(".touch").hover();
    await expect(pulls.nth(4)).toHaveClass(/lit/);
    await expect(account(arrows)).toContainText("Bird 5 alone");
    await arrows.getByRole("slider", { name: "look at one bird" }).press("End");
    await arrows.getByRole("heading").hover();
    await expect(birds.nth(11)).toHaveClass(/lit/);
    await expect(pulls.nth(11)).toHaveClass(/lit/);
  });

  test("with all twelve in the batch it is the walk of all", async ({ open }) => {
    const arrows = await figure(await open(page), "fig-arrows");
    await arrows.getByRole("slider", { name: "batch size" }).press("End");
    await expect(account(arrows)).toContainText("all of them");
    await expect(arrows.locator(".bird.asked")).toHaveCount(12);
  });

  for (const [text, reason] of [
    ["0", "0 is outside 1 to 12"],
    ["13", "13 is outside 1 to 12"],
    ["many", "not a number"],
  ] as const) {
    test(`a batch of ${text} is refused with the repair`, async ({ open }) => {
      const arrows = await figure(await open(page), "fig-arrows");
      await arrows.getByRole("textbox", { name: /batch size/ }).fill(text);
      await expect(arrows.getByRole("alert")).toContainText(reason);
      await expect(account(arrows)).toContainText("Step 7 of 48");
    });
  }

  test("a stride that is too long is said, kept and repaired", async ({ open }) => {
    const arrows = await figure(await open(page), "fig-arrows");
    await arrows.getByRole("textbox", { name: /learning rate/ }).fill("1000");
    await arrows.getByRole("slider", { name: "Step of the run" }).press("End");
    await expect(account(arrows)).toContainText("The run diverged");
    await expect(arrows.locator(".map").first()).not.toContainText("NaN");
    await arrows.getByRole("button", { name: /Try γ = 0.1/ }).click();
    await expect(account(arrows)).not.toContainText("diverged");
  });
});

test.describe("the algorithms, line by line", () => {
  test("a step runs one line, a step back takes it back", async ({ open }) => {
    const batch = await figure(await open(page), "fig-batch");
    const current = batch.locator("[aria-current=step]");
    const total = batch.locator(".cost b");
    await expect(current).toContainText("∇Θ += ∇L(i, Θ) / len(data)");
    await expect(total).toHaveText("2");
    await batch.getByRole("button", { name: "One step on" }).press("Enter");
    await expect(current).toContainText("for i in data:");
    await expect(current).toContainText("true");
    await expect(batch.getByRole("row", { name: "i 3" })).toBeVisible();
    await expect(batch.locator(".bird.lit")).toHaveCount(1);
    await batch.getByRole("button", { name: "One step on" }).press("Enter");
    await expect(total).toHaveText("3");
    await batch.getByRole("button", { name: "One step back" }).press("Enter");
    await expect(total).toHaveText("2");
  });

  test("at its end it has cost n × N, or stopped at ε", async ({ open }) => {
    const batch = await figure(await open(page), "fig-batch");
    await batch.getByRole("textbox", { name: /threshold/ }).fill("0");
    await batch.getByRole("slider", { name: "Step of the run" }).press("End");
    await expect(batch.locator(".cost b")).toHaveText("72");
    await expect(batch.locator("[aria-current=step]")).toContainText("while iteration < n:");
    await expect(batch.locator("[aria-current=step]")).toContainText("false");
    await batch.getByRole("textbox", { name: /threshold/ }).fill("100");
    await batch.getByRole("slider", { name: "Step of the run" }).press("End");
    await expect(batch.locator("[aria-current=step]")).toContainText("break");
    await expect(batch.locator(".cost b")).toHaveText("12");
  });

  test("the sum is another line of code, and three figures choose apart", async ({ open }) => {
    const opened = await open(page);
    const batch = await figure(opened, "fig-batch");
    await batch.getByRole("radio", { name: "sum" }).check();
    await expect(batch.locator("ol")).not.toContainText("/ len(data)");
    const mini = await figure(opened, "fig-mini-batch");
    await expect(mini.getByRole("radio", { name: "mean" })).toBeChecked();
    await expect(mini.locator("ol")).toContainText("/ len(batch)");
  });

  test("the last mini-batch is smaller where B does not divide", async ({ open }) => {
    const mini = await figure(await open(page), "fig-mini-batch");
    await mini.getByRole("textbox", { name: /batch size/ }).fill("5");
    await expect(mini.getByRole("row", { name: /^parts/ })).toContainText(
      "[[1 2 3 4 5] [6 7 8 9 10] [11 12]]",
    );
    await expect(mini.locator(".bird.asked")).toHaveCount(5);
  });

  test("shuffling moves into the loop, and the batches change", async ({ open }) => {
    const opened = await open(page);
    const shuffled = await figure(opened, "fig-stochastic");
    const data = shuffled.getByRole("row", { name: /^data/ });
    const scrubber = shuffled.getByRole("slider", { name: "Step of the run" });
    const before = await data.innerText();
    await scrubber.press("End");
    await expect(data).toHaveText(before, { useInnerText: true });
    await shuffled.getByRole("radio", { name: "every epoch" }).check();
    await expect(shuffled.locator("ol")).toContainText("if j == 0:");
    await scrubber.press("End");
    await expect(data).not.toHaveText(before, { useInnerText: true });
  });
});

test.describe("what each gradient buys", () => {
  test("the shares wait for an answer, then the best of each size is framed", async ({ open }) => {
    const success = await figure(await open(page), "fig-success");
    const cells = success.getByRole("cell", { name: "%" });
    await expect(cells).toHaveCount(0);
    await success.getByRole("button", { name: /one or two/ }).click();
    await expect(success.getByText("Right.")).toBeVisible();
    await expect(cells).toHaveCount(35);
    await expect(success.locator(".best").filter({ visible: true })).not.toHaveCount(0);
    await success.getByRole("radio", { name: "a network" }).check();
    await expect(cells).toHaveCount(16);
    await expect(account(success)).toContainText("The network, 30 runs a cell");
  });

  test("it is measured again in the page, and the neuron’s shares come out much alike", async ({
    open,
  }) => {
    test.slow();
    const success = await figure(await open(page), "fig-success");
    await success.getByRole("button", { name: /one or two/ }).click();
    await success.getByRole("radio", { name: "the number of steps" }).check();
    await success.getByRole("button", { name: "Measure again" }).click();
    await expect(success.getByRole("status").filter({ hasText: "of 2100 runs" })).toBeVisible();
    await expect(success.getByText("measured just now")).toBeVisible({ timeout: 60_000 });
    const full = success.getByRole("row").nth(4).getByRole("cell").last();
    const share = Number.parseInt(await full.innerText(), 10);
    expect(share).toBeGreaterThan(30);
    expect(share).toBeLessThan(70);
  });

  test("the network is measured again by workers", async ({ open }) => {
    test.slow();
    const success = await figure(await open(page), "fig-success");
    await success.getByRole("button", { name: /one or two/ }).click();
    await success.getByRole("radio", { name: "a network" }).check();
    await success.getByRole("radio", { name: "the number of steps" }).check();
    await success.getByRole("button", { name: "Measure again" }).click();
    await expect(success.getByText("measured just now")).toBeVisible({ timeout: 60_000 });
  });
});

test("four times the batch, a quarter of the variance: measured beside the law", async ({
  open,
}) => {
  const noise = await figure(await open(page), "fig-noise");
  await noise.getByRole("radio", { name: "yes" }).check();
  await expect(account(noise)).toContainText("the law says 0.310");
  await noise.getByRole("textbox", { name: /batch size/ }).fill("16");
  await expect(account(noise)).toContainText("the law says 0.0774");
  await noise.getByRole("radio", { name: "no", exact: true }).check();
  await noise.getByRole("slider", { name: "batch size" }).press("End");
  await expect(account(noise)).toContainText("all the birds");
  await expect(account(noise)).toContainText("the law says 0.");
  await noise.getByRole("slider", { name: "batch size" }).press("Home");
  await noise.getByRole("slider", { name: "batch size" }).press("ArrowRight");
  await expect(account(noise)).toContainText("Batches of 2.");
  await noise.getByRole("radio", { name: "at the minimum" }).check();
  await expect(account(noise)).toContainText("nothing but noise");
});

test.describe("birds in the order of their file", () => {
  test("shuffled, the border calms down; one species alone is said", async ({ open }) => {
    const sorted = await figure(await open(page), "fig-sorted");
    await sorted.getByRole("button", { name: /swing to and fro/ }).click();
    await expect(sorted.getByText("Right.", { exact: true })).toBeVisible();
    await sorted.getByRole("slider", { name: "Step of the run" }).press("End");
    await expect(account(sorted)).toContainText("Step 40 of 40");
    await expect(sorted.locator(".oldborder").first()).toBeAttached();
    await sorted.getByRole("radio", { name: "shuffled every epoch" }).check();
    await expect(account(sorted)).not.toContainText("0 of them Chinstraps");
    await sorted.getByRole("slider", { name: "Chinstraps" }).press("Home");
    await expect(account(sorted)).toContainText("All the birds are of one species");
    await expect(sorted.locator(".map").first()).not.toContainText("NaN");
  });
});

test.describe("the seat map", () => {
  test("after an epoch a third is empty on the left and none on the right", async ({ open }) => {
    const seats = await figure(await open(page), "fig-seats");
    await seats.getByRole("button", { name: /between 30 and 45/ }).click();
    await seats.getByRole("slider", { name: "Step of the run" }).press("End");
    await expect(account(seats)).toContainText("The epoch is over");
    await expect(account(seats)).toContainText("35 of the 100 points");
    await expect(seats.getByRole("row", { name: /never/ })).toContainText("36.6%");
    await expect(account(seats)).toContainText("every point was asked exactly once");
  });

  test("a data set of one is asked once", async ({ open }) => {
    const seats = await figure(await open(page), "fig-seats");
    await seats.getByRole("textbox", { name: /number of points/ }).fill("1");
    await seats.getByRole("slider", { name: "Step of the run" }).press("End");
    await expect(account(seats)).toContainText("0 of the 1 points");
    await expect(seats.locator("svg").first()).not.toContainText("NaN");
  });
});

test.describe("four orders", () => {
  test("the curves wait for an answer; one start is trained in the page", async ({ open }) => {
    test.slow();
    const four = await figure(await open(page), "fig-four-ways");
    await expect(four.locator(".way").first()).toBeHidden();
    await four.getByRole("button", { name: "never shuffled" }).click();
    await expect(four.getByText("Right.")).toBeVisible();
    await expect(account(four)).toContainText("The middle of 16 starts after 40 epochs");
    await four.getByRole("radio", { name: "one start, every step" }).check();
    await expect(account(four)).toContainText("One start, 60 iterations after 6 epochs");
    await expect(account(four)).not.toContainText("…", { timeout: 30_000 });
    // The axes are of this view: six epochs, sixty iterations.
    await expect(four.locator(".ticks").first()).toHaveText("012345");
    await expect(four.locator(".units").nth(1)).toContainText("50");
  });

  test("a new seed is trained by workers and travels in the address", async ({ open }) => {
    test.slow();
    const four = await figure(await open(page), "fig-four-ways");
    await four.getByRole("button", { name: "never shuffled" }).click();
    const before = await account(four).innerText();
    await four.getByRole("button", { name: "New seed" }).click();
    await expect(account(four)).not.toHaveText(before, { useInnerText: true, timeout: 60_000 });
  });
});

test("한국어 그림도 같은 프로그램을 실행한다", async ({ open }) => {
  const batch = await figure(await open("/ko/batching/"), "fig-batch");
  await batch.getByRole("button", { name: "72번" }).click();
  await expect(batch.getByText("맞습니다.")).toBeVisible();
  await batch.getByRole("button", { name: "한 걸음 앞으로" }).click();
  await expect(batch.locator("[aria-current=step]")).toContainText("참");
  await expect(account(batch)).toContainText("183줄 가운데 10번째");
});
