// A document client that has another come first: between what it has read and its first transaction.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export function overtakenDoc(client: DynamoDBClient, other: () => Promise<unknown>): DynamoDBDocumentClient {
  const doc = DynamoDBDocumentClient.from(client);
  let isFirst = true;
  doc.middlewareStack.add(
    (next) => async (args) => {
      if ('TransactItems' in args.input && isFirst) {
        isFirst = false;
        await other();
      }
      return next(args);
    },
    { step: 'initialize', priority: 'high' },
  );
  return doc;
}
