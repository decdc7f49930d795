import type { Locator } from "@playwright/test";
import { live } from "../../../components/words/numbers.ts";
import {
  adagrad,
  adam,
  descend,
  momentum,
  nesterov,
  type Optimizer,
  quadratic,
  rmsprop,
} from "../../../lib/index.ts";
import { account, figure } from "../support/figure.ts";
import { expect, test } from "../support/test.ts";

const page = "/en/optimizers/";
const start = [-2.6, 1.2];

const land = (degrees: number) =>
  quadratic([1 / 20, 1], { angle: (degrees * Math.PI) / 180, center: [0.5, 0.25] });

/** The library's own state at a step of a figure's first run. */
function stateOf<State>(optimizer: Optimizer<State>, rate: number, degrees: number, step: number) {
  const { steps } = descend(land(degrees), start, optimizer, rate, step + 1);
  return { now: steps[step], next: steps[step + 1] };
}

/** Drawing units of one unit of w on the map. */
const unit = 560 / 6.4;

/** Where an arrow of the map ends, and where it begins. */
async function arrow(map: Locator): Promise<{ from: number[]; tip: number[] }> {
  const numbers = async (path: Locator) =>
    [...((await path.getAttribute("d")) ?? "").matchAll(/-?\d*\.?\d+/g)].map(([n]) => Number(n));
  const [x, y] = await numbers(map.locator(".shaft"));
  const [tx, ty] = await numbers(map.locator(".head"));
  return { from: [x, y], tip: [tx, ty] };
}

test("momentum: the numbers and the arrow are the library's state", async ({ open }) => {
  const walk = await figure(await open(page), "fig-momentum");
  const next = walk.getByRole("button", { name: "One step on" });
  for (const step of [5, 6, 7]) {
    const { now, next: after } = stateOf(momentum({ momentum: 0.8 }), 0.3, 20, step);
    const values = walk.locator(".liverule .val");
    await expect(values.nth(0)).toHaveText(live(after.state.m[0]));
    await expect(values.nth(2)).toHaveText(live(now.state.m[0]));
    await expect(values.nth(4)).toHaveText(live(now.grads[0]));
    await expect(account(walk)).toContainText(
      `M = (${live(now.state.m[0])}, ${live(now.state.m[1])})`,
    );
    const drawn = await arrow(walk.locator(".walkmap .arrow.s-mom"));
    expect(drawn.tip[0] - drawn.from[0]).toBeCloseTo(0.8 * now.state.m[0] * unit, 0);
    expect(drawn.tip[1] - drawn.from[1]).toBeCloseTo(-0.8 * now.state.m[1] * unit, 0);
    await next.click();
  }
});

test("Nesterov: both gradients come from one state, and the correction is their difference", async ({
  open,
}) => {
  const walk = await figure(await open(page), "fig-nesterov");
  const { now } = stateOf(nesterov(), 0.3, 20, 3);
  const ahead = now.lookAhead?.grads as Float64Array;
  await expect(walk.locator(".liverule .val").nth(4)).toHaveText(live(ahead[0]));
  const [x, y] = [0, 1].map((i) => live(-0.3 * (ahead[i] - now.grads[i])));
  await expect(account(walk)).toContainText(`The correction of this step is (${x}, ${y}).`);
  const used = await arrow(walk.locator(".walkmap .arrow.s-grad:not(.blind)"));
  const blind = await arrow(walk.locator(".walkmap .arrow.blind"));
  expect(used.from).toEqual(blind.from);
  expect(used.tip[0] - used.from[0]).toBeCloseTo(-0.3 * ahead[0] * unit, 0);
  expect(blind.tip[1] - blind.from[1]).toBeCloseTo(0.3 * now.grads[1] * unit, 0);
});

for (const { label, optimizer, rate, degrees, step } of [
  { label: "fig-adagrad", optimizer: adagrad(), rate: 0.5, degrees: 0, step: 3 },
  { label: "fig-rmsprop", optimizer: rmsprop(), rate: 0.3, degrees: 20, step: 3 },
  { label: "fig-adam", optimizer: adam(), rate: 0.15, degrees: 20, step: 4 },
] as const) {
  test(`${label}: areas, bars and numbers are the library's state`, async ({ open }) => {
    const walk = await figure(await open(page), label);
    const { next } = stateOf(optimizer as Optimizer<{ g: Float64Array }>, rate, degrees, step);
    for (const i of [0, 1]) {
      await expect(walk.locator(`[data-state=g${i + 1}]`)).toHaveText(
        `G = ${live(next.state.g[i])}`,
      );
    }
    const [small, large] = await walk
      .locator(".statepanel .area")
      .evaluateAll((squares) => squares.map((square) => Number(square.getAttribute("width"))));
    expect((small / large) ** 2).toBeCloseTo(next.state.g[0] / next.state.g[1], 1);
  });
}

test("Adam's first move is γ with the correction and 3.16 γ without", async ({ open }) => {
  const walk = await figure(await open(page), "fig-adam");
  await walk.getByRole("button", { name: "about three times γ" }).click();
  await expect(walk.getByText("Right.")).toBeVisible();
  await walk.getByRole("button", { name: "Reset to the same start" }).click();
  await expect(account(walk)).toContainText("is 1.000 γ long with the correction, and 3.162 γ");
  await walk.getByRole("radio", { name: "off" }).check();
  await expect(account(walk)).toContainText("The next step moves Θ by (0.474, −0.474)");
});

test("a method's symbol lights its marks", async ({ open }) => {
  const walk = await figure(await open(page), "fig-momentum");
  await walk.locator(".liverule .val.s-mom").first().hover();
  await expect(walk.locator(".walkmap .arrow.s-mom")).toHaveCSS("opacity", "1");
  await expect(walk.locator(".walkmap .arrow.s-grad")).toHaveCSS("opacity", "0.4");
});

test("the timeline opens each method", async ({ open }) => {
  const history = await figure(await open(page), "fig-history");
  await expect(history.getByRole("radio", { name: /1847/ })).toBeChecked();
  await history.getByRole("radio", { name: /1983/ }).check();
  await expect(account(history)).toContainText("Nesterov, 1983, takes the gradient ahead.");
  await expect(history.locator("[data-rule=nesterov]")).toBeVisible();
  await history.getByRole("radio", { name: /2014/ }).check();
  await expect(history.locator("[data-rule=adam]")).toBeVisible();
  await expect(history.locator(".statepanel")).toBeVisible();
});

test("a cell of the α × γ map replays its run, by keyboard as well", async ({ open }) => {
  const map = await figure(await open(page), "fig-rate-map");
  await expect(account(map)).toContainText(/for good, after \d+ steps/);
  const cells = map.getByRole("application", { name: /Choose α and γ/ });
  await cells.press("ArrowRight");
  await expect(map.getByRole("textbox", { name: "share kept of M, as a number" })).toHaveValue(
    "0.44",
  );
  await map.getByRole("textbox", { name: "learning rate, as a number" }).fill("4");
  await expect(account(map)).toContainText("does not come to rest");
});

test("momentum rolls out of the hollow, and too much of it past the goal", async ({ open }) => {
  const curve = await figure(await open(page), "fig-escape");
  await curve.getByRole("button", { name: /deepest valley/ }).click();
  await expect(curve.getByText("Right.")).toBeVisible();
  await expect(account(curve)).toContainText("ends at 0.735");
  const alpha = curve.getByRole("textbox", { name: "share kept of M, as a number" });
  await alpha.fill("0");
  await expect(account(curve)).toContainText("ends at −2.837");
  await alpha.fill("0.95");
  await expect(account(curve)).toContainText("ends at −0.78");
});

test("a run that diverges is kept and repaired", async ({ open }) => {
  const valley = await figure(await open(page), "fig-valley");
  await valley.getByRole("textbox", { name: "learning rate, as a number" }).fill("100");
  await valley.getByRole("slider", { name: "Step of the run" }).press("End");
  await expect(account(valley)).toContainText("The run diverged");
  await expect(valley.locator(".walkmap")).not.toContainText("NaN");
  await valley.getByRole("button", { name: "Try γ = 1.8" }).click();
  await expect(account(valley)).not.toContainText("diverged");
});

test("the long slope shows who stalls", async ({ open }) => {
  const runs = await figure(await open(page), "fig-adagrad-runs");
  await runs.getByRole("radio", { name: "a long slope" }).check();
  await runs.getByRole("slider", { name: "Step of the run" }).press("End");
  await expect(account(runs)).toContainText(
    /gradient descent has 13 of 100 left to go, AdaGrad 7\d, RMSprop 0/,
  );
});

test("the race runs on another land, and a racer is taken off the drawings", async ({ open }) => {
  const race = await figure(await open(page), "fig-race");
  await expect(account(race)).toContainText("Lowest at the end: Nadam.");
  await expect(race.locator(".racer")).toHaveCount(9);
  await race.getByRole("checkbox", { name: "Show AdaDelta" }).uncheck();
  await expect(race.locator(".racer")).toHaveCount(8);
  await race.getByRole("radio", { name: "banana" }).check();
  await expect(account(race)).toContainText("Lowest at the end: Momentum.", { timeout: 60_000 });
  await race.getByRole("radio", { name: "your formula" }).check();
  const formula = race.getByRole("textbox", { name: "Loss of x and y" });
  await formula.fill("x^2 + 20 y^2 +");
  await expect(race.getByRole("alert")).toBeVisible();
  await formula.fill("x^2 + 20 y^2");
  await expect(race.getByRole("alert")).toHaveCount(0);
  await expect(account(race)).toContainText("Lowest at the end", { timeout: 60_000 });
});

test("networks are raced when they are asked to", async ({ open }) => {
  test.slow();
  const race = await figure(await open(page), "fig-race");
  await race.getByRole("radio", { name: "network" }).check();
  await race.getByRole("button", { name: /Train \d+ networks/ }).click();
  await expect(race.getByRole("progressbar")).toBeVisible();
  await expect(race.getByRole("row")).toHaveCount(10, { timeout: 150_000 });
});

test("한국어 장에서도 같은 상태를 보여 준다", async ({ open }) => {
  const walk = await figure(await open("/ko/optimizers/"), "fig-momentum");
  const { now } = stateOf(momentum({ momentum: 0.8 }), 0.3, 20, 5);
  await expect(account(walk)).toContainText(
    `M = (${live(now.state.m[0])}, ${live(now.state.m[1])})`,
  );
  await walk.getByRole("button", { name: "열 배가 됩니다" }).click();
  await expect(walk.getByText("맞습니다.")).toBeVisible();
});
