// Where each kind of item lies: every key of directory, ledger, mail and audit, said once. docs/data.md tells what each serves.
import { AUDIT_SHARDS, LOCK_COPIES, OUTBOX_SHARDS } from '../../contracts/tables.ts';
import type { MemberScope } from '../../core/member.ts';
import type { MailBucket } from '../../core/record/mail-rates.ts';
import type { PeriodSpan } from '../../core/timesheet/period-span.ts';
import type { WorkDate } from '../../core/work-date.ts';
import type { OutboxKey } from '../../ports.ts';

export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

export interface QuarantineKey {
  readonly workspaceId: string;
  readonly messageKey: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
}

const ofMember = ({ workspaceId, memberId }: MemberScope) => `MEMBER#${workspaceId}#${memberId}`;
const ofWorkspace = (workspaceId: string) => `WORKSPACE#${workspaceId}`;

export const keyOf = {
  message: (messageKey: string): ItemKey => ({ pk: `MESSAGE#${messageKey}`, sk: 'RECORD' }),
  /** Of one raw mail, the record of each recipient. */
  rawMark: (rawKey: string, messageKey: string): ItemKey => ({
    pk: `RAW#${rawKey}`,
    sk: `MESSAGE#${messageKey}`,
  }),
  messageText: (messageKey: string): ItemKey => ({ pk: `MESSAGE#${messageKey}`, sk: 'TEXT' }),
  /** A workspace's, by the time that they came. */
  quarantined: ({ workspaceId, messageKey, receivedAt }: QuarantineKey): ItemKey => ({
    pk: `QUARANTINE#${workspaceId}`,
    sk: `MAIL#${receivedAt}#${messageKey}`,
  }),
  contentMark: (contentKey: string): ItemKey => ({ pk: `CONTENT#${contentKey}`, sk: 'MARK' }),
  messageIdMark: (idKey: string): ItemKey => ({ pk: `MESSAGE_ID#${idKey}`, sk: 'MARK' }),
  /** Answers of one thread in one hour (`2026-03-11T09`), and to one address on one day (`2026-03-11`). */
  threadAnswers: (thread: string, hour: string): ItemKey => ({ pk: `ANSWERS#${thread}`, sk: `HOUR#${hour}` }),
  fruitlessAnswers: (thread: string, date: string): ItemKey => ({
    pk: `ANSWERS#${thread}`,
    sk: `FRUITLESS#${date}`,
  }),
  addressAnswers: ({ workspaceId, memberId }: MemberScope, date: string): ItemKey => ({
    pk: `ANSWERS#${workspaceId}#${memberId}`,
    sk: `DAY#${date}`,
  }),
  /** Letters on one day that ask whether an address is a member's: to one address, by its digest, and of one workspace. */
  lettersTo: (workspaceId: string, digest: string, date: string): ItemKey => ({
    pk: `LETTERS#${workspaceId}#${digest}`,
    sk: `DAY#${date}`,
  }),
  lettersOf: (workspaceId: string, date: string): ItemKey => ({
    pk: `LETTERS#${workspaceId}`,
    sk: `DAY#${date}`,
  }),
  mailBucket: ({ of, workspaceId, memberId }: Omit<MailBucket, 'rate'>): ItemKey => ({
    pk: `RATE#${workspaceId}${memberId === undefined ? '' : `#${memberId}`}`,
    sk: of.toUpperCase(),
  }),
  /** A workspace's, by the digest of the address. */
  suppression: (workspaceId: string, digest: string): ItemKey => ({
    pk: `SUPPRESSED#${workspaceId}`,
    sk: `ADDRESS#${digest}`,
  }),
  /** Letters of one month (`2026-03`) that came back from one address because its mailbox was full. */
  fullMailbox: (workspaceId: string, digest: string, month: string): ItemKey => ({
    pk: `FULL#${workspaceId}#${digest}`,
    sk: `MONTH#${month}`,
  }),
  /** One for a month (`2026-03`). Only unsure mails of stages with a fallback write it. */
  monthlySpend: (month: string): ItemKey => ({ pk: `SPEND#${month}`, sk: 'FALLBACK' }),

  member: (scope: MemberScope): ItemKey => ({ pk: ofMember(scope), sk: 'PROFILE' }),
  entry: (scope: MemberScope, { workDate, entryId }: { workDate: WorkDate; entryId: string }): ItemKey => ({
    pk: ofMember(scope),
    sk: `ENTRY#${workDate}#${entryId}`,
  }),
  /** Each in the order of its numbers; a partition of its own for each entry. */
  entryVersion: (workspaceId: string, entryId: string, version: number): ItemKey => ({
    pk: `VERSIONS#${workspaceId}#${entryId}`,
    sk: `VERSION#${String(version).padStart(6, '0')}`,
  }),
  /** Requests of one member under one Idempotency-Key. */
  onceMark: ({ workspaceId, memberId }: MemberScope, key: string): ItemKey => ({
    pk: `ONCE#${workspaceId}#${memberId}#${key}`,
    sk: 'MARK',
  }),
  dayTotal: (scope: MemberScope, date: WorkDate): ItemKey => ({ pk: ofMember(scope), sk: `DAY#${date}` }),
  /** By its days: the first one decides its place. */
  period: (scope: MemberScope, { kind, startDate, endDate }: PeriodSpan): ItemKey => ({
    pk: ofMember(scope),
    sk: `PERIOD#${startDate}#${endDate}#${kind}`,
  }),
  timer: (scope: MemberScope): ItemKey => ({ pk: ofMember(scope), sk: 'TIMER' }),
  proposal: (scope: MemberScope, proposalId: string): ItemKey => ({
    pk: ofMember(scope),
    sk: `PROPOSAL#${proposalId}`,
  }),
  schedule: (scope: MemberScope): ItemKey => ({ pk: ofMember(scope), sk: 'SCHEDULE' }),
  absence: (scope: MemberScope, date: WorkDate): ItemKey => ({ pk: ofMember(scope), sk: `ABSENCE#${date}` }),
  holidays: (workspaceId: string, region: string): ItemKey => ({
    pk: `HOLIDAYS#${workspaceId}`,
    sk: `REGION#${region}`,
  }),
  memberAddress: (scope: MemberScope, addressId: string): ItemKey => ({
    pk: ofMember(scope),
    sk: `ADDRESS#${addressId}`,
  }),
  apiTokenRecord: (scope: MemberScope, tokenId: string): ItemKey => ({
    pk: ofMember(scope),
    sk: `TOKEN#${tokenId}`,
  }),

  savedReport: (scope: MemberScope, reportId: string): ItemKey => ({
    pk: ofMember(scope),
    sk: `REPORT#${reportId}`,
  }),
  /** A partition of its own for each member: whoever makes the files changes nothing else of theirs. */
  exportJob: ({ workspaceId, memberId }: MemberScope, exportId: string): ItemKey => ({
    pk: `EXPORTS#${workspaceId}#${memberId}`,
    sk: `EXPORT#${exportId}`,
  }),
  exportSlot: (workspaceId: string, slot: number | ''): ItemKey => ({
    pk: `EXPORTS#${workspaceId}`,
    sk: `SLOT#${slot}`,
  }),
  captureAliasRecord: (scope: MemberScope, aliasId: string): ItemKey => ({
    pk: ofMember(scope),
    sk: `ALIAS#${aliasId}`,
  }),

  /** A partition of its own: the catalogue is read without its members. */
  membership: ({ workspaceId, memberId }: MemberScope): ItemKey => ({
    pk: `MEMBERS#${workspaceId}`,
    sk: `MEMBER#${memberId}`,
  }),
  workspace: (workspaceId: string): ItemKey => ({ pk: ofWorkspace(workspaceId), sk: 'PROFILE' }),
  /** The copy of the workspace's lock that a member's writes ask. */
  lock: ({ workspaceId, memberId }: MemberScope): ItemKey =>
    lockCopy(workspaceId, shardOf(memberId, LOCK_COPIES)),
  client: (workspaceId: string, id: string): ItemKey => ({
    pk: ofWorkspace(workspaceId),
    sk: `CLIENT#${id}`,
  }),
  project: (workspaceId: string, id: string): ItemKey => ({
    pk: ofWorkspace(workspaceId),
    sk: `PROJECT#${id}`,
  }),

  /** A partition of its own: mail is read without them. */
  task: (workspaceId: string, id: string): ItemKey => ({ pk: `TASKS#${workspaceId}`, sk: `TASK#${id}` }),

  tag: (workspaceId: string, id: string): ItemKey => ({ pk: `TAGS#${workspaceId}`, sk: `TAG#${id}` }),

  /** Of what names one thing of a kind at most, by keyed digest: a client's name, a project's code. */
  heldName: (workspaceId: string, kind: string, digest: string): ItemKey => ({
    pk: `NAMES#${workspaceId}`,
    sk: `${kind.toUpperCase()}#${digest}`,
  }),

  /** All workspaces' in one partition: few, and sweep asks for all of them. A hold's id sorts before `~`. */
  legalHold: (workspaceId: string, holdId: string): ItemKey => ({
    pk: 'HOLDS',
    sk: `${workspaceId}#${holdId}`,
  }),
  /** How far sweep has come with looking after them. */
  holdPass: (): ItemKey => ({ pk: 'HOLD_PASS', sk: 'STATE' }),

  /** A partition of its own for each: a busy workspace's receipts are no hot partition. */
  outboxItem: ({ workspaceId, outboxId }: OutboxKey): ItemKey => ({
    pk: `OUTBOX#${workspaceId}#${outboxId}`,
    sk: 'ITEM',
  }),
  auditEvent: (event: { workspaceId: string; at: string; eventId: string }): ItemKey => ({
    pk: `AUDIT#${event.workspaceId}#${event.at.slice(0, 10)}#${shardOf(event.eventId, AUDIT_SHARDS)}`,
    sk: `EVENT#${event.at}#${event.eventId}`,
  }),

  recipient: (digest: string): ItemKey => ({ pk: `RECIPIENT#${digest}`, sk: 'LOOKUP' }),
  sender: (workspaceId: string, digest: string): ItemKey => ({
    pk: `SENDER#${workspaceId}#${digest}`,
    sk: 'LOOKUP',
  }),
  /** One for each workspace: in it, who signs in is one member. */
  identity: (digest: string, workspaceId: string): ItemKey => ({
    pk: `IDENTITY#${digest}`,
    sk: ofWorkspace(workspaceId),
  }),
  confirmation: (digest: string): ItemKey => ({ pk: `CODE#${digest}`, sk: 'LOOKUP' }),
  apiToken: (digest: string): ItemKey => ({ pk: `TOKEN#${digest}`, sk: 'LOOKUP' }),
  captureAlias: (digest: string): ItemKey => ({ pk: `ALIAS#${digest}`, sk: 'LOOKUP' }),
  captureAliasId: (aliasId: string): ItemKey => ({ pk: `ALIAS_ID#${aliasId}`, sk: 'LOOKUP' }),
  apiTokenId: (tokenId: string): ItemKey => ({ pk: `TOKEN_ID#${tokenId}`, sk: 'LOOKUP' }),
} as const;

/** Where one shard of a workspace's audit events of a day (UTC) lies. */
export function auditDay(workspaceId: string, day: string, shard: number) {
  return { pk: `AUDIT#${workspaceId}#${day}#${shard}`, first: 'EVENT#', last: 'EVENT#~' };
}

/** First and last sort key of a member's entries on these days; an entry's own id sorts before `~`. */
export function entryRange(from: WorkDate, to: WorkDate): { readonly first: string; readonly last: string } {
  return { first: `ENTRY#${from}`, last: `ENTRY#${to}#~` };
}

/** All copies of a workspace's lock. */
export function lockCopies(workspaceId: string): readonly ItemKey[] {
  return Array.from({ length: LOCK_COPIES }, (_, copy) => lockCopy(workspaceId, String(copy)));
}

function lockCopy(workspaceId: string, copy: string): ItemKey {
  return { pk: `LOCK#${workspaceId}#${copy}`, sk: 'LOCK' };
}

/** First and last sort key of the days' items of a member. */
export function dayRange(from: WorkDate, to: WorkDate): { readonly first: string; readonly last: string } {
  return { first: `DAY#${from}`, last: `DAY#${to}` };
}

/** Of a day's item. */
export function dateOf({ sk }: { readonly sk?: unknown }): WorkDate {
  return String(sk).slice('DAY#'.length) as WorkDate;
}

/** And of the periods that begin on one of these days. */
export function periodRange(from: WorkDate, to: WorkDate): { readonly first: string; readonly last: string } {
  return { first: `PERIOD#${from}`, last: `PERIOD#${to}#~` };
}

export function outboxShardOf(outboxId: string): string {
  return shardOf(outboxId, OUTBOX_SHARDS);
}

export function outboxShards(): readonly string[] {
  return Array.from({ length: OUTBOX_SHARDS }, (_, shard) => String(shard));
}

/** Spreads ids of any form; not a secret, only even. */
function shardOf(id: string, shards: number): string {
  let hash = 0;
  for (let i = 0; i < id.length; i += 1) hash = (hash * 31 + id.charCodeAt(i)) >>> 0;
  return String(hash % shards);
}
