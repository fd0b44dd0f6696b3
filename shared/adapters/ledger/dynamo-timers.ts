// The timer of a member: one item, so that there is at most one. What it is about is sealed as an entry's words are.

import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { TimerWrite } from '../../core/ledger/change.ts';
import type { Timer } from '../../core/ledger/timer.ts';
import type { MemberScope } from '../../core/member.ts';
import type { Timers } from '../../ports/ledger.ts';
import type { SealContext, Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { factsOf, type Item, type ItemParts } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { ifNew } from '../dynamo/dynamo-transaction.ts';
import type { Guarded } from '../dynamo/guarded-item.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';

type TimerText = Pick<Timer, 'description' | 'tags' | 'project'>;
type StoredTimer = Omit<Timer, keyof TimerText> & { readonly text: Uint8Array };

export function dynamoTimers(doc: DynamoDBDocumentClient, ledgerTable: string, sealer: Sealer): Timers {
  return {
    of: async ({ workspaceId, memberId }) => {
      const item = await getItem(doc, ledgerTable, keyOf.timer({ workspaceId, memberId }));
      return item && fromTimerItem(item, sealer);
    },
  };
}

/** Started where none runs; ended where that very one runs. */
export async function timerWrites(
  write: TimerWrite,
  TableName: string,
  { sealer }: ItemParts,
): Promise<readonly Guarded[]> {
  if ('started' in write)
    return [{ item: ifNew(TableName, await toTimerItem(write.started, sealer)), refusal: 'stale' }];
  const { ended } = write;
  const item = {
    Delete: {
      TableName,
      Key: keyOf.timer(ended),
      ConditionExpression: 'timerId = :id',
      ExpressionAttributeValues: { ':id': ended.timerId },
    },
  };
  return [{ item, refusal: 'stale' }];
}

/** It has no end of its own: it goes when it is stopped or given up. */
async function toTimerItem(timer: Timer, sealer: Sealer): Promise<Item> {
  const { description, tags, project, ...facts } = timer;
  const text: TimerText = { description, tags, ...(project && { project }) };
  return {
    ...keyOf.timer(timer),
    itemType: 'timer',
    ...facts,
    text: await sealJson(sealer, text, inTimer(timer)),
  };
}

async function fromTimerItem(item: Item, sealer: Sealer): Promise<Timer> {
  const { text, ...facts } = factsOf<StoredTimer>(item);
  return { ...facts, ...(await openJson<TimerText>(sealer, text, inTimer(facts))) };
}

function inTimer({
  workspaceId,
  memberId,
  timerId,
}: MemberScope & { readonly timerId: string }): SealContext {
  return { workspaceId, memberId, purpose: `timer/${timerId}` };
}
