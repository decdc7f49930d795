import type { Page } from "@playwright/test";

// What can take the focus without being a control: the page itself and boxes that scroll.
const NOT_A_CONTROL = new Set(["RootWebArea", "generic", "none", "StaticText", "region", "figure"]);

/** What can take the focus but has no name for assistive technology. */
export async function unnamedControls(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored, properties }) => {
      const focusable = properties?.find(({ name }) => name === "focusable");
      return !ignored && focusable?.value.value === true;
    })
    .filter(({ role }) => !NOT_A_CONTROL.has(role?.value))
    .filter(({ name }) => !name?.value?.trim())
    .map(({ role, backendDOMNodeId }) => `${role?.value}, node ${backendDOMNodeId}`);
}
