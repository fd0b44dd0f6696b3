// One mail that SES took, in the form that aws-ses-v2-local's page reads, with what it leaves out added.
import * as z from 'zod';

const addresses = z.array(z.string());

export const SentMail = z.object({
  /** As SendEmail answered it, without the domain that Message-ID adds. */
  messageId: z.string(),
  from: z.string(),
  replyTo: addresses,
  destination: z.object({ to: addresses, cc: addresses, bcc: addresses }),
  subject: z.string(),
  body: z.object({ html: z.exactOptional(z.string()), text: z.exactOptional(z.string()) }),
  attachments: z.array(
    z.object({
      content: z.string(),
      contentType: z.string(),
      filename: z.exactOptional(z.string()),
      size: z.number(),
    }),
  ),
  /** The service's Message-ID and Date first, then the caller's own fields. */
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  emailTags: z.array(z.object({ Name: z.string(), Value: z.string() })),
  /** Seconds since 1970. */
  at: z.number(),
  /** The MIME that the caller gave, base64, when it gave MIME. */
  raw: z.exactOptional(z.string()),
});
export type SentMail = z.infer<typeof SentMail>;
