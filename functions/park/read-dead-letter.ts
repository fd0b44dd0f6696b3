// What can still be told of a dead letter: which mails it stood for. Nothing may fail here, whatever the body is.
import { InletMessage, mailsOfInlet } from '../../shared/contracts/inlet-message.ts';
import { TriageMessage } from '../../shared/contracts/triage-message.ts';
import { type LostMail, toLostMail } from '../../shared/core/record/lost-mail.ts';
import type { ParsedMails } from '../../shared/ports.ts';

/** A body that is no message of the inlet stands for no mail that is known. */
export function readInletMessage(body: string): readonly LostMail[] {
  const read = InletMessage.safeParse(parseJson(body));
  return read.success ? mailsOfInlet(read.data) : [];
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
