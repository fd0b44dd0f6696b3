// SES's notification in our own words: the one file that would change with another inbound provider.
import type { SesNotification } from '../../shared/contracts/ses-notification.ts';
import type { Arrival, RawRef, VerdictStatus } from '../../shared/core/parsed-mail.ts';

/** A notification points at a bucket that is not ours. Nothing of it is read. */
export class ForeignBucketError extends Error {
  override readonly name = 'ForeignBucketError';
}

/** Where the mail lies. Throws `ForeignBucketError`. */
export function toRawRef({ receipt }: SesNotification, rawBucket: string): RawRef {
  const { bucketName, objectKey } = receipt.action;
  if (bucketName !== rawBucket) throw new ForeignBucketError('not the bucket of raw mails');
  return { bucket: bucketName, key: objectKey };
}

/** One arrival for each envelope recipient (RCPT TO): a mail to two workspaces is two messages. */
export function toArrivals({ mail, receipt }: SesNotification, raw: RawRef): readonly Arrival[] {
  const verdicts = {
    spf: statusOf(receipt.spfVerdict),
    dkim: statusOf(receipt.dkimVerdict),
    dmarc: statusOf(receipt.dmarcVerdict),
    spam: statusOf(receipt.spamVerdict),
    virus: statusOf(receipt.virusVerdict),
  };
  const receivedAt = new Date(mail.timestamp).toISOString();
  const recipients = new Set(receipt.recipients.map((address) => address.toLowerCase()));
  return [...recipients].map((recipient) => ({
    sesMessageId: mail.messageId,
    recipient,
    receivedAt,
    verdicts,
    raw,
  }));
}

/** What SES does not say is not given: nothing is proved by it. */
function statusOf(verdict: { readonly status: VerdictStatus } | undefined): VerdictStatus {
  return verdict?.status ?? 'PROCESSING_FAILED';
}
