// The entries of a workspace's members, by day and by id. The workspace comes from the scope alone: no call reaches another's.

import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { digest } from '../../core/record/ids.ts';
import type { WorkspaceScope } from '../../core/workspace-scope.ts';
import type { EntryBook, EntryListing } from '../../ports/ledger.ts';
import type { SealContext, Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { entryRange, keyOf } from '../dynamo/dynamo-keys.ts';
import { queryPage, queryRange } from '../dynamo/dynamo-query-page.ts';
import { closedOf } from '../timesheets/dynamo-closed-parts.ts';
import { entriesById } from './dynamo-entries-by-id.ts';
import { fromEntryItem } from './dynamo-ledger-items.ts';

/** More entries within a few days than anybody makes: doubts are not sought among the rest. */
const MOST_AROUND = 500;

export function dynamoEntryBook(doc: DynamoDBDocumentClient, ledgerTable: string, sealer: Sealer): EntryBook {
  return {
    list: async (scope, listing) => {
      const { memberId, from, to, limit, cursor, order = 'rising' } = listing;
      const { pk } = keyOf.member({ workspaceId: scope.workspaceId, memberId });
      const only = toFilter(scope, listing);
      const wanted = {
        tableName: ledgerTable,
        pk,
        ...entryRange(from, to),
        limit,
        isBackward: order === 'falling',
        ...(only && { only }),
      };
      const page = await queryPage(doc, sealer, wanted, { list: inListing(scope, listing), cursor });
      return { ...page, items: await Promise.all(page.items.map((item) => fromEntryItem(item, sealer))) };
    },
    ...entriesById(doc, ledgerTable, sealer),
    around: async ({ workspaceId }, memberId, { from, to, day }) => {
      const scope = { workspaceId, memberId };
      const wanted = { tableName: ledgerTable, pk: keyOf.member(scope).pk, ...entryRange(from, to) };
      // The total first: whoever comes in between makes it another one than the entries', and is noticed.
      const total = await getItem(doc, ledgerTable, keyOf.dayTotal(scope, day));
      const items = await queryRange(doc, { ...wanted, limit: MOST_AROUND });
      const entries = await Promise.all(items.map((item) => fromEntryItem(item, sealer)));
      return { entries, daySeconds: Number(total?.totalSeconds ?? 0), closed: closedOf(total) };
    },
  };
}

function toFilter({ projectIds }: WorkspaceScope, { projectId, status, billable }: EntryListing) {
  const wanted = Object.entries({ projectId, status, billable }).filter(([, value]) => value !== undefined);
  const within = [...(projectIds ?? [])].map((id, i) => [`:within${i}`, id] as const);
  if (wanted.length === 0 && projectIds === undefined) return undefined;
  const isWithin = projectIds && `#projectId IN (${within.map(([name]) => name).join(', ')})`;
  return {
    expression: [...wanted.map(([name]) => `#${name} = :${name}`), ...(isWithin ? [isWithin] : [])].join(
      ' AND ',
    ),
    names: Object.fromEntries([
      ...wanted.map(([name]) => [`#${name}`, name]),
      ...(isWithin ? [['#projectId', 'projectId']] : []),
    ]),
    values: Object.fromEntries([...wanted.map(([name, value]) => [`:${name}`, value]), ...within]),
  };
}

/** The caller and all that was asked for, but for the page's length, which may change on the way. */
function inListing(
  { workspaceId, memberId, projectIds }: WorkspaceScope,
  listing: EntryListing,
): SealContext {
  const { memberId: owner, from, to, projectId = '', status = '', billable = '', order = 'rising' } = listing;
  const within = projectIds === undefined ? [] : [digest([...projectIds].sort())];
  const asked = [owner, from, to, projectId, status, billable, order, ...within].join('/');
  return { workspaceId, memberId, purpose: `cursor/entry-book/${asked}` };
}
