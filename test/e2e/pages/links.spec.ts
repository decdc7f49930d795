import { expect, test } from "../support/test.ts";

test("an address that leads nowhere gets the site's own page with status 404", async ({
  request,
}) => {
  const response = await request.get("/en/no-such-page/");
  expect(response.status()).toBe(404);
  expect(await response.text()).toBe(await (await request.get("/404.html")).text());
});
