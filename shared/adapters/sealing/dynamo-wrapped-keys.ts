// The keys table: wrapped keys of workspaces and members. A key is put once; destroying it shreds what it sealed.

import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { isMet } from '../dynamo/dynamo-condition.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { KeyOwner, WrappedKeys } from './wrapped-keys.ts';

const keyOf = ({ workspaceId, memberId }: KeyOwner) => ({
  pk: `WS#${workspaceId}`,
  sk: memberId === undefined ? 'WORKSPACE' : `MEMBER#${memberId}`,
});

export function dynamoWrappedKeys(doc: DynamoDBDocumentClient, tableName: string): WrappedKeys {
  return {
    find: async (owner) => {
      // Consistent: a key made a moment ago must not look absent.
      const item = await getItem(doc, tableName, keyOf(owner));
      return item && { id: item.keyId as Uint8Array, wrapped: item.wrapped as Uint8Array };
    },
    add: async (owner, { id, wrapped }) => {
      const itemType = owner.memberId === undefined ? 'workspace_key' : 'member_key';
      const put = new PutCommand({
        TableName: tableName,
        Item: { ...keyOf(owner), itemType, keyId: id, wrapped },
        ConditionExpression: 'attribute_not_exists(pk)',
      });
      return isMet(doc.send(put));
    },
  };
}
