import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "../support/test.ts";

/** axe finds nothing, by any of its rules. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  const findings = violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.slice(0, 5).map(({ target }) => target.join(" "));
    return `${impact} ${id}: ${help}, at ${nodes.length} places: ${places.join(" | ")}`;
  });
  expect.soft(findings, "what axe found").toEqual([]);
  expect(
    passes.map(({ id }) => id),
    "rules that were tried",
  ).toContain("color-contrast");
}
