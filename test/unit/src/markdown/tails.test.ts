import { describe, expect, it } from "vitest";
import { htmlOfSection } from "../smallBook.ts";

const bare = (html: string) => html.replaceAll(/<\/?(?:code|a)[^>]*>/g, "");

describe("what follows a formula", () => {
  it("stays with it if it is a Korean particle", () => {
    expect(bare(htmlOfSection("기울기 $g$는 가파릅니다."))).toContain(
      '<span class="nb">g는</span> 가파',
    );
  });

  it("stays with it if it is a stop", () => {
    expect(bare(htmlOfSection("The slope is $g$, or so."))).toContain(
      '<span class="nb">g,</span> or',
    );
  });

  it("goes its own way after a space", () => {
    expect(htmlOfSection("The slope $g$ is steep.")).not.toContain('class="nb"');
  });
});

describe("what follows a reference", () => {
  it("stays with it if it is a particle or a stop", () => {
    expect(bare(htmlOfSection('<Ref to="one" />에서 <Ref to="one" />.'))).toContain(
      '<span class="nb">Section 2.1에서</span> <span class="nb">Section 2.1.</span>',
    );
  });
});
