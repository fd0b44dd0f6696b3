// What lies on the inlet queue: SES's notice of a mail, or a mail that was released from the quarantine; and which mails it is of.
import * as z from 'zod';
import { toMessageKey } from '../core/record/ids.ts';
import type { LostMail } from '../core/record/lost-mail.ts';
import { ReleaseMessage } from './release-message.ts';
import { recipientsOf, SesNotification } from './ses-notification.ts';

export const InletMessage = z.union([SesNotification, ReleaseMessage]);
export type InletMessage = z.infer<typeof InletMessage>;

/** A notice stands for one mail to each recipient, a release for its own. */
export function mailsOfInlet(message: InletMessage): readonly LostMail[] {
  return 'release' in message ? [ofRelease(message)] : ofNotification(message);
}

function ofRelease({ release: { workspaceId }, arrival }: ReleaseMessage): LostMail {
  const { sesMessageId, recipient, receivedAt, raw } = arrival;
  return { messageKey: toMessageKey(sesMessageId, recipient), workspaceId, receivedAt, raw };
}

function ofNotification(notification: SesNotification): readonly LostMail[] {
  const { mail, receipt } = notification;
  const raw = { bucket: receipt.action.bucketName, key: receipt.action.objectKey };
  const receivedAt = new Date(mail.timestamp).toISOString();
  return recipientsOf(notification).map((recipient) => ({
    messageKey: toMessageKey(mail.messageId, recipient),
    receivedAt,
    raw,
  }));
}
