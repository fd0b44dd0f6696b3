// One warm thread for one job: started once, used for input after input, ended for good at the first breach.
import { Worker } from 'node:worker_threads';
import { type JobEnd, type JobLimits, JobNotStartedError, type JobSpec } from './job.ts';
import type { FromThread, JobThreadData } from './serve-job.ts';

const START_LIMIT_MS = 10_000;
const WATCH_EVERY_MS = 25;
const BYTES_A_MB = 1024 * 1024;

export interface JobThread<In, Out> {
  /** False after a breach or a crash, also of an idle thread: start another. */
  isAlive(): boolean;
  /** One input at a time. Throws `JobNotStartedError`. */
  run(input: In): Promise<JobEnd<Out>>;
}

export function startJobThread<In, Out>({ entry, name, limits }: JobSpec<In, Out>): JobThread<In, Out> {
  const worker = startWorker(entry, name, limits);
  const ready = Promise.withResolvers<void>();
  ready.promise.catch(() => undefined); // told to whoever runs a job; nobody may be there yet
  let settle: ((end: JobEnd<Out>) => void) | undefined;
  let alive = true;

  const die = () => {
    alive = false;
    ready.reject(new JobNotStartedError(name));
    settle?.({ kind: 'crashed' });
  };
  worker.on('message', (said: FromThread<Out>) => (said.kind === 'ready' ? ready.resolve() : settle?.(said)));
  worker.on('error', die); // its message is never looked at: it may hold words of a mail
  worker.on('exit', die);
  worker.unref(); // after the listeners: each of them takes hold of the process anew

  const end = (kind: 'deadline' | 'crashed') => {
    alive = false;
    settle?.({ kind });
    void worker.terminate();
  };
  const work = async (input: In): Promise<JobEnd<Out>> => {
    const ended = Promise.withResolvers<JobEnd<Out>>();
    settle = ended.resolve;
    if (!alive) return { kind: 'crashed' };
    worker.postMessage(input);
    const stopWatching = watch(worker, limits, end);
    return ended.promise.finally(stopWatching);
  };

  return {
    isAlive: () => alive,
    run: async (input) => {
      worker.ref(); // a process waits for a job, never for an idle thread
      const late = setTimeout(() => end('crashed'), START_LIMIT_MS);
      try {
        await ready.promise.finally(() => clearTimeout(late));
        return await work(input);
      } finally {
        settle = undefined;
        worker.unref();
      }
    },
  };
}

/** A thread with an empty environment and nothing of its output passed on: it opens hostile bytes. */
function startWorker(entry: string, name: string, { maxMemoryBytes }: JobLimits): Worker {
  const data: JobThreadData = { timepostJob: name };
  return new Worker(new URL(entry), {
    workerData: data,
    env: {},
    stdout: true, // kept from ours and left unread: reading would hold the process
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(maxMemoryBytes / BYTES_A_MB), stackSizeMb: 4 },
  });
}

/** Calls `onBreach` at most once, by the clock that nobody can set. Returns how to stop. */
function watch(
  worker: Worker,
  { cpuMs, deadlineMs, maxMemoryBytes }: JobLimits,
  onBreach: (kind: 'deadline' | 'crashed') => void,
): () => void {
  const startedAt = performance.now();
  let cpuMsBefore: number | undefined; // the thread's own, as the first look finds it: it has worked on others
  let watching = true;
  const stop = () => {
    watching = false;
    clearInterval(timer);
  };
  const breach = (kind: 'deadline' | 'crashed') => {
    if (watching) onBreach(kind);
    stop();
  };
  const look = async () => {
    // An answer may lie unread while this thread was busy: it is read before the breach counts.
    if (performance.now() - startedAt > deadlineMs) return setImmediate(breach, 'deadline');
    const spent = await spentBy(worker);
    if (spent === undefined) return undefined; // it has ended, and its exit says so
    cpuMsBefore ??= spent.cpuMs;
    if (spent.cpuMs - cpuMsBefore > cpuMs) return setImmediate(breach, 'deadline');
    return spent.memoryBytes > maxMemoryBytes ? breach('crashed') : undefined;
  };
  const timer = setInterval(look, WATCH_EVERY_MS);
  return stop;
}

async function spentBy(
  worker: Worker,
): Promise<{ readonly cpuMs: number; readonly memoryBytes: number } | undefined> {
  try {
    const [{ user, system }, heap] = await Promise.all([worker.cpuUsage(), worker.getHeapStatistics()]);
    return { cpuMs: (user + system) / 1000, memoryBytes: heap.used_heap_size + heap.external_memory };
  } catch {
    return undefined;
  }
}
