// Sets a day's total to what its entries come to, where the total still is the one that was read.
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { isMet } from '../../shared/adapters/dynamo/dynamo-condition.ts';
import { keyOf } from '../../shared/adapters/dynamo/dynamo-keys.ts';
import type { ComparedDay } from './compare-days.ts';

/** False where somebody changed the day meanwhile: then it is to be compared again. */
export function mendDay(
  doc: DynamoDBDocumentClient,
  TableName: string,
  { workspaceId, memberId, workDate, entrySeconds, totalSeconds, expiresAt }: ComparedDay,
): Promise<boolean> {
  const isEnding = expiresAt !== undefined;
  const wasRead = 'totalSeconds = :read';
  return isMet(
    doc.send(
      new UpdateCommand({
        TableName,
        Key: keyOf.dayTotal({ workspaceId, memberId }, workDate),
        UpdateExpression: `SET itemType = :type, totalSeconds = :seconds${isEnding ? ', expiresAt = :end' : ''}`,
        ConditionExpression:
          totalSeconds === 0 ? `attribute_not_exists(totalSeconds) OR ${wasRead}` : wasRead,
        ExpressionAttributeValues: {
          ':type': 'dayTotal',
          ':seconds': entrySeconds,
          ':read': totalSeconds,
          ...(isEnding && { ':end': expiresAt }),
        },
      }),
    ),
  );
}
