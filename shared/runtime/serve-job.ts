// The thread's side of a job: takes inputs, gives ends. It knows nothing of deadlines; it may die at any moment.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { toErrorFacts } from './error-facts.ts';
import type { JobEnd } from './job.ts';

/** What a thread is told at its start: which job of its entry to serve. */
export interface JobThreadData {
  readonly timepostJob: string;
}

/** What a thread says: once that it is ready, then an end for each input. */
export type FromThread<Out> = { readonly kind: 'ready' } | JobEnd<Out>;

/** The port to serve on, when this thread was started for the job of this name. */
export function portFor(name: string): MessagePort | undefined {
  const data: unknown = workerData;
  const isOurs =
    typeof data === 'object' && data !== null && 'timepostJob' in data && data.timepostJob === name;
  return isOurs ? (parentPort ?? undefined) : undefined;
}

export function serveJob<In, Out>(port: MessagePort, run: (input: In) => Out | Promise<Out>): void {
  const say = (message: FromThread<Out>) => port.postMessage(message);
  port.on('message', async (input: In) => {
    try {
      say({ kind: 'done', value: await run(input) });
    } catch (error) {
      say({ kind: 'threw', errorName: toErrorFacts(error).errorName });
    }
  });
  say({ kind: 'ready' });
}
