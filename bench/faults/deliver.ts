// Puts a cell's mails where SES puts them: the object into the bucket, the notice into the inlet queue. The notice goes past SNS, so
// that it can come late, twice, or in another order.
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { INBOUND_ADDRESS, RAW_BUCKET } from '../../local/layout.ts';
import { fromDomain } from '../../local/stand-ins/ses-in/header-addresses.ts';
import { toHeaderBlock } from '../../local/stand-ins/ses-in/header-block.ts';
import { readHeaders } from '../../local/stand-ins/ses-in/read-headers.ts';
import { toNotification } from '../../local/stand-ins/ses-in/to-notification.ts';
import type { BenchMail } from './mails.ts';
import type { BenchStack } from './stack.ts';

const AT_ONCE = 10; // also the most that SQS takes in one call

/** Stores all mails; returns their notices, in the order of the mails. */
export async function storeMails(
  { clients, run }: BenchStack,
  mails: readonly BenchMail[],
  now: Date,
): Promise<readonly string[]> {
  const stored = await inGroups(mails, (mail) => {
    const { raw, verdicts, sesMessageId: objectKey } = mail;
    const received = {
      sesMessageId: objectKey,
      receivedAt: now,
      helo: 'mail.example.com',
      clientIp: '127.0.0.1',
      envelopeFrom: mail.from,
      recipients: [INBOUND_ADDRESS],
      raw,
    };
    const block = toHeaderBlock(received, verdicts, fromDomain(readHeaders(raw)));
    const whole = Buffer.concat([Buffer.from(block), raw]);
    const at = { topicArn: run.resources.mailTopicArn, bucketName: RAW_BUCKET, objectKey };
    const notice = JSON.stringify(toNotification(received, readHeaders(whole), verdicts, at, now));
    return clients.s3
      .send(new PutObjectCommand({ Bucket: RAW_BUCKET, Key: objectKey, Body: whole }))
      .then(() => notice);
  });
  return stored;
}

export async function sendNotices({ clients, run }: BenchStack, notices: readonly string[]): Promise<void> {
  const QueueUrl = run.resources.queues.inlet.url;
  const groups = Array.from({ length: Math.ceil(notices.length / AT_ONCE) }, (_, i) =>
    notices.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
  await inGroups(groups, (group) => {
    const Entries = group.map((MessageBody, i) => ({ Id: String(i), MessageBody }));
    return clients.sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  });
}

async function inGroups<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let start = 0; start < all.length; start += AT_ONCE)
    results.push(...(await Promise.all(all.slice(start, start + AT_ONCE).map(work))));
  return results;
}
