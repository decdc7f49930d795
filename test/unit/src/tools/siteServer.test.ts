import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo, Server } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { listenFrom, siteServer } from "#src/tools/siteServer.ts";

const folder = mkdtempSync(join(tmpdir(), "site-"));
const servers: Server[] = [];

beforeAll(() => {
  mkdirSync(join(folder, "en"));
  writeFileSync(join(folder, "404.html"), "not here");
  writeFileSync(join(folder, "en/index.html"), "downhill ".repeat(500));
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

async function serve(base: string): Promise<string> {
  const server = siteServer(folder, base);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

describe("the site's server", () => {
  test("serves a folder's index, compressed", async () => {
    const response = await fetch(`${await serve("/")}/en/`, {
      headers: { "Accept-Encoding": "gzip" },
    });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(await response.text()).toContain("downhill");
  });

  test("answers with the site's own page and status 404 where there is nothing", async () => {
    const response = await fetch(`${await serve("/")}/nowhere/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("not here");
  });

  test("knows the site only under its base path", async () => {
    const host = await serve("/fork/");
    expect((await fetch(`${host}/fork/en/`)).status).toBe(200);
    expect((await fetch(`${host}/en/`)).status).toBe(404);
  });

  test("moves on from a taken port and says so", async () => {
    const other = createServer();
    servers.push(other);
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const { port } = other.address() as AddressInfo;
    const said = vi.spyOn(console, "log").mockImplementation(() => {});
    const server = siteServer(folder, "/");
    servers.push(server);
    expect(await listenFrom(server, port)).toBeGreaterThan(port);
    expect(said).toHaveBeenCalledWith(`Port ${port} is taken, trying ${port + 1}.`);
    said.mockRestore();
  });
});
