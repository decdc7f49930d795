import type { Code, Heading, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { Language } from "#components/words/language.ts";
import { cellMeta } from "./cellMeta.ts";
import type { Chapter, Label, LabelKind, PlacedFigure, Section, Use } from "./chapter.ts";
import {
  attribute,
  type Element,
  headingId,
  isElement,
  required,
  widgetNames,
} from "./elements.ts";
import { minutesToRead } from "./minutes.ts";
import { Problem } from "./problem.ts";
import { readSource, type Source } from "./source.ts";

interface Place {
  readonly lesson: string;
  readonly number: number;
  readonly language: Language;
}

/** Reads what one chapter holds: its sections, labels, notes, citations and glossary words. */
export function scanChapter(file: string, place: Place): Chapter {
  const source = readSource(file);
  const found = new Findings(file, place, widgetNames(source.tree));
  const parts = splitSections(file, source);
  for (const [index, { heading, body }] of parts.entries()) {
    found.section(heading, body, index + 1, source);
  }
  const { title, lead, description } = source;
  return { ...place, file, title, lead, description, ...found.result() };
}

/** Collects in the order of the page, and numbers as it goes. */
class Findings {
  private readonly sections: Section[] = [];
  private readonly labels: Label[] = [];
  private readonly figures: PlacedFigure[] = [];
  private readonly listings: number[] = [];
  private readonly cells: Use[] = [];
  private readonly exercises: Use[] = [];
  private readonly notes: Use[] = [];
  private readonly citations: Use[] = [];
  private readonly terms: Use[] = [];
  private readonly counts = { figure: 0, equation: 0, listing: 0 };
  private readonly file: string;
  private readonly place: Place;
  private readonly widgets: ReadonlySet<string>;

  constructor(file: string, place: Place, widgets: ReadonlySet<string>) {
    this.file = file;
    this.place = place;
    this.widgets = widgets;
  }

  section(heading: Heading, body: RootContent[], position: number, source: Source) {
    const id = headingId(heading) as string;
    const line = lineOf(heading);
    const number = `${this.place.number}.${position}`;
    this.labels.push({ id, kind: "section", number, lesson: this.place.lesson, line });
    const before = { ...this.counts };
    for (const node of body)
      visit(node, (inner) => {
        if (isElement(inner)) this.element(inner, id);
        if (inner.type === "code") this.code(inner, id);
      });
    const counts = {
      figures: this.counts.figure - before.figure,
      equations: this.counts.equation - before.equation,
    };
    const minutes = minutesToRead(this.place.language, body, counts);
    this.sections.push({ id, number, title: titleOf(heading, source.text), minutes, line });
  }

  result() {
    const { sections, labels, figures, listings, cells, exercises, notes, citations, terms } = this;
    return { sections, labels, figures, listings, cells, exercises, notes, citations, terms };
  }

  private element(element: Element, section: string) {
    const use = (name: string): Use => ({
      id: required(this.file, element, name),
      section,
      line: lineOf(element),
    });
    if (element.name === "Equation")
      this.label("equation", required(this.file, element, "label"), element);
    if (element.name === "Exercise") this.once("Exercise", this.exercises, use("id"));
    if (element.name === "Listing" || element.name === "Diff") this.listing(element);
    if (element.name === "Note") this.once("Note", this.notes, use("id"));
    if (element.name === "Term") this.terms.push(use("id"));
    if (element.name === "Cite") this.citation(use("id"));
    if (element.name && this.widgets.has(element.name)) this.figure(element, section);
  }

  private label(
    kind: Exclude<LabelKind, "chapter" | "section">,
    id: string | undefined,
    element: Element,
  ) {
    this.counts[kind] += 1;
    const number = `${this.place.number}.${this.counts[kind]}`;
    // A listing may go without a label: it is numbered all the same.
    if (id)
      this.labels.push({ id, kind, number, lesson: this.place.lesson, line: lineOf(element) });
    return number;
  }

  private listing(element: Element) {
    this.label("listing", attribute(this.file, element, "label"), element);
    this.listings.push(lineOf(element));
  }

  private figure(element: Element, section: string) {
    const label = required(this.file, element, "label");
    const number = this.label("figure", label, element);
    const lecture = attribute(this.file, element, "lecture");
    this.figures.push({ label, number, component: element.name as string, section, lecture });
  }

  private code(code: Code, section: string) {
    const cell = cellMeta(this.file, code);
    if (cell) this.once("cell", this.cells, { id: cell.id, section, line: lineOf(code) });
  }

  private once(what: string, list: Use[], use: Use) {
    if (list.some(({ id }) => id === use.id)) {
      const name = what === "cell" ? `the cell "${use.id}"` : `<${what} id="${use.id}">`;
      throw new Problem(this.file, use.line, `${name} is there twice.`, "Rename one.");
    }
    list.push(use);
  }

  private citation(use: Use) {
    this.citations.push(use);
  }
}

const lineOf = (node: { position?: { start: { line: number } } }) => node.position?.start.line ?? 0;

function titleOf(heading: Heading, text: string): string {
  const words = heading.children.filter((child) => child.type !== "mdxTextExpression");
  const start = words[0].position?.start.offset;
  const end = words[words.length - 1].position?.end.offset;
  return text.slice(start, end).trim();
}

function splitSections(file: string, { tree }: Source) {
  const parts: { heading: Heading; body: RootContent[] }[] = [];
  for (const node of tree.children) {
    if (node.type === "heading" && node.depth === 2) {
      if (!headingId(node))
        throw new Problem(
          file,
          node.position,
          "a section has no id.",
          "Write ## Title {/* #its-id */}.",
        );
      parts.push({ heading: node, body: [] });
    } else if (parts.length) parts[parts.length - 1].body.push(node);
    else if (node.type !== "mdxjsEsm")
      throw new Problem(
        file,
        node.position,
        "text before the first section.",
        "Begin with ## Title {/* #its-id */}.",
      );
  }
  if (!parts.length)
    throw new Problem(
      file,
      1,
      "a chapter without sections.",
      "Begin with ## Title {/* #its-id */}.",
    );
  return parts;
}
