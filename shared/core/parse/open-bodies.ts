// Opens the bodies of a mail whose sender is proved: structure first, caps before any parser, words last.
// What cannot be read is an outcome with its reason. Runs in a thread with a deadline; it throws only on a fault of its own.
import PostalMime, { type Email } from 'postal-mime';
import type { BodyRefusal, MailBody, PassedOn } from '../parsed-mail.ts';
import { toBinaryText } from '../screen/bytes.ts';
import { attachedMails, factsOf, toAttached } from './attached-mails.ts';
import { attachedTables } from './attached-tables.ts';
import { calendarEvents } from './calendar-events.ts';
import { contentDigest } from './content-digest.ts';
import { type CharsetReading, cutAttachments, isCheapToParse } from './cut-attachments.ts';
import { asFixed } from './flowed.ts';
import { htmlToText } from './html-to-text.ts';
import { LIMITS } from './limits.ts';
import type { Carrier } from './marked-lines.ts';
import { type MimeOutline, outlineMime } from './mime-outline.ts';
import { splitOwnWords } from './own-words.ts';

export async function openBodies(raw: Uint8Array): Promise<MailBody> {
  if (raw.byteLength > LIMITS.rawBytes) return refused('too_large');
  const outlined = outlineMime(raw, toBinaryText(raw));
  if (outlined.kind === 'too_large') return refused('too_large');
  const { outline } = outlined;
  if (isEncrypted(outline)) return refused('encrypted_mail');
  if (isUnreadableForm(outline)) return refused('undecodable');

  const text = await readText(raw, outline);
  if (typeof text !== 'string') return text;
  if (/^\s*-----BEGIN PGP MESSAGE-----/.test(text)) return refused('encrypted_mail');
  const lost = text.trim() === '' && outline.lostBytes > 0;
  if (lost) return refused('undecodable'); // a wrong boundary gives an empty text without a word
  return opened(raw, outline, text);
}

async function opened(raw: Uint8Array, outline: MimeOutline, text: string): Promise<MailBody> {
  const facts = factsOf(raw);
  const { own, left, answered, isLossy, ...words } = splitOwnWords(text, facts);
  const passedOn = [...words.passedOn, ...(await openAttached(raw, outline, facts))];
  const tables = await attachedTables(raw, outline);
  const events = await calendarEvents(raw, outline, facts.sentAt);
  return {
    kind: 'opened',
    own,
    left,
    ...(passedOn.length > 0 && { passedOn }),
    ...(answered.length > 0 && { answered }),
    ...(tables.length > 0 && { attachedTables: tables }),
    ...(events.length > 0 && { events }),
    ...(isLossy && { isLossy }),
    contentDigest: contentDigest([own, left, ...tables].join('\n\n'), outline, facts.date),
  };
}

/** Mails that hang on this one, and those that hang on them no more: what cannot be read of them is left closed. */
async function openAttached(
  raw: Uint8Array,
  outline: MimeOutline,
  carrier: Carrier,
): Promise<readonly PassedOn[]> {
  const mails = attachedMails(raw, outline).map(async (attached) => {
    const outlined = outlineMime(attached, toBinaryText(attached));
    const text = outlined.kind === 'outlined' ? await readText(attached, outlined.outline) : '';
    return typeof text === 'string' ? toAttached(attached, text, carrier) : [];
  });
  return (await Promise.all(mails)).flat();
}

async function readText(given: Uint8Array, outline: MimeOutline): Promise<string | MailBody> {
  const { raw, unfold } = asFixed(given, outline);
  const text = await readDecoded(raw, outline);
  return typeof text === 'string' ? unfold(text) : text;
}

async function readDecoded(raw: Uint8Array, outline: MimeOutline): Promise<string | MailBody> {
  const declared = await parse(raw, outline, 'declared');
  if (typeof declared !== 'string' || !declared.includes('\uFFFD')) return declared;
  const guessed = await parse(raw, outline, 'windows-1252');
  return typeof guessed === 'string' && !guessed.includes('\uFFFD') ? guessed : declared;
}

async function parse(
  raw: Uint8Array,
  outline: MimeOutline,
  reading: CharsetReading,
): Promise<string | MailBody> {
  const kept = cutAttachments(raw, outline, reading);
  if (kept === undefined || !isCheapToParse(kept)) return refused('too_large');
  try {
    return textOf(await PostalMime.parse(kept, { forceRfc822Attachments: true }));
  } catch {
    return refused('undecodable'); // its own limits: nesting and header size; its message quotes the mail
  }
}

/** Text where there is some, else the HTML as its reader saw it. */
function textOf({ text, html }: Email): string | MailBody {
  const isPlain = text !== undefined && text.trim() !== '';
  if (html === undefined || (isPlain && !mayHideTable(text, html))) return text ?? '';
  if (html.length > LIMITS.htmlBytes) return isPlain ? text : refused('too_large');
  const shown = htmlToText(html);
  return isPlain && !shown.hasTable ? text : shown.text;
}

/** Clients write the rows of a table as lines without columns, or each cell as a line. */
function mayHideTable(text: string, html: string): boolean {
  return html.toLowerCase().includes('<table') && !/[\t|]/.test(text);
}

/** RFC 1847 (multipart/encrypted), RFC 8551 (enveloped S/MIME; without a type it is taken for that). */
function isEncrypted({ type, contentType }: MimeOutline): boolean {
  if (type === 'multipart/encrypted') return true;
  return (
    /^application\/(?:x-)?pkcs7-mime$/.test(type) &&
    !/smime-type\s*=\s*"?(?:signed-data|certs-only)/i.test(contentType)
  );
}

/** Words in a form that no decoder here has: UTF-7, opaque signatures, Outlook's TNEF alone. */
function isUnreadableForm({ type, leaves }: MimeOutline): boolean {
  if (/^application\/(?:x-)?pkcs7-mime$/.test(type)) return true;
  const texts = leaves.filter(({ isText }) => isText);
  if (texts.some(({ contentType }) => /charset\s*=\s*"?(?:unicode-1-1-)?utf-7/i.test(contentType)))
    return true;
  return texts.length === 0 && leaves.some(({ type: part }) => /^application\/(?:vnd\.)?ms-tnef$/.test(part));
}

function refused(reason: BodyRefusal): MailBody {
  return { kind: 'refused', reason };
}
