// Message records: what became of each mail. Their words are opened by dynamo-message-texts.ts alone.
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Messages } from '../ports.ts';
import { isMet } from './dynamo-condition.ts';
import { keyOf } from './dynamo-keys.ts';
import { fromMessageItem, toMessageItem, toRawMarkItem } from './dynamo-mail-items.ts';

export function dynamoMessages(doc: DynamoDBDocumentClient, mailTable: string): Messages {
  return {
    find: async (messageKey) => {
      const { Item } = await doc.send(
        new GetCommand({ TableName: mailTable, Key: keyOf.message(messageKey), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : fromMessageItem(Item);
    },
    failed: async (record) => {
      const isWritten = await isMet(
        doc.send(
          new PutCommand({
            TableName: mailTable,
            Item: toMessageItem(record),
            ConditionExpression: 'attribute_not_exists(pk) OR #status = :released',
            ExpressionAttributeNames: { '#status': 'status' },
            ExpressionAttributeValues: { ':released': 'released' },
          }),
        ),
      );
      // After the record: a mark without one would hide a mail that was lost.
      await doc.send(new PutCommand({ TableName: mailTable, Item: toRawMarkItem(record) }));
      return isWritten;
    },
  };
}
