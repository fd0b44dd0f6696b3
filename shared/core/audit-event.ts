// What tells an auditor who did what to what.
import type { ReasonCode } from './reason.ts';
import type { SuppressionCause } from './suppression.ts';
import type { EntryChange } from './time-entry.ts';
import type { PeriodStep } from './timesheet/period.ts';

/** Holds no personal data: digests and ids only. */
export interface AuditEvent {
  readonly eventId: string;
  readonly workspaceId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** A link by its token's id: who has it is not known. */
  readonly actor: { readonly kind: 'member' | 'system' | 'link'; readonly id: string };
  readonly channel: 'mail' | 'api' | 'feedback';
  readonly action:
    | 'message.decided'
    | 'message.failed'
    | 'message.released'
    | 'message.discarded'
    | 'address.suppressed'
    | 'address.lifted'
    | 'sender_address.asked'
    | 'sender_address.confirmed'
    | 'sender_address.removed'
    | 'entry.created'
    | `entry.${EntryChange['kind']}`
    | 'proposal.accepted'
    | 'proposal.amended'
    | 'proposal.declined'
    | 'timer.started'
    | 'timer.stopped'
    | 'timer.discarded'
    | 'report.saved'
    | 'report.deleted'
    | 'report.opened'
    | `export.${'asked' | 'deleted' | 'opened'}`
    | 'token.created'
    | 'token.revoked'
    | 'alias.created'
    | 'alias.shortened'
    | 'alias.revoked'
    | 'hold.set'
    | 'lock.overridden'
    | `period.${PeriodStep['step']}`
    | 'workspace.amended'
    | 'hold.lifted'
    | 'absence.set'
    | 'absence.removed'
    | 'absences.read'
    | 'holidays.set'
    | 'schedule.set'
    | 'member.invited'
    | 'member.joined'
    | 'member.uninvited'
    | 'member.amended'
    | 'member.role_given'
    | 'member.suspended'
    | 'member.reactivated'
    | `${'client' | 'project' | 'tag' | 'task'}.${'created' | 'amended' | 'archived' | 'unarchived'}`
    /** Another's was read. */
    | 'entries.read'
    | 'tokens.read'
    | 'aliases.read'
    | 'members.read'
    | 'periods.read'
    | 'audit.read';
  /** An address by its keyed digest. */
  readonly object: {
    readonly kind:
      | 'message'
      | 'address'
      | 'client'
      | 'entry'
      | 'export'
      | 'hold'
      | 'member'
      | 'period'
      | 'project'
      | 'proposal'
      | 'report'
      | 'absence'
      | 'holidays'
      | 'schedule'
      | 'sender_address'
      | 'tag'
      | 'task'
      | 'timer'
      | 'token'
      | 'alias'
      | 'workspace';
    readonly id: string;
  };
  readonly reason: ReasonCode | SuppressionCause;
  /** Digest of what was written, hex. */
  readonly afterDigest: string;
  readonly expiresAt: number;
}
