// How a mail arrived, as the messages between functions tell it.
import * as z from 'zod';
import { VERDICT_STATUSES } from '../core/parsed-mail.ts';

const verdict = z.enum(VERDICT_STATUSES);

export const RawRefMessage = z.object({ bucket: z.string(), key: z.string() });

export const ArrivalMessage = z.object({
  sesMessageId: z.string(),
  recipient: z.string(),
  receivedAt: z.iso.datetime(),
  verdicts: z.object({ spf: verdict, dkim: verdict, dmarc: verdict, spam: verdict, virus: verdict }),
  raw: RawRefMessage,
});
