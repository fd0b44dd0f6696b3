// A queue as the pump needs it, over SQS. It decides nothing.
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';

export interface SourceQueue {
  readonly arn: string;
  /** Waits for messages as long as SQS does (20 s); empty when none came. Rejects when `signal` aborts. */
  receive(signal: AbortSignal): Promise<readonly Message[]>;
  remove(messages: readonly Message[]): Promise<void>;
  /** Offers a held message again after so many seconds. One that is held no longer is left alone. */
  offerAgain(receiptHandle: string, afterSeconds: number): Promise<void>;
}

const LONG_POLL_SECONDS = 20;

/** A message that could not be deleted comes again, and its step knows it by then: no error. */
export function sqsSource(
  sqs: SQSClient,
  { url, arn }: { readonly url: string; readonly arn: string },
  batchSize: number,
): SourceQueue {
  return {
    arn,
    receive: async (abortSignal) => {
      const ask = new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: batchSize,
        WaitTimeSeconds: LONG_POLL_SECONDS,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      });
      return (await sqs.send(ask, { abortSignal })).Messages ?? [];
    },
    remove: async (messages) => {
      if (messages.length === 0) return;
      const Entries = messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
      await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: url, Entries }));
    },
    offerAgain: async (ReceiptHandle, VisibilityTimeout) => {
      try {
        await sqs.send(
          new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout }),
        );
      } catch (error) {
        if (!(error instanceof Error && KNOWN_TO_BE_GONE.has(error.name))) throw error;
      }
    },
  };
}

const KNOWN_TO_BE_GONE = new Set(['ReceiptHandleIsInvalid', 'MessageNotInflight', 'InvalidParameterValue']);
