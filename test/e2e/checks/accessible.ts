import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "../support/test.ts";

/** What axe finds, of all its rules or of those about colour alone. */
export async function expectAccessible(page: Page, rules: "all" | "colour" = "all"): Promise<void> {
  const axe = new AxeBuilder({ page });
  if (rules === "colour") axe.withRules(["color-contrast", "link-in-text-block"]);
  const { violations, passes } = await axe.analyze();
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
