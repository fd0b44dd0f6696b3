// A member's mails by their arrival, from an index that follows the records a moment later.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { WorkspaceScope } from '../../core/workspace-scope.ts';
import type { MessageBook, MessageListing, MessageSummary } from '../../ports/message-book.ts';
import type { SealContext, Sealer } from '../../ports/sealing.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { queryUpTo, toPage } from '../dynamo/dynamo-query-page.ts';

export function dynamoMessageBook(
  doc: DynamoDBDocumentClient,
  mailTable: string,
  sealer: Sealer,
): MessageBook {
  return {
    list: async (scope, listing) => {
      const { cursor, limit } = listing;
      const page = await toPage(
        sealer,
        { list: inListing(scope, listing), cursor, limit },
        (most, after) =>
          queryUpTo(doc, toQuery(scope, listing), most, after === undefined ? undefined : JSON.parse(after)),
        ({ pk, sk, memberId, receivedAt }) => JSON.stringify({ pk, sk, memberId, receivedAt }),
      );
      return { ...page, items: page.items.map(toSummary) };
    },
  };

  function toQuery(
    { workspaceId, memberId }: WorkspaceScope,
    { disposition, order }: Pick<MessageListing, 'disposition' | 'order'>,
  ) {
    return {
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
    };
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
