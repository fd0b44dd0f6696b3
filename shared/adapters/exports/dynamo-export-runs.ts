// Exports in the hands of who makes them: each by one run at a time, and a run that lost its export saves nothing of it.
import { DeleteCommand, type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type ExportKey, isUnderWay } from '../../core/export/export-job.ts';
import type { ExportClaim, ExportEnd, ExportRuns, HeldExport } from '../../ports/exports.ts';
import { ifMet, isMet } from '../dynamo/dynamo-condition.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { fromExportItem } from './dynamo-export-items.ts';
import { leaving } from './dynamo-export-jobs.ts';

const CLAIMABLE =
  '#status IN (:queued, :running) AND (attribute_not_exists(leaseUntil) OR leaseUntil <= :now)';
const STILL_HELD = '#run = :run AND #status = :running';

export function dynamoExportRuns(doc: DynamoDBDocumentClient, TableName: string): ExportRuns {
  const place = (key: ExportKey) => ({ TableName, Key: keyOf.exportJob(key, key.exportId) });

  const change = ({ job, run }: HeldExport, set: Item, removed: readonly string[] = []) => {
    const { names, values, expression } = toSet(set);
    const REMOVE = removed.length > 0 ? ` REMOVE ${removed.join(', ')}` : '';
    return isMet(
      doc.send(
        new UpdateCommand({
          ...place(job),
          ConditionExpression: STILL_HELD,
          UpdateExpression: `SET ${expression}${REMOVE}`,
          ExpressionAttributeNames: { ...names, '#run': 'run', '#status': 'status' },
          ExpressionAttributeValues: { ...values, ':run': run, ':running': 'running' },
        }),
      ),
    );
  };
  return {
    claim: async (key, now, leaseSeconds) => {
      const claimed = await ifMet(
        doc.send(new UpdateCommand({ ...place(key), ...claiming(now, leaseSeconds) })),
      );
      if (claimed?.Attributes !== undefined) return { kind: 'claimed', held: toHeld(claimed.Attributes) };
      return whyNot(await getItem(doc, TableName, place(key).Key));
    },
    tell: (held, count) => change(held, { count }),
    // It came on: what failed before counts no more.
    save: (held, progress, facts) => change(held, { progress, ...facts, attempts: 0 }),
    release: async (held, now) => {
      await change(held, { leaseUntil: now.toISOString() });
    },
    end: (held, end, now) => change(held, toEnd(end, now), ['leaseUntil']),
    leaveSlot: async (job) => {
      await isMet(doc.send(new DeleteCommand({ TableName, ...leaving(job) })));
    },
  };
}

function claiming(now: Date, leaseSeconds: number) {
  return {
    ConditionExpression: CLAIMABLE,
    UpdateExpression:
      'SET #status = :running, leaseUntil = :leaseEnd, startedAt = if_not_exists(startedAt, :now) ADD #run :one, attempts :one',
    ExpressionAttributeNames: { '#status': 'status', '#run': 'run' },
    ExpressionAttributeValues: {
      ':queued': 'queued',
      ':running': 'running',
      ':now': now.toISOString(),
      ':leaseEnd': new Date(now.getTime() + leaseSeconds * 1000).toISOString(),
      ':one': 1,
    },
    ReturnValues: 'ALL_NEW',
  } as const;
}

function toHeld(item: Item): HeldExport {
  return { job: fromExportItem(item), run: Number(item['run']), attempts: Number(item['attempts']) };
}

/** The condition was not met by what was there then. */
function whyNot(item: Item | undefined): ExportClaim {
  if (item === undefined) return { kind: 'absent' };
  const job = fromExportItem(item);
  return isUnderWay(job) ? { kind: 'held' } : { kind: 'over', job };
}

function toEnd(end: ExportEnd, now: Date): Item {
  return { ...end, endedAt: now.toISOString() };
}

function toSet(set: Item) {
  const given = Object.entries(set);
  return {
    expression: given.map(([name]) => `#set_${name} = :set_${name}`).join(', '),
    names: Object.fromEntries(given.map(([name]) => [`#set_${name}`, name])),
    values: Object.fromEntries(given.map(([name, value]) => [`:set_${name}`, value])),
  };
}
