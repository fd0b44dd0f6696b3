// An answer may take its day or its project from the question that it quotes (reading rule 2), part by part where the writer
// answered between the quotes. The tracker's question counts whole; where nobody is said to have asked, what asks right above; a
// day that another asked about is asked about again.
import type { Answered, ParsedMail } from '../parsed-mail.ts';
import { REPLY_MARKER } from '../reply-marker.ts';
import { addDays } from '../work-date.ts';
import { atOffset, type LocalTime } from '../zone.ts';
import { askedIn } from './asked-in.ts';
import { amountAsked, bareIn } from './bare-answer.ts';
import { THAT_DAY } from './languages/handing-on.ts';
import type { Opened } from './passed-on.ts';
import { proposed } from './proposed.ts';
import type { ReadingContext } from './read/context.ts';
import { overCounted } from './read/over-counted.ts';
import type { Lent } from './read/refiners/to-drafts.ts';
import type { SaidDay } from './read/sentence-reading.ts';
import { type Reading, readText } from './read-text.ts';
import { asCorrection } from './slips.ts';
import { blanked } from './text/blank.ts';

interface Question {
  readonly lent: Lent;
  /** It names several days: which one is meant is not known. */
  readonly isOpen: boolean;
  /** It tells time: a receipt of ours. */
  readonly receipt?: Reading;
  /** Of ours, with what is read in it. */
  readonly ours?: { readonly quote: string; readonly reading: Reading };
}

/** The sender's words read with what the tracker asked; `undefined` where it asked nothing. */
export function readAnswer(
  mail: Pick<ParsedMail, 'header' | 'arrival'>,
  { own, answered = [] }: Opened,
  context: ReadingContext,
  lent: Lent,
): Reading | undefined {
  const asked = carried(answered.map((part) => questionOf(part, mail, context)));
  const [first] = asked;
  if (asked.length === 0 && isOurs(mail.header.inReplyTo, mail))
    // a telephone quotes nothing
    return asCorrection(own, readText(own, context, lent), undefined);
  if (asked.every((question) => question === undefined)) return undefined;
  if (asked.length === 1) return readPart(own, first, context, lent);
  return inPlace(own, answered)
    .map((text, i) => readPart(text, asked[i], context, lent))
    .reduce(together);
}

function questionOf(
  part: Answered,
  mail: Pick<ParsedMail, 'header' | 'arrival'>,
  context: ReadingContext,
): Question | undefined {
  if (isTracker(part, mail)) return readQuestion(part, context);
  const quote = askedIn(part.quote, context);
  const asked = quote === undefined ? undefined : readQuestion({ ...part, quote }, context);
  const day = asked?.lent.day;
  if (asked === undefined || day?.tense === 'future') return undefined;
  if (isNobodys(part, mail)) return { lent: asked.lent, isOpen: false };
  return day && { lent: {}, isOpen: true };
}

/** Nothing says that another asked: the words were sent to us. */
function isNobodys({ from }: Answered, { header }: Pick<ParsedMail, 'header'>): boolean {
  return from.address === undefined && from.name === undefined && header.inReplyTo === undefined;
}

/** "And Globex on the same day?": a question that says no day is still about the one before it. */
function carried(questions: readonly (Question | undefined)[]): readonly (Question | undefined)[] {
  let day: SaidDay | undefined;
  return questions.map((question) => {
    day = question?.lent.day ?? day;
    return question && !question.isOpen && day ? { ...question, lent: { ...question.lent, day } } : question;
  });
}

function readPart(text: string, asked: Question | undefined, context: ReadingContext, lent: Lent): Reading {
  if (asked === undefined) return readText(text, context, lent);
  const plain = asked.lent.day ? withoutThatDay(text) : text;
  const reading = readText(plain, context, { ...lent, ...asked.lent });
  if (asked.receipt) return asCorrection(text, reading, asked.receipt);
  const bare = asked.ours && readBare(text, asked, context);
  if (bare) return bare;
  return asked.isOpen && !saysItsDay(reading) ? proposed(reading, 'day_vague') : reading;
}

/** "Monday" to "Which day were the 3h on ACME?" */
function readBare(text: string, { ours, lent }: Question, context: ReadingContext): Reading | undefined {
  const reading = readText(text, context);
  const said = bareIn(text, reading);
  const known = { day: said?.day ?? lent.day, project: said?.project ?? lent.project };
  const entry = said && ours && amountAsked(ours.quote, ours.reading, context, known);
  return entry && { ...reading, entries: [entry] };
}

function saysItsDay({ entries }: Reading): boolean {
  return entries.every(({ evidence }) => evidence.some(({ field, said }) => field === 'workDate' && said));
}

/** "That day" is the one that was asked about. */
function withoutThatDay(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text; // few letters change their length: then no offset holds
  return THAT_DAY.reduce((left, phrase) => {
    const at = lower.indexOf(phrase);
    return at === -1 ? left : blanked(left, [{ start: at, end: at + phrase.length }]);
  }, text);
}

/** What is asked about: the one day and the one project of a quote that tells no time itself, as a receipt does. */
function readQuestion({ sentAt, ...part }: Answered, context: ReadingContext): Question {
  const quote = part.quote.replace(REPLY_MARKER, ' '.repeat(REPLY_MARKER.length));
  const now = sentAt ? atOffset(new Date(sentAt.instant), sentAt.utcOffsetMinutes) : context.now;
  const reading = readText(quote, { ...context, now, source: 'quote' });
  if (reading.entries.length > 0 || reading.overLimit) return toReceipt(reading);
  const [project, ...others] = new Map(reading.projects.map((one) => [one.named.name, one])).values();
  const day = oneDay(reading.days);
  const isCertain = day !== undefined && (sentAt !== undefined || isSameADayBefore(quote, day, now, context));
  return {
    lent: { ...(isCertain && { day }), ...(project && others.length === 0 && { project }) },
    isOpen: reading.days.length > 0 && !isCertain,
    ours: { quote, reading },
  };
}

function toReceipt(reading: Reading): Question {
  const isReceipt = !reading.overLimit && reading.conflict === undefined;
  return { lent: {}, isOpen: false, ...(isReceipt && { receipt: reading }) };
}

function oneDay(days: readonly SaidDay[]): SaidDay | undefined {
  const dates = new Set(days.flatMap((day) => day.dates));
  return dates.size === 1 ? days[0] : undefined;
}

/** When the question was asked is not known: "yesterday" in it could be any day. */
function isSameADayBefore(quote: string, day: SaidDay, now: LocalTime, context: ReadingContext): boolean {
  const before = { ...now, date: addDays(now.date, -1) };
  const [same] = readText(quote, { ...context, now: before, source: 'quote' }).days;
  return same?.dates.join() === day.dates.join();
}

/** Ours by its sender, by our marker, or by the message that this one answers. */
function isTracker({ from, quote }: Answered, mail: Pick<ParsedMail, 'header' | 'arrival'>): boolean {
  return quote.includes(REPLY_MARKER) || isOurs(from.address ?? mail.header.inReplyTo, mail);
}

/** An address or a message id of the domain that the mail came to. */
function isOurs(id: string | undefined, { arrival }: Pick<ParsedMail, 'arrival'>): boolean {
  const domain = domainOf(arrival.recipient);
  return domain !== undefined && domainOf(id?.replace(/>$/, '')) === domain;
}

function domainOf(address: string | undefined): string | undefined {
  const at = address?.lastIndexOf('@') ?? -1;
  return at === -1 ? undefined : address?.slice(at + 1).toLowerCase();
}

/** For each part the whole text with all others blanked out, so that offsets count in the text. Nothing is left unread. */
function inPlace(own: string, parts: readonly Answered[]): readonly string[] {
  let from = 0;
  return parts.map(({ words }, i) => {
    const start = from;
    from = i === parts.length - 1 ? own.length : Math.max(own.indexOf(words, from), from) + words.length;
    return own.slice(0, start).replace(/[^\n]/g, ' ') + own.slice(start, from);
  });
}

function together(a: Reading, b: Reading): Reading {
  const entries = [...a.entries, ...b.entries];
  const conflict = a.conflict ?? b.conflict ?? overCounted(entries);
  const command = a.command ?? b.command;
  return {
    ...a,
    entries,
    doubts: [...a.doubts, ...b.doubts],
    ...(conflict && { conflict }),
    ...(command && { command }),
    days: [...a.days, ...b.days],
    isBareDay: false,
    projects: [...a.projects, ...b.projects],
    overLimit: a.overLimit || b.overLimit,
    amounts: [...a.amounts, ...b.amounts],
  };
}
