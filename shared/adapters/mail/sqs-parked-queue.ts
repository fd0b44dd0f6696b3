// Where dead letters wait for a person: the body goes on unchanged, so that redrive can bring it back to where it came from.
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { ERROR_ATTRIBUTE } from '../../contracts/queues.ts';
import type { ParkedQueue } from '../../ports.ts';

export function sqsParkedQueue(sqs: SQSClient, queueUrl: string): ParkedQueue {
  return {
    park: async (body, { step, reason, errorName }) => {
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: body,
          MessageAttributes: {
            step: text(step),
            reason: text(reason),
            ...(errorName !== undefined && { [ERROR_ATTRIBUTE]: text(errorName) }),
          },
        }),
      );
    },
  };
}

function text(StringValue: string) {
  return { DataType: 'String', StringValue };
}
