import type { Page } from "@playwright/test";
import { readThrough } from "../support/readThrough.ts";
import { sitePages } from "../support/sitePages.ts";
import { expect, test } from "../support/test.ts";

const SLOWDOWN = 4;
const LEAST_WINDOWS = 2;
const MOST_WINDOWS = 9;
const WINDOW_MS = 1000;
const CLOCK_MS = 1; // the clock of a frame is not exact
const MEDIAN_MS = 16.7 + CLOCK_MS;
const P95_MS = 33.4 + CLOCK_MS;
const TASK_MS = 50;

const PLAY = /^(Play|Play again|재생|다시 재생)$/;

interface Window {
  median: number;
  p95: number;
  longestTask: number;
}

// Every figure is timed twice: by day in the first language, by night in the others.
for (const { path, language } of sitePages.filter(({ plays }) => plays)) {
  const scheme = language === "en" ? "light" : "dark";
  test(`${path} trains without dropping frames on a slow processor, ${scheme}`, async ({
    open,
  }) => {
    test.setTimeout(300_000);
    const page = await open(path, { scheme });
    await readThrough(page);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    const figures = await runningFigures(page);
    expect(figures, "figures that train").not.toEqual([]);
    const measured: Record<string, Window> = {};
    for (const id of figures) measured[id] = await measure(page, id);
    const faults = Object.entries(measured).flatMap(([id, window]) => faultsOf(id, window));
    expect(faults, JSON.stringify(measured, null, 2)).toEqual([]);
  });
}

test("there are pages with figures that train", () => {
  expect(sitePages.filter(({ plays }) => plays)).not.toEqual([]);
});

/** The ids of the figures that have something to play. */
async function runningFigures(page: Page): Promise<string[]> {
  const figures = page.locator("figure").filter({ has: page.getByRole("button", { name: PLAY }) });
  return figures.evaluateAll((all) => all.map(({ id }) => id));
}

/**
 * Each number is the worse of two windows. If those fail it is the median of more of them, so that a
 * hiccup of the machine decides nothing.
 */
async function measure(page: Page, id: string): Promise<Window> {
  const figure = page.locator(`figure#${id}`);
  await figure.scrollIntoViewIfNeeded();
  const button = await figure.getByRole("button", { name: PLAY }).first().elementHandle();
  if (!button) throw new Error(`${id}: nothing to play`);
  const windows: Window[] = [];
  const isDecided = () =>
    windows.length === MOST_WINDOWS ||
    (windows.length >= LEAST_WINDOWS && faultsOf(id, medians(windows)).length === 0);
  while (!isDecided()) {
    if (PLAY.test((await button.innerText()).trim())) await button.click();
    windows.push(await button.evaluate(watchFrames, WINDOW_MS));
  }
  await button.click();
  return medians(windows);
}

function medians(windows: Window[]): Window {
  const of = (key: keyof Window) => median(windows.map((window) => window[key]));
  return { median: of("median"), p95: of("p95"), longestTask: of("longestTask") };
}

function faultsOf(id: string, { median, p95, longestTask }: Window): string[] {
  return [
    median <= MEDIAN_MS ? [] : `${id}: median frame ${median.toFixed(1)} ms > ${MEDIAN_MS}`,
    p95 <= P95_MS ? [] : `${id}: 95th percentile ${p95.toFixed(1)} ms > ${P95_MS}`,
    longestTask <= TASK_MS ? [] : `${id}: a task of ${longestTask.toFixed(0)} ms > ${TASK_MS}`,
  ].flat();
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Frame times and the longest task during so many milliseconds, or until the run is over. */
async function watchFrames(button: Element, duration: number): Promise<Window> {
  const playing = button.textContent;
  const tasks: number[] = [0];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map((entry) => entry.duration));
  });
  observer.observe({ type: "longtask" });
  const nextFrame = () => new Promise<number>(requestAnimationFrame);
  const first = await nextFrame();
  const frames: number[] = [];
  let last = first;
  while (last - first < duration && button.textContent === playing) {
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
  }
  tasks.push(...observer.takeRecords().map((entry) => entry.duration));
  observer.disconnect();
  frames.sort((a, b) => a - b);
  const share = (part: number) => frames[Math.floor(frames.length * part)] ?? Number.NaN;
  return { median: share(0.5), p95: share(0.95), longestTask: Math.max(...tasks) };
}
