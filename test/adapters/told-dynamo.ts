// A document client whose answers a test tells: for what no real table does on demand. Nothing leaves the process.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export interface ToldDynamo {
  readonly doc: DynamoDBDocumentClient;
  readonly asked: Readonly<Record<string, unknown>>[];
}

/** `answer` is given the number of the call, from 1, and what is asked; it answers or throws. */
export function toldDynamo(
  answer: (call: number, input: Readonly<Record<string, unknown>>) => object,
): ToldDynamo {
  const doc = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-1' }));
  const asked: Readonly<Record<string, unknown>>[] = [];
  doc.middlewareStack.add(
    () => async (args) => {
      asked.push(args.input as Readonly<Record<string, unknown>>);
      const output = answer(asked.length, args.input as Readonly<Record<string, unknown>>);
      return { output: { $metadata: {}, ...output }, response: {} };
    },
    { step: 'initialize', priority: 'high' },
  );
  return { doc, asked };
}
