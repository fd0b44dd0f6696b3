// Decides what one parsed mail asks of us. Pure: "yesterday" is read against the mail's own date, never against a clock.
import type { Catalogue } from '../catalogue.ts';
import type { Decision, IgnoreReason } from '../decision.ts';
import type { MemberProfile } from '../member.ts';
import type { ParsedMail } from '../parsed-mail.ts';
import type { ReasonCode } from '../reason.ts';
import { decide } from './decide.ts';
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
  const { timeZone, locale, workdayMinutes } = member;
  const context: ReadingContext = { now, timeZone, locale, workdayMinutes, catalogue, source: 'body' };
  const subject = readSubject(mail.header.subject, context);
  const own = readText(body.own, context, subject.lent);
  const reading = choose(own, body.own, subject);
  return decide(asAnswer(reading, mail) ?? asForward(reading, body, context) ?? reading, farOff);
}

const CODES_OF_MEMBERS: ReadonlySet<ReasonCode> = new Set([
  'accepted',
  'accepted_partial',
  'proposed',
  'needs_clarification',
  'command_unsupported',
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

/** A bare "40 minutes" in an answer belongs to what was asked, which is not known here: its day would be a guess. */
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
    entry.project === undefined &&
    entry.evidence.every(({ field, said }) => field !== 'workDate' || !said);
  if (!bare) return undefined;
  const evidence = entry.evidence.filter(({ field }) => field === 'duration');
  return {
    ...reading,
    entries: [],
    doubts: [{ doubt: 'day_vague', words: evidence[0]?.text ?? '', evidence, drafts: [entry] }],
  };
}

/** Nothing of the sender's own above a forward that tells of time: not logged yet, and not passed over in silence. */
function asForward(
  reading: Reading,
  { own, left }: { own: string; left: string },
  context: ReadingContext,
): Reading | undefined {
  if (own.trim() !== '' || reading.entries.length > 0 || reading.command !== undefined || left.trim() === '')
    return undefined;
  const told = readText(left.replace(/^(?:> ?){1,5}/gm, ''), context);
  if (told.entries.length === 0) return undefined;
  return { ...reading, doubts: [{ doubt: 'amount_missing', words: '', evidence: [], drafts: [] }] };
}
