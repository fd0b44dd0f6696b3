// What a member wrote, opened for that member and for nothing else.
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Sealer } from '../../ports/sealing.ts';
import type { MessageTexts } from '../../ports.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { openWords } from './dynamo-mail-items.ts';

export function dynamoMessageTexts(
  doc: DynamoDBDocumentClient,
  mailTable: string,
  sealer: Sealer,
): MessageTexts {
  return {
    open: async (scope, messageKey) => {
      const { Item } = await doc.send(
        new GetCommand({ TableName: mailTable, Key: keyOf.messageText(messageKey) }),
      );
      const own = Item?.workspaceId === scope.workspaceId && Item.memberId === scope.memberId;
      return Item !== undefined && own ? openWords(Item.text, messageKey, scope, sealer) : undefined;
    },
  };
}
