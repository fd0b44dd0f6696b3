// Reads the mails that a mail passes on, where the sender says no time of their own (reading rule 2): days are those of the
// passed-on mail, and only the sender's own time counts. What may be another's is proposed, never logged.
import type { ParsedMail, PassedOn } from '../parsed-mail.ts';
import { atOffset } from '../zone.ts';
import { handingOf } from './asks-to-log.ts';
import { detect, languageOfLocale } from './languages/detect.ts';
import { proposed } from './proposed.ts';
import type { ReadingContext } from './read/context.ts';
import type { Lent } from './read/refiners/to-drafts.ts';
import type { SaidProject } from './read/sentence-reading.ts';
import { type Reading, readText } from './read-text.ts';
import { readInherited } from './subject.ts';
import { tokenise } from './text/token.ts';

export type Opened = Extract<NonNullable<ParsedMail['body']>, { kind: 'opened' }>;

const MS_A_DAY = 86_400_000;

/** What is to be logged of the mails below the sender's words; `undefined` where those words count themselves. */
export function readPassedOn(
  own: Reading,
  { header, body }: { header: ParsedMail['header']; body: Opened },
  context: ReadingContext,
): Reading | undefined {
  const { passedOn = [] } = body;
  if (passedOn.length === 0 || own.entries.length > 0 || own.overLimit) return undefined;
  const { handing, project } = handingOf(body.own, own.projects);
  if (handing === 'other') return undefined;
  const read = passedOn
    .filter((one) => handing !== 'told' || !isOfAnother(one, context))
    .map((one) => readOne(one, project, header, context));
  return read.find(tellsSomething);
}

function tellsSomething({ entries, doubts, overLimit }: Reading): boolean {
  return entries.length > 0 || doubts.length > 0 || overLimit;
}

function readOne(
  one: PassedOn,
  project: SaidProject | undefined,
  { subject, sentAt }: ParsedMail['header'],
  outer: ReadingContext,
): Reading {
  const isDated = one.sentAt !== undefined && isBefore(one.sentAt.instant, sentAt?.instant);
  const now = one.sentAt !== undefined && isDated ? clockOf(one.sentAt) : outer.now;
  const context: ReadingContext = { ...outer, now, source: 'forward' };
  const lent: Lent = { ...readInherited(subject, context), ...(project && { project }) };
  const reading = readText(one.text, context, lent);
  if (!isDated) return proposed(reading, 'day_vague');
  return isOfAnother(one, outer) ? proposed(reading, 'whose_words') : reading;
}

function isBefore(claimed: string, sent: string | undefined): boolean {
  return sent === undefined || Date.parse(claimed) <= Date.parse(sent) + MS_A_DAY;
}

function clockOf({ instant, utcOffsetMinutes }: NonNullable<PassedOn['sentAt']>) {
  return atOffset(new Date(instant), utcOffsetMinutes);
}

function isOfAnother({ bySender, text }: PassedOn, { locale }: ReadingContext): boolean {
  return !bySender && !isToldToReader(text, locale);
}

/** A client writes to the member of what the member did: nothing in it is the client's own doing. */
function isToldToReader(text: string, locale: string): boolean {
  const tokens = tokenise(text);
  const { you, thanks, subjects, own } = detect(tokens, languageOfLocale(locale)).lexicon.verdicts;
  const speaks = (words: ReadonlySet<string>) => tokens.some(({ lower }) => words.has(lower));
  return (speaks(you) || speaks(thanks)) && !speaks(subjects) && !speaks(own);
}
