// The audit events of what people do by API. Ids and digests only, so that they may outlive the erasure of what they tell of.

import type { AuditEvent } from '../audit-event.ts';
import type { CaptureAliasRecord } from '../capture-alias.ts';
import type { ExportJob } from '../export/export-job.ts';
import type { ClientRecord, ProjectRecord, TagRecord, TaskRecord } from '../ledger/catalogue-records.ts';
import type { LegalHold } from '../ledger/legal-hold.ts';
import type { WorkspaceSettings } from '../ledger/workspace-settings.ts';
import type { MemberProfile, MemberScope } from '../member.ts';
import type { MemberAddress } from '../member-address.ts';
import type { RoundingPolicy } from '../report/rounding.ts';
import type { SavedReport } from '../report/saved-report.ts';
import type { TimeEntry } from '../time-entry.ts';
import { periodId, type TimesheetPeriod } from '../timesheet/period.ts';
import { entryFacts } from './entry-facts.ts';
import { derivedId, digest } from './ids.ts';
import { expiresAt, type RetentionDays } from './retention.ts';

/** What was done, to which thing, and the facts that its digest covers: nothing that a person wrote. */
export interface Done {
  readonly action: AuditEvent['action'];
  readonly object: AuditEvent['object'];
  readonly facts: readonly string[];
  /** Sets it apart from another of this kind in the same instant: a version, or an id by chance. */
  readonly once: string;
}

export function toChangeEvent(
  { workspaceId, memberId }: MemberScope,
  { action, object, facts, once }: Done,
  now: Date,
  retention: RetentionDays,
): AuditEvent {
  const at = now.toISOString();
  return {
    eventId: derivedId(object.id, `${workspaceId}/${memberId}/${action}/${once}/${at}`),
    workspaceId,
    at,
    actor: { kind: 'member', id: memberId },
    channel: 'api',
    action,
    object,
    reason: 'accepted',
    afterDigest: digest([`${action}.1`, object.kind, object.id, ...facts]),
    expiresAt: expiresAt('auditEvent', now, retention),
  };
}

export function entryDone(entry: TimeEntry): Done {
  return {
    action: `entry.${entry.change?.kind ?? 'created'}`,
    object: { kind: 'entry', id: entry.entryId },
    facts: entryFacts(entry),
    once: String(entry.version),
  };
}

/** That a day was locked, and who may said so and wrote all the same. */
export function overrideDone(entry: TimeEntry): Done {
  return { ...entryDone(entry), action: 'lock.overridden' };
}

export function aliasDone(
  action: 'alias.created' | 'alias.shortened' | 'alias.revoked',
  { aliasId, memberId, projectId = '', expiresAt }: CaptureAliasRecord,
): Done {
  const facts = [memberId, projectId, String(expiresAt)];
  return { action, object: { kind: 'alias', id: aliasId }, facts, once: '' };
}

export function memberDone(
  action: Extract<AuditEvent['action'], `member.${string}`>,
  { memberId, role, status, timeZone, locale, workdayMinutes, managerId = '' }: MemberProfile,
  version: number,
): Done {
  return {
    action,
    object: { kind: 'member', id: memberId },
    facts: [role, status, timeZone, locale, String(workdayMinutes), managerId],
    once: String(version),
  };
}

export function addressDone(
  action: Extract<AuditEvent['action'], `sender_address.${string}`>,
  { addressId, memberId, status, letters, version }: MemberAddress,
): Done {
  return {
    action,
    object: { kind: 'sender_address', id: addressId },
    facts: [memberId, status, String(letters), String(version)],
    once: String(version),
  };
}

export function savedReportDone(after: SavedReport, isDeleted: boolean): Done {
  const { reportId, period, groupBy, isCompared, ownerId = '', projectId = '', clientId = '' } = after;
  const filters = [ownerId, projectId, clientId, String(after.billable ?? '')];
  const asked = after.hasTarget ? ['target'] : [];
  return {
    action: isDeleted ? 'report.deleted' : 'report.saved',
    object: { kind: 'report', id: reportId },
    facts: [period, groupBy.join(), String(isCompared), ...filters, ...asked],
    once: '',
  };
}

export function exportDone(
  action: Extract<AuditEvent['action'], `export.${string}`>,
  { exportId, ask }: Pick<ExportJob, 'exportId' | 'ask'>,
): Done {
  const { ownerId = '', from, to, projectId = '', billable = '', format } = ask;
  return {
    action,
    object: { kind: 'export', id: exportId },
    facts: [ownerId, from, to, projectId, String(billable), format],
    once: '',
  };
}

export function holdDone({ holdId, setAt, setBy, lifted }: LegalHold): Done {
  return {
    action: lifted === undefined ? 'hold.set' : 'hold.lifted',
    object: { kind: 'hold', id: holdId },
    facts: [setAt, setBy, lifted?.at ?? '', lifted?.by ?? ''],
    once: '',
  };
}

export function workspaceDone(after: WorkspaceSettings): Done {
  const {
    workspaceId,
    version,
    fallback,
    entryPolicy,
    retentionDays,
    rounding,
    lock,
    weekStart = '',
  } = after;
  const said = (part: object) => Object.entries(part).map(([name, value]) => `${name}=${value}`);
  return {
    action: 'workspace.amended',
    object: { kind: 'workspace', id: workspaceId },
    facts: [
      String(version),
      String(fallback),
      said(entryPolicy).sort().join(),
      said(retentionDays).sort().join(),
      ...roundingFacts(rounding),
      said(lock).sort().join(),
      weekStart,
      JSON.stringify(after.workingTime),
    ],
    once: String(version),
  };
}

export function periodDone(after: TimesheetPeriod): Done {
  const { version, status, content } = after;
  const last = after.steps.at(-1);
  if (last === undefined) throw new Error('a period that nothing was done with');
  const { step, projectId = '', contentHash = '' } = last;
  return {
    action: `period.${step}`,
    object: { kind: 'period', id: periodId(after) },
    facts: [
      String(version),
      status,
      projectId ?? '-',
      contentHash,
      content.contentHash,
      String(content.seconds),
    ],
    once: String(version),
  };
}

export function clientDone(after: ClientRecord, before?: ClientRecord): Done {
  const { clientId, version, archived } = after;
  return {
    action: `client.${kindOf(after, before)}`,
    object: { kind: 'client', id: clientId },
    facts: [String(version), String(archived), ...roundingFacts(after.rounding)],
    once: String(version),
  };
}

export function projectDone(after: ProjectRecord, before?: ProjectRecord): Done {
  const { projectId, version, clientId = '', visibility, memberIds, managerIds } = after;
  const isSo = [after.billableDefault, after.archived].map(String);
  return {
    action: `project.${kindOf(after, before)}`,
    object: { kind: 'project', id: projectId },
    facts: [
      ...[String(version), clientId, visibility, memberIds.join(), managerIds.join(), ...isSo],
      ...roundingFacts(after.rounding),
    ],
    once: String(version),
  };
}

export function tagDone(after: TagRecord, before?: TagRecord): Done {
  const { tagId, version, archived } = after;
  return {
    action: `tag.${kindOf(after, before)}`,
    object: { kind: 'tag', id: tagId },
    facts: [String(version), String(archived)],
    once: String(version),
  };
}

export function taskDone(after: TaskRecord, before?: TaskRecord): Done {
  const { taskId, version, projectId = '', billableDefault = '', archived } = after;
  return {
    action: `task.${kindOf(after, before)}`,
    object: { kind: 'task', id: taskId },
    facts: [String(version), projectId, String(billableDefault), String(archived)],
    once: String(version),
  };
}

/** None where there is no rule: digests of before stay as they are. */
function roundingFacts(rounding: RoundingPolicy | undefined): readonly string[] {
  return rounding === undefined
    ? []
    : [`rounding=${rounding.mode},${rounding.stepSeconds},${rounding.scope}`];
}

function kindOf(after: { readonly archived: boolean }, before: { readonly archived: boolean } | undefined) {
  if (before === undefined) return 'created';
  if (before.archived === after.archived) return 'amended';
  return after.archived ? 'archived' : 'unarchived';
}
