// What mails of a member proposed: read by its member alone, and ended once.

import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { ProposalWrite } from '../../core/ledger/change.ts';
import type { ProposalBook } from '../../ports/ledger.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { ItemParts } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryPage } from '../dynamo/dynamo-query-page.ts';
import type { Guarded } from '../dynamo/guarded-item.ts';
import { fromProposalItem, toProposalItem } from './dynamo-ledger-items.ts';

export function dynamoProposals(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  sealer: Sealer,
): ProposalBook {
  return {
    list: async ({ workspaceId, memberId }, { isOpen, now, limit, cursor }) => {
      const { pk } = keyOf.member({ workspaceId, memberId });
      const range = { first: 'PROPOSAL#', last: 'PROPOSAL#~' };
      const only = {
        expression: isOpen ? `#status = :open AND ${IS_OPEN_YET}` : `#status <> :open OR NOT ${IS_OPEN_YET}`,
        names: { '#status': 'status' },
        values: { ':open': 'open', ':now': Math.floor(now.getTime() / 1000) },
      };
      const wanted = { tableName: ledgerTable, pk, ...range, limit, only };
      const list = { workspaceId, memberId, purpose: `cursor/proposals/${isOpen}` };
      const page = await queryPage(doc, sealer, wanted, { list, cursor });
      return { ...page, items: await Promise.all(page.items.map((item) => fromProposalItem(item, sealer))) };
    },
    find: async ({ workspaceId, memberId }, proposalId) => {
      const item = await getItem(doc, ledgerTable, keyOf.proposal({ workspaceId, memberId }, proposalId));
      return item && fromProposalItem(item, sealer);
    },
  };
}

/** The end of one under a legal hold is put off, and it is open no longer for that. */
const IS_OPEN_YET = '(openUntil > :now OR (attribute_not_exists(openUntil) AND expiresAt > :now))';

/** Over what is open alone: of two who decide, one finds it decided. */
export async function proposalWrites(
  { after }: ProposalWrite,
  TableName: string,
  { sealer }: ItemParts,
): Promise<readonly Guarded[]> {
  const item = {
    Put: {
      TableName,
      Item: await toProposalItem(after, sealer),
      ConditionExpression: '#status = :open',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':open': 'open' },
    },
  };
  return [{ item, refusal: 'stale' }];
}
