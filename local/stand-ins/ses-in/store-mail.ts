// What SES's S3 action does with one mail: object first, then the notice. Both are done when this returns; if it throws,
// the sender is told to try again, and a second object without a notice does no harm.
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { MailVerdicts } from '../control/settings.ts';
import { fromDomain } from './header-addresses.ts';
import { toHeaderBlock } from './header-block.ts';
import { readHeaders } from './read-headers.ts';
import type { ReceivedMail } from './received-mail.ts';
import { toNotification } from './to-notification.ts';

export interface MailSink {
  readonly s3: S3Client;
  readonly sns: SNSClient;
  readonly bucketName: string;
  readonly topicArn: string;
}

const PART_BYTES = 8 * 1024 * 1024; // the S3 stand-in takes 11 MiB in one call, S3 parts of at least 5

export async function storeMail(
  mail: ReceivedMail,
  verdicts: MailVerdicts,
  { s3, sns, bucketName, topicArn }: MailSink,
): Promise<void> {
  const block = toHeaderBlock(mail, verdicts, fromDomain(readHeaders(mail.raw)));
  const whole = Buffer.concat([Buffer.from(block), mail.raw]);
  const stored = { topicArn, bucketName, objectKey: mail.sesMessageId };
  await put(s3, bucketName, mail.sesMessageId, whole);
  const notice = toNotification(mail, readHeaders(whole), verdicts, stored, new Date());
  await sns.send(
    new PublishCommand({
      TopicArn: topicArn,
      Subject: 'Amazon SES Email Receipt Notification',
      Message: JSON.stringify(notice),
    }),
  );
}

async function put(s3: S3Client, Bucket: string, Key: string, body: Buffer): Promise<void> {
  if (body.length <= PART_BYTES) {
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: body }));
    return;
  }
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  const Parts = [];
  for (let start = 0, PartNumber = 1; start < body.length; start += PART_BYTES, PartNumber += 1) {
    const Body = body.subarray(start, start + PART_BYTES);
    const { ETag } = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
    Parts.push({ PartNumber, ETag });
  }
  await s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }));
}
