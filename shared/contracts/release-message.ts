// What api puts on the inlet queue when an administrator releases a mail from the quarantine: it is read again from the start.
import * as z from 'zod';
import { VERDICT_STATUSES } from '../core/parsed-mail.ts';

const verdict = z.enum(VERDICT_STATUSES);

export const ReleaseMessage = z.object({
  version: z.literal(1),
  release: z.object({ workspaceId: z.string().min(1), at: z.iso.datetime() }),
  arrival: z.object({
    sesMessageId: z.string().min(1),
    recipient: z.string(),
    receivedAt: z.iso.datetime(),
    verdicts: z.object({ spf: verdict, dkim: verdict, dmarc: verdict, spam: verdict, virus: verdict }),
    raw: z.object({ bucket: z.string(), key: z.string() }),
  }),
});
export type ReleaseMessage = z.infer<typeof ReleaseMessage>;
