import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;
const unit = (name: string) => ({
  extends: true as const,
  test: { name, include: [`test/unit/${name}/**/*.test.{ts,tsx}`] },
});

export default defineConfig({
  root,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    globalSetup: "test/products.ts",
    passWithNoTests: false,
    projects: [
      unit("lib"),
      unit("components"),
      unit("content"),
      unit("src"),
      {
        extends: true,
        // These build the site themselves, or read the one that `npm run build` left in dist.
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
