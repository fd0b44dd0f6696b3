// What a workspace says of itself, in its own item: its name is sealed, what it takes and keeps is plain.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { WorkspaceWrite } from '../../core/ledger/change.ts';
import type { EntryPolicy } from '../../core/ledger/entry-policy.ts';
import { DEFAULT_WEEK_START, type Weekday } from '../../core/timesheet/week-start.ts';
import type { WorkingTimeRules } from '../../core/timesheet/working-time.ts';
import type { Workspaces } from '../../ports/ledger.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { ItemParts } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { type Guarded, ifStale } from '../dynamo/guarded-item.ts';
import { lockWrites } from '../timesheets/dynamo-locks.ts';
import { fromWorkspaceItem, lockOf, roundingOf, sealedName, versionOf } from './dynamo-workspace-items.ts';

export function dynamoWorkspaces(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  sealer: Sealer,
): Workspaces {
  return {
    settings: async ({ workspaceId }) => {
      const item = await getItem(doc, ledgerTable, keyOf.workspace(workspaceId));
      if (item === undefined) return undefined;
      const { name, withoutFallback, retentionDays = {} } = await fromWorkspaceItem(item, sealer);
      const entryPolicy = (item['entryPolicy'] ?? {}) as Partial<EntryPolicy>;
      const rounding = roundingOf(item);
      const said = { name, fallback: withoutFallback !== true, entryPolicy, retentionDays, rounding };
      const weekStart = item['weekStart'] as Weekday | undefined;
      return {
        workspaceId,
        version: versionOf(item),
        ...said,
        lock: lockOf(item),
        ...(weekStart && { weekStart }),
        workingTime: (item['workingTime'] ?? {}) as WorkingTimeRules,
      };
    },
  };
}

/** Where it is as it was read. What leads to the workspace, and what only its file says, stays. */
export async function workspaceWrites(
  { version, after, isLockMoved }: WorkspaceWrite,
  TableName: string,
  { sealer }: ItemParts,
): Promise<readonly Guarded[]> {
  const { workspaceId, name, fallback, entryPolicy, retentionDays, rounding = null, lock } = after;
  const { weekStart = DEFAULT_WEEK_START, workingTime } = after;
  return [
    ...(isLockMoved ? lockWrites(TableName, workspaceId, lock) : []),
    ifStale({
      Update: {
        TableName,
        Key: keyOf.workspace(workspaceId),
        ConditionExpression:
          version === 0 ? 'attribute_exists(pk) AND attribute_not_exists(#version)' : '#version = :read',
        UpdateExpression:
          'SET #version = :version, #text = :text, withoutFallback = :withoutFallback, entryPolicy = :entryPolicy, retentionDays = :retentionDays, rounding = :rounding, #lock = :lock, weekStart = :weekStart, workingTime = :workingTime',
        ExpressionAttributeNames: { '#version': 'version', '#text': 'text', '#lock': 'lock' },
        ExpressionAttributeValues: {
          ...(version > 0 && { ':read': version }),
          ':version': after.version,
          ':text': await sealedName(sealer, { workspaceId, name }),
          ':withoutFallback': !fallback,
          ':entryPolicy': entryPolicy,
          ':retentionDays': retentionDays,
          ':rounding': rounding,
          ':lock': lock,
          ':weekStart': weekStart,
          ':workingTime': workingTime,
        },
      },
    }),
  ];
}
