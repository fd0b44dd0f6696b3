// Message records: what became of each mail. Their words are opened by dynamo-message-texts.ts alone.

import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Messages } from '../../ports.ts';
import { isMet } from '../dynamo/dynamo-condition.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { fromMessageItem, toMessageItem, toRawMarkItem } from './dynamo-mail-items.ts';

export function dynamoMessages(doc: DynamoDBDocumentClient, mailTable: string): Messages {
  return {
    find: async (messageKey) => {
      const item = await getItem(doc, mailTable, keyOf.message(messageKey));
      return item && fromMessageItem(item);
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
