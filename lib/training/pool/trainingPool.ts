import { requireCount } from "../../require.ts";
import type { Experiment } from "../experiment.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { makeSweep, type Sweep, type SweepQueue } from "./sweep.ts";

/** A worker as the pool sees it. */
export interface WorkerLink {
  post(message: ToWorker): void;
  /** Ends the worker, whatever it is at. */
  end(): void;
}

/** Makes a worker that runs a `trainingServer`, and says who is to hear of it. */
export type ConnectWorker = (
  hear: (message: FromWorker) => void,
  lost: (reason: string) => void,
) => WorkerLink;

export interface TrainingPoolOptions {
  connect: ConnectWorker;
  /** How many workers to use at most. */
  workers: number;
  /** The compiled kernels; without them the workers use the readable 64-bit library. */
  kernels?: unknown;
}

/** Workers that train. They are made when there is work for them, and then kept. */
export interface TrainingPool {
  /**
   * Runs many experiments; `onChange` is called whenever something came. The results are the same
   * whatever the number of workers.
   */
  sweep(experiments: readonly Experiment[], onChange?: (sweep: Sweep) => void): Sweep;
  /** Ends the workers and cancels what they were at. */
  close(): void;
}

/** A worker has so many runs at a time, … */
const RUNS_AHEAD = 2;
/** … and is asked for so many portions of each ahead, so that it never waits for the page. */
const PORTIONS_AHEAD = 2;

interface Job {
  readonly sweep: SweepQueue;
  readonly run: number;
  /** How many portions are asked for and have not come. */
  asked: number;
}

interface Seat {
  readonly link: WorkerLink;
  jobs: Job[];
  /** The sweeps whose experiments the worker has. */
  readonly opened: Set<number>;
}

/** @throws RangeError if `workers` is no whole number of at least 1 */
export function trainingPool({ connect, workers, kernels }: TrainingPoolOptions): TrainingPool {
  requireCount("trainingPool: workers", workers, 1);
  const seats: Seat[] = [];
  let queues: SweepQueue[] = [];
  let sweepCount = 0;

  const takeSeat = (): Seat => {
    const link = connect(
      (message) => hear(seat, message),
      (reason) => lose(seat, reason),
    );
    const seat: Seat = { link, jobs: [], opened: new Set() };
    link.post({ kind: "hello", kernels });
    seats.push(seat);
    return seat;
  };
  const seatWithRoom = (): Seat | undefined => {
    const emptiest = seats.toSorted((a, b) => a.jobs.length - b.jobs.length).at(0);
    if (emptiest?.jobs.length === 0) return emptiest;
    if (seats.length < workers) return takeSeat();
    return emptiest && emptiest.jobs.length < RUNS_AHEAD ? emptiest : undefined;
  };

  const giveWork = () => {
    for (const seat of seats) for (const job of seat.jobs) ask(seat, job);
    for (let next = nextQueue(); next; next = nextQueue()) {
      const seat = seatWithRoom();
      if (!seat) return;
      start(seat, next);
      // The sweeps take turns.
      queues = [...queues.filter((queue) => queue !== next), next];
    }
  };
  const nextQueue = () => queues.find((queue) => queue.canTake());
  const start = (seat: Seat, sweep: SweepQueue) => {
    const { id, experiments } = sweep;
    const job: Job = { sweep, run: sweep.take(), asked: 0 };
    if (!seat.opened.has(id)) seat.link.post({ kind: "open", sweep: id, experiments });
    seat.opened.add(id);
    seat.jobs.push(job);
    seat.link.post({ kind: "start", sweep: id, run: job.run });
    ask(seat, job);
  };
  const ask = ({ link }: Seat, job: Job) => {
    const { sweep, run } = job;
    while (sweep.state === "running" && job.asked < PORTIONS_AHEAD) {
      link.post({ kind: "advance", sweep: sweep.id, run });
      job.asked++;
    }
  };

  const hear = (seat: Seat, message: FromWorker) => {
    const isAbout = ({ sweep, run }: Job) => sweep.id === message.sweep && run === message.run;
    const job = seat.jobs.find(isAbout);
    // What a finished run was asked for in advance is not answered; a cancelled one may be late.
    if (!job) return;
    job.asked--;
    if (message.outcome || message.error) seat.jobs = seat.jobs.filter((other) => other !== job);
    job.sweep.add(message);
    giveWork();
  };
  const lose = (seat: Seat, reason: string) => {
    const place = seats.indexOf(seat);
    if (place === -1) return;
    seats.splice(place, 1);
    seat.link.end();
    for (const queue of new Set(seat.jobs.map(({ sweep }) => sweep))) {
      queue.redo(
        seat.jobs.filter(({ sweep }) => sweep === queue).map(({ run }) => run),
        reason,
      );
    }
    giveWork();
  };
  const leave = (queue: SweepQueue) => {
    queues = queues.filter((other) => other !== queue);
    for (const seat of seats) {
      seat.jobs = seat.jobs.filter(({ sweep }) => sweep !== queue);
      if (seat.opened.delete(queue.id)) seat.link.post({ kind: "close", sweep: queue.id });
    }
    giveWork();
  };

  return {
    sweep(experiments, onChange) {
      const { sweep, queue } = makeSweep(sweepCount++, experiments, { onChange, giveWork, leave });
      if (queue.state === "running") queues.push(queue);
      giveWork();
      return sweep;
    },
    close() {
      for (const queue of queues) queue.cancel();
      for (const { link } of seats.splice(0)) link.end();
    },
  };
}
