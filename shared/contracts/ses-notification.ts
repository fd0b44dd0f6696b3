// SES's notice of a received mail, as its S3 action publishes it to SNS (raw delivery puts it on the queue as it is).
// Source: Amazon SES developer guide, "Contents of notifications for Amazon SES email receiving".
import * as z from 'zod';

/** A status that SES invents later proves as little as one that it does not give: it must not make a mail fail for ever. */
const status = z.enum(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED']).catch('PROCESSING_FAILED');
const verdict = z.object({ status });

export const SesNotification = z.object({
  notificationType: z.literal('Received'),
  mail: z.object({
    timestamp: z.iso.datetime(),
    messageId: z.string().min(1).max(256),
    // The rest of `mail` is what the sender wrote: never used to route (mail-rules, facts of the AWS side).
  }),
  receipt: z.object({
    timestamp: z.iso.datetime(),
    recipients: z.array(z.string().min(3).max(320)).min(1).max(100),
    // An absent verdict counts as not given: nothing is proven by it.
    spfVerdict: verdict.optional(),
    dkimVerdict: verdict.optional(),
    dmarcVerdict: verdict.optional(),
    spamVerdict: verdict.optional(),
    virusVerdict: verdict.optional(),
    action: z.object({
      type: z.literal('S3'),
      bucketName: z.string().min(1),
      objectKey: z.string().min(1),
    }),
  }),
});
export type SesNotification = z.infer<typeof SesNotification>;

/** Whom the envelope names (RCPT TO), each once, in small letters: a mail to two is two messages. */
export function recipientsOf({ receipt }: SesNotification): readonly string[] {
  return [...new Set(receipt.recipients.map((address) => address.toLowerCase()))];
}
