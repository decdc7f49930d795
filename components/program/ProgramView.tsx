import "./program.css";
import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { Program } from "#lib/programs/parseProgram.ts";
import type { ProgramMoment } from "#lib/programs/runProgram.ts";
import { printed } from "./printed.ts";

interface ProgramViewProps {
  program: ReadonlySignal<Program>;
  moment: ReadonlySignal<ProgramMoment>;
  words: ProgramWords;
  /** Variables that are not listed, because the figure has a control for them. */
  hidden?: readonly string[];
}

export interface ProgramWords {
  /** What the code is, for a screen reader. */
  program: string;
  variables: string;
  /** What a condition came to. */
  held: string;
  failed: string;
  unset: string;
}

/** A program with its line that has just run, and the values of its variables after it. */
export function ProgramView({ program, moment, words, hidden = [] }: ProgramViewProps) {
  // What is the same vnode as before is not looked at again.
  const code = useComputed(() =>
    program.value.map(({ text, depth }, i) => (
      <code key={i} style={{ paddingLeft: `${2 * depth}ch` }}>
        <Code text={text} />
      </code>
    )),
  );
  const names = useComputed(() => namesOf(program.value).filter((name) => !hidden.includes(name)));
  const { line, held, set, variables } = moment.value;
  return (
    <div class="program">
      <ol aria-label={words.program}>
        {code.value.map((text, i) => (
          <li
            key={i}
            class={i === line ? "ran" : ""}
            aria-current={i === line ? "step" : undefined}
          >
            {text}
            {i === line && held !== undefined && (
              <span class="outcome">{held ? words.held : words.failed}</span>
            )}
          </li>
        ))}
      </ol>
      <table>
        <caption class="vh">{words.variables}</caption>
        <tbody>
          {names.value.map((name) => (
            <tr key={name} class={name === set ? "set" : ""}>
              <th scope="row">
                <code class={symbols[name]}>{name}</code>
              </th>
              <td>{name in variables ? printed(variables[name]) : words.unset}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The variables that a program sets, in the order of its lines. */
const namesOf = (program: Program) => [
  ...new Set(program.flatMap((line) => ("name" in line ? [line.name] : []))),
];

const symbols: Readonly<Record<string, string>> = {
  Θ: "s-theta",
  γ: "s-gamma",
  "∇Θ": "s-grad",
  "∇L": "s-grad",
};
const keywords = new Set(["while", "for", "in", "if", "break"]);

/** One line in the inks of the book: keywords, and the symbols in their colours. */
function Code({ text }: { text: string }) {
  return (
    <>
      {text.split(/([\p{L}_∇]+)/u).map((word) => {
        const ink = keywords.has(word) ? "kw" : symbols[word];
        return ink ? <span class={ink}>{word}</span> : word;
      })}
    </>
  );
}
