// What one mail asks of us. Reading is the core's, in the job's thread; whose mail it is was settled by parse.
import { type Catalogue, catalogueFor } from '../../shared/core/catalogue.ts';
import type { Decision, IgnoreReason } from '../../shared/core/decision.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import type { ParsedMail } from '../../shared/core/parsed-mail.ts';
import type { ReasonCode } from '../../shared/core/reason.ts';
import { holdRepeats } from '../../shared/core/record/hold-repeats.ts';
import { nameProject } from '../../shared/core/record/name-project.ts';
import { isProved, onlyPropose } from '../../shared/core/record/only-propose.ts';
import type { OwnRetentionDays } from '../../shared/core/record/retention.ts';
import type { WorkDate } from '../../shared/core/work-date.ts';
import type { Catalogues, Entries, FallbackReader, Members } from '../../shared/ports.ts';
import type { Job } from '../../shared/runtime/job.ts';
import type { RemainingMs } from '../../shared/runtime/queue-handler.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';
import { askFallback } from './ask-fallback.ts';

export interface ReadingInput {
  readonly mail: ParsedMail;
  readonly member: MemberProfile;
  readonly catalogue: Catalogue;
}

export interface DecideServices {
  readonly members: Members;
  readonly catalogues: Catalogues;
  readonly entries: Pick<Entries, 'list'>;
  readonly read: Job<ReadingInput, Decision>;
  /** Only where the stage has turned it on. */
  readonly fallback?: FallbackReader;
}

export interface Decided {
  readonly decision: Decision;
  readonly member?: MemberProfile;
  /** Of the member's workspace, where it says any for itself. */
  readonly retentionDays?: OwnRetentionDays | undefined;
}

/** Of the days of a mail: nobody has more entries on them, but for robots, whose limit is another. */
const MOST_COMPARED = 200;

/** For a mail that causes more than can be written as a whole. */
export const TOO_MUCH: Decision = { disposition: 'needs_review', reason: 'limit_exceeded', drafts: [] };

export async function decide(
  mail: ParsedMail,
  services: DecideServices,
  telemetry: Telemetry,
  remainingMs: RemainingMs,
): Promise<Decided> {
  const { routing } = mail;
  if (routing.kind !== 'member')
    return {
      decision: ignored(routing.kind === 'refused' ? toIgnoreReason(routing.reason) : 'unknown_sender'),
    };

  const [member, whole] = await Promise.all([
    services.members.profile({ workspaceId: routing.workspaceId, memberId: routing.memberId }),
    services.catalogues.of(routing.workspaceId),
  ]);
  const { retentionDays } = whole;
  if (member === undefined) return { decision: ignored('unknown_sender'), retentionDays }; // gone since parse looked
  if (member.status !== 'active') return { decision: ignored('suspended_member'), member, retentionDays };
  const input = { mail, member, catalogue: catalogueFor(member, whole) };
  return { decision: await decideRead(input, services, telemetry, remainingMs), member, retentionDays };
}

async function decideRead(
  input: ReadingInput,
  { entries, read, fallback }: DecideServices,
  telemetry: Telemetry,
  remainingMs: RemainingMs,
): Promise<Decision> {
  const { mail, member, catalogue } = input;
  const end = await read(input);
  telemetry.count(`Read.${end.kind}`);
  if (end.kind !== 'done') {
    if (end.kind === 'threw') telemetry.note('mail not read', { errorName: end.errorName });
    return unreadable(end.kind === 'too_large' ? 'too_large' : 'internal_error');
  }
  const { routing } = mail;
  const entriesOn = async (from: WorkDate, to: WorkDate) =>
    (await entries.list(member, { from, to, limit: MOST_COMPARED })).items;
  const projectId = routing.kind === 'member' ? routing.projectId : undefined;
  const named = nameProject(end.value, projectId, catalogue);
  const decision = await holdRepeats(named, mail.messageKey, entriesOn);
  if (routing.kind !== 'member' || !isProved(routing.proof)) return onlyPropose(decision);
  return askFallback({ mail, decision, member, catalogue }, fallback, telemetry, remainingMs);
}

/** Ends there: read again it would end the same way. The member is told, the raw mail is kept. */
function unreadable(reason: 'too_large' | 'internal_error'): Decision {
  return { disposition: 'needs_review', reason, drafts: [] };
}

function ignored(reason: IgnoreReason): Decision {
  return { disposition: 'ignored', reason };
}

function toIgnoreReason(reason: ReasonCode): IgnoreReason {
  switch (reason) {
    case 'accepted':
    case 'accepted_partial':
    case 'proposed':
    case 'needs_clarification':
    case 'command_unsupported':
    case 'confirmation_applied':
    case 'address_taken':
    case 'period_locked':
      return 'internal_error'; // parse refuses for none of these
    default:
      return reason;
  }
}
