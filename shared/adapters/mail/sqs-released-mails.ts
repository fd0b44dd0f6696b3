// Released mails go to the queue that SES's notices come to.
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { ReleaseMessage } from '../../contracts/release-message.ts';
import type { ReleasedMails } from '../../ports/quarantine.ts';

export function sqsReleasedMails(sqs: SQSClient, inletQueueUrl: string): ReleasedMails {
  return {
    send: async ({ workspaceId, arrival }, releasedAt) => {
      const message: ReleaseMessage = {
        version: 1,
        release: { workspaceId, at: releasedAt.toISOString() },
        arrival,
      };
      await sqs.send(
        new SendMessageCommand({ QueueUrl: inletQueueUrl, MessageBody: JSON.stringify(message) }),
      );
    },
  };
}
