import { expect, test } from "vitest";
import { deadLinks } from "./deadLinks.ts";

test("every link and every #fragment of the built site leads somewhere", () => {
  expect(deadLinks("dist", "/")).toEqual([]);
});
