// Message records: what became of each mail. Their words are opened by dynamo-message-texts.ts alone.
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { TimelineStep } from '../core/reason.ts';
import type { Messages } from '../ports.ts';
import { isMet } from './dynamo-condition.ts';
import { keyOf } from './dynamo-keys.ts';
import { fromMessageItem, toMessageItem } from './dynamo-mail-items.ts';

export function dynamoMessages(doc: DynamoDBDocumentClient, mailTable: string): Messages {
  return {
    find: async (messageKey) => {
      const { Item } = await doc.send(
        new GetCommand({ TableName: mailTable, Key: keyOf.message(messageKey), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : fromMessageItem(Item);
    },
    answered: async (messageKey, at) => {
      const step: TimelineStep = { step: 'answered', at: at.toISOString() };
      const update = new UpdateCommand({
        TableName: mailTable,
        Key: keyOf.message(messageKey),
        ConditionExpression: '#status = :acted',
        UpdateExpression: 'SET #status = :replied, timeline = list_append(timeline, :step)',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':acted': 'acted', ':replied': 'replied', ':step': [step] },
      });
      await isMet(doc.send(update)); // not met: answered before, or the record has expired
    },
    failed: (record) =>
      isMet(
        doc.send(
          new PutCommand({
            TableName: mailTable,
            Item: toMessageItem(record),
            ConditionExpression: 'attribute_not_exists(pk) OR #status = :released',
            ExpressionAttributeNames: { '#status': 'status' },
            ExpressionAttributeValues: { ':released': 'released' },
          }),
        ),
      ),
  };
}
