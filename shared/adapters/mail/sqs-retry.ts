// Puts off a failed message, longer each time: Lambda's event source offers it again after its visibility timeout only. After the
// last attempt it goes to the dead letters from here, because SQS itself could not say what it failed with.
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import {
  type ConsumerSettings,
  deadLettersOf,
  ERROR_ATTRIBUTE,
  RETRY_DELAY_SECONDS,
} from '../../contracts/queues.ts';
import type { RetryQueue } from '../../ports.ts';

/** `random` gives 0 to 1. The last part of a queue's URL is its name, from which that of its dead letters follows. */
export function sqsRetry(
  sqs: SQSClient,
  queueUrl: string,
  { maxReceiveCount }: ConsumerSettings,
  random: () => number,
): RetryQueue {
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
    giveUp: async ({ body, receiveCount, errorName }) => {
      if (receiveCount < maxReceiveCount) return false;
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: deadLettersOf(queueUrl),
          MessageBody: body,
          MessageAttributes: { [ERROR_ATTRIBUTE]: { DataType: 'String', StringValue: errorName } },
        }),
      );
      return true;
    },
    done: async (receiptHandle) => {
      await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: receiptHandle }));
    },
  };
}
