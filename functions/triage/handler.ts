// functions/triage: a parsed mail in, everything that it causes written in one transaction. Sends nothing.
import { TriageMessage } from '../../shared/contracts/triage-message.ts';
import { GIVES_WAY, type MessageRecord } from '../../shared/core/outcome.ts';
import { retentionWith } from '../../shared/core/record/retention.ts';
import { toOutcome } from '../../shared/core/record/to-outcome.ts';
import { ENGINE_VERSION } from '../../shared/core/triage/engine-version.ts';
import type { ClosedDays } from '../../shared/ports/periods.ts';
import type { Messages, ParsedMails, Recorder, RetryQueue } from '../../shared/ports.ts';
import { type QueueMessage, queueHandler, type RemainingMs } from '../../shared/runtime/queue-handler.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';
import { type DecideServices, decide, TOO_MUCH } from './decide.ts';
import { type FloodServices, isHeldBack } from './hold-flood.ts';
import { recordOutcome } from './record-outcome.ts';
import { withoutLocked } from './without-locked.ts';

export interface TriageServices extends DecideServices, FloodServices {
  readonly parsedMails: ParsedMails;
  readonly recorder: Recorder;
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
    withoutLocked: withoutLocked(services.closedDays, mail, decision, facts),
  });
  if (recorded !== undefined) return tell(recorded.message, facts.now, telemetry);
  tellRepeated(mail.messageKey, telemetry); // beside this one, and faster
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
