// SES's notice of one received mail, as its S3 action publishes it.
// Source: Amazon SES developer guide, "Contents of notifications for Amazon SES email receiving".
import { decodeWords } from 'postal-mime';
import type { MailVerdicts } from '../control/settings.ts';
import { addressesOf, toMailbox } from './header-addresses.ts';
import { type HeaderField, valuesOf } from './read-headers.ts';
import type { ReceivedMail } from './received-mail.ts';

const HEADER_BYTES = 10 * 1024; // SES cuts them there and says so
const LONGEST_VALUE = 2_000; // keeps the whole far under SNS's 256 KB

export interface StoredAt {
  readonly topicArn: string;
  readonly bucketName: string;
  readonly objectKey: string;
}

/** `fields`: of the stored object, SES's own first. `processedAt`: when verdicts were known. */
export function toNotification(
  mail: ReceivedMail,
  fields: readonly HeaderField[],
  verdicts: MailVerdicts,
  stored: StoredAt,
  processedAt: Date,
): object {
  const headers = cut(fields);
  const timestamp = mail.receivedAt.toISOString();
  const destination = ['to', 'cc'].flatMap((name) => addressesOf(fields, name)).map(({ address }) => address);
  return {
    notificationType: 'Received',
    mail: {
      timestamp,
      source: mail.envelopeFrom,
      messageId: mail.sesMessageId,
      destination,
      headersTruncated: headers.length < fields.length,
      headers,
      commonHeaders: toCommonHeaders(fields),
    },
    receipt: {
      timestamp,
      processingTimeMillis: Math.max(0, processedAt.getTime() - mail.receivedAt.getTime()),
      recipients: mail.recipients,
      spamVerdict: { status: verdicts.spam },
      virusVerdict: { status: verdicts.virus },
      spfVerdict: { status: verdicts.spf },
      dkimVerdict: { status: verdicts.dkim },
      dmarcVerdict: { status: verdicts.dmarc },
      ...(verdicts.dmarc === 'FAIL' && { dmarcPolicy: verdicts.dmarcPolicy }),
      action: { type: 'S3', ...stored, objectKeyPrefix: '' },
    },
  };
}

function cut(fields: readonly HeaderField[]): readonly HeaderField[] {
  let bytes = 0;
  const over = fields.findIndex(({ name, value }) => {
    bytes += Buffer.byteLength(name) + Buffer.byteLength(value) + 4;
    return bytes > HEADER_BYTES;
  });
  return over === -1 ? fields : fields.slice(0, over);
}

/** Only what the mail has; lists of addresses as mailboxes, the rest decoded. */
function toCommonHeaders(fields: readonly HeaderField[]): object {
  const lists = { from: 'from', to: 'to', cc: 'cc', bcc: 'bcc', replyTo: 'reply-to' };
  const texts = { date: 'date', messageId: 'message-id', subject: 'subject', sender: 'sender' };
  const [returnPath = ''] = valuesOf(fields, 'return-path');
  return {
    returnPath: returnPath.replace(/^<|>$/g, ''),
    ...Object.fromEntries(
      Object.entries(lists).flatMap(([key, name]) => {
        const found = addressesOf(fields, name).map(toMailbox);
        return found.length > 0 ? [[key, found]] : [];
      }),
    ),
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([key, name]) => {
        const [value] = valuesOf(fields, name);
        return value === undefined ? [] : [[key, decodeWords(value.slice(0, LONGEST_VALUE))]];
      }),
    ),
  };
}
