// A member's mails by their arrival, from an index that follows the records a moment later.
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { WorkspaceScope } from '../core/workspace-scope.ts';
import type { MessageBook, MessageListing, MessageSummary } from '../ports/message-book.ts';
import type { SealContext, Sealer } from '../ports/sealing.ts';
import { keyOf } from './dynamo-keys.ts';
import type { Item } from './dynamo-ledger-items.ts';
import { fromCursor, toCursor } from './sealed-cursor.ts';

type Place = Pick<MessageSummary, 'receivedAt' | 'messageKey'>;

export function dynamoMessageBook(
  doc: DynamoDBDocumentClient,
  mailTable: string,
  sealer: Sealer,
): MessageBook {
  return {
    list: async (scope, listing) => {
      const { cursor, limit } = listing;
      const list = inListing(scope, listing);
      const after = cursor === undefined ? undefined : await fromCursor(sealer, list, cursor);
      const found = await query(scope, listing, after && JSON.parse(after));
      const items = found.slice(0, limit).map(toSummary);
      const last = items.at(-1);
      if (last === undefined || found.length === items.length) return { items };
      const { receivedAt, messageKey }: Place = last;
      return { items, nextCursor: await toCursor(sealer, list, JSON.stringify({ receivedAt, messageKey })) };
    },
  };

  /** One more than the page holds, where there are so many. */
  async function query(
    { workspaceId, memberId }: WorkspaceScope,
    { disposition, order, limit }: MessageListing,
    after: Place | undefined,
  ): Promise<readonly Item[]> {
    const items: Item[] = [];
    let start: Record<string, unknown> | undefined = after && {
      ...keyOf.message(after.messageKey),
      memberId,
      receivedAt: after.receivedAt,
    };
    do {
      const { Items = [], LastEvaluatedKey } = await doc.send(
        new QueryCommand({
          TableName: mailTable,
          IndexName: 'messagesOf',
          KeyConditionExpression: 'memberId = :memberId',
          FilterExpression: `workspaceId = :workspaceId${disposition ? ' AND disposition = :disposition' : ''}`,
          ExpressionAttributeValues: {
            ':memberId': memberId,
            ':workspaceId': workspaceId,
            ...(disposition && { ':disposition': disposition }),
          },
          ScanIndexForward: order !== 'falling',
          Limit: limit + 1 - items.length,
          ExclusiveStartKey: start,
        }),
      );
      items.push(...Items);
      start = LastEvaluatedKey;
    } while (start !== undefined && items.length <= limit);
    return items;
  }
}

function toSummary({ pk: _pk, sk: _sk, workspaceId: _workspace, memberId: _member, ...item }: Item) {
  return item as unknown as MessageSummary;
}

function inListing(
  { workspaceId, memberId }: WorkspaceScope,
  { disposition, order = 'rising' }: MessageListing,
): SealContext {
  return { workspaceId, memberId, purpose: `cursor/messages/${disposition ?? ''}/${order}` };
}
