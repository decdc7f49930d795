import type { Job, Report } from "../sandbox/protocol.ts";
import { type Answer, makeFrame } from "./frame.ts";

/** How long a worker may take to begin, in seconds, before the frame is thought to be broken. */
const patience = 15;

export interface Run {
  /** Ends it at once. Nothing is heard of it afterwards. */
  stop(): void;
}

interface Going extends Run {
  readonly nonce: string;
  hear(answer: Answer): void;
}

let frame: Promise<ReturnType<typeof makeFrame>> | undefined;
let going: Going | undefined;

/** Fetches the sandbox ahead of the first run. */
export function openSandbox(): Promise<unknown> {
  frame ??= load().catch((error) => {
    frame = undefined;
    throw error;
  });
  return frame;
}

async function load() {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, "/")}notebook/sandbox.js`);
  if (!answer.ok) throw new Error(`sandbox.js: ${answer.status}`);
  return makeFrame(await answer.text(), (told) => {
    if (told.nonce === going?.nonce) going.hear(told);
  });
}

/** A frame that does not answer is thrown away; the next run gets a new one. */
function dropFrame() {
  void frame?.then(({ remove }) => remove());
  frame = undefined;
}

/**
 * Runs a job in a worker of its own, which is thrown away at the end: at the latest `seconds` after it has begun.
 * A run that is still going is ended first. The last report is "done", or a trouble without a cell.
 *
 * @throws if the sandbox cannot be loaded
 */
export async function start(
  job: Job,
  seconds: number,
  report: (report: Report) => void,
): Promise<Run> {
  await openSandbox();
  const { tell } = await (frame as NonNullable<typeof frame>);
  going?.stop();
  const nonce = crypto.randomUUID();
  const end = (last: Report) => {
    if (going !== run) return;
    run.stop();
    report(last);
  };
  const run: Going = {
    nonce,
    stop() {
      tell({ nonce });
      if (going === run) going = undefined;
    },
    hear({ report: heard, broken }) {
      if (broken) end({ kind: "trouble", trouble: { kind: "silent" } });
      else if (heard?.kind === "done") end(heard);
      else if (heard) {
        if (heard.kind === "started")
          limit(seconds, () => end({ kind: "trouble", trouble: { kind: "time", seconds } }));
        begun = true;
        report(heard);
      }
    },
  };
  let begun = false;
  going = run;
  limit(patience, () => {
    if (begun || going !== run) return;
    end({ kind: "trouble", trouble: { kind: "silent" } });
    dropFrame();
  });
  tell({ nonce, job });
  return run;
}

const limit = (seconds: number, over: () => void) =>
  AbortSignal.timeout(seconds * 1000).addEventListener("abort", over);
