import type { Experiment } from "../experiment.ts";
import type { ExperimentOutcome, ExperimentRecord } from "../runExperiment.ts";

/** What the page tells a worker. Experiments are named by their place in the sweep's list. */
export type ToWorker =
  /** Comes first; `kernels` is a compiled WebAssembly module, if there is one that runs. */
  | { readonly kind: "hello"; readonly kernels?: unknown }
  /** One list is one message, so that data which experiments share is copied once. */
  | { readonly kind: "open"; readonly sweep: number; readonly experiments: readonly Experiment[] }
  | { readonly kind: "start"; readonly sweep: number; readonly run: number }
  /** Asks for one portion more, and gets one `FromWorker`, unless the run has ended. */
  | { readonly kind: "advance"; readonly sweep: number; readonly run: number }
  | { readonly kind: "close"; readonly sweep: number };

/** What a worker answers. */
export interface FromWorker {
  readonly sweep: number;
  readonly run: number;
  readonly records: readonly ExperimentRecord[];
  readonly outcome?: ExperimentOutcome;
  /** What an experiment threw whose parts do not fit. */
  readonly error?: string;
}
