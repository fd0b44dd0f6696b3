// Reads one stored mail with the engine of this checkout, as the path would, and writes nothing. Whose mail it is was settled
// when it came; member and catalogue are those of today.

import type { Catalogue } from '../../shared/core/catalogue.ts';
import type { Question } from '../../shared/core/decision.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import type { MessageRecord } from '../../shared/core/outcome.ts';
import { openBodies } from '../../shared/core/parse/open-bodies.ts';
import type { Arrival, ParsedMail, Routing } from '../../shared/core/parsed-mail.ts';
import type { Disposition, ReasonCode } from '../../shared/core/reason.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { toOutcome } from '../../shared/core/record/to-outcome.ts';
import { screenMail } from '../../shared/core/screen/screen.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import { ENGINE_VERSION } from '../../shared/core/triage/engine-version.ts';
import { triage } from '../../shared/core/triage/triage.ts';

export interface ReadAgain {
  readonly disposition: Disposition;
  readonly reason: ReasonCode;
  /** What would be asked back, where something would. */
  readonly question?: Question;
  readonly entries: readonly TimeEntry[];
}

export interface Known {
  readonly member: MemberProfile;
  readonly catalogue: Catalogue;
}

export async function readAgain(raw: Uint8Array, record: MessageRecord, known: Known): Promise<ReadAgain> {
  const mail = await toMail(raw, record, known.member);
  const decision = triage(mail, known);
  const facts = {
    member: known.member,
    engineVersion: ENGINE_VERSION,
    now: new Date(record.receivedAt),
    retention: DEFAULT_RETENTION_DAYS,
  };
  const { message, entries } = toOutcome(mail, decision, facts);
  return {
    disposition: message.disposition ?? decision.disposition,
    reason: message.reason,
    ...('question' in decision && decision.question && { question: decision.question }),
    entries,
  };
}

async function toMail(raw: Uint8Array, record: MessageRecord, member: MemberProfile): Promise<ParsedMail> {
  const { messageKey, receivedAt } = record;
  // verdicts are not kept: a mail that had failed them has no member in its record
  const verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' } as const;
  const arrival: Arrival = { sesMessageId: '', recipient: '', receivedAt, verdicts, raw: record.raw };
  const screening = screenMail(raw, arrival);
  const { workspaceId, memberId } = member;
  const routing: Routing =
    screening.kind === 'refused'
      ? { kind: 'refused', reason: screening.reason, workspaceId }
      : { kind: 'member', workspaceId, memberId, proof: 'dmarc' };
  const mail: ParsedMail = {
    version: 1,
    messageKey,
    arrival,
    timeline: [],
    routing,
    header: screening.header,
  };
  return routing.kind === 'refused' ? mail : { ...mail, body: await openBodies(raw) };
}
