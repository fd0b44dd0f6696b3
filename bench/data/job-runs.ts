// A job made as the function makes it: its message, a run, and the message by which it goes on, until it has ended.
import type { Context } from 'aws-lambda';
import { createHandler, type ExportServices } from '../../functions/export/handler.ts';
import type { ExportMessage } from '../../shared/contracts/export-message.ts';
import type { ExportJob } from '../../shared/core/export/export-job.ts';
import type { ExportQueue } from '../../shared/ports/exports.ts';
import { context, sqs } from '../../test/functions/lambda-events.ts';

/** Of the table, after which a run's time is over: some tenth of a run's on AWS. Answers, not time: so there are as many runs on every machine. */
const RUN_ANSWERS = 50;
const WHOLE_RUN_MS = 300_000;
/** Less than a run keeps to lay down what it holds. */
const RUN_IS_OVER_MS = 50_000;

export type JobServices = Omit<ExportServices, 'queue' | 'retry' | 'pause'>;

/** How many runs it took. Throws where one fails. */
export async function runJob(job: ExportJob, services: JobServices, onAnswer: () => void): Promise<number> {
  const { queue, take } = queueInMemory();
  let left = 0;
  const pause = async () => {
    left -= 1;
    onAnswer();
  };
  const handler = createHandler({ ...services, queue, retry: NO_RETRY, pause });
  const limited = {
    ...context,
    getRemainingTimeInMillis: () => (left > 0 ? WHOLE_RUN_MS : RUN_IS_OVER_MS),
  } as unknown as Context;
  await queue.send(job, services.clock());
  let runs = 0;
  for (let message = take(); message !== undefined; message = take()) {
    left = RUN_ANSWERS;
    runs += 1;
    const { batchItemFailures } = await handler(sqs([JSON.stringify(message)]), limited);
    if (batchItemFailures.length > 0) throw new Error(`run ${runs} failed`);
  }
  return runs;
}

const NO_RETRY = {
  later: async () => undefined,
  giveUp: async () => false,
  done: async () => undefined,
};

function queueInMemory(): { readonly queue: ExportQueue; take(): ExportMessage | undefined } {
  const waiting: ExportMessage[] = [];
  return {
    queue: {
      send: async ({ workspaceId, memberId, exportId }, askedAt) => {
        const key = { workspaceId, memberId, exportId };
        waiting.push({ version: 1, export: key, sentAt: askedAt.toISOString() });
      },
    },
    take: () => waiting.shift(),
  };
}
