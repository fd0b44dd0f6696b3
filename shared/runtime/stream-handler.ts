// A handler for a table's stream: changes of one item in their order, different items side by side.
// What failed is handed back from the first failure on, as a stream goes on from there.
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type Invoked, lambdaEdge } from './lambda-edge.ts';
import type { Telemetry } from './telemetry.ts';

/** A change was not handled. Says nothing of why: that is in the log, by name. */
export class ChangeFailedError extends Error {
  override readonly name = 'ChangeFailedError';
}

/**
 * `select` says from an item's new image, as DynamoDB writes it (`{ "S": "…" }`), what there is to do; `undefined` leaves
 * the change alone. Removals have no new image.
 */
export function streamHandler<Work>(
  service: string,
  select: (newImage: unknown) => Work | undefined,
  onChange: (work: Work, telemetry: Telemetry) => Promise<void>,
): Invoked<DynamoDBStreamEvent, DynamoDBBatchResponse> {
  return lambdaEdge(service, async (event: DynamoDBStreamEvent, context, telemetry) => {
    const apply = async ({ dynamodb }: DynamoDBRecord): Promise<void> => {
      try {
        const work = select(dynamodb?.NewImage);
        if (work !== undefined) await onChange(work, telemetry);
      } catch (error) {
        telemetry.failure('change failed', { sequenceNumber: dynamodb?.SequenceNumber ?? '' }, error);
        telemetry.count('ChangeFailed');
        throw new ChangeFailedError('see the log');
      }
    };
    const processor = new BatchProcessor(EventType.DynamoDBStreams);
    const options = { context, throwOnFullBatchFailure: false };
    const { batchItemFailures } = await processPartialResponse(event, inOrder(apply), processor, options);
    return fromFirst(event, new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)));
  });
}

/** Records of one item one after the other; after a failure the rest of that item's are not tried. */
function inOrder(
  apply: (record: DynamoDBRecord) => Promise<void>,
): (record: DynamoDBRecord) => Promise<void> {
  const last = new Map<string, Promise<void>>();
  return (record) => {
    const item = JSON.stringify(record.dynamodb?.Keys);
    const turn = (last.get(item) ?? Promise.resolve()).then(() => apply(record));
    last.set(item, turn);
    return turn;
  };
}

/** Lambda goes on from the lowest sequence number that it is given: the first in the batch's order. */
function fromFirst({ Records }: DynamoDBStreamEvent, failed: ReadonlySet<string>): DynamoDBBatchResponse {
  const first = Records.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '').find((one) => failed.has(one));
  return { batchItemFailures: first === undefined ? [] : [{ itemIdentifier: first }] };
}
