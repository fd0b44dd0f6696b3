// The members of a workspace with their versions. The workspace comes from the scope alone.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SeenMember } from '../../core/ledger/member-changes.ts';
import type { MemberBook } from '../../ports/people.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryPage } from '../dynamo/dynamo-query-page.ts';
import { fromMemberItem, versionOf } from '../workspaces/dynamo-workspace-items.ts';

export function dynamoMemberBook(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  sealer: Sealer,
): MemberBook {
  const find = async (workspaceId: string, memberId: string): Promise<SeenMember | undefined> => {
    const item = await getItem(doc, ledgerTable, keyOf.member({ workspaceId, memberId }));
    return item && { member: await fromMemberItem(item, sealer), version: versionOf(item) };
  };
  return {
    list: async ({ workspaceId, memberId }, { limit, cursor }) => {
      const { pk } = keyOf.membership({ workspaceId, memberId: '' });
      const wanted = { tableName: ledgerTable, pk, first: 'MEMBER#', last: 'MEMBER#~', limit };
      const list = { workspaceId, memberId, purpose: 'cursor/members' };
      const page = await queryPage(doc, sealer, wanted, { list, cursor });
      const found = await Promise.all(page.items.map((item) => find(workspaceId, String(item.memberId))));
      return { ...page, items: found.flatMap((one) => one ?? []) };
    },
    find: ({ workspaceId }, memberId) => find(workspaceId, memberId),
  };
}
