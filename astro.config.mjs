import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import rehypeKatex from "rehype-katex";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkMath from "remark-math";
import { katexOptions } from "./components/math/macros.ts";
import { course } from "./content/course.ts";
import { fonts } from "./src/fonts/integration.ts";
import { lean } from "./src/lean/integration.ts";
import { rehypeCodeInks } from "./src/markdown/rehypeCodeInks.ts";
import { rehypeDiffMarks } from "./src/markdown/rehypeDiffMarks.ts";
import { rehypeFormulaErrors } from "./src/markdown/rehypeFormulaErrors.ts";
import { rehypeRoom } from "./src/markdown/rehypeRoom.ts";
import { remarkBook } from "./src/markdown/remarkBook.ts";
import { remarkCells } from "./src/markdown/remarkCells.ts";
import { notebook } from "./src/notebook/integration.ts";
import { products } from "./src/tools/products.ts";

const site = process.env.SITE_URL || course.address || undefined;

export default defineConfig({
  site,
  base: process.env.BASE_PATH || "/",
  trailingSlash: "always",
  publicDir: "./src/public",
  build: { format: "directory", inlineStylesheets: "always" },
  devToolbar: { enabled: false },
  // The shell's script is small enough to stand inside every page.
  vite: {
    build: {
      assetsInlineLimit: (file, content) => content.length < (file.endsWith(".js") ? 8192 : 1024),
    },
  },
  integrations: [
    products(),
    preact(),
    mdx(),
    notebook(),
    lean(),
    fonts(),
    ...(site ? [sitemap()] : []),
  ],
  markdown: {
    processor: unified({
      remarkPlugins: [remarkMath, remarkCjkFriendly, remarkBook, remarkCells],
      rehypePlugins: [
        rehypeCodeInks,
        rehypeDiffMarks,
        [rehypeKatex, katexOptions],
        rehypeFormulaErrors,
        rehypeRoom,
      ],
    }),
    shikiConfig: { theme: "css-variables" },
  },
});
