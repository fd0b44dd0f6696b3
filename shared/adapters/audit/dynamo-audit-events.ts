// The audit trail of a workspace, day by day. Each day lies in several shards: their pages are merged by the instant.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { AUDIT_SHARDS } from '../../contracts/tables.ts';
import type { AuditEvent } from '../../core/audit-event.ts';
import { addDays, parseWorkDate, type WorkDate } from '../../core/work-date.ts';
import type { WorkspaceScope } from '../../core/workspace-scope.ts';
import type { AuditEvents, AuditListing } from '../../ports/audit-events.ts';
import type { SealContext, Sealer } from '../../ports/sealing.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { auditDay } from '../dynamo/dynamo-keys.ts';
import { queryRange, toPage } from '../dynamo/dynamo-query-page.ts';

export function dynamoAuditEvents(
  doc: DynamoDBDocumentClient,
  auditTable: string,
  sealer: Sealer,
): AuditEvents {
  return {
    list: async (scope, listing) => {
      const { cursor, limit } = listing;
      const page = await toPage(sealer, { list: inListing(scope, listing), cursor, limit }, (most, after) =>
        collect(scope, { ...listing, limit: most }, after),
      );
      return { ...page, items: page.items.map(fromAuditItem) };
    },
  };

  async function collect(scope: WorkspaceScope, listing: AuditListing, after: string | undefined) {
    const found: Item[] = [];
    for (const day of daysOf(listing, after)) {
      const left = { ...listing, limit: listing.limit - found.length };
      const isFirst = after !== undefined && dayOf(after) === day;
      found.push(...(await ofDay(scope, day, left, isFirst ? after : undefined)));
      if (found.length === listing.limit) break;
    }
    return found;
  }

  async function ofDay(
    { workspaceId }: WorkspaceScope,
    day: WorkDate,
    { limit, order, actorId, objectId }: AuditListing,
    after: string | undefined,
  ): Promise<readonly Item[]> {
    const isBackward = order === 'falling';
    const only = toFilter({ actorId, objectId });
    const shards = await Promise.all(
      Array.from({ length: AUDIT_SHARDS }, (_, shard) => {
        const wanted = { tableName: auditTable, ...auditDay(workspaceId, day, shard), limit, isBackward };
        return queryRange(doc, { ...wanted, ...(only && { only }) }, after);
      }),
    );
    const rising = shards.flat().sort((a, b) => (String(a.sk) < String(b.sk) ? -1 : 1));
    return (isBackward ? rising.reverse() : rising).slice(0, limit);
  }
}

function* daysOf({ from, to, order }: AuditListing, after: string | undefined): Iterable<WorkDate> {
  const start = after === undefined ? undefined : dayOf(after);
  if (order === 'falling') for (let day = start ?? to; day >= from; day = addDays(day, -1)) yield day;
  else for (let day = start ?? from; day <= to; day = addDays(day, 1)) yield day;
}

/** `EVENT#2026-03-11T...`: the day that a sort key lies in. */
function dayOf(sortKey: string): WorkDate | undefined {
  return parseWorkDate(sortKey.slice('EVENT#'.length, 'EVENT#'.length + 10));
}

function toFilter({ actorId, objectId }: Pick<AuditListing, 'actorId' | 'objectId'>) {
  const wanted = Object.entries({ actor: actorId, object: objectId }).filter(([, id]) => id !== undefined);
  if (wanted.length === 0) return undefined;
  return {
    expression: wanted.map(([name]) => `#${name}.id = :${name}`).join(' AND '),
    names: Object.fromEntries(wanted.map(([name]) => [`#${name}`, name])),
    values: Object.fromEntries(wanted.map(([name, id]) => [`:${name}`, id])),
  };
}

function fromAuditItem({ pk: _pk, sk: _sk, itemType: _type, ...event }: Item): AuditEvent {
  return event as unknown as AuditEvent;
}

function inListing(
  { workspaceId, memberId }: WorkspaceScope,
  { from, to, actorId = '', objectId = '', order = 'rising' }: AuditListing,
): SealContext {
  const asked = [from, to, actorId, objectId, order].join('/');
  return { workspaceId, memberId, purpose: `cursor/audit-events/${asked}` };
}
