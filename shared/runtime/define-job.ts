// Names a job of a function's `main.ts`. In the function it gives the caller; in the job's own thread it serves.
import { isMainThread } from 'node:worker_threads';
import { type Job, JobQueueFullError, type JobSpec } from './job.ts';
import { startJobThread } from './job-thread.ts';
import { portFor, serveJob } from './serve-job.ts';

/** True where an entry was loaded to serve a job: there it builds nothing else. */
export const isJobThread = !isMainThread;

/**
 * One thread for each job, started at once and kept warm; jobs wait for each other. The thread loads the same entry,
 * which builds the rest of its function only where `isJobThread` is false.
 *
 * The caller throws `JobNotStartedError` and `JobQueueFullError`, which say nothing of the input.
 */
export function defineJob<In, Out>(spec: JobSpec<In, Out>): Job<In, Out> {
  if (!isJobThread) return inThread(spec);
  const port = portFor(spec.name);
  if (port !== undefined) serveJob(port, spec.run);
  return async () => ({ kind: 'threw', errorName: 'JobInsideJobError' });
}

function inThread<In, Out>(spec: JobSpec<In, Out>): Job<In, Out> {
  const { bytesOf, name, limits } = spec;
  let thread = startJobThread(spec);
  let last: Promise<unknown> = Promise.resolve();

  return async (input) => {
    if (bytesOf(input) > limits.maxInputBytes) return { kind: 'too_large' };
    const askedAt = performance.now();
    const turn = last.then(() => {
      if (performance.now() - askedAt > limits.patienceMs) throw new JobQueueFullError(name);
      if (!thread.isAlive()) thread = startJobThread(spec);
      return thread.run(input);
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}
