// functions/triage: a parsed mail in, everything that it causes written in one transaction. Sends nothing.
import { TriageMessage } from '../../shared/contracts/triage-message.ts';
import type { MessageRecord } from '../../shared/core/outcome.ts';
import { toDuplicate } from '../../shared/core/record/to-duplicate.ts';
import { toOutcome } from '../../shared/core/record/to-outcome.ts';
import { ENGINE_VERSION } from '../../shared/core/triage/engine-version.ts';
import type { ParsedMails, Recorder, RetryQueue } from '../../shared/ports.ts';
import { queueHandler } from '../../shared/runtime/queue-handler.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';
import { type DecideServices, decide } from './decide.ts';

export interface TriageServices extends DecideServices {
  readonly parsedMails: ParsedMails;
  readonly recorder: Recorder;
  readonly retry: RetryQueue;
  readonly clock: () => Date;
}

export function createHandler(services: TriageServices) {
  return queueHandler('triage', TriageMessage, services.retry, (message, telemetry) =>
    onMessage(message, services, telemetry),
  );
}

async function onMessage(
  message: TriageMessage,
  services: TriageServices,
  telemetry: Telemetry,
): Promise<void> {
  const mail = await services.parsedMails.open(message);
  const { decision, member } = await decide(mail, services, telemetry);
  const facts = { engineVersion: ENGINE_VERSION, now: services.clock() };
  const outcome = toOutcome(mail, decision, member === undefined ? facts : { ...facts, member });

  const recording = await services.recorder.record(outcome);
  if (recording === 'recorded') return tell(outcome.message, facts.now, telemetry);
  if (recording === 'repeated') return tellRepeat(mail.messageKey, telemetry);

  const duplicate = toDuplicate(outcome);
  const again = await services.recorder.record(duplicate);
  return again === 'recorded'
    ? tell(duplicate.message, facts.now, telemetry)
    : tellRepeat(mail.messageKey, telemetry);
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

function tellRepeat(messageKey: string, { count, note }: Telemetry): void {
  count('Repeated');
  note('mail was recorded before', { messageKey });
}
