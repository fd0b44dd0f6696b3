// functions/triage: a parsed mail in, everything that it causes written in one transaction. Sends nothing.
import { TriageMessage } from '../../shared/contracts/triage-message.ts';
import type { Decision } from '../../shared/core/decision.ts';
import { GIVES_WAY, type MessageRecord, type Outcome } from '../../shared/core/outcome.ts';
import type { ParsedMail } from '../../shared/core/parsed-mail.ts';
import { retentionWith } from '../../shared/core/record/retention.ts';
import { type OutcomeFacts, toOutcome } from '../../shared/core/record/to-outcome.ts';
import { holdLocked } from '../../shared/core/timesheet/hold-locked.ts';
import { isLockedOn } from '../../shared/core/timesheet/lock.ts';
import { ENGINE_VERSION } from '../../shared/core/triage/engine-version.ts';
import type { WorkDate } from '../../shared/core/work-date.ts';
import type { Locks, Messages, ParsedMails, Recorder, RetryQueue } from '../../shared/ports.ts';
import { type QueueMessage, queueHandler, type RemainingMs } from '../../shared/runtime/queue-handler.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';
import { type DecideServices, decide, TOO_MUCH } from './decide.ts';
import { type FloodServices, isHeldBack } from './hold-flood.ts';
import { recordOutcome } from './record-outcome.ts';

export interface TriageServices extends DecideServices, FloodServices {
  readonly parsedMails: ParsedMails;
  readonly recorder: Recorder;
  readonly messages: Pick<Messages, 'find' | 'failed'>;
  readonly locks: Locks;
  readonly retry: RetryQueue;
}

export function createHandler(services: TriageServices) {
  return queueHandler('triage', TriageMessage, services.retry, (body, telemetry, remainingMs, message) =>
    onMessage(body, message, services, telemetry, remainingMs),
  );
}

async function onMessage(
  body: TriageMessage,
  message: QueueMessage,
  services: TriageServices,
  telemetry: Telemetry,
  remainingMs: RemainingMs,
): Promise<void> {
  const { parsedMails, recorder, retention, clock } = services;
  const mail = await parsedMails.open(body);
  // Before a rate is asked: a delivery that is repeated takes nothing from what its sender may send.
  if (await isRecorded(mail.messageKey, services)) return tellRepeated(mail.messageKey, telemetry);
  if (await isHeldBack(mail, message, services, telemetry)) return;
  const { decision, member, retentionDays } = await decide(mail, services, telemetry, remainingMs);
  const facts = {
    engineVersion: ENGINE_VERSION,
    now: clock(),
    retention: retentionWith(retention, retentionDays),
    ...(member === undefined ? {} : { member }),
  };
  const recorded = await recordOutcome(toOutcome(mail, decision, facts), recorder, {
    tooLarge: () => toOutcome(mail, TOO_MUCH, facts),
    withoutLocked: withoutLocked(services, mail, decision, facts),
  });
  if (recorded !== undefined) return tell(recorded.message, facts.now, telemetry);
  tellRepeated(mail.messageKey, telemetry); // beside this one, and faster
}

/** A lock that keeps moving while the mail is written holds all of it back. */
const MOST_LOOKS = 3;

/** Asked only when the ledger has refused: who logs on an open day asks nothing more than the transaction does. */
function withoutLocked(
  { locks }: Pick<TriageServices, 'locks'>,
  mail: ParsedMail,
  decision: Decision,
  facts: OutcomeFacts,
): () => Promise<Outcome> {
  let looks = 0;
  return async () => {
    looks += 1;
    const { member, now } = facts;
    const lock = member === undefined ? {} : await locks.of(member);
    const isLocked = (day: WorkDate) => looks > MOST_LOOKS || isLockedOn(lock, day, now.toISOString());
    return toOutcome(mail, holdLocked(decision, isLocked), facts);
  };
}

async function isRecorded(messageKey: string, { messages }: TriageServices): Promise<boolean> {
  const record = await messages.find(messageKey);
  return record !== undefined && !GIVES_WAY.has(record.status);
}

function tellRepeated(messageKey: string, { count, note }: Telemetry): void {
  count('Repeated');
  note('mail was recorded before', { messageKey });
}

function tell(
  { messageKey, disposition = 'ignored', reason, receivedAt }: MessageRecord,
  decidedAt: Date,
  { count, duration, note }: Telemetry,
): void {
  count(`Disposition.${disposition}`);
  count(`Reason.${reason}`);
  duration('DecidedAfter', Math.max(0, decidedAt.getTime() - new Date(receivedAt).getTime()));
  note('mail triaged', { messageKey, disposition, reason });
}
