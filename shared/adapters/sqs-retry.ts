// Puts off a failed message, longer each time: Lambda's event source offers it again after its visibility timeout only.
import { ChangeMessageVisibilityCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { RETRY_DELAY_SECONDS } from '../contracts/queues.ts';
import type { RetryQueue } from '../ports.ts';

/** `random` gives 0 to 1. */
export function sqsRetry(sqs: SQSClient, queueUrl: string, random: () => number): RetryQueue {
  return {
    later: async (receiptHandle, receiveCount) => {
      const { first, longest } = RETRY_DELAY_SECONDS;
      const delay = Math.min(longest, first * 2 ** Math.max(0, receiveCount - 1));
      await sqs.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: queueUrl,
          ReceiptHandle: receiptHandle,
          // Jitter, so that a batch does not come back as one.
          VisibilityTimeout: Math.round(delay * (0.5 + random() / 2)),
        }),
      );
    },
  };
}
