import "./Kinds.css";
import { type Signal, useSignal } from "@preact/signals";
import { controlWords } from "../../controls/controls.strings.ts";
import { Figure, type WidgetProps } from "../../figure/Figure.tsx";
import type { Language } from "../../words/language.ts";
import { type Kind, kinds, type Task, tasks, words } from "./Kinds.strings.ts";

const names = Object.keys(tasks) as Task[];

/** Eight tasks, each to be told apart by the signal that reaches the learner. */
export default function Kinds(props: WidgetProps) {
  const { lang } = props;
  const t = words[lang];
  /** The first answer to each task counts; the last one is shown. */
  const firsts = useSignal<Partial<Record<Task, Kind>>>({});
  const answered = Object.entries(firsts.value) as [Task, Kind][];
  const right = answered.filter(([task, kind]) => tasks[task] === kind).length;
  return (
    <Figure
      {...props}
      title={t.title}
      caption={t.caption}
      account={<p>{t.account(answered.length, right, names.length)}</p>}
      parameters={[]}
    >
      <ol class="tasks">
        {names.map((task, i) => (
          <TaskCard key={task} lang={lang} task={task} number={i + 1} firsts={firsts} />
        ))}
      </ol>
    </Figure>
  );
}

interface TaskCardProps {
  lang: Language;
  task: Task;
  number: number;
  firsts: Signal<Partial<Record<Task, Kind>>>;
}

function TaskCard({ lang, task, number, firsts }: TaskCardProps) {
  const t = words[lang];
  const control = controlWords[lang];
  const chosen = useSignal<Kind | undefined>(undefined);
  const isRight = chosen.value === tasks[task];
  const choose = (kind: Kind) => {
    chosen.value = kind;
    if (!(task in firsts.value)) firsts.value = { ...firsts.value, [task]: kind };
  };
  return (
    <li>
      <p class="q">{t.tasks[task].task}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons in a row with a name, no form */}
      <span class="btns" role="group" aria-label={t.which(number)}>
        {kinds.map((kind) => (
          <button
            key={kind}
            class={isRight ? "btn" : "btn fail"}
            type="button"
            aria-pressed={chosen.value === kind}
            onClick={() => choose(kind)}
          >
            {t.kinds[kind]}
          </button>
        ))}
      </span>
      <p class="verdict" role="status" hidden={chosen.value === undefined}>
        {chosen.value === undefined ? (
          <b>{t.kinds[tasks[task]]}.</b>
        ) : (
          <b class={isRight ? "pass" : "fail"}>{isRight ? control.right : control.notSo}</b>
        )}{" "}
        {t.tasks[task].because}
      </p>
    </li>
  );
}
