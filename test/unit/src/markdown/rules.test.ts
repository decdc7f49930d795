import { describe, expect, it } from "vitest";
import { chapter, htmlOf, htmlOfSection, section, treeOf } from "../smallBook.ts";

describe("a section", () => {
  it("gets its id from the comment and its number from its place", () => {
    const html = htmlOf({
      "second/en.mdx": chapter("## One {/* #one */}\n\n## Two {/* #two */}\n"),
    });
    expect(html).toContain('<h2 id="two"><span class="n">2.2</span><span>Two</span></h2>');
  });

  it("keeps a formula in its title", () => {
    const html = htmlOf({ "second/en.mdx": chapter("## Below $1$ {/* #below */}\n") });
    expect(html).toMatch(/<span>Below <code class="language-math math-inline">1<\/code><\/span>/);
  });
});

describe("an equation", () => {
  it("is numbered and can be referred to", () => {
    const html = htmlOfSection(
      '<Equation label="eq-a">$$ a $$</Equation>\n\nSee <Ref to="eq-a" />.',
    );
    expect(html).toContain('<div class="eq plain" id="eq-a">');
    expect(html).toContain('<span class="no">(2.1)</span>');
    expect(html).toContain('<a class="xref" href="#eq-a">(2.1)</a>');
  });

  it("may take several lines", () => {
    const html = htmlOfSection('<Equation label="eq-a">\n$$\na\n$$\n</Equation>');
    expect(html).toContain('<span class="math-display">a</span>');
  });

  it("must hold a formula", () => {
    expect(() => htmlOfSection('<Equation label="eq-a">a</Equation>')).toThrow(
      /second\/en\.mdx:9: <Equation label="eq-a"> holds no formula\. Write \$\$ … \$\$ in it\./,
    );
  });
});

describe("a note", () => {
  const noted = 'Text.<NoteRef id="aside" />\n\n<Note id="aside" title="Aside">Words.</Note>';

  it("is numbered where it belongs in the text and where it stands", () => {
    const html = htmlOfSection(noted);
    expect(html).toContain('<a class="nref" href="#note-aside" aria-label="Note 1">1</a>');
    expect(html).toContain(
      '<summary><span class="k">1</span>Aside</summary><div><p>Words.</p></div>',
    );
  });

  it("that does not exist cannot be marked", () => {
    expect(() => htmlOfSection(noted.replace('NoteRef id="aside"', 'NoteRef id="asode"'))).toThrow(
      'second/en.mdx:9: no <Note id="asode"> in this chapter. Did you mean "aside"?',
    );
  });

  it("cannot be there twice", () => {
    const twice = '<Note id="a" title="A">A.</Note>\n\n<Note id="a" title="B">B.</Note>';
    expect(() => htmlOfSection(twice)).toThrow('second/en.mdx:11: <Note id="a"> is there twice.');
  });
});

describe("a glossary word", () => {
  it("is a link to its entry", () => {
    const html = htmlOfSection('The <Term id="learning-rate">rate</Term>.');
    expect(html).toContain(
      '<a class="term" href="/en/glossary/#learning-rate" data-term="learning-rate">rate</a>',
    );
  });

  it("must be in the glossary", () => {
    expect(() => htmlOfSection('The <Term id="learningrate">rate</Term>.')).toThrow(
      'second/en.mdx:9: the glossary has no "learningrate". Did you mean "learning-rate"?',
    );
  });
});

describe("a citation", () => {
  it("is numbered in the order of first use", () => {
    const html = htmlOfSection(
      'A.<Cite id="cauchy-1847" /> B.<Cite id="robbins-1951" /> C.<Cite id="cauchy-1847" />',
    );
    expect([...html.matchAll(/\[(\d)\]/g)].map(([, number]) => number)).toEqual(["1", "2", "1"]);
  });

  it("must be in the references", () => {
    expect(() => htmlOfSection('A.<Cite id="cauchy-1848" />')).toThrow(
      'second/en.mdx:9: no source "cauchy-1848". Did you mean "cauchy-1847"?',
    );
  });
});

describe("a reference", () => {
  it("to a planned lesson is no link", () => {
    expect(htmlOfSection('See <Ref to="first" />.')).toContain('<span class="nb">Chapter 1</span>');
  });

  it("speaks the language of the chapter", () => {
    const body = section('그림은 <Ref to="one" />에 있습니다.');
    const html = htmlOf({ "second/ko.mdx": body }, "second/ko.mdx");
    expect(html).toContain('<a class="xref" href="#one">2.1절</a>');
  });

  it("must lead somewhere", () => {
    expect(() => htmlOfSection('See <Ref to="fig-none" />.')).toThrow(
      /second\/en\.mdx:9: no label "fig-none" in the book\./,
    );
  });
});

describe("a listing", () => {
  it("prints a file of the lesson", () => {
    const html = htmlOf({
      "second/en.mdx": section('<Listing file="./a.ts" title="A" label="list-a" />'),
      "second/a.ts": "export const a = 1;\n",
    });
    expect(html).toContain('<figure class="listing" id="list-a">');
    expect(html).toContain("<b>Listing 2.1</b> <span>A</span>");
    expect(html).toContain("export const a = 1;");
  });

  it("needs its file", () => {
    expect(() => htmlOfSection('<Listing file="./b.ts" title="B" />')).toThrow(
      'second/en.mdx:9: no file "./b.ts".',
    );
  });
});

describe("a widget", () => {
  const placed = chapter(
    'import Bowl from "#components/widgets/second/Bowl.tsx";\n\n## One {/* #one */}\n\n<Bowl label="fig-bowl" lecture="2.5" />\n',
  );

  it("is told its language and its number, and wakes when it is seen", () => {
    const { children } = treeOf({ "second/en.mdx": placed }) as unknown as {
      children: { name?: string; attributes?: { name: string; value: unknown }[] }[];
    };
    const bowl = children.find(({ name }) => name === "Bowl");
    const given = Object.fromEntries(bowl?.attributes?.map((a) => [a.name, a.value]) ?? []);
    expect(given).toEqual({
      label: "fig-bowl",
      lecture: "2.5",
      lang: "en",
      number: "2.1",
      "client:visible": null,
    });
  });

  it("needs a label", () => {
    const nameless = placed.replace('label="fig-bowl" ', "");
    expect(() => treeOf({ "second/en.mdx": nameless })).toThrow(
      'second/en.mdx:11: <Bowl> has no label. Write <Bowl label="…">.',
    );
  });

  it("must be imported", () => {
    expect(() => htmlOfSection('<Bowl label="fig-bowl" />')).toThrow(
      "second/en.mdx:9: <Bowl> is not known. Import it at the top of the chapter.",
    );
  });
});
