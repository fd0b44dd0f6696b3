// A read of another's time is told of before it is answered; where that cannot be kept, nothing is answered.

import type { RetentionDays } from '../../../shared/core/record/retention.ts';
import { type Done, toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import { isOwn } from '../../../shared/core/rights.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { AuditTrail } from '../../../shared/ports/ledger.ts';

export interface NotingServices {
  readonly audit: AuditTrail;
  readonly clock: () => Date;
  readonly retention: RetentionDays;
  /** An id that no other has: UUIDv7. */
  readonly newId: () => string;
}

/** Answered with 503: who asked may try again. */
export class ReadNotNotedError extends Error {
  override readonly name = 'ReadNotNotedError';
}

/** Throws `ReadNotNotedError`. One's own time is read without a word. */
export async function noteRead(
  services: NotingServices,
  scope: WorkspaceScope,
  memberId: string,
  what: readonly string[],
  action:
    | 'absences.read'
    | 'aliases.read'
    | 'entries.read'
    | 'members.read'
    | 'periods.read'
    | 'tokens.read' = 'entries.read',
): Promise<void> {
  if (isOwn(scope, { memberId })) return;
  await note(services, scope, { action, object: { kind: 'member', id: memberId }, facts: what });
}

/** Of a page of members, or of something of theirs. Throws `ReadNotNotedError`. */
export async function noteMembers(
  services: NotingServices,
  scope: WorkspaceScope,
  memberIds: readonly string[],
  action: 'members.read' | 'periods.read' = 'members.read',
): Promise<void> {
  if (memberIds.every((memberId) => isOwn(scope, { memberId }))) return;
  const object = { kind: 'workspace', id: scope.workspaceId } as const;
  await note(services, scope, { action, object, facts: memberIds });
}

/** Of a file with another's time in it, which whoever gets it may read. Throws `ReadNotNotedError`. */
export function noteOpened(
  services: NotingServices,
  scope: WorkspaceScope,
  opened: Omit<Done, 'once'>,
): Promise<void> {
  return note(services, scope, opened);
}

/** Throws `ReadNotNotedError`. */
export async function noteAudit(
  services: NotingServices,
  scope: WorkspaceScope,
  what: readonly string[],
): Promise<void> {
  const object = { kind: 'workspace', id: scope.workspaceId } as const;
  await note(services, scope, { action: 'audit.read', object, facts: what });
}

async function note(
  { audit, clock, retention, newId }: NotingServices,
  scope: WorkspaceScope,
  read: Omit<Done, 'once'>,
): Promise<void> {
  try {
    await audit.note(scope, toChangeEvent(scope, { ...read, once: newId() }, clock(), retention));
  } catch (cause) {
    throw new ReadNotNotedError('a read could not be told of', { cause });
  }
}
