// functions/feedback: what SES tells of our letters. One that went out is marked as sent; an address that takes no mail, or whose
// reader complains, gets none from then on.
import { type ReadFeedback, readSesEvent } from '../../shared/contracts/ses-event.ts';
import { judgeFeedback, MOST_FULL_A_MONTH, type SuppressionCause } from '../../shared/core/suppression.ts';
import type { Suppressions } from '../../shared/ports/suppressions.ts';
import type { Outbox, RetryQueue } from '../../shared/ports.ts';
import { rawQueueHandler } from '../../shared/runtime/queue-handler.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';

export interface FeedbackServices {
  readonly suppressions: Pick<Suppressions, 'add' | 'countFull'>;
  readonly outbox: Pick<Outbox, 'sent'>;
  readonly retry: RetryQueue;
  readonly clock: () => Date;
}

/** One whose letter is known. */
type Told = ReadFeedback & Required<Pick<ReadFeedback, 'letter'>>;

export function createHandler(services: FeedbackServices) {
  return rawQueueHandler('feedback', services.retry, ({ body }, telemetry) =>
    onEvent(body, services, telemetry),
  );
}

async function onEvent(body: string, services: FeedbackServices, telemetry: Telemetry): Promise<void> {
  const read = readSesEvent(body);
  if (read.kind === 'none') return telemetry.note('no feedback', {});
  telemetry.count(metricOf(read));
  const { letter, sesMessageId, seenAt, feedback } = read;
  if (letter === undefined) return telemetry.count('FeedbackOfNoReceipt');
  if (feedback.kind === 'sent') return services.outbox.sent(letter, sentLetter(letter, sesMessageId), seenAt);
  return onTrouble({ ...read, letter }, services, telemetry);
}

function sentLetter({ messageKey }: Told['letter'], sesMessageId: string) {
  return { sesMessageId, ...(messageKey !== undefined && { messageKey }) };
}

async function onTrouble(told: Told, services: FeedbackServices, telemetry: Telemetry): Promise<void> {
  const { letter, feedback, seenAt, sesMessageId } = told;
  const cause = await causeOf(told, services);
  const now = services.clock();
  const isNew = cause !== undefined && (await services.suppressions.add(letter, { cause, seenAt }, now));
  if (isNew) telemetry.count('Suppressions');
  telemetry.note('letter troubled', {
    outboxId: letter.outboxId,
    sesMessageId,
    what: feedback.kind,
    end: isNew ? 'suppressed' : cause === undefined ? 'noted' : 'suppressed already',
  });
}

/** Why nothing more goes to the address; `undefined` while something may. */
async function causeOf(
  { letter, feedback, seenAt, sesMessageId }: Told,
  { suppressions }: FeedbackServices,
): Promise<SuppressionCause | undefined> {
  const judgement = judgeFeedback(feedback);
  switch (judgement.kind) {
    case 'nothing':
      return undefined;
    case 'suppress':
      return judgement.cause;
    case 'count': {
      const count = await suppressions.countFull(letter, { sesMessageId, seenAt });
      return count < MOST_FULL_A_MONTH ? undefined : 'full_mailbox';
    }
  }
}

function metricOf({ feedback }: ReadFeedback): string {
  switch (feedback.kind) {
    case 'sent':
      return 'Sends';
    case 'complaint':
      return 'Complaints';
    case 'bounce':
      return `Bounces.${feedback.type.toLowerCase()}`;
  }
}
