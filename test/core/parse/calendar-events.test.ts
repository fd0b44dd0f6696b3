// Invitations and tables that hang on a mail: opened with the bodies, each within its bounds.
import { expect, test } from '@jest/globals';
import { openBodies } from '../../../shared/core/parse/open-bodies.ts';
import type { MailBody } from '../../../shared/core/parsed-mail.ts';

const ZONE_OF_ITS_OWN = `BEGIN:VTIMEZONE
TZID:Somewhere
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0500
TZOFFSETTO:+0500
END:STANDARD
END:VTIMEZONE`;

function calendar(event: string, { method = 'REQUEST', zone = '' } = {}): string {
  return `BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:${method}\n${zone}\nBEGIN:VEVENT\nUID:u-1\n${event}\nEND:VEVENT\nEND:VCALENDAR`.replace(
    /\n+/g,
    '\r\n',
  );
}

async function open(part: string, head: string, date = 'Wed, 18 Mar 2026 17:05:00 +0000') {
  const mail = [
    'From: ann@example.com',
    `Date: ${date}`,
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'See below.',
    '--b',
    ...head.split('\n'),
    '',
    part,
    '--b--',
    '',
  ].join('\r\n');
  const body = await openBodies(Buffer.from(mail, 'utf8'));
  return body as Extract<MailBody, { kind: 'opened' }>;
}

const CALENDAR = 'Content-Type: text/calendar; charset=utf-8; method=REQUEST';
const eventsOf = async (text: string, head = CALENDAR) => (await open(text, head)).events;

test.each([
  [
    'in UTC',
    'DTSTART:20260316T140000Z\nDTEND:20260316T153000Z',
    '2026-03-16T14:00:00.000Z',
    '2026-03-16T15:30:00.000Z',
  ],
  [
    'by a length',
    'DTSTART:20260316T140000Z\nDURATION:PT45M',
    '2026-03-16T14:00:00.000Z',
    '2026-03-16T14:45:00.000Z',
  ],
  [
    'at a place',
    'DTSTART;TZID=America/New_York:20260316T100000\nDTEND;TZID=America/New_York:20260316T110000',
    '2026-03-16T14:00:00.000Z',
    '2026-03-16T15:00:00.000Z',
  ],
  [
    'by a name of Windows',
    'DTSTART;TZID=W. Europe Standard Time:20260316T100000\nDTEND;TZID=W. Europe Standard Time:20260316T110000',
    '2026-03-16T09:00:00.000Z',
    '2026-03-16T10:00:00.000Z',
  ],
])('a time %s', async (_how, times, startsAt, endsAt) => {
  const [event] = (await eventsOf(calendar(`SUMMARY:Workshop\n${times}`))) ?? [];

  expect(event).toMatchObject({ method: 'REQUEST', summary: 'Workshop', startsAt, endsAt });
  expect(event?.isFloating).toBeUndefined();
});

test('a zone that nobody knows is read by its own rules', async () => {
  const times = 'DTSTART;TZID=Somewhere:20260316T100000\nDTEND;TZID=Somewhere:20260316T110000';
  const [event] = (await eventsOf(calendar(times, { zone: ZONE_OF_ITS_OWN }))) ?? [];

  expect(event).toMatchObject({ startsAt: '2026-03-16T05:00:00.000Z' });
});

test('a floating time and a whole day are told as such', async () => {
  const floating = await eventsOf(calendar('DTSTART:20260316T100000\nDTEND:20260316T110000'));
  const wholeDay = await eventsOf(calendar('DTSTART;VALUE=DATE:20260316\nDTEND;VALUE=DATE:20260317'));

  expect(floating?.[0]).toMatchObject({ isFloating: true, startsAt: '2026-03-16T10:00:00.000Z' });
  expect(wholeDay?.[0]).toMatchObject({ isAllDay: true, startsAt: '2026-03-16T00:00:00.000Z' });
});

test('of a recurring event the latest instance up to the mail is meant, and a million of them cost no more', async () => {
  const weekly = await eventsOf(
    calendar('DTSTART:20260105T090000Z\nDTEND:20260105T093000Z\nRRULE:FREQ=WEEKLY'),
  );
  const endless = await eventsOf(
    calendar('DTSTART:19700101T090000Z\nDTEND:19700101T090100Z\nRRULE:FREQ=SECONDLY'),
  );

  expect(weekly?.[0]?.startsAt).toBe('2026-03-16T09:00:00.000Z');
  expect(endless).toHaveLength(1);
});

test('an event without a start takes none of the others with it', async () => {
  const text = calendar(
    'SUMMARY:None\nEND:VEVENT\nBEGIN:VEVENT\nUID:u-2\nDTSTART:20260316T140000Z\nDURATION:PT45M',
  );

  expect(await eventsOf(text)).toMatchObject([{ startsAt: '2026-03-16T14:00:00.000Z' }]);
});

const START = 'DTSTART:20260105T090000Z\nDTEND:20260105T093000Z';

test.each<[string, string, string | undefined]>([
  [
    'of a rule that is to come, the first',
    'DTSTART:20260401T090000Z\nDTEND:20260401T093000Z\nRRULE:FREQ=WEEKLY',
    '2026-04-01T09:00:00.000Z',
  ],
  [
    'up to the end of a rule',
    `${START}\nRRULE:FREQ=DAILY;UNTIL=20260107T090000Z`,
    '2026-01-07T09:00:00.000Z',
  ],
  ['up to the last day of a rule', `${START}\nRRULE:FREQ=DAILY;UNTIL=20260107`, '2026-01-07T09:00:00.000Z'],
  [
    'before the one that is called off',
    `${START}\nRRULE:FREQ=WEEKLY\nEXDATE:20260316T090000Z`,
    '2026-03-09T09:00:00.000Z',
  ],
  ['each year in a month', `${START}\nRRULE:FREQ=YEARLY;BYDAY=2MO;BYMONTH=2`, '2026-02-09T09:00:00.000Z'],
])('an instance %s', async (_which, times, startsAt) => {
  const [event] = (await eventsOf(calendar(times))) ?? [];

  expect(event?.startsAt).toBe(startsAt);
  expect(event?.isOpen).toBeUndefined();
});

test.each([
  ['the weekdays of a year', 'RRULE:FREQ=YEARLY;BYDAY=20MO'],
  ['two rules', 'RRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY'],
  ['days one by one', 'RRULE:FREQ=DAILY\nRDATE:20260108T090000Z'],
  ['a part that nobody makes', 'RRULE:FREQ=DAILY;BYSETPOS=1'],
  ['an interval without end', 'RRULE:FREQ=DAILY;INTERVAL=10001'],
])('which instance of %s is meant is left open', async (_what, rule) => {
  expect((await eventsOf(calendar(`${START}\n${rule}`)))?.[0]).toMatchObject({
    startsAt: '2026-01-05T09:00:00.000Z',
    isOpen: true,
  });
});

test('an instance that is counted from too long ago is left open', async () => {
  const times = 'DTSTART:19800101T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=99999';

  expect(await eventsOf(calendar(times))).toMatchObject([
    { startsAt: '1980-01-01T09:00:00.000Z', isOpen: true },
  ]);
});

test.each(['FREQ=WEEKLY', 'FREQ=WEEKLY;COUNT=3'])(
  'a mail without a date means the first instance of a rule without an end: %s',
  async (rule) => {
    const { events } = await open(calendar(`${START}\nRRULE:${rule}`), CALENDAR, 'x');

    expect(events?.[0]?.startsAt).toBe('2026-01-05T09:00:00.000Z');
  },
);

test.each([
  ['REQUEST', 'CANCEL'],
  ['PUBLISH', 'CANCEL'],
  ['REPLY', 'REPLY'],
  ['COUNTER', 'COUNTER'],
])('a %s whose event is called off is a %s', async (method, read) => {
  const [event] = (await eventsOf(calendar(`STATUS:Cancelled\n${START}`, { method }))) ?? [];

  expect(event?.method).toBe(read);
});

test.each([
  ['application/ics', true],
  ['application/octet-stream; name="a.ICS"', true],
  ['application/octet-stream; name=a.ics; x=y', true],
  ['application/octet-stream; name="a.icsx"', false],
  ['application/json', false],
])('a calendar that is sent as %s is opened: %s', async (type, isOpened) => {
  const events = await eventsOf(calendar(START), `Content-Type: ${type}`);

  expect(events !== undefined).toBe(isOpened);
});

test('an event may have neither name nor method nor identity, and a moved one no time that it was moved from', async () => {
  const bare = calendar(START).replace(/(?:UID|METHOD):.*\r\n/g, '');

  expect(await eventsOf(bare)).toEqual([
    {
      method: 'PUBLISH',
      uid: '',
      summary: '',
      startsAt: '2026-01-05T09:00:00.000Z',
      endsAt: '2026-01-05T09:30:00.000Z',
    },
  ]);
  expect(await eventsOf(calendar(`${START}\nRECURRENCE-ID;VALUE=TEXT:then`))).toHaveLength(1);
  expect(await eventsOf(calendar('SUMMARY:x\nDTEND:20260105T093000Z'))).toBeUndefined();
});

test('a moved instance is the one that the mail names', async () => {
  const moved = await eventsOf(
    calendar('RECURRENCE-ID:20260316T090000Z\nDTSTART:20260317T090000Z\nDTEND:20260317T093000Z'),
  );

  expect(moved?.[0]?.startsAt).toBe('2026-03-17T09:00:00.000Z');
});

test('folded lines and escapes are read, also from a file that ends in .ics', async () => {
  const [event] =
    (await eventsOf(
      calendar('SUMMARY:Workshop\\, part\r\n  two\nDTSTART:20260316T140000Z\nDTEND:20260316T150000Z'),
      'Content-Type: application/octet-stream; name="invite.ics"\nContent-Disposition: attachment; filename="invite.ics"',
    )) ?? [];

  expect(event?.summary).toBe('Workshop, part two');
});

test.each([
  ['no calendar', 'Hello'],
  ['no event', 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR'],
  ['an event without times', calendar('SUMMARY:Nothing')],
  ['an end before its start', calendar('DTSTART:20260316T140000Z\nDTEND:20260316T130000Z')],
  ['a method of its own', calendar('DTSTART:20260316T140000Z\nDTEND:20260316T150000Z', { method: 'DANCE' })],
  ['a date that is none', calendar('DTSTART:yesterday\nDTEND:today')],
  [
    'a year before all years',
    calendar('DTSTART;TZID=Europe/Berlin:00000101T140000\nDTEND;TZID=Europe/Berlin:00000101T150000'),
  ],
  [
    'a calendar longer than sixty-four thousand characters',
    calendar(`SUMMARY:${'x'.repeat(64 * 1024)}\nDTSTART:20260316T140000Z\nDTEND:20260316T150000Z`),
  ],
  ['a calendar amid bytes that are no text', `${calendar('DTSTART:20260316T140000Z\nDURATION:PT1H')}\0`],
])('%s is left closed', async (_what, text) => {
  expect(await eventsOf(text)).toBeUndefined();
});

const CSV =
  'Content-Type: text/csv; charset="windows-1252"; name="hours.csv"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64';

test('a table that hangs on the mail is decoded by its charset', async () => {
  const rows = Buffer.from('Datum;Tätigkeit;Stunden\r\n16.03.2026;Prüfung;3,5\r\n', 'latin1').toString(
    'base64',
  );

  expect((await open(rows, CSV)).attachedTables).toEqual([
    'Datum;Tätigkeit;Stunden\n16.03.2026;Prüfung;3,5\n',
  ]);
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0, 1, 2]).toString('base64')],
  ['prose', Buffer.from('Dear Ann\nthank you').toString('base64')],
])('%s under the name of a table is left closed', async (_what, content) => {
  expect((await open(content, CSV)).attachedTables).toBeUndefined();
});

test('of a table that is longer than any of a person the beginning tells so', async () => {
  const rows = Buffer.from('a;b;c\n'.repeat(40_000)).toString('base64');

  expect((await open(rows, CSV)).attachedTables?.[0]).toHaveLength(32 * 1024 + 1);
});

test('bytes that are not of their charset are read as UTF-8, else as windows-1252', async () => {
  const head = (charset: string) => CSV.replace('windows-1252', charset);
  const utf8 = Buffer.from('Tag;Zeit\nMontag für;2h\n', 'utf8').toString('base64');
  const latin = Buffer.from('Tag;Zeit\nMontag für;2h\n', 'latin1').toString('base64');

  expect((await open(utf8, head('x-unknown'))).attachedTables?.[0]).toContain('für');
  expect((await open(latin, head('utf-8'))).attachedTables?.[0]).toContain('für');
});
