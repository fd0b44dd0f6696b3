// Reads invitations (RFC 5545) by a library that is made for them; what is hostile in them is bounded here: bytes, events, and what
// a recurrence may cost.
import ICAL from 'ical.js';
import type { CalendarEvent, CalendarMethod, SentAt } from '../parsed-mail.ts';
import { toWorkDate } from '../work-date.ts';
import { toInstant, toWallClock } from '../zone.ts';
import { decodeLeaf } from './decode-leaf.ts';
import { latestInstance } from './latest-instance.ts';
import type { MimeLeaf, MimeOutline } from './mime-outline.ts';
import { toLines } from './text-lines.ts';
import { toZone } from './windows-zones.ts';

const MOST_PARTS = 3;
const MOST_EVENTS = 10;
const MOST_COMPONENTS = 100; // events, and instances of them that were moved
const LONGEST_TEXT = 64 * 1024;
const LONGEST_SUMMARY = 300;
const METHODS: ReadonlySet<string> = new Set([
  'REQUEST',
  'PUBLISH',
  'CANCEL',
  'REPLY',
  'COUNTER',
  'ADD',
  'REFRESH',
  'DECLINECOUNTER',
]);

/** The events of a mail's calendar parts, each once; a recurring one is its latest instance up to when the mail was sent. */
export function calendarEvents(
  raw: Uint8Array,
  { leaves }: MimeOutline,
  sentAt: SentAt | undefined,
): readonly CalendarEvent[] {
  const texts: string[] = [];
  for (const leaf of leaves.filter(isCalendar).slice(0, MOST_PARTS)) {
    const text = decodeLeaf(raw, leaf);
    if (text !== undefined && text.length <= LONGEST_TEXT) texts.push(toLines(text));
  }
  const until = sentAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(sentAt.instant);
  const events = texts.flatMap((text) => eventsOf(text, until));
  return [...new Map(events.map((event) => [`${event.uid} ${event.startsAt}`, event])).values()].slice(
    0,
    MOST_EVENTS,
  );
}

/** By its type; a file that ends in `.ics` is sent as anything. */
function isCalendar({ type, contentType, disposition }: MimeLeaf): boolean {
  return (
    type === 'text/calendar' ||
    type === 'application/ics' ||
    /\.ics"?\s*(?:;|$)/i.test(`${contentType};${disposition}`)
  );
}

function eventsOf(text: string, until: number): readonly CalendarEvent[] {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const method = String(calendar.getFirstPropertyValue('method') ?? 'PUBLISH').toUpperCase();
    if (!METHODS.has(method)) return [];
    const components = calendar.getAllSubcomponents('vevent').slice(0, MOST_COMPONENTS);
    return byUid(components).flatMap((group) => toEvent(group, method as CalendarMethod, until));
  } catch {
    return []; // not a calendar: an attachment like any other
  }
}

function byUid(components: readonly ICAL.Component[]): readonly (readonly ICAL.Component[])[] {
  const groups = new Map<string, ICAL.Component[]>();
  for (const one of components) {
    const uid = String(one.getFirstPropertyValue('uid') ?? '');
    groups.set(uid, [...(groups.get(uid) ?? []), one]);
  }
  return [...groups.values()];
}

/** One event with the instances that were moved: of all of them the latest that is past, else the first that is to come. */
function toEvent(
  group: readonly ICAL.Component[],
  method: CalendarMethod,
  until: number,
): readonly CalendarEvent[] {
  const moved = group.filter((one) => one.hasProperty('recurrence-id'));
  const without = new Set(
    moved.map((one) => {
      const time = one.getFirstPropertyValue('recurrence-id');
      return time instanceof ICAL.Time ? toMoment(time, zoneOf(one)) : Number.NaN;
    }),
  );
  const all = group.flatMap((one) =>
    toInstance(one, { method, until, without: moved.includes(one) ? NONE : without }),
  );
  const inOrder = all.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const one = inOrder.findLast(({ startsAt }) => Date.parse(startsAt) <= until) ?? inOrder[0];
  return one ? [one] : [];
}

const NONE: ReadonlySet<number> = new Set();

interface Wanted {
  readonly method: CalendarMethod;
  readonly until: number;
  readonly without: ReadonlySet<number>;
}

function toInstance(component: ICAL.Component, { method, until, without }: Wanted): readonly CalendarEvent[] {
  const event = new ICAL.Event(component);
  if (!event.startDate) return []; // asked for an end, it would throw
  const { startDate, endDate } = event;
  const zone = zoneOf(component);
  const first = toMoment(startDate, zone);
  const length = toMoment(endDate, zone) - first;
  const momentOf = (time: ICAL.Time) => toMoment(time, zone);
  const instances = { component, start: startDate, until, without, momentOf };
  const latest = isRecurring(component) ? latestInstance(instances) : first;
  const startsAt = latest ?? first;
  if (!(startsAt + length >= startsAt)) return []; // a time that is none, or an end before its start
  return [
    {
      method: methodOf(component, method),
      ...namesOf(event),
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + length).toISOString(),
      ...(isFloating(startDate, zone) && { isFloating: true as const }),
      ...(startDate.isDate && { isAllDay: true as const }),
      ...(latest === undefined && { isOpen: true as const }),
    },
  ];
}

function isRecurring(component: ICAL.Component): boolean {
  return component.hasProperty('rrule') || component.hasProperty('rdate');
}

/** A request that is called off is a cancellation. */
function methodOf(component: ICAL.Component, method: CalendarMethod): CalendarMethod {
  const status = String(component.getFirstPropertyValue('status') ?? '').toUpperCase();
  return status === 'CANCELLED' && !ANSWERS.has(method) ? 'CANCEL' : method;
}

const ANSWERS: ReadonlySet<CalendarMethod> = new Set(['REPLY', 'COUNTER', 'REFRESH', 'DECLINECOUNTER']);

function namesOf({ uid, summary }: ICAL.Event): Pick<CalendarEvent, 'uid' | 'summary'> {
  return { uid: String(uid ?? ''), summary: String(summary ?? '').slice(0, LONGEST_SUMMARY) };
}

/** The zone that the start names, as a place: the mail's own VTIMEZONE counts only for a name that nobody knows. */
function zoneOf(component: ICAL.Component): string | undefined {
  const tzid = component.getFirstProperty('dtstart')?.getParameter('tzid');
  return typeof tzid === 'string' ? toZone(tzid) : undefined;
}

function isFloating(time: ICAL.Time, zone: string | undefined): boolean {
  return time.isDate || (zone === undefined && time.zone?.tzid === 'floating');
}

/** Milliseconds since 1970. A floating time counts as UTC: whose clock it is, is told by `isFloating`. */
function toMoment(time: ICAL.Time, zone: string | undefined): number {
  const own = time.zone?.tzid;
  if (zone === undefined && own !== undefined && own !== 'floating') return time.toUnixTime() * 1000;
  const date = toWorkDate(time.year, time.month, time.day);
  if (date === undefined) return Number.NaN;
  const clock = toWallClock(time.hour * 60 + time.minute);
  return zone === undefined || own === 'UTC'
    ? Date.parse(`${date}T${clock}:00Z`)
    : toInstant({ date, clock }, zone).getTime();
}
