// Tells who makes the files that one is asked for, or goes on.
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { ExportMessage } from '../../contracts/export-message.ts';
import type { ExportQueue } from '../../ports/exports.ts';

/** So that what it tells of is there when it comes: the message goes out before the change is written. */
const DELAY_SECONDS = 2;

export function sqsExportQueue(sqs: SQSClient, QueueUrl: string): ExportQueue {
  return {
    send: async ({ workspaceId, memberId, exportId }, sentAt) => {
      const key = { workspaceId, memberId, exportId };
      const message: ExportMessage = { version: 1, export: key, sentAt: sentAt.toISOString() };
      await sqs.send(
        new SendMessageCommand({
          QueueUrl,
          MessageBody: JSON.stringify(message),
          DelaySeconds: DELAY_SECONDS,
          MessageGroupId: workspaceId, // a fair queue: no workspace's exports wait for all of another's
        }),
      );
    },
  };
}
