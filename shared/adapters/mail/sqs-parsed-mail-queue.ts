// Sends parsed mails on to triage. One too large for the queue goes to S3 first and travels as a pointer.
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { PARSED_PREFIX } from '../../contracts/mail-objects.ts';
import { QUEUE_MESSAGE_BYTES } from '../../contracts/queues.ts';
import type { TriageMessage } from '../../contracts/triage-message.ts';
import type { ParsedMail } from '../../core/parsed-mail.ts';
import type { ParsedMailQueue } from '../../ports.ts';
import { groupOf } from './message-group.ts';

export interface ParsedMailQueueParts {
  readonly sqs: SQSClient;
  readonly queueUrl: string;
  readonly s3: S3Client;
  readonly bucket: string;
}

export function sqsParsedMailQueue({ sqs, queueUrl, s3, bucket }: ParsedMailQueueParts): ParsedMailQueue {
  return {
    send: async (mail) => {
      const whole = toSqsText(JSON.stringify(mail));
      const fits = Buffer.byteLength(whole) <= QUEUE_MESSAGE_BYTES;
      const MessageBody = fits ? whole : await toPointer(s3, bucket, mail, whole);
      await sqs.send(
        new SendMessageCommand({ QueueUrl: queueUrl, MessageBody, MessageGroupId: groupOf(mail) }),
      );
    },
  };
}

/** The same mail has the same key: a repeat writes the same object again. */
async function toPointer(s3: S3Client, bucket: string, mail: ParsedMail, whole: string): Promise<string> {
  const key = `${PARSED_PREFIX}${mail.messageKey}.json`;
  await s3.send(
    new PutObjectCommand({ Bucket: bucket, Key: key, Body: whole, ContentType: 'application/json' }),
  );
  return JSON.stringify({ version: 1, pointer: { bucket, key } } satisfies TriageMessage);
}

/**
 * SQS takes what XML 1.0 takes (API reference, SendMessage). JSON has escaped all else already but U+FFFE and U+FFFF.
 */
function toSqsText(json: string): string {
  return json.replace(/[\ufffe\uffff]/g, (one) => (one === '\ufffe' ? '\\ufffe' : '\\uffff'));
}
