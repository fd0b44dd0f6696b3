// What api puts on the inlet queue when an administrator releases a mail from the quarantine: it is read again from the start.
import * as z from 'zod';
import { ArrivalMessage } from './arrival.ts';

export const ReleaseMessage = z.object({
  version: z.literal(1),
  release: z.object({ workspaceId: z.string().min(1), at: z.iso.datetime() }),
  arrival: ArrivalMessage.extend({ sesMessageId: z.string().min(1) }),
});
export type ReleaseMessage = z.infer<typeof ReleaseMessage>;
