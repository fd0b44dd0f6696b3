// What the inlet queue brings, in our own words: the one file that would change with another inbound provider.
import type { InletMessage } from '../../shared/contracts/inlet-message.ts';
import type { ReleaseMessage } from '../../shared/contracts/release-message.ts';
import { recipientsOf, type SesNotification } from '../../shared/contracts/ses-notification.ts';
import type { Release } from '../../shared/core/parse/route-mail.ts';
import type { Arrival, RawRef, VerdictStatus } from '../../shared/core/parsed-mail.ts';

/** A message points at a bucket that is not ours. Nothing of it is read. */
export class ForeignBucketError extends Error {
  override readonly name = 'ForeignBucketError';
}

/** One raw mail, and to whom it came. */
export interface Delivery {
  readonly ref: RawRef;
  readonly arrivals: readonly Arrival[];
  /** Absent: it comes for the first time. */
  readonly release?: Release;
}

/** Throws `ForeignBucketError`. */
export function toDelivery(message: InletMessage, rawBucket: string): Delivery {
  const delivery = 'release' in message ? ofRelease(message) : ofNotification(message);
  if (delivery.ref.bucket !== rawBucket) throw new ForeignBucketError('not the bucket of raw mails');
  return delivery;
}

function ofRelease({ arrival, release }: ReleaseMessage): Delivery {
  return { ref: arrival.raw, arrivals: [arrival], release };
}

function ofNotification(notification: SesNotification): Delivery {
  const { bucketName, objectKey } = notification.receipt.action;
  const ref = { bucket: bucketName, key: objectKey };
  return { ref, arrivals: toArrivals(notification, ref) };
}

/** One arrival for each recipient. */
function toArrivals(notification: SesNotification, raw: RawRef): readonly Arrival[] {
  const { mail, receipt } = notification;
  const verdicts = {
    spf: statusOf(receipt.spfVerdict),
    dkim: statusOf(receipt.dkimVerdict),
    dmarc: statusOf(receipt.dmarcVerdict),
    spam: statusOf(receipt.spamVerdict),
    virus: statusOf(receipt.virusVerdict),
  };
  const receivedAt = new Date(mail.timestamp).toISOString();
  return recipientsOf(notification).map((recipient) => ({
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
