// Invitations as calendars of many makers send them, to a member in London who sends them on Tuesday, 24 November 2026, at ten.
import { expect, test } from '@jest/globals';
import { outcomeOfMail, type Part, type Sent, text } from './mail-outcome.ts';

const calendar = (method: string, ...lines: readonly string[]): Part => ({
  head: [`Content-Type: text/calendar; charset=utf-8; method=${method}`],
  lines: ['BEGIN:VCALENDAR', 'VERSION:2.0', `METHOD:${method}`, ...lines, 'END:VCALENDAR'],
});
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', 'UID:1@example.org', ...lines, 'END:VEVENT'];
const YESTERDAY = ['DTSTART:20261123T140000Z', 'DTEND:20261123T150000Z'];
const request = (...lines: readonly string[]): Sent => ({
  parts: [text(''), calendar('REQUEST', ...event(...lines))],
});
const said = (words: string, ...lines: readonly string[]): Sent => ({
  parts: [text(words), calendar('REQUEST', ...event(...lines))],
});

const CASES: readonly (readonly [name: string, sent: Sent, meant: readonly string[]])[] = [
  [
    'the past is an entry',
    request('SUMMARY:Globex steering call', ...YESTERDAY),
    ['logged', '11-23 60 Globex 14:00-15:00'],
  ],
  [
    'what is to come is a proposal',
    request('SUMMARY:Globex', 'DTSTART:20261126T140000Z', 'DTEND:20261126T150000Z'),
    ['needs_review', '? future'],
  ],
  [
    "a project of the catalogue, with the workspace's default",
    request('SUMMARY:BRK-7 planning', ...YESTERDAY),
    ['logged', '11-23 60 Brookfield intranet 14:00-15:00 billable'],
  ],
  [
    'a zone by its place',
    request(
      'SUMMARY:ACME',
      'DTSTART;TZID=America/New_York:20261123T090000',
      'DTEND;TZID=America/New_York:20261123T093000',
    ),
    ['logged', '11-23 30 ACME 14:00-14:30'],
  ],
  [
    'a zone by its name in Outlook',
    request(
      'SUMMARY:ACME',
      'DTSTART;TZID="W. Europe Standard Time":20261123T090000',
      'DTEND;TZID="W. Europe Standard Time":20261123T100000',
    ),
    ['logged', '11-23 60 ACME 08:00-09:00'],
  ],
  [
    'a floating time',
    request('SUMMARY:ACME', 'DTSTART:20261123T090000', 'DURATION:PT1H15M'),
    ['logged', '11-23 75 ACME 09:00-10:15'],
  ],
  [
    'a whole day states no amount',
    request('SUMMARY:ACME offsite', 'DTSTART;VALUE=DATE:20261123', 'DTEND;VALUE=DATE:20261124'),
    ['needs_review', '? amount_missing'],
  ],
  [
    'a cancellation is a command',
    { parts: [text(''), calendar('CANCEL', ...event('SUMMARY:ACME', 'STATUS:CANCELLED', ...YESTERDAY))] },
    ['command'],
  ],
  [
    'a request that is called off is one too',
    request('SUMMARY:ACME', 'STATUS:CANCELLED', ...YESTERDAY),
    ['command'],
  ],
  [
    'an answer is nothing',
    { parts: [text('Maya has accepted.'), calendar('REPLY', ...event('SUMMARY:ACME', ...YESTERDAY))] },
    ['ignored'],
  ],
  [
    'another time that is asked for is nothing',
    { parts: [text(''), calendar('COUNTER', ...event('SUMMARY:ACME', ...YESTERDAY))] },
    ['ignored'],
  ],
  [
    'a saved event is one',
    { parts: [text(''), calendar('PUBLISH', ...event('SUMMARY:ACME', ...YESTERDAY))] },
    ['logged', '11-23 60 ACME 14:00-15:00'],
  ],
  [
    'the stated length wins and drops the clock times',
    said('only took 40 min', 'SUMMARY:ACME review', ...YESTERDAY),
    ['logged', '11-23 40 ACME'],
  ],
  [
    'words that only say what it was',
    said('done, not billable', 'SUMMARY:ACME review', ...YESTERDAY),
    ['logged', '11-23 60 ACME 14:00-15:00 free'],
  ],
  [
    'the organizer is another',
    request(
      'SUMMARY:ACME',
      'ORGANIZER;CN=Bo:mailto:bo@example.net',
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:maya@example.com',
      ...YESTERDAY,
    ),
    ['logged', '11-23 60 ACME 14:00-15:00'],
  ],
  [
    'over midnight',
    request('SUMMARY:ACME deploy', 'DTSTART:20261120T233000Z', 'DTEND:20261121T003000Z'),
    ['logged', '11-20 60 ACME 23:30-00:30'],
  ],
  [
    'each week: the latest past one',
    request(
      'SUMMARY:ACME sync',
      'DTSTART:20260105T090000Z',
      'DTEND:20260105T093000Z',
      'RRULE:FREQ=WEEKLY;BYDAY=MO',
    ),
    ['logged', '11-23 30 ACME 09:00-09:30'],
  ],
  [
    'each week in the afternoon of today: that of last week',
    request('SUMMARY:ACME sync', 'DTSTART:20260106T150000Z', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY'),
    ['logged', '11-17 30 ACME 15:00-15:30'],
  ],
  [
    'on a clock that changed since the first',
    request(
      'SUMMARY:ACME sync',
      'DTSTART;TZID=Europe/London:20260601T090000',
      'DURATION:PT30M',
      'RRULE:FREQ=WEEKLY',
    ),
    ['logged', '11-23 30 ACME 09:00-09:30'],
  ],
  [
    'up to a day',
    request(
      'SUMMARY:ACME sync',
      'DTSTART:20260105T090000Z',
      'DURATION:PT30M',
      'RRULE:FREQ=WEEKLY;UNTIL=20260930T000000Z',
    ),
    ['logged', '09-28 30 ACME 10:00-10:30'],
  ],
  [
    'up to a day without a time',
    request(
      'SUMMARY:ACME sync',
      'DTSTART;TZID=Europe/London:20260105T090000',
      'DURATION:PT30M',
      'RRULE:FREQ=WEEKLY;UNTIL=20260928',
    ),
    ['logged', '09-28 30 ACME 09:00-09:30'],
  ],
  [
    'one day called off',
    request(
      'SUMMARY:ACME sync',
      'DTSTART:20260105T090000Z',
      'DURATION:PT30M',
      'EXDATE:20261123T090000Z',
      'RRULE:FREQ=WEEKLY',
    ),
    ['logged', '11-16 30 ACME 09:00-09:30'],
  ],
  [
    'the third Tuesday of each month',
    request(
      'SUMMARY:ACME board',
      'DTSTART:20260120T090000Z',
      'DURATION:PT2H',
      'RRULE:FREQ=MONTHLY;BYDAY=3TU',
    ),
    ['logged', '11-17 120 ACME 09:00-11:00'],
  ],
  [
    'each day since many years',
    request('SUMMARY:ACME standup', 'DTSTART:20080107T091500Z', 'DURATION:PT15M', 'RRULE:FREQ=DAILY;WKST=SU'),
    ['logged', '11-24 15 ACME 09:15-09:30'],
  ],
  [
    'an instance that was moved',
    request(
      'SUMMARY:ACME sync',
      'RECURRENCE-ID:20261116T090000Z',
      'DTSTART:20261118T130000Z',
      'DTEND:20261118T140000Z',
    ),
    ['logged', '11-18 60 ACME 13:00-14:00'],
  ],
  [
    'a series with an instance that was moved is one event',
    {
      parts: [
        text(''),
        calendar(
          'REQUEST',
          ...event('SUMMARY:ACME sync', 'DTSTART:20261109T090000Z', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY'),
          ...event(
            'SUMMARY:ACME sync',
            'RECURRENCE-ID:20261123T090000Z',
            'DTSTART:20261120T110000Z',
            'DURATION:PT45M',
          ),
        ),
      ],
    },
    ['logged', '11-20 45 ACME 11:00-11:45'],
  ],
  [
    'a rule of seconds is asked about',
    request('SUMMARY:ACME', 'DTSTART:19700101T090000Z', 'DURATION:PT1M', 'RRULE:FREQ=SECONDLY'),
    ['needs_review', '? day_vague'],
  ],
  [
    'a rule with more parts than are read',
    request(
      'SUMMARY:ACME',
      'DTSTART:20260105T090000Z',
      'DURATION:PT1H',
      'RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
    ),
    ['needs_review', '? day_vague'],
  ],
  [
    'two rules',
    request(
      'SUMMARY:ACME',
      'DTSTART:20260105T090000Z',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY',
      'RRULE:FREQ=WEEKLY',
    ),
    ['needs_review', '? day_vague'],
  ],
  [
    'an interval beyond all times',
    request(
      'SUMMARY:ACME',
      'DTSTART:20260105T090000Z',
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY;INTERVAL=999999999',
    ),
    ['needs_review', '? day_vague'],
  ],
  [
    'more instances than are counted',
    request('SUMMARY:ACME', 'DTSTART:19700105T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=1000000'),
    ['needs_review', '? day_vague'],
  ],
  [
    'a day that never comes',
    request(
      'SUMMARY:ACME',
      'DTSTART:20261120T090000Z',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    ),
    ['logged', '11-20 60 ACME 09:00-10:00'],
  ],
];

test.each(CASES.map(([name, sent, meant]) => ({ name, sent, meant })))(
  'an invitation: $name',
  async ({ sent, meant }) => {
    expect(await outcomeOfMail(sent)).toEqual(meant);
  },
);
