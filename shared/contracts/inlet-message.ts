// What lies on the inlet queue: SES's notice of a mail, or a mail that was released from the quarantine.
import * as z from 'zod';
import { ReleaseMessage } from './release-message.ts';
import { SesNotification } from './ses-notification.ts';

export const InletMessage = z.union([SesNotification, ReleaseMessage]);
export type InletMessage = z.infer<typeof InletMessage>;
