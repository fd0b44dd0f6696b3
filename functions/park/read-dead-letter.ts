// What can still be told of a dead letter: which mails it stood for. Nothing may fail here, whatever the body is.
import { InletMessage } from '../../shared/contracts/inlet-message.ts';
import type { ReleaseMessage } from '../../shared/contracts/release-message.ts';
import type { SesNotification } from '../../shared/contracts/ses-notification.ts';
import { TriageMessage } from '../../shared/contracts/triage-message.ts';
import { toMessageKey } from '../../shared/core/record/ids.ts';
import { type LostMail, toLostMail } from '../../shared/core/record/lost-mail.ts';
import type { ParsedMails } from '../../shared/ports.ts';

/** A notification stands for one mail to each recipient; a body that is no notification for none that is known. */
export function readInletMessage(body: string): readonly LostMail[] {
  const read = InletMessage.safeParse(parseJson(body));
  if (!read.success) return [];
  return 'release' in read.data ? [ofRelease(read.data)] : ofNotification(read.data);
}

function ofRelease({ release: { workspaceId }, arrival }: ReleaseMessage): LostMail {
  const { sesMessageId, recipient, receivedAt, raw } = arrival;
  return { messageKey: toMessageKey(sesMessageId, recipient), workspaceId, receivedAt, raw };
}

function ofNotification({ mail, receipt }: SesNotification): readonly LostMail[] {
  const raw = { bucket: receipt.action.bucketName, key: receipt.action.objectKey };
  const receivedAt = new Date(mail.timestamp).toISOString();
  const recipients = new Set(receipt.recipients.map((address) => address.toLowerCase()));
  return [...recipients].map((recipient) => ({
    messageKey: toMessageKey(mail.messageId, recipient),
    receivedAt,
    raw,
  }));
}

/** The mail of a triage message, also where the message only points at it. */
export async function readTriageMessage(
  body: string,
  parsedMails: ParsedMails,
): Promise<readonly LostMail[]> {
  const read = TriageMessage.safeParse(parseJson(body));
  if (!read.success) return [];
  try {
    return [toLostMail(await parsedMails.open(read.data))];
  } catch (error) {
    if (error instanceof Error && NEVER_READABLE.has(error.name)) return [];
    throw error;
  }
}

const NEVER_READABLE: ReadonlySet<string> = new Set(['ParsedMailInvalidError', 'RawMailMissingError']);

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
