import {
  type ConnectWorker,
  type Engine,
  type FromWorker,
  referenceTrainer,
  type ToWorker,
  trainingServer,
} from "#lib/index.ts";

export interface LocalWorker {
  /** Lets it answer one message; false if it has none. */
  turn(): boolean;
  die(reason?: string): void;
  ended: boolean;
}

/** Workers in this thread. They do nothing until they are given a turn, so that a test decides who is quick. */
export function localWorkers(makeEngine: () => Engine = () => referenceTrainer) {
  const workers: LocalWorker[] = [];
  const connect: ConnectWorker = (hear, lost) => {
    const inbox: ToWorker[] = [];
    const serve = trainingServer(
      (message: FromWorker) => hear(structuredClone(message)),
      makeEngine,
    );
    const worker: LocalWorker = {
      ended: false,
      turn() {
        const message = inbox.shift();
        if (message && !worker.ended) serve(message);
        return message !== undefined;
      },
      die: (reason = "out of memory") => lost(reason),
    };
    workers.push(worker);
    return {
      post: (message) => inbox.push(structuredClone(message)),
      end: () => {
        worker.ended = true;
      },
    };
  };
  /** Gives turns, in the order of the workers or as `choose` says, until nobody has anything to do. */
  const runAll = (choose: (workers: LocalWorker[]) => LocalWorker[] = (all) => all) => {
    while (choose([...workers]).some((worker) => worker.turn()));
  };
  return { connect, workers, runAll };
}
