// Writes of one item and of batches: dynalite's own, each in one LevelDB batch with its stream record.
import { type Answer, run } from './dynalite.ts';
import { DynamoError, errorType } from './dynamo-error.ts';
import type { Staged } from './staged-store.ts';
import type { Writer } from './write.ts';

export type WriteName = 'putItem' | 'updateItem' | 'deleteItem' | 'batchWriteItem';

export function writeItems(writer: Writer, name: WriteName, request: unknown): Promise<Answer> {
  return writer.write((staged) => stageItem(staged, name, request));
}

/** Fails with ConditionalCheckFailedException, which holds the item when the caller asked for it. */
export async function stageItem(staged: Staged, name: WriteName, request: unknown): Promise<Answer> {
  try {
    return await run(staged.store, name, request);
  } catch (error) {
    if (errorType(error) !== 'ConditionalCheckFailedException') throw error;
    const item = wantsOldItem(request) ? staged.lastRead() : undefined;
    throw new DynamoError(
      'ConditionalCheckFailedException',
      'The conditional request failed',
      item && { Item: item },
    );
  }
}

function wantsOldItem(request: unknown): boolean {
  return (
    (request as { ReturnValuesOnConditionCheckFailure?: unknown }).ReturnValuesOnConditionCheckFailure ===
    'ALL_OLD'
  );
}
