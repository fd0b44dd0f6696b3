// Legal holds, in one partition for all workspaces: sweep asks which workspaces are held, the API for those of one. Why is sealed.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { HoldWrite } from '../../core/ledger/change.ts';
import type { LegalHold } from '../../core/ledger/legal-hold.ts';
import type { LegalHolds } from '../../ports/ledger.ts';
import type { SealContext, Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { Item, ItemParts } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryPage } from '../dynamo/dynamo-query-page.ts';
import { ifNew, type TransactItem } from '../dynamo/dynamo-transaction.ts';
import { type Guarded, ifStale } from '../dynamo/guarded-item.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';

interface HoldText {
  readonly reason: string;
  readonly liftReason?: string;
}

export function dynamoLegalHolds(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  sealer: Sealer,
): LegalHolds {
  return {
    list: async ({ workspaceId, memberId }, { limit, cursor }) => {
      const { pk, sk: first } = keyOf.legalHold(workspaceId, '');
      const list = { workspaceId, memberId, purpose: 'cursor/legal-holds' };
      const wanted = { tableName: ledgerTable, pk, first, last: `${first}~`, limit, isBackward: true };
      const page = await queryPage(doc, sealer, wanted, { list, cursor });
      return { ...page, items: await Promise.all(page.items.map((item) => fromHoldItem(item, sealer))) };
    },
    find: async ({ workspaceId }, holdId) => {
      const item = await getItem(doc, ledgerTable, keyOf.legalHold(workspaceId, holdId));
      return item && fromHoldItem(item, sealer);
    },
  };
}

/** Set where its id is free; lifted once. */
export async function holdWrites(
  { after }: HoldWrite,
  TableName: string,
  { sealer }: ItemParts,
): Promise<readonly Guarded[]> {
  const item = await toHoldItem(after, sealer);
  const lifting: TransactItem = {
    Put: {
      TableName,
      Item: item,
      ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(liftedAt)',
    },
  };
  return [ifStale(after.lifted === undefined ? ifNew(TableName, item) : lifting)];
}

async function toHoldItem(hold: LegalHold, sealer: Sealer): Promise<Item> {
  const { workspaceId, holdId, reason, setAt, setBy, lifted } = hold;
  const text: HoldText = { reason, ...(lifted && { liftReason: lifted.reason }) };
  return {
    ...keyOf.legalHold(workspaceId, holdId),
    itemType: 'legalHold',
    workspaceId,
    holdId,
    setAt,
    setBy,
    ...(lifted && { liftedAt: lifted.at, liftedBy: lifted.by }),
    text: await sealJson(sealer, text, inHold(hold)),
  };
}

async function fromHoldItem(item: Item, sealer: Sealer): Promise<LegalHold> {
  const { workspaceId, holdId, setAt, setBy, liftedAt, liftedBy, text } = item as unknown as Omit<
    LegalHold,
    'reason' | 'lifted'
  > & { readonly liftedAt?: string; readonly liftedBy?: string; readonly text: Uint8Array };
  const { reason, liftReason = '' } = await openJson<HoldText>(sealer, text, inHold({ workspaceId, holdId }));
  return {
    workspaceId,
    holdId,
    reason,
    setAt,
    setBy,
    ...(liftedAt !== undefined &&
      liftedBy !== undefined && { lifted: { at: liftedAt, by: liftedBy, reason: liftReason } }),
  };
}

function inHold({ workspaceId, holdId }: Pick<LegalHold, 'workspaceId' | 'holdId'>): SealContext {
  return { workspaceId, purpose: `hold/${holdId}` };
}
