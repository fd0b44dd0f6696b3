// How mail clients mark what is not the writer's own. Each question looks at one line, or a few joined, of at most 500
// characters, and none at a word that is not in mark-words.ts or header-words.ts.
import { fieldOf } from './header-words.ts';
import {
  DEVICE,
  DIVIDERS,
  NOTICE_WORDS,
  OPENERS,
  SENT,
  SENT_WITHIN,
  SIGN_OFFS,
  WEEKDAYS,
  WROTE,
  WROTE_WITHIN,
} from './mark-words.ts';

export const LONGEST_MARK = 500;
const LONGEST_PHRASE = 120;
const LONGEST_SENT_FROM = 90;

export function isQuoted(line: string): boolean {
  return /^\s{0,3}>/.test(line);
}

/** Without one level of quoting. */
export function unquoted(line: string): string {
  return line.replace(/^\s{0,3}> ?/, '');
}

/** Only so much of a line can be a mark: the rest is not looked at. */
export function markOf(line: string): string {
  return line.slice(0, LONGEST_MARK).trim();
}

/** `-----Original Message-----`, `Begin forwarded message:` and kin: from here on all is another's. */
export function isDivider(mark: string): boolean {
  if (mark.length > LONGEST_PHRASE) return false;
  const [first = '', ...more] = pieces(mark);
  if (more.some((one) => !isDividerPhrase(one))) return false;
  return isDividerPhrase(first) || /^forwarded by \S/i.test(first);
}

/** What follows in the same line, where a client writes the whole head in one. */
export function headBehindDivider(line: string): string | undefined {
  const mark = line.trim();
  if (!mark.startsWith('-')) return undefined;
  const [first = '', second = '', ...more] = pieces(mark);
  return more.length === 0 && isDividerPhrase(first) && fieldOf(second) !== undefined ? second : undefined;
}

function pieces(mark: string): readonly string[] {
  return mark
    .split(/[-_=*]{3,}|\s\/\s/, 4)
    .map((one) => one.replace(/^[\s*_>]{1,20}/, '').trim())
    .filter((one) => one !== '');
}

function isDividerPhrase(piece: string): boolean {
  return DIVIDERS.has(
    piece
      .replace(/[\s:：*_=-]{1,20}$/, '')
      .toLowerCase()
      .replace(/i̇/g, 'i'),
  );
}

/** A rule of signs, as clients put above a head, or nothing. */
export function isRuleOrBlank(line: string): boolean {
  const mark = markOf(line);
  return mark === '' || /^[-_=*]{3,200}$/.test(mark);
}

const ADDRESS = /[<([][^<>()[\]\s]{0,100}@/;
const DATE_LIKE = /\d{1,2}[:.h]\d{2}|(?:19|20)\d{2}|\d{1,2}[./-]\s?\d{1,2}|\d月/;
const DATE_FIRST = /^\d{1,4}(?:[./-]\d{1,2}[./-]\d{1,4}|年|\.?\s\p{L}{3,12}\.?\s\d{4})/u;

/** `On Tue, 10 Mar 2026 at 09:00, Ann wrote:`, joined when it runs over lines. */
export function isAttribution(mark: string): boolean {
  if (mark.includes(' wrote -') && /^-{3,}.{4,300}\swrote\s-{3,}$/.test(mark)) return true;
  if (!/[:：]$/.test(mark)) return /^\d{4}[./-].{4,120}@[^\s>]{1,100}>$/.test(mark);
  if (!hasVerb(mark)) return DATE_FIRST.test(mark) && /@[^\s>]{1,100}>\s?[:：]$/.test(mark);
  return ADDRESS.test(mark) || isDatedHead(mark);
}

/** `Ann wrote:`, which is an attribution only where a quote follows. */
export function isShortAttribution(mark: string): boolean {
  return mark.length <= LONGEST_PHRASE && /[:：]$/.test(mark) && hasVerb(mark);
}

/** The first line of an attribution that runs over lines. */
export function opensAttribution(mark: string): boolean {
  if (isDatedHead(mark)) return true;
  return mark.includes('<') && (hasVerb(mark) || !/>.{0,3}$/.test(mark));
}

/** `On 10 March 2026`, and whatever follows. */
export function isDatedHead(mark: string): boolean {
  return beginsAsAttribution(mark) && DATE_LIKE.test(mark);
}

function beginsAsAttribution(mark: string): boolean {
  const head = mark.slice(0, 40).toLowerCase();
  const words = head.split(/\s+/, 2);
  return (
    OPENERS.has(words.slice(0, 1).join()) ||
    OPENERS.has(words.join(' ')) ||
    DATE_FIRST.test(mark) ||
    /^(?:在|于)/.test(mark) ||
    WEEKDAYS.test(head) ||
    /^\p{L}{4,14},?\s\d{1,2}\.?\s\p{L}/u.test(head)
  );
}

function hasVerb(mark: string): boolean {
  return (
    WROTE_WITHIN.test(mark) ||
    mark
      .toLowerCase()
      .split(/[\s:：>,]+/)
      .some((word) => WROTE.has(word))
  );
}

/** A line of its own that a phone or a service adds. */
export function isSentFrom(mark: string): boolean {
  if (mark.length > LONGEST_SENT_FROM + 60) return false;
  const words = mark
    .replace(/<?\(?https?:\S{1,200}/g, '')
    .replace(/[[\]<>()]/g, '')
    .trim()
    .toLowerCase();
  if (words.length > LONGEST_SENT_FROM) return false;
  if (SENT_WITHIN.test(words)) return true;
  const first = words.split(/\s+/, 3);
  if (SENT.has(first.slice(0, 2).join(' ')) || SENT.has(first.join(' ')))
    return DEVICE.test(words) && !/\d\s?(?:h|hrs?|min)\b/.test(words);
  return /\s(?:gesendet|verzonden|verstuurd)\.?$/.test(words) && DEVICE.test(words);
}

/** A line of its own with which people end; what follows is their card. */
export function isSignOff(mark: string): boolean {
  if (mark.length > LONGEST_PHRASE) return false;
  const phrase = mark
    .replace(/[\s,.!–-]{1,4}$/, '')
    .toLowerCase()
    .replaceAll("'", '’');
  return SIGN_OFFS.has(phrase) || phrase.split(JOINING).every((one) => SIGN_OFFS.has(one.trim()));
}

/** `Thanks & Regards`, `Danke und Gruß`. */
const JOINING = /&|\+|\/|,|\band\b|\bund\b|\bet\b|\be\b|\by\b|\ben\b/;

/** "This e-mail is confidential and intended for …" */
export function isNotice(mark: string): boolean {
  return mark.length >= 60 && NOTICE_WORDS.every((words) => words.test(mark));
}
