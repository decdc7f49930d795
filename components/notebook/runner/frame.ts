import type { Job, Report } from "../sandbox/protocol.ts";

/** What the frame is told: to begin a run, or, without a job, to end the one that it has. */
export interface Order {
  readonly nonce: string;
  readonly job?: Job;
}

/** What the frame tells: a report of the run with this nonce, or that its worker broke. */
export interface Answer {
  readonly nonce: string;
  readonly report?: Report;
  readonly broken?: boolean;
}

/**
 * Runs in the frame. It has the sandbox's script and makes a worker of it for every run. A worker's words are passed
 * on only if they carry the nonce of its run. Written as text, for it goes into a document of its own.
 */
const keeper = `onmessage = ({ data, ports: [port] }) => {
  onmessage = null;
  const address = URL.createObjectURL(new Blob([data]));
  let worker;
  port.onmessage = ({ data: { nonce, job } }) => {
    worker?.terminate();
    worker = undefined;
    if (!job) return;
    worker = new Worker(address);
    worker.onmessage = ({ data }) => {
      if (data?.nonce === nonce) port.postMessage({ nonce, report: data.report });
    };
    worker.onerror = (event) => {
      event.preventDefault();
      port.postMessage({ nonce, broken: true });
    };
    worker.postMessage({ nonce, job });
  };
};`;

/** Nothing is allowed but the keeper, a worker made of the sandbox's script, and evaluating code in it. */
const policy = (nonce: string) =>
  `default-src 'none'; script-src 'nonce-${nonce}' 'unsafe-eval'; worker-src blob:`;

/** A frame of no origin: it shares no storage, no cookies and no document with the page or with anything else. */
export function makeFrame(script: string, hear: (answer: Answer) => void) {
  const nonce = crypto.randomUUID();
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.referrerPolicy = "no-referrer";
  frame.hidden = true;
  frame.title = "sandbox";
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy(nonce)}"><script nonce="${nonce}">${keeper}</script>`;
  const { port1: port, port2 } = new MessageChannel();
  port.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
  frame.addEventListener("load", () => frame.contentWindow?.postMessage(script, "*", [port2]), {
    once: true,
  });
  document.body.append(frame);
  return {
    tell: (order: Order) => port.postMessage(order),
    remove: () => {
      port.close();
      frame.remove();
    },
  };
}
