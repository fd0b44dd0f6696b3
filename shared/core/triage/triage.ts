// Decides what one parsed mail asks of us. Pure: "yesterday" is read against the mail's own date, never against a clock.
import type { Catalogue } from '../catalogue.ts';
import type { Decision, IgnoreReason } from '../decision.ts';
import type { MemberProfile } from '../member.ts';
import type { ParsedMail } from '../parsed-mail.ts';
import type { ReasonCode } from '../reason.ts';
import { readAnswer } from './answered.ts';
import { readEvents } from './calendar.ts';
import { decide } from './decide.ts';
import { type Opened, readPassedOn } from './passed-on.ts';
import { withoutInvitation } from './pasted-invitation.ts';
import { proposed } from './proposed.ts';
import type { ReadingContext } from './read/context.ts';
import { type Reading, readText } from './read-text.ts';
import { referenceOf } from './reference.ts';
import { readSubject, type SubjectReading } from './subject.ts';

export interface Known {
  readonly member: MemberProfile;
  readonly catalogue: Catalogue;
}

/** The decision on a mail: same mail, same member and same catalogue give the same decision. Never throws on what a sender writes. */
export function triage(mail: ParsedMail, { member, catalogue }: Known): Decision {
  const { routing, body } = mail;
  if (routing.kind === 'refused') return { disposition: 'ignored', reason: toIgnoreReason(routing.reason) };
  if (body === undefined) return { disposition: 'ignored', reason: 'no_time_found' };
  if (body.kind === 'refused') return { disposition: 'needs_review', reason: body.reason, drafts: [] };
  const { now, farOff } = referenceOf(mail, member.timeZone);
  const { timeZone, locale, workdayMinutes, displayName, address } = member;
  const writer = [displayName, ...address.split('@', 1)];
  const known = { now, timeZone, locale, workdayMinutes, catalogue, writer, topic: mail.header.subject };
  const context: ReadingContext = { ...known, source: 'body' };
  return decide(readMail(mail, body, context), farOff);
}

/** The first of the ways to understand a mail that has something to say. */
function readMail(mail: ParsedMail, body: Opened, context: ReadingContext): Reading {
  const subject = readSubject(mail.header.subject, context);
  const { attachedTables = [] } = body;
  const answer = attachedTables.length === 0 ? readAnswer(mail, body, context, subject.lent) : undefined;
  const read = answer ?? readText(body.own, context, subject.lent, attachedTables);
  const own = withoutInvitation(read, body.own, mail.header.subject);
  const reading = choose(own, body.own, subject);
  return (
    readEvents(body.events ?? [], own, body.own, context) ??
    readPassedOn(own, { header: mail.header, body }, context) ??
    asAnswer(reading, mail) ??
    readLowTrust(reading, body, context) ??
    reading
  );
}

const CODES_OF_MEMBERS: ReadonlySet<ReasonCode> = new Set([
  'accepted',
  'accepted_partial',
  'proposed',
  'needs_clarification',
  'command_unsupported',
  'confirmation_applied',
  'address_taken',
]);

function toIgnoreReason(reason: ReasonCode): IgnoreReason {
  return isIgnoreReason(reason) ? reason : 'no_time_found';
}

function isIgnoreReason(reason: ReasonCode): reason is IgnoreReason {
  return !CODES_OF_MEMBERS.has(reason);
}

const FEW_WORDS = 12; // a greeting, a signature: nothing that speaks against the subject

/** The body's reading, or the subject's where the body says nothing of time. */
function choose(own: Reading, text: string, { reading, isInherited }: SubjectReading): Reading {
  const silent =
    own.entries.length === 0 &&
    own.command === undefined &&
    !own.overLimit &&
    own.doubts.every(({ doubt }) => doubt === 'amount_missing');
  const short = text.trim().split(/\s+/).length <= FEW_WORDS;
  if (!silent || isInherited) return own;
  if (text.trim() === '') return reading;
  return short && reading.entries.length > 0 && reading.command === undefined ? reading : own;
}

/** A bare "40 minutes" in an answer belongs to what was asked: where that is not known its day would be a guess. */
function asAnswer(reading: Reading, { header }: ParsedMail): Reading | undefined {
  const [entry, ...more] = reading.entries;
  if (
    entry === undefined ||
    more.length > 0 ||
    header.inReplyTo === undefined ||
    reading.command !== undefined
  )
    return undefined;
  const bare =
    entry.description === '' &&
    entry.evidence.every(({ field, source, said }) => field !== 'project' || source !== 'body' || !said) &&
    entry.evidence.every(({ field, said }) => field !== 'workDate' || !said);
  return bare ? proposed(reading, 'day_vague') : undefined;
}

/** Words that may be the sender's although they were taken for another's: what they tell is asked, never logged. */
function readLowTrust(
  reading: Reading,
  { own, left, isLossy }: Opened,
  context: ReadingContext,
): Reading | undefined {
  const isSilent = reading.entries.length === 0 && reading.command === undefined && left !== '';
  if (!isSilent || (own.trim() !== '' && !isLossy)) return undefined;
  const told = readText(left.replace(/^(?:> ?){1,5}/gm, ''), { ...context, source: 'quote' });
  return told.entries.length > 0 ? proposed(told, 'whose_words') : undefined;
}
