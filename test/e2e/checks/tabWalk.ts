import type { Page } from "@playwright/test";
import { expect } from "../support/test.ts";

interface Walk {
  /** Where the focus stayed although Tab was pressed; empty if nowhere. */
  trap: string;
  /** After these stops the focus was on nothing, in the middle of the page. */
  lost: string[];
  withoutRing: string[];
  offScreen: string[];
  missed: string[];
}

interface Stop {
  name: string;
  stayed: boolean;
  ring: boolean;
  onScreen: boolean;
}

declare global {
  /** The elements that Tab must reach, and those that it has. */
  var tabWalk: { expected: Set<Element>; visited: Set<Element>; resting: Map<Element, string> };
  /** How an element and what is drawn around it look, as far as a focus ring may show. */
  function looksOf(element: Element): string;
}

/** Tab reaches every control, shows where it is, and leads out again. */
export async function expectTabWalk(page: Page): Promise<void> {
  const expected = await startWalk(page);
  const walk = await walkWithTab(page, expected.length * 2 + 50);
  expect.soft(walk.trap, "the focus stays here when Tab is pressed").toBe("");
  expect.soft(walk.lost, "stops after which the focus is lost").toEqual([]);
  expect.soft(walk.withoutRing, "stops that show no focus").toEqual([]);
  expect.soft(walk.offScreen, "stops that cannot be seen").toEqual([]);
  expect.soft(walk.missed, "controls that Tab does not reach").toEqual([]);
}

/** Notes what Tab must reach and how each of it looks without the focus; returns their names. */
function startWalk(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const PARTS =
      "outline-style outline-width outline-color box-shadow border-color background-color " +
      "text-decoration stroke stroke-width";
    const look = (element: Element) => {
      const style = getComputedStyle(element);
      const isSeen = Number(style.opacity) > 0 && element.getBoundingClientRect().width > 4;
      return isSeen ? PARTS.split(" ").map((part) => style.getPropertyValue(part)) : [];
    };
    globalThis.looksOf = (element) => {
      const near = element.parentElement?.children ?? [];
      const labels = (element as HTMLInputElement).labels ?? [];
      return JSON.stringify([element, ...near, ...element.children, ...labels].map(look));
    };
    const isReached = (element: HTMLElement | SVGElement) =>
      element.tabIndex >= 0 &&
      !element.matches(":disabled, [inert] *") &&
      element.checkVisibility({ visibilityProperty: true });
    const isSecondOfGroup = (element: Element) =>
      element instanceof HTMLInputElement &&
      element.type === "radio" &&
      !element.checked &&
      document.querySelector(`input[type=radio][name="${element.name}"]:checked`) !== null;
    const all = [...document.querySelectorAll<HTMLElement | SVGElement>("body *")];
    const expected = all.filter((element) => isReached(element) && !isSecondOfGroup(element));
    globalThis.tabWalk = {
      expected: new Set(expected),
      visited: new Set(),
      resting: new Map(expected.map((element) => [element, looksOf(element)])),
    };
    return expected.map(nameOf);
  });
}

/** Presses Tab until the focus has gone round, stays where it is, or `limit` is reached. */
async function walkWithTab(page: Page, limit: number): Promise<Walk> {
  const walk: Walk = { trap: "", lost: [], withoutRing: [], offScreen: [], missed: [] };
  let last = "";
  for (let press = 0; press < limit && !walk.trap; press++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(describeStop);
    if (stop === "round") break;
    if (stop === "nothing") {
      walk.lost.push(last);
      continue;
    }
    last = stop.name;
    if (stop.stayed) walk.trap = stop.name;
    if (!stop.ring) walk.withoutRing.push(stop.name);
    if (!stop.onScreen) walk.offScreen.push(stop.name);
  }
  walk.missed = await page.evaluate(() =>
    [...tabWalk.expected].filter((element) => !tabWalk.visited.has(element)).map(nameOf),
  );
  return walk;
}

/** The element with the focus, if there is one; after the last one the focus leaves the page. */
async function describeStop(): Promise<Stop | "nothing" | "round"> {
  const element = document.activeElement;
  const { expected, visited, resting } = tabWalk;
  if (!element || element === document.body) {
    return expected.isSubsetOf(visited) ? "round" : "nothing";
  }
  const stayed = [...visited].at(-1) === element;
  if (visited.has(element) && !stayed) return "round";
  visited.add(element);
  const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(transitions.map((transition) => transition.finished));
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    name: nameOf(element),
    stayed,
    // A box that scrolls is a stop of the browser's own, with the browser's own ring.
    ring: !resting.has(element) || looksOf(element) !== resting.get(element),
    onScreen: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
  };
}
