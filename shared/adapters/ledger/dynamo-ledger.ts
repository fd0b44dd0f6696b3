// Writes what a request changes in one transaction, or nothing: the change, its audit events and the mark of its key.

import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type EntryWrite, type OnceMark, type Write, workspaceOf } from '../../core/ledger/change.ts';
import { retentionWith } from '../../core/record/retention.ts';
import type { WorkspaceScope } from '../../core/workspace-scope.ts';
import type { AuditTrail, Commit, Ledger, Policies } from '../../ports/ledger.ts';
import type { SealContext } from '../../ports/sealing.ts';
import { appendAudit } from '../audit/dynamo-audit-items.ts';
import { dynamoAuditTrail, ForeignChangeError } from '../audit/dynamo-audit-trail.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { Item, ItemParts } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { ifNew, transact } from '../dynamo/dynamo-transaction.ts';
import type { Guarded } from '../dynamo/guarded-item.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';
import { anyClosed } from '../timesheets/dynamo-closed-parts.ts';
import { unlockedFor } from '../timesheets/dynamo-locks.ts';
import { dayTotals } from './dynamo-day-totals.ts';
import { itemsOf, type LedgerTables, type WriterStores } from './ledger-writers.ts';

/** `retention` is the stage's; what a workspace says for itself goes before it. */
export type LedgerParts = Omit<WriterStores, 'doc' | 'tables'> & {
  readonly policies: Pick<Policies, 'ofRetention' | 'forget'>;
  readonly random: () => number;
};

export function dynamoLedger(
  doc: DynamoDBDocumentClient,
  tables: LedgerTables,
  parts: LedgerParts,
): Ledger & AuditTrail {
  return {
    commit: async (scope, { writes, events }, once) => {
      const places = [...writes.map(workspaceOf), ...events.map(({ workspaceId }) => workspaceId)];
      if (places.some((workspaceId) => workspaceId !== scope.workspaceId))
        throw new ForeignChangeError('a change names another workspace');
      const retention = retentionWith(parts.retention, await parts.policies.ofRetention(scope));
      const own = { ...parts, retention };
      const mark = once === undefined ? [] : [await toMark(scope, once, tables.ledger, parts)];
      const guarded: readonly Guarded[] = [
        ...mark,
        ...(await Promise.all(writes.map((write) => itemsOf(write, { ...own, doc, tables })))).flat(),
        ...unlockedFor(writes.filter(isEntryWrite), tables.ledger),
        ...dayTotals(writes.filter(isEntryWrite), tables.ledger, own),
        ...events.map((event) => ({ item: appendAudit(tables.audit, event), refusal: 'stale' as const })),
      ];
      const written = await transact(
        doc,
        guarded.map(({ item }) => item),
        parts.random,
      );
      if (written.kind !== 'written')
        return refine(refusalOf(written.items, guarded), () =>
          anyClosed(doc, tables.ledger, writes.filter(isEntryWrite)),
        );
      if (writes.some(({ kind }) => kind === 'workspace')) parts.policies.forget(scope.workspaceId);
      return 'written';
    },
    recall: async (scope, key) => {
      const item = await getItem(doc, tables.ledger, keyOf.onceMark(scope, key));
      return item && fromMark(scope, key, item, parts);
    },
    ...dynamoAuditTrail(doc, tables.audit, parts.random),
  };
}

function isEntryWrite(write: Write): write is EntryWrite {
  return write.kind === 'entry';
}

/** The day's item holds several conditions in one: that it is closed is looked up where any of them may have failed. */
async function refine(refusal: Commit, isClosed: () => Promise<boolean>): Promise<Commit> {
  return (refusal === 'day_full' || refusal === 'stale') && (await isClosed()) ? 'locked' : refusal;
}

/** What was answered comes first; then, that what was read has changed: to ask again may help. */
function refusalOf(places: readonly number[], guarded: readonly Guarded[]): Commit {
  const refusals = new Set(places.map((place) => guarded[place]?.refusal));
  if (refusals.has('known')) return 'known';
  if (refusals.has('stale')) return 'stale';
  if (refusals.has('taken')) return 'taken';
  return refusals.has('locked') ? 'locked' : 'day_full';
}

async function toMark(
  scope: WorkspaceScope,
  { key, request, answer, expiresAt }: OnceMark,
  ledger: string,
  { sealer }: ItemParts,
): Promise<Guarded> {
  const { workspaceId, memberId } = scope;
  const text = await sealJson(sealer, answer, inMark(scope, key));
  const item = {
    ...keyOf.onceMark(scope, key),
    itemType: 'onceMark',
    workspaceId,
    memberId,
    request,
    expiresAt,
    text,
  };
  return { item: ifNew(ledger, item), refusal: 'known' };
}

async function fromMark(
  scope: WorkspaceScope,
  key: string,
  item: Item,
  { sealer }: ItemParts,
): Promise<OnceMark> {
  const { request, text, expiresAt } = item as unknown as OnceMark & { text: Uint8Array };
  const answer = await openJson<OnceMark['answer']>(sealer, text, inMark(scope, key));
  return { key, request, answer, expiresAt };
}

function inMark({ workspaceId, memberId }: WorkspaceScope, key: string): SealContext {
  return { workspaceId, memberId, purpose: `once/${key}` };
}
