// TransactGetItems (Amazon DynamoDB API reference): all items as they were at one moment.
import * as z from 'zod';
import { type Answer, run, type Store } from './dynalite.ts';
import { validationError } from './dynamo-error.ts';
import type { Writer } from './write.ts';

const MOST_ITEMS = 100;
const Asked = z.object({ TransactItems: z.array(z.object({ Get: z.looseObject({}) })) });

export async function transactGetItems(store: Store, writer: Writer, request: unknown): Promise<Answer> {
  const { TransactItems } = Asked.parse(request);
  if (TransactItems.length === 0 || TransactItems.length > MOST_ITEMS) {
    throw validationError(`TransactItems must hold 1 to ${MOST_ITEMS} items`);
  }
  const Responses = await writer.alone(async () => {
    const found: Answer[] = [];
    for (const { Get } of TransactItems) {
      const { Item } = await run(store, 'getItem', { ...Get, ConsistentRead: true });
      found.push(Item === undefined ? {} : { Item });
    }
    return found;
  });
  return { Responses };
}
