import type { Signal } from "@preact/signals";
import { Prose } from "../math/Tex.tsx";
import type { Language } from "../words/language.ts";
import { controlWords } from "./controls.strings.ts";

export interface Question {
  /** The question; may hold formulas between dollar signs. */
  ask: string;
  answers: readonly { id: string; text: string }[];
  /** What follows, whatever was answered; may hold formulas. */
  because: string;
}

interface PredictProps {
  lang: Language;
  question: Question;
  /** The id of the right answer: it comes from a calculation, not from the words. */
  right: string;
  chosen: Signal<string>;
}

/** A question before its answer. The verdict is on the page from the start, hidden until an answer is chosen. */
export function Predict({ lang, question, right, chosen }: PredictProps) {
  const words = controlWords[lang];
  const isRight = chosen.value === right;
  return (
    <fieldset class="predict">
      <legend class="vh">{words.predict}</legend>
      <p class="q">
        <Prose text={question.ask} />
      </p>
      {question.answers.map((answer, i) => (
        <Answer
          key={answer.id}
          letter={"abcdef"[i]}
          right={answer.id === right}
          chosen={chosen}
          {...answer}
        />
      ))}
      <p class="verdict" role="status" hidden={chosen.value === ""}>
        <b class={isRight ? "pass" : "fail"}>
          {chosen.value === "" ? "" : isRight ? words.right : words.notSo}
        </b>{" "}
        <Prose text={question.because} />
      </p>
    </fieldset>
  );
}

interface AnswerProps {
  id: string;
  text: string;
  letter: string;
  right: boolean;
  chosen: Signal<string>;
}

function Answer({ id, text, letter, right, chosen }: AnswerProps) {
  const pressed = chosen.value === id;
  const look = pressed ? (right ? "pass" : "fail") : "";
  return (
    <button
      class={`ans ${look}`}
      type="button"
      aria-pressed={pressed}
      onClick={() => (chosen.value = id)}
    >
      <span class="k">{pressed ? (right ? "✓" : "×") : letter}</span>
      <Prose text={text} />
    </button>
  );
}
