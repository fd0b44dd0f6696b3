// Mails that hang on a mail as attachments (message/rfc822): each is opened like the mail itself, and counts as passed on.
import type { PassedOn } from '../parsed-mail.ts';
import { decodeWords } from '../screen/encoded-words.ts';
import { readHeaderBlock, valuesOf } from '../screen/header-block.ts';
import { readSentAt } from '../screen/sent-at.ts';
import { toAuthor } from './mail-head.ts';
import type { Carrier } from './marked-lines.ts';
import type { MimeOutline } from './mime-outline.ts';
import { splitOwnWords } from './own-words.ts';
import { isBySender } from './passed-on.ts';

const MOST_MAILS = 10;
const LARGEST_BYTES = 1024 * 1024;
const LONGEST_FIELD = 2000;
const LONGEST_TEXT = 32_768;

/** Raw bytes of the mails that are attached. What is too large, or too much, is left closed. */
export function attachedMails(raw: Uint8Array, { leaves }: MimeOutline): readonly Uint8Array[] {
  return leaves
    .filter(
      ({ type, bodyStart, bodyEnd }) => type === 'message/rfc822' && bodyEnd - bodyStart <= LARGEST_BYTES,
    )
    .slice(0, MOST_MAILS)
    .map(({ bodyStart, bodyEnd }) => raw.subarray(bodyStart, bodyEnd));
}

export interface MailFacts extends Carrier {
  readonly subject: string;
  readonly date: string;
}

export function factsOf(raw: Uint8Array): MailFacts {
  const block = readHeaderBlock(raw);
  const value = (name: string) =>
    block.kind === 'read' ? (valuesOf(block.fields, name)[0] ?? '').slice(0, LONGEST_FIELD) : '';
  const decoded = (name: string) => decodeWords(value(name));
  const date = value('date');
  const sentAt = readSentAt(date);
  return { ...toAuthor(decoded('from')), subject: decoded('subject'), date, ...(sentAt && { sentAt }) };
}

/** @param text of the attached mail, decoded. */
export function toAttached(raw: Uint8Array, text: string, carrier: Carrier): readonly PassedOn[] {
  const { subject, address, name, sentAt } = factsOf(raw);
  const from = { ...(address && { address }), ...(name && { name }) };
  const words = splitOwnWords(text, { ...carrier, ...(sentAt && { sentAt }) });
  const one = { from, bySender: isBySender(from, carrier), ...(sentAt && { sentAt }), subject };
  return [{ ...one, text: words.own.slice(0, LONGEST_TEXT) }, ...words.passedOn];
}
