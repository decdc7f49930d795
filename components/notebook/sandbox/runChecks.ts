import type { Check, Fail, Finding, Says } from "../exercise/exercise.ts";
import { evaluateModule } from "./evaluateModule.ts";
import { logBook } from "./logBook.ts";
import type { CheckJob, CheckState, Send } from "./protocol.ts";
import { MissingExport, sourceName, troubleOf } from "./trouble.ts";

type AnyCheck = Check<unknown, Says>;

/** Runs an exercise's checks on the reader's module, one after the other, and reports each. */
export async function runChecks({ code, check }: CheckJob, send: Send): Promise<void> {
  const { checks } = evaluateModule(check, "check") as { checks: Record<string, AnyCheck> };
  Object.assign(globalThis, { console: logBook(send) });
  let reader: Record<string, unknown>;
  try {
    reader = withEveryName(evaluateModule(code, sourceName));
  } catch (thrown) {
    send({ kind: "trouble", trouble: troubleOf(thrown) });
    return;
  }
  for (const [name, run] of Object.entries(checks)) {
    send({ kind: "check", name, result: await resultOf(run, reader) });
  }
}

async function resultOf(run: AnyCheck, reader: unknown): Promise<CheckState> {
  try {
    const finding = await run(reader, fail);
    return finding ? { state: "failed", finding } : { state: "passed" };
  } catch (thrown) {
    return { state: "broken", trouble: troubleOf(thrown) };
  }
}

/** `fail.name(…values)` makes a finding out of any name: the words know which there are, and so does the compiler. */
const fail = new Proxy({} as Fail<Says>, {
  get:
    (_, says: string) =>
    (...values: unknown[]): Finding => ({ says, values: values.map((value) => plain(value)) }),
});

/** Only plain data leaves the sandbox, and little of it. */
function plain(value: unknown, depth = 0): unknown {
  if (typeof value === "number" || typeof value === "boolean" || value == null) return value;
  if (typeof value === "string") return value.slice(0, 200);
  const isList =
    Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
  if (isList && depth < 3)
    return Array.from(value as ArrayLike<unknown>)
      .slice(0, 100)
      .map((entry) => plain(entry, depth + 1));
  return typeof value;
}

/** The reader's exports; to ask for one that is not there is an error with its name. */
function withEveryName(exports: Record<string, unknown>): Record<string, unknown> {
  return new Proxy(exports, {
    get(target, name) {
      if (name in target) return Reflect.get(target, name);
      throw new MissingExport(String(name));
    },
  });
}
