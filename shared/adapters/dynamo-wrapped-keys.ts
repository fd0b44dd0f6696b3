// The keys table: wrapped keys of workspaces and members. A key is put once; destroying it shreds what it sealed.
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { isMet } from './dynamo-condition.ts';

export interface WrappedKey {
  /** 16 bytes, public: stands in everything that the key seals. */
  readonly id: Uint8Array;
  readonly wrapped: Uint8Array;
}

export interface KeyOwner {
  readonly workspaceId: string;
  /** Absent: the workspace's own key. */
  readonly memberId?: string;
}

export interface WrappedKeys {
  find(owner: KeyOwner): Promise<WrappedKey | undefined>;
  /** False when the owner has a key already: nothing was written. */
  add(owner: KeyOwner, key: WrappedKey): Promise<boolean>;
}

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
      return Item === undefined
        ? undefined
        : { id: Item.keyId as Uint8Array, wrapped: Item.wrapped as Uint8Array };
    },
    add: async (owner, { id, wrapped }) => {
      const Item = { ...keyOf(owner), keyId: id, wrapped };
      const put = new PutCommand({
        TableName: tableName,
        Item,
        ConditionExpression: 'attribute_not_exists(pk)',
      });
      return isMet(doc.send(put));
    },
  };
}
