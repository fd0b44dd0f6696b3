// functions/park: reads dead letters, so that a mail which nothing could read ends in a record and an alarm, not in silence.
// The body goes on unchanged to the parked queue, whence it can be tried again.

import { deadLettersOf, ERROR_ATTRIBUTE } from '../../shared/contracts/queues.ts';
import type { LostMail } from '../../shared/core/record/lost-mail.ts';
import type { RetentionDays } from '../../shared/core/record/retention.ts';
import { toFailure } from '../../shared/core/record/to-failure.ts';
import { ENGINE_VERSION } from '../../shared/core/triage/engine-version.ts';
import type { GivingUpStep, Messages, ParkedQueue, ParsedMails } from '../../shared/ports.ts';
import { type QueueMessage, rawQueueHandler } from '../../shared/runtime/queue-handler.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';
import { readInletMessage, readTriageMessage } from './read-dead-letter.ts';

export interface ParkServices {
  readonly parsedMails: ParsedMails;
  readonly messages: Pick<Messages, 'failed'>;
  /** Where the dead letters of each step are parked. */
  readonly parked: Readonly<Record<GivingUpStep, ParkedQueue>>;
  readonly retention: RetentionDays;
  readonly clock: () => Date;
}

/** Its letters go to the parked queue as they are, once they were tried often enough. */
export class UnknownQueueError extends Error {
  override readonly name = 'UnknownQueueError';
}

export function createHandler(services: ParkServices) {
  // No delay of our own: what fails here waits for the visibility timeout, and its queue's dead letters are the parked queue.
  return rawQueueHandler('park', undefined, (message, telemetry) =>
    onDeadLetter(message, services, telemetry),
  );
}

async function onDeadLetter(
  { body, queueArn, attributes }: QueueMessage,
  { parsedMails, messages, parked, retention, clock }: ParkServices,
  { count, note }: Telemetry,
): Promise<void> {
  const step = stepOf(queueArn);
  const why = toWhy(attributes[ERROR_ATTRIBUTE]);
  const lost = await mailsOf(step, body, parsedMails);
  for (const mail of lost) {
    const written = await messages.failed(
      toFailure({
        ...mail,
        ...why,
        engineVersion: ENGINE_VERSION,
        now: clock(),
        retention,
      }),
    );
    note('mail failed', { messageKey: mail.messageKey, step, record: written ? 'written' : 'there already' });
  }
  if (lost.length === 0) note('dead letter without a mail', { step });
  await parked[step].park(body, { step, ...why });
  count('DeadLetters');
  count(`DeadLetters.${step}`);
}

/** What SES tells of our own letters is no mail, and no export is one: it is parked, and leaves no record. */
async function mailsOf(
  step: GivingUpStep,
  body: string,
  parsedMails: ParsedMails,
): Promise<readonly LostMail[]> {
  switch (step) {
    case 'parse':
      return readInletMessage(body);
    case 'triage':
      return readTriageMessage(body, parsedMails);
    case 'feedback':
    case 'export':
      return [];
  }
}

/** Without a name: its process died, or SQS moved the letter by itself. */
function toWhy(errorName: string | undefined) {
  const reason = 'internal_error' as const;
  return errorName === undefined ? { reason } : { reason, errorName };
}

/** A queue's name ends with what it is for; what stands before that is the stage's, which may be called anything. */
function stepOf(queueArn: string): GivingUpStep {
  if (queueArn.endsWith(`-${deadLettersOf('triage')}`)) return 'triage';
  if (queueArn.endsWith(`-${deadLettersOf('inlet')}`)) return 'parse';
  if (queueArn.endsWith(`-${deadLettersOf('feedback')}`)) return 'feedback';
  if (queueArn.endsWith(`-${deadLettersOf('export')}`)) return 'export';
  throw new UnknownQueueError('dead letters of no step');
}
