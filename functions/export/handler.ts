// functions/export: an export that was asked for in, its file in a bucket out, in as many runs as it takes.
import { ExportMessage } from '../../shared/contracts/export-message.ts';
import type {
  ExportFailure,
  ExportJob,
  ExportKey,
  ExportProgress,
} from '../../shared/core/export/export-job.ts';
import type { ExportEnd, ExportQueue, HeldExport } from '../../shared/ports/exports.ts';
import type { RetryQueue } from '../../shared/ports.ts';
import { queueHandler, type RemainingMs } from '../../shared/runtime/queue-handler.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';
import { type MakeServices, makeFile } from './make-file.ts';
import { type StandServices, standFor } from './stand-for.ts';

export interface ExportServices extends MakeServices, StandServices {
  readonly queue: ExportQueue;
  readonly retry: RetryQueue;
  /** Longer than a run may take: who died does not come back. */
  readonly leaseSeconds: number;
}

/** Its message may be here before it is. It comes again. */
export class ExportNotThereError extends Error {
  override readonly name = 'ExportNotThereError';
}

/** Another run has it, or died with it a moment ago. It comes again. */
export class ExportHeldError extends Error {
  override readonly name = 'ExportHeldError';
}

/** By then a change that follows its message is written, or never will be. */
const YOUNG_MS = 60_000;
/** Runs that may fail one after the other without its coming on. */
const MOST_ATTEMPTS = 5;
/** Of a run: enough to lay down what it holds, twice over, and less than an alarm of long runs waits for. */
const RESERVE_MS = 60_000;

export function createHandler(services: ExportServices) {
  return queueHandler('export', ExportMessage, services.retry, (message, telemetry, remainingMs) =>
    onMessage(message, services, telemetry, remainingMs),
  );
}

async function onMessage(
  { export: key, sentAt }: ExportMessage,
  services: ExportServices,
  telemetry: Telemetry,
  remainingMs: RemainingMs,
): Promise<void> {
  const { runs, clock, leaseSeconds } = services;
  const claim = await runs.claim(key, clock(), leaseSeconds);
  switch (claim.kind) {
    case 'claimed':
      return work(claim.held, services, telemetry, remainingMs);
    case 'over': // and whoever ended it may have died before this
      return runs.leaveSlot(claim.job);
    case 'held':
      throw new ExportHeldError('another run has it');
    case 'absent':
      if (clock().getTime() - new Date(sentAt).getTime() < YOUNG_MS)
        throw new ExportNotThereError('its message came first');
      return tellGone(key, telemetry);
  }
}

async function work(
  held: HeldExport,
  services: ExportServices,
  telemetry: Telemetry,
  remainingMs: RemainingMs,
): Promise<void> {
  const { runs, queue, clock } = services;
  const { job, attempts } = held;
  if (attempts > MOST_ATTEMPTS) return fail(held, 'internal_error', services, telemetry);
  const asker = await releasing(held, services, () => standFor(job, services));
  if (asker === undefined) return fail(held, 'no_longer_allowed', services, telemetry);
  const isEnough = () => remainingMs() < RESERVE_MS;
  const made = await releasing(held, services, () => makeFile(held, asker, services, isEnough));
  switch (made.kind) {
    case 'whole':
      return end(held, { status: 'done' }, services, telemetry, made.progress);
    case 'paused': // told first: a message too many finds nothing to do
      await queue.send(job, clock());
      await runs.release(held, clock());
      return telemetry.count('ExportsPaused');
    case 'lost':
      return tellGone(job, telemetry);
    case 'refused':
      return fail(held, made.failure, services, telemetry, made.progress);
  }
}

/** What fails is tried again, by whoever comes next. */
async function releasing<T>(
  held: HeldExport,
  { runs, clock }: ExportServices,
  step: () => Promise<T>,
): Promise<T> {
  try {
    return await step();
  } catch (error) {
    await runs.release(held, clock());
    throw error;
  }
}

async function fail(
  held: HeldExport,
  failure: ExportFailure,
  services: ExportServices,
  telemetry: Telemetry,
  progress: ExportProgress = held.job.progress,
): Promise<void> {
  await end(held, { status: 'failed', failure }, services, telemetry, progress);
  if (progress.uploadId !== undefined) await services.files.abort(held.job, progress.uploadId);
  if (progress.tail !== undefined) await services.files.dropTail(held.job, progress.tail);
}

async function end(
  held: HeldExport,
  how: ExportEnd,
  { runs, clock }: ExportServices,
  { count, note }: Telemetry,
  { rows, bytes, gap }: ExportProgress = held.job.progress,
): Promise<void> {
  const { exportId } = held.job;
  if (!(await runs.end(held, how, clock()))) return note('export went away', { exportId });
  await runs.leaveSlot(held.job);
  const failure = how.status === 'failed' ? how.failure : undefined;
  count(failure === 'internal_error' ? 'ExportsFailed' : `Exports.${failure ?? how.status}`);
  note('export ended', {
    exportId,
    status: how.status,
    rows,
    bytes,
    ...(failure && { failure }),
    ...(gap && { gap }),
  });
}

function tellGone({ exportId }: Pick<ExportJob, 'exportId'> | ExportKey, { count, note }: Telemetry): void {
  count('ExportsGone');
  note('export is not there any more', { exportId });
}
