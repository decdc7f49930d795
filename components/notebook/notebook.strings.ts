import type { Words } from "../words/language.ts";
import type { Trouble } from "./sandbox/protocol.ts";

export interface NotebookWords {
  run: string;
  stop: string;
  reset: string;
  resetAll: string;
  edit: string;
  /** Names a cell's output. */
  output: string;
  keys: string;
  loading: string;
  running: (seconds: number, most: number) => string;
  ran: string;
  changed: string;
  edited: string;
  restored: string;
  cut: string;
  unsaved: string;
  newer: string;
  takeNew: string;
  keepOwn: string;
  noSandbox: string;
  check: string;
  nextHint: string;
  hint: (n: number, of: number) => string;
  showSolution: string;
  afterAttempt: string;
  difference: string;
  limit: (seconds: number) => string;
  done: string;
  passed: string;
  failed: string;
  allPassed: string;
  passedOf: (passed: number, all: number) => string;
  trouble: (trouble: Trouble) => string;
}

const at = (line: number | undefined) => (line ? `Line ${line}: ` : "");
const atKo = (line: number | undefined) => (line ? `${line}번째 줄: ` : "");
const named = (name: string, message: string) =>
  name && name !== "Error" ? `${name}: ${message}` : message;

export const notebookWords: Words<NotebookWords> = {
  en: {
    run: "Run",
    stop: "Stop",
    reset: "Reset this code",
    resetAll: "Reset all cells",
    edit: "Code. Press Enter to edit it.",
    output: "Output",
    keys: "Shift + Enter runs the code, Tab leaves it.",
    loading: "Getting ready …",
    running: (seconds, most) => `Running, ${seconds} of at most ${most} s.`,
    ran: "Ran.",
    changed: "Changed since it ran.",
    edited: "Your version, kept in this browser.",
    restored: "Your version from last time. It runs when you say so.",
    cut: "The log goes on; only its beginning is kept.",
    unsaved:
      "This browser does not let the book keep your work: it is lost when you leave this page. Everything else works.",
    newer: "This code has changed in the book since you edited it. Yours is still here.",
    takeNew: "Take the book’s version",
    keepOwn: "Keep mine",
    noSandbox: "The code cannot run: its sandbox could not be loaded. Are you offline? Try again.",
    check: "Run the checks",
    nextHint: "Next hint",
    hint: (n, of) => `Hint ${n} of ${of}`,
    showSolution: "Show the solution",
    afterAttempt: "After your first attempt",
    difference: "The solution, and what it changes in your code:",
    limit: (seconds) => `The checks may take ${seconds} s.`,
    done: "Done",
    passed: "passed",
    failed: "not yet",
    allPassed: "All checks passed.",
    passedOf: (passed, all) => `${passed} of ${all} passed, kept in this browser.`,
    trouble(trouble) {
      switch (trouble.kind) {
        case "syntax":
          return `${at(trouble.line)}this cannot be read as code: ${trouble.message}.`;
        case "thrown":
          return `${trouble.name || trouble.line ? "" : "Thrown: "}${at(trouble.line)}${named(trouble.name, trouble.message)}`;
        case "missing":
          return `Your code exports no “${trouble.name}”. Write “export function ${trouble.name}”.`;
        case "module":
          return `There is no module “${trouble.name}” here. Import from "downhill".`;
        case "forbidden":
          return `${at(trouble.line)}“${trouble.name}” is shut: code in this book reaches no network, no storage and no page.`;
        case "deep":
          return `${at(trouble.line)}too many calls inside each other. Does this function ever stop calling itself?`;
        case "memory":
          return `${at(trouble.line)}too much memory. Make the list shorter.`;
        case "circular":
          return "These cells need each other in a circle.";
        case "twice":
          return `“${trouble.name}” is defined in two cells. Rename one of them.`;
        case "unknown":
          return `${at(trouble.line)}“${trouble.name}” is not defined here. Is it spelt right, and imported?`;
        case "time":
          return `Ended after ${trouble.seconds} s, which is as long as this code may take. Is there a loop that never ends?`;
        case "silent":
          return "The run ended without a word. Most likely it took more memory than there is.";
        case "long":
          return `The code has ${trouble.length} letters; at most ${trouble.most} are read.`;
        case "stopped":
          return "Stopped.";
      }
    },
  },
  ko: {
    run: "실행",
    stop: "멈춤",
    reset: "이 코드를 처음으로",
    resetAll: "모든 셀을 처음으로",
    edit: "코드. 고치려면 Enter를 누르세요.",
    output: "출력",
    keys: "Shift + Enter로 실행하고 Tab으로 빠져나갑니다.",
    loading: "준비하고 있습니다 …",
    running: (seconds, most) => `실행 중, ${seconds}초 지남(최대 ${most}초).`,
    ran: "실행했습니다.",
    changed: "실행한 뒤에 고쳤습니다.",
    edited: "고친 코드를 이 브라우저에 저장했습니다.",
    restored: "지난번에 고친 코드입니다. 실행을 눌러야 실행됩니다.",
    cut: "기록이 더 있지만 앞부분만 남겼습니다.",
    unsaved:
      "이 브라우저에는 저장할 수 없어 이 쪽을 떠나면 고친 코드가 사라집니다. 다른 것은 모두 쓸 수 있습니다.",
    newer: "고친 뒤에 책의 코드가 바뀌었습니다. 고친 코드는 그대로 있습니다.",
    takeNew: "책의 코드로 바꾸기",
    keepOwn: "내 코드 두기",
    noSandbox:
      "실행 환경을 불러오지 못해 코드를 실행할 수 없습니다. 연결을 확인하고 다시 해 보세요.",
    check: "확인하기",
    nextHint: "다음 힌트",
    hint: (n, of) => `힌트 ${n}/${of}`,
    showSolution: "풀이 보기",
    afterAttempt: "한 번 확인해 본 뒤에 볼 수 있습니다",
    difference: "풀이와, 풀이가 내 코드에서 바꾸는 부분입니다.",
    limit: (seconds) => `확인에는 최대 ${seconds}초를 씁니다.`,
    done: "완료",
    passed: "통과",
    failed: "아직",
    allPassed: "모두 통과했습니다.",
    passedOf: (passed, all) =>
      `${all}개 가운데 ${passed}개를 통과했습니다. 이 브라우저에 저장했습니다.`,
    trouble(trouble) {
      switch (trouble.kind) {
        case "syntax":
          return `${atKo(trouble.line)}코드로 읽을 수 없습니다. ${trouble.message}.`;
        case "thrown":
          return `${atKo(trouble.line)}${named(trouble.name, trouble.message)}`;
        case "missing":
          return `코드가 “${trouble.name}”라는 이름을 내보내지 않습니다. “export function ${trouble.name}”처럼 쓰세요.`;
        case "module":
          return `여기에는 “${trouble.name}” 모듈이 없습니다. "downhill"에서 가져오세요.`;
        case "forbidden":
          return `${atKo(trouble.line)}“${trouble.name}”: 이 책의 코드에서는 네트워크, 저장소, 쪽 자체에 닿을 수 없습니다.`;
        case "deep":
          return `${atKo(trouble.line)}함수 호출이 너무 깊습니다. 이 함수가 자기 자신을 부르기를 언젠가 멈추나요?`;
        case "memory":
          return `${atKo(trouble.line)}메모리를 너무 많이 씁니다. 목록을 줄이세요.`;
        case "circular":
          return "셀들이 서로를 돌아가며 필요로 합니다.";
        case "twice":
          return `“${trouble.name}”: 두 셀에서 정의한 이름입니다. 하나의 이름을 바꾸세요.`;
        case "unknown":
          return `${atKo(trouble.line)}“${trouble.name}”: 정의되지 않은 이름입니다. 철자가 맞고 import를 했나요?`;
        case "time":
          return `${trouble.seconds}초가 지나 끝냈습니다. 이 코드에 주어진 시간은 여기까지입니다. 끝나지 않는 반복이 있나요?`;
        case "silent":
          return "아무 말 없이 끝났습니다. 메모리가 모자랐을 가능성이 큽니다.";
        case "long":
          return `코드가 ${trouble.length}자입니다. ${trouble.most}자까지만 읽습니다.`;
        case "stopped":
          return "멈췄습니다.";
      }
    },
  },
};
