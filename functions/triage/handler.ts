// functions/triage: a parsed mail in, everything that it causes written in one transaction. Sends nothing.
import { TriageMessage } from '../../shared/contracts/triage-message.ts';
import { GIVES_WAY, type MessageRecord, type Outcome } from '../../shared/core/outcome.ts';
import type { ParsedMail } from '../../shared/core/parsed-mail.ts';
import { retentionWith } from '../../shared/core/record/retention.ts';
import { toOutcome } from '../../shared/core/record/to-outcome.ts';
import { ENGINE_VERSION } from '../../shared/core/triage/engine-version.ts';
import type { ClosedDays } from '../../shared/ports/periods.ts';
import type { Messages, ParsedMails, RetryQueue } from '../../shared/ports.ts';
import { type QueueMessage, queueHandler, type RemainingMs } from '../../shared/runtime/queue-handler.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';
import { type DecideServices, decide, TOO_MUCH } from './decide.ts';
import { type FloodServices, isHeldBack } from './hold-flood.ts';
import { type AnswerServices, isToLetter, recordAnswer } from './record-answer.ts';
import { recordOutcome } from './record-outcome.ts';
import { withoutLocked } from './without-locked.ts';

export interface TriageServices extends DecideServices, FloodServices, AnswerServices {
  readonly parsedMails: ParsedMails;
  readonly messages: Pick<Messages, 'find' | 'failed'>;
  readonly closedDays: ClosedDays;
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
  const mail = await services.parsedMails.open(body);
  // Before a rate is asked: a delivery that is repeated takes nothing from what its sender may send.
  if (await isRecorded(mail.messageKey, services)) return tellRepeated(mail.messageKey, telemetry);
  if (await isHeldBack(mail, message, services, telemetry)) return;
  const decided = (one: ParsedMail) => recordDecided(one, services, telemetry, remainingMs);
  const recorded = await (isToLetter(mail) ? recordAnswer(mail, services, decided) : decided(mail));
  if (recorded !== undefined) return tell(recorded.message, telemetry);
  tellRepeated(mail.messageKey, telemetry); // beside this one, and faster
}

/** `undefined`: it has its record already. */
async function recordDecided(
  mail: ParsedMail,
  services: TriageServices,
  telemetry: Telemetry,
  remainingMs: RemainingMs,
): Promise<Outcome | undefined> {
  const { recorder, retention, clock } = services;
  const { decision, member, retentionDays } = await decide(mail, services, telemetry, remainingMs);
  const facts = {
    engineVersion: ENGINE_VERSION,
    now: clock(),
    retention: retentionWith(retention, retentionDays),
    ...(member === undefined ? {} : { member }),
  };
  return recordOutcome(toOutcome(mail, decision, facts), recorder, {
    tooLarge: () => toOutcome(mail, TOO_MUCH, facts),
    withoutLocked: withoutLocked(services.closedDays, mail, decision, facts),
  });
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
  { messageKey, disposition = 'ignored', reason, receivedAt, timeline }: MessageRecord,
  { count, duration, note }: Telemetry,
): void {
  count(`Disposition.${disposition}`);
  count(`Reason.${reason}`);
  const decidedAt = timeline.findLast(({ step }) => step === 'decided')?.at ?? receivedAt;
  duration('DecidedAfter', Math.max(0, Date.parse(decidedAt) - Date.parse(receivedAt)));
  note('mail triaged', { messageKey, disposition, reason });
}
