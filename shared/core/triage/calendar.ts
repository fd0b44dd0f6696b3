// Reads invitations (reading rules 10 and 14): what lies in the past is an entry, what is to come a proposal, a cancellation a
// command, an answer to an invitation nothing. What the mail's own words say of time wins.
import { toMinutes } from '../minutes.ts';
import type { CalendarEvent } from '../parsed-mail.ts';
import type { DraftEntry, Evidence, EvidenceField } from '../time-entry.ts';
import { localTime, toInstant } from '../zone.ts';
import { detect, languageOfLocale } from './languages/detect.ts';
import { confidenceOfRule } from './read/confidence.ts';
import type { ReadingContext } from './read/context.ts';
import { findAll } from './read/find.ts';
import { ofKind } from './read/finding.ts';
import { billableByDefault } from './read/project-default.ts';
import type { Doubtful } from './read/sentence-reading.ts';
import { scan } from './read/token-traits.ts';
import { type Reading, readText } from './read-text.ts';
import { tokenise } from './text/token.ts';

const RULE = 'invitation';
const LONGEST_NOTE = 500; // characters above an invitation that are looked at
const ANSWERS: ReadonlySet<CalendarEvent['method']> = new Set([
  'REPLY',
  'COUNTER',
  'REFRESH',
  'DECLINECOUNTER',
]);

/** `undefined`: the events say nothing beside what the mail's own words do. */
export function readEvents(
  events: readonly CalendarEvent[],
  own: Reading,
  text: string,
  context: ReadingContext,
): Reading | undefined {
  const [first] = events;
  if (first === undefined || own.command !== undefined) return undefined;
  if (own.entries.length > 0) return onDayOf(first, own, context);
  if (first.method === 'CANCEL')
    return { ...own, command: { kind: 'cancel', days: [endsOf(first, context).start.date] } };
  if (ANSWERS.has(first.method)) return { ...own, entries: [], doubts: [] };
  const read = events.map((event) => readEvent(event, text, context));
  return {
    ...own,
    entries: read.flatMap((one) => ('entry' in one ? [one.entry] : [])),
    doubts: read.flatMap((one) => ('doubt' in one ? [one.doubt] : [])),
  };
}

/** "Only took 40 minutes" above an invitation: the length is the writer's, day and name are the invitation's. */
function onDayOf(event: CalendarEvent, own: Reading, context: ReadingContext): Reading | undefined {
  const [entry, ...more] = own.entries;
  if (entry === undefined || more.length > 0) return undefined;
  const { start } = endsOf(event, context);
  const saysDay = entry.evidence.some(({ field, said }) => field === 'workDate' && said);
  const project = entry.project ?? projectOf(event, context);
  const evidence = saysDay
    ? entry.evidence
    : [...entry.evidence.filter(({ field }) => field !== 'workDate'), evidenceOf('workDate', event)];
  return {
    ...own,
    entries: [
      { ...entry, ...(saysDay ? {} : { workDate: start.date }), ...(project && { project }), evidence },
    ],
  };
}

function readEvent(
  event: CalendarEvent,
  text: string,
  context: ReadingContext,
): { readonly entry: DraftEntry } | { readonly doubt: Doubtful } {
  const { start, end, startsAt, endsAt } = endsOf(event, context);
  const minutes = toMinutes((endsAt - startsAt) / 60_000);
  const time = evidenceOf('duration', event);
  if (event.isAllDay || minutes === undefined)
    return { doubt: { doubt: 'amount_missing', words: event.summary, evidence: [time], drafts: [] } };
  if (event.isOpen)
    return { doubt: { doubt: 'day_vague', words: event.summary, evidence: [time], drafts: [] } };
  const project = projectOf(event, context);
  const [said] = ofKind(foundIn(text.slice(0, LONGEST_NOTE), context), 'billable');
  const billable = said?.meaning.billable ?? billableByDefault(project, context.catalogue);
  const entry: DraftEntry = {
    workDate: start.date,
    minutes,
    start: start.clock,
    end: end.clock,
    ...(project && { project }),
    description: event.summary,
    tags: [],
    ...(billable !== undefined && { billable }),
    confidence: confidenceOfRule(RULE),
    evidence: [
      time,
      ...(['workDate', 'start', 'end', 'description'] as const).map((field) => evidenceOf(field, event)),
      ...(project ? [evidenceOf('project', event)] : []),
    ],
  };
  const now = toInstant(context.now, context.timeZone).getTime();
  return endsAt <= now
    ? { entry }
    : { doubt: { doubt: 'future', words: event.summary, evidence: [time], drafts: [entry] } };
}

/** What the writer's own words say beside the invitation, such as "billable". */
function foundIn(text: string, context: ReadingContext) {
  const { lexicon } = detect(tokenise(text), languageOfLocale(context.locale));
  const sight = { text, context, lexicon, tokens: tokenise(text, 0, text.length, lexicon.writing) };
  return findAll(sight, scan(sight).traits);
}

/** Both ends on the member's clock; a floating time is on it already. */
function endsOf({ startsAt, endsAt, isFloating }: CalendarEvent, { timeZone }: ReadingContext) {
  const [from, to] = [startsAt, endsAt].map((instant) => {
    const moment = new Date(instant);
    return isFloating ? toInstant(localTime(moment, 'UTC'), timeZone) : moment;
  }) as [Date, Date];
  return {
    start: localTime(from, timeZone),
    end: localTime(to, timeZone),
    startsAt: from.getTime(),
    endsAt: to.getTime(),
  };
}

function projectOf({ summary }: CalendarEvent, context: ReadingContext): DraftEntry['project'] {
  return readText(summary, { ...context, source: 'calendar' }).projects[0]?.named;
}

function evidenceOf(field: EvidenceField, { summary }: CalendarEvent): Evidence {
  const place = { source: 'calendar' as const, start: 0, end: summary.length, text: summary };
  return { field, ...place, rule: RULE, said: true, confidence: confidenceOfRule(RULE) };
}
