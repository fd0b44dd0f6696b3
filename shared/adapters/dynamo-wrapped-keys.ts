// The keys table: wrapped keys of workspaces and members. A key is put once; destroying it shreds what it sealed.
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { isMet } from './dynamo-condition.ts';
import type { KeyOwner, WrappedKeys } from './wrapped-keys.ts';

const keyOf = ({ workspaceId, memberId }: KeyOwner) => ({
  pk: `WS#${workspaceId}`,
  sk: memberId === undefined ? 'WORKSPACE' : `MEMBER#${memberId}`,
});

export function dynamoWrappedKeys(doc: DynamoDBDocumentClient, tableName: string): WrappedKeys {
  return {
    find: async (owner) => {
      // Consistent: a key made a moment ago must not look absent.
      const read = new GetCommand({ TableName: tableName, Key: keyOf(owner), ConsistentRead: true });
      const { Item } = await doc.send(read);
      return Item && { id: Item.keyId as Uint8Array, wrapped: Item.wrapped as Uint8Array };
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
