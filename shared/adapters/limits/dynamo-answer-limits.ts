// How many answers went out, as sets of their ids: who asks again for one that is counted is granted it again, so that an answer
// that could not be sent is tried again without a second count.
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expiresAt, type RetentionDays } from '../../core/record/retention.ts';
import {
  MOST_A_THREAD_AN_HOUR,
  MOST_AN_ADDRESS_A_DAY,
  MOST_FRUITLESS_A_THREAD_A_DAY,
  MOST_LETTERS_OF_A_WORKSPACE_A_DAY,
  MOST_LETTERS_TO_AN_ADDRESS_A_DAY,
} from '../../core/reply/answer-limits.ts';
import type { AnswerLimits } from '../../ports/limits.ts';
import type { KeyedDigests } from '../../ports/sealing.ts';
import { isMet } from '../dynamo/dynamo-condition.ts';
import { type ItemKey, keyOf } from '../dynamo/dynamo-keys.ts';
import { askedDigest } from '../sealing/directory-digests.ts';

interface Count {
  readonly key: ItemKey;
  readonly outboxId: string;
  readonly most: number;
  /** Words that may be answered once. */
  readonly words?: string;
}

export function dynamoAnswerLimits(
  { doc, digests }: { readonly doc: DynamoDBDocumentClient; readonly digests: KeyedDigests },
  mailTable: string,
  retention: RetentionDays,
): AnswerLimits {
  const count = ({ key, outboxId, most, words }: Count, now: Date) => {
    const room = 'attribute_not_exists(outboxIds) OR size(outboxIds) < :most';
    const update = new UpdateCommand({
      TableName: mailTable,
      Key: key,
      ConditionExpression:
        words === undefined
          ? `contains(outboxIds, :one) OR ${room}`
          : `contains(outboxIds, :one) OR ((${room}) AND NOT contains(answered, :these))`,
      UpdateExpression: `SET itemType = :type, expiresAt = :expiresAt ADD outboxIds :id${words === undefined ? '' : ', answered :words'}`,
      ExpressionAttributeValues: {
        ':type': 'answerCount',
        ':expiresAt': expiresAt('answerCount', now, retention),
        ':one': outboxId,
        ':id': new Set([outboxId]),
        ':most': most,
        ...(words !== undefined && { ':these': words, ':words': new Set([words]) }),
      },
    });
    return isMet(doc.send(update));
  };
  return {
    grants: async ({ outboxId, loop, facts, ...scope }, now) => {
      const at = now.toISOString();
      const fruitless = keyOf.fruitlessAnswers(loop.thread, at.slice(0, 10));
      const mostFruitless = MOST_FRUITLESS_A_THREAD_A_DAY;
      const ofThread = keyOf.threadAnswers(loop.thread, at.slice(0, 13));
      const ofAddress = keyOf.addressAnswers(scope, at.slice(0, 10));
      return (
        (facts.entries.length > 0 || (await count({ key: fruitless, outboxId, most: mostFruitless }, now))) &&
        (await count({ key: ofThread, outboxId, most: MOST_A_THREAD_AN_HOUR, words: loop.words }, now)) &&
        (await count({ key: ofAddress, outboxId, most: MOST_AN_ADDRESS_A_DAY }, now))
      );
    },
    grantsLetter: async ({ outboxId, workspaceId, address }, now) => {
      const day = now.toISOString().slice(0, 10);
      const toAddress = keyOf.lettersTo(workspaceId, await askedDigest(digests, address), day);
      const ofWorkspace = keyOf.lettersOf(workspaceId, day);
      return (
        (await count({ key: toAddress, outboxId, most: MOST_LETTERS_TO_AN_ADDRESS_A_DAY }, now)) &&
        (await count({ key: ofWorkspace, outboxId, most: MOST_LETTERS_OF_A_WORKSPACE_A_DAY }, now))
      );
    },
  };
}
