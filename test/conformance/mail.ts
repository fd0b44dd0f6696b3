// Mail in, as SES's receipt rule does it: the raw message into the bucket, then the notice on the topic. No SMTP here.
import { randomBytes } from 'node:crypto';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { PublishCommand } from '@aws-sdk/client-sns';
import { writeMail } from '../../local/send/write-mail.ts';
import { toMailVerdicts, type VerdictChoice } from '../../local/stand-ins/control/settings.ts';
import { fromDomain } from '../../local/stand-ins/ses-in/header-addresses.ts';
import { toHeaderBlock } from '../../local/stand-ins/ses-in/header-block.ts';
import { readHeaders } from '../../local/stand-ins/ses-in/read-headers.ts';
import type { ReceivedMail } from '../../local/stand-ins/ses-in/received-mail.ts';
import { toSesMessageId } from '../../local/stand-ins/ses-in/ses-message-id.ts';
import { toNotification } from '../../local/stand-ins/ses-in/to-notification.ts';
import { toMessageKey } from '../../shared/core/record/ids.ts';
import type { DeployedStage } from './stage.ts';

export interface InboundMail {
  readonly subject: string;
  readonly messageKey: string;
  /** What SES stores: its own header fields, then the mail. */
  readonly stored: Buffer;
  readonly objectKey: string;
  readonly notice: string;
}

const RAW_PREFIX = 'raw/';

/** The bytes that a member's mail program would send. */
export function compose(
  { mail }: DeployedStage,
  from: string,
  subject: string,
  text: string,
): Promise<Buffer> {
  const to = mail.InboundAddress;
  return writeMail({ from, to, subject, text, sentAt: new Date(), utcOffsetMinutes: 0 });
}

/** A mail as SES has it: the same bytes taken twice are two mails to it, with ids of their own. */
export function receive(
  stage: DeployedStage,
  from: string,
  subject: string,
  raw: Buffer,
  choice: VerdictChoice = {},
): InboundMail {
  const { MailTopicArn: topicArn, RawBucket: bucketName, InboundAddress } = stage.mail;
  const sesMessageId = toSesMessageId(randomBytes(40));
  const received: ReceivedMail = {
    sesMessageId,
    receivedAt: new Date(),
    helo: 'mail.example.com',
    clientIp: '192.0.2.1',
    envelopeFrom: from,
    recipients: [InboundAddress],
    raw,
  };
  const verdicts = toMailVerdicts(choice);
  const stored = Buffer.concat([
    Buffer.from(toHeaderBlock(received, verdicts, fromDomain(readHeaders(raw)))),
    raw,
  ]);
  const objectKey = `${RAW_PREFIX}${sesMessageId}`;
  const where = { topicArn, bucketName, objectKey };
  const notice = toNotification(received, readHeaders(stored), verdicts, where, new Date());
  return {
    subject,
    messageKey: toMessageKey(sesMessageId, InboundAddress),
    stored,
    objectKey,
    notice: JSON.stringify(notice),
  };
}

export async function store(
  { clients, mail }: DeployedStage,
  { objectKey, stored }: InboundMail,
): Promise<void> {
  await clients.s3.send(new PutObjectCommand({ Bucket: mail.RawBucket, Key: objectKey, Body: stored }));
}

export async function tell({ clients, mail }: DeployedStage, { notice }: InboundMail): Promise<void> {
  await clients.sns.send(
    new PublishCommand({
      TopicArn: mail.MailTopicArn,
      Subject: 'Amazon SES Email Receipt Notification',
      Message: notice,
    }),
  );
}

/** A new mail, stored and told of. */
export async function send(
  stage: DeployedStage,
  from: string,
  subject: string,
  text: string,
): Promise<InboundMail> {
  const mail = receive(stage, from, subject, await compose(stage, from, subject, text));
  await store(stage, mail);
  await tell(stage, mail);
  return mail;
}
