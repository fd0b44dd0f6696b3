// Opens the bodies of a mail whose sender is proved: structure first, caps before any parser, words last.
// What cannot be read is an outcome with its reason. Runs in a thread with a deadline; it throws only on a fault of its own.
import type { BodyRefusal, MailBody, PassedOn } from '../parsed-mail.ts';
import { toBinaryText } from '../screen/bytes.ts';
import { attachedMails, factsOf, type MailFacts, toAttached } from './attached-mails.ts';
import { attachedTables } from './attached-tables.ts';
import { calendarEvents } from './calendar-events.ts';
import { contentDigest } from './content-digest.ts';
import { LIMITS } from './limits.ts';
import type { Carrier } from './marked-lines.ts';
import { type MimeOutline, outlineMime } from './mime-outline.ts';
import { splitOwnWords } from './own-words.ts';
import { readWords } from './read-words.ts';
import { signedMail } from './signed-mail.ts';

export async function openBodies(raw: Uint8Array): Promise<MailBody> {
  if (raw.byteLength > LIMITS.rawBytes) return refused('too_large');
  const outlined = outlineMime(raw, toBinaryText(raw));
  if (outlined.kind === 'too_large') return refused('too_large');
  const { outline } = outlined;
  if (isEncrypted(outline)) return refused('encrypted_mail');
  const signed = signedMail(raw, outline);
  if (signed !== undefined) return signed === 'unreadable' ? refused('undecodable') : openWithin(raw, signed);
  return openOutlined(raw, outline);
}

/** The words of what was signed, under the header of the mail that carries it. */
function openWithin(raw: Uint8Array, signed: Uint8Array): MailBody {
  const outlined = outlineMime(signed, toBinaryText(signed));
  if (outlined.kind === 'too_large') return refused('too_large');
  const { outline } = outlined;
  if (isEncrypted(outline)) return refused('encrypted_mail');
  return openOutlined(signed, outline, factsOf(raw));
}

function openOutlined(raw: Uint8Array, outline: MimeOutline, facts = factsOf(raw)): MailBody {
  const words = readWords(raw, outline);
  if (words.kind === 'refused') return words;
  const { text } = words;
  if (/^\s*-----BEGIN PGP MESSAGE-----/.test(text)) return refused('encrypted_mail');
  // A wrong boundary gives an empty text without a word, and so does a form that nothing here reads.
  const isLost = text.trim() === '' && (outline.lostBytes > 0 || isTnef(outline));
  return isLost ? refused('undecodable') : opened(raw, outline, text, facts);
}

function opened(raw: Uint8Array, outline: MimeOutline, text: string, facts: MailFacts): MailBody {
  const { own, left, answered, isLossy, ...words } = splitOwnWords(text, facts);
  const passedOn = [...words.passedOn, ...openAttached(raw, outline, facts)];
  const tables = attachedTables(raw, outline);
  const events = calendarEvents(raw, outline, facts.sentAt);
  return {
    kind: 'opened',
    own,
    left,
    ...(passedOn.length > 0 && { passedOn }),
    ...(answered.length > 0 && { answered }),
    ...(tables.length > 0 && { attachedTables: tables }),
    ...(events.length > 0 && { events }),
    ...(isLossy && { isLossy }),
    contentDigest: contentDigest([own, left, ...tables].join('\n\n'), raw, outline, facts.date),
  };
}

/** Mails that hang on this one, and those that hang on them no more: what cannot be read of them is left closed. */
function openAttached(raw: Uint8Array, outline: MimeOutline, carrier: Carrier): readonly PassedOn[] {
  return attachedMails(raw, outline).flatMap((attached) => {
    const outlined = outlineMime(attached, toBinaryText(attached));
    if (outlined.kind !== 'outlined') return [];
    const words = readWords(attached, outlined.outline);
    return words.kind === 'read' ? toAttached(attached, words.text, carrier) : [];
  });
}

/** RFC 1847 (multipart/encrypted), RFC 8551 (enveloped S/MIME; without a type it is taken for that). */
function isEncrypted({ type, contentType }: MimeOutline): boolean {
  if (type === 'multipart/encrypted') return true;
  return (
    /^application\/(?:x-)?pkcs7-mime$/.test(type) &&
    !/smime-type\s*=\s*"?(?:signed-data|certs-only)/i.test(contentType)
  );
}

/** Outlook's own form, which hides all words where no other part shows them. */
function isTnef({ leaves }: MimeOutline): boolean {
  return leaves.some(({ type }) => /^application\/(?:vnd\.)?ms-tnef$/.test(type));
}

function refused(reason: BodyRefusal): MailBody {
  return { kind: 'refused', reason };
}
