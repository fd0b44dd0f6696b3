// The header fields that later steps need, decoded and each under a cap.
import { inOneLine } from '../one-line.ts';
import type { HeaderFacts } from '../parsed-mail.ts';
import { decodeWords } from './encoded-words.ts';
import { type HeaderField, valuesOf } from './header-block.ts';
import { readSentAt } from './sent-at.ts';

const LONGEST_SUBJECT = 998; // a line's limit (RFC 5322, 2.1.1)
const MOST_REFERENCES = 100;
const MESSAGE_ID = /<[^<>\s]{1,400}>/g;

export function toHeaderFacts(fields: readonly HeaderField[]): HeaderFacts {
  const [messageId] = ids(fields, 'message-id');
  const [inReplyTo] = ids(fields, 'in-reply-to');
  const sentAt = readSentAt(valuesOf(fields, 'date')[0]);
  return {
    ...(messageId === undefined ? {} : { messageId }),
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    references: ids(fields, 'references').slice(-MOST_REFERENCES),
    subject: toSubject(valuesOf(fields, 'subject')[0] ?? ''),
    ...(sentAt === undefined ? {} : { sentAt }),
  };
}

function ids(fields: readonly HeaderField[], name: string): readonly string[] {
  return (valuesOf(fields, name)[0] ?? '').slice(0, 64_000).match(MESSAGE_ID) ?? [];
}

function toSubject(value: string): string {
  const decoded = decodeWords(value.slice(0, 8 * LONGEST_SUBJECT));
  return inOneLine(decoded).slice(0, LONGEST_SUBJECT);
}
