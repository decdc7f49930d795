import { account, figure } from "../support/figure.ts";
import { expect, test } from "../support/test.ts";

const page = "/en/paradigms/";
const fast = { force: true };

test("three signals: only what was told is shown as told", async ({ open }) => {
  const fig = await figure(await open(page), "fig-signals");
  await fig.getByRole("button", { name: "One step on" }).click();
  await expect(account(fig)).toContainText("Step 1 of 684");
  await expect(fig.getByText("not told")).toHaveCount(1);
  await fig.getByRole("radio", { name: "nothing more" }).check(fast);
  await expect(fig.getByText("not told")).toHaveCount(2);
  await fig.getByRole("button", { name: /told the species/ }).click();
  await expect(fig.getByText("Right.")).toBeVisible();
});

test("the quiz explains every answer and counts the first ones", async ({ open }) => {
  const fig = await figure(await open(page), "fig-kinds");
  const first = fig.getByRole("group", { name: "Task 1: which kind of learning" });
  await first.getByRole("button", { name: "unsupervised", exact: true }).click();
  await expect(fig.getByText("Not so.")).toBeVisible();
  await first.getByRole("button", { name: "supervised", exact: true }).click();
  await expect(fig.getByText("Right.")).toBeVisible();
  await expect(account(fig)).toContainText("1 of 8 tasks answered, 0 of them rightly");
});

test("the reader's labels train a classifier, and what they cost is told", async ({ open }) => {
  const fig = await figure(await open(page), "fig-labels");
  const five = fig.getByRole("button", { name: "5", exact: true });
  await expect(five).toBeEnabled();
  await five.click();
  await five.press("7");
  await expect(account(fig)).toContainText("With 2 labels of yours the classifier names");
  await fig.getByRole("button", { name: "Borrow 50 true labels" }).click();
  await expect(account(fig)).toContainText("2 labels of yours and 50 borrowed ones");
  await fig.getByRole("button", { name: "Take the last one back" }).click();
  await expect(account(fig)).toContainText("With 1 label of yours");
});

test("k-means goes half a step at a time, and points are added by tap and by key", async ({
  open,
}) => {
  const fig = await figure(await open(page), "fig-k-means");
  await expect(account(fig)).toContainText("88 points and 4 centres");
  await fig.getByRole("button", { name: "One step on" }).click();
  await expect(account(fig)).toContainText("Every point chose its nearest centre; 88 points");
  const sheet = fig.getByRole("application");
  await sheet.click({ position: { x: 290, y: 200 } });
  await expect(account(fig)).toContainText("89 points");
  await sheet.focus();
  for (let i = 0; i < 5; i++) await sheet.press("Shift+ArrowRight");
  await sheet.press("Enter");
  await expect(account(fig)).toContainText("90 points");
  await fig.getByRole("button", { name: "Clear the sheet" }).click();
  await expect(account(fig)).toContainText("The sheet is empty");
});

test("groups of digits are named by the reader and then compared", async ({ open }) => {
  const fig = await figure(await open(page), "fig-digit-clusters");
  const step = fig.getByRole("button", { name: "One step on" });
  await expect(step).toBeEnabled();
  await step.click();
  await fig.getByRole("combobox", { name: "Name of group 1", exact: true }).selectOption("0");
  await expect(account(fig)).toContainText("You have named 1 of 10 groups");
  await fig.getByRole("button", { name: "Compare with the labels" }).click();
  await expect(account(fig)).toContainText("% of the pictures are in a group of the wrong name");
});

test("the autoencoder trains, and its map is walked by key", async ({ open }) => {
  const fig = await figure(await open(page), "fig-autoencoder");
  const step = fig.getByRole("button", { name: "One step on" });
  await expect(step).toBeEnabled();
  await step.click();
  await expect(account(fig)).toContainText("Step 1 of 4000");
  const before = await account(fig).innerText();
  await fig.getByRole("application", { name: /map of codes/ }).press("Shift+ArrowRight");
  await expect(account(fig)).not.toHaveText(before);
});

test("tic-tac-toe is played with the learner, who learns from it", async ({ open }) => {
  const fig = await figure(await open(page), "fig-tic-tac-toe");
  await fig.getByRole("button", { name: /row 2, column 2/ }).click();
  await expect(fig.getByRole("button", { name: /: O$/ })).toHaveCount(1);
  await fig.getByRole("button", { name: "One step on" }).click();
  await expect(account(fig)).toContainText("It has played 1 game against itself.");
  await fig.getByRole("radio", { name: "O, second" }).check(fast);
  await expect(fig.getByRole("button", { name: /: X$/ })).toHaveCount(1);
});

test("the cart-pole is trained, saved, tested and tried by hand", async ({ open }) => {
  const fig = await figure(await open(page), "fig-cart-pole");
  await fig.getByRole("button", { name: "One step on" }).click();
  await expect(account(fig)).toContainText("1 episode of training");
  await fig.getByRole("button", { name: "Save this policy" }).click();
  await expect(account(fig)).toContainText("The saved policy is that of episode 1.");
  await fig.getByRole("button", { name: "Test what it can do" }).click();
  await expect(account(fig)).toContainText(/held the pole for \d+ steps, the saved one for \d+/);
  await fig.getByRole("button", { name: "Try it yourself" }).click();
  await expect(fig.getByRole("button", { name: "Push left" })).toBeFocused();
  await expect(account(fig)).toContainText(/Your own record is \d+ steps/);
});

test("the grid is walked, gone back over and rebuilt", async ({ open }) => {
  const opened = await open(page);
  const fig = await figure(opened, "fig-grid-world");
  for (let i = 0; i < 3; i++) await fig.getByRole("button", { name: "One step on" }).click();
  await expect(account(fig)).toContainText("Step 3, after 0 complete walks");
  await fig.getByRole("button", { name: "One step back" }).click();
  await expect(account(fig)).toContainText("Step 2");
  const grid = fig.getByRole("application");
  await grid.press("ArrowUp");
  await expect(account(fig)).toContainText("Cursor on row 4, column 1: free.");
  await grid.press("Enter");
  await expect(account(fig)).toContainText("Cursor on row 4, column 1: a wall.");
});

test("a grid that is none in the address is said to be none", async ({ open }) => {
  const opened = await open(`${page}?fig=fig-grid-world&grid=S+S#fig-grid-world`);
  const fig = await figure(opened, "fig-grid-world");
  await expect(fig.getByText(/The address sets grid to/)).toBeVisible();
});

test("the Korean figures speak Korean", async ({ open }) => {
  const opened = await open("/ko/paradigms/");
  const grid = await figure(opened, "fig-grid-world");
  await grid.getByRole("button", { name: "한 걸음 앞으로" }).click();
  await expect(account(grid)).toContainText("1걸음을 걸었고");
  const game = await figure(opened, "fig-tic-tac-toe");
  await game.getByRole("button", { name: /2행 2열/ }).click();
  await expect(account(game)).toContainText("혼자서 0판을 두었습니다");
});
