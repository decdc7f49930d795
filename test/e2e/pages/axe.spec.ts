import { AxeBuilder } from "@axe-core/playwright";
import { readThrough } from "../support/readThrough.ts";
import { sitePages } from "../support/sitePages.ts";
import { expect, type Scheme, test } from "../support/test.ts";

const VISITS = [
  { scheme: "light", width: 1440 },
  { scheme: "dark", width: 1440 },
  { scheme: "light", width: 360 },
] satisfies { scheme: Scheme; width: 360 | 1440 }[];

for (const { path } of sitePages) {
  for (const visit of VISITS) {
    test(`${path} is accessible, ${visit.scheme}, ${visit.width} px wide`, async ({ open }) => {
      const page = await open(path, visit);
      await readThrough(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const findings = violations.map(({ id, impact, help, nodes }) => {
        const places = nodes.slice(0, 5).map(({ target }) => target.join(" "));
        return `${impact} ${id}: ${help}, at ${nodes.length} places: ${places.join(" | ")}`;
      });
      expect(findings).toEqual([]);
    });
  }
}
