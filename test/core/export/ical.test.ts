// The calendar as a calendar program reads it.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { toCalendar } from '../../../shared/core/export/ical.ts';
import { rowOf } from './rows.ts';

const HEAD = { name: 'Timepost: Maya' };
const TIMES = { startedAt: '2026-03-10T09:00:00.000Z', endedAt: '2026-03-10T10:30:00.000Z' };

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { calendar, events, only: events[0] as ICAL.Event };
}

test('an entry with start and end lies where the work was', () => {
  const { only } = read(toCalendar([rowOf({ ...TIMES, durationSeconds: 5400, tags: ['a,b', 'web'] })], HEAD));

  expect(only.uid).toBe('e-1@timepost');
  expect(only.startDate.toJSDate().toISOString()).toBe(TIMES.startedAt);
  expect(only.endDate.toJSDate().toISOString()).toBe(TIMES.endedAt);
  expect(only.summary).toBe('ACME: redesign');
  expect(only.component.getFirstProperty('categories')?.getValues()).toEqual(['a,b', 'web']);
  expect(only.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test.each([
  ['neither start nor end', {}],
  ['no end', { startedAt: TIMES.startedAt }],
  ['an end that is its start', { startedAt: TIMES.startedAt, endedAt: TIMES.startedAt }],
])('an entry with %s lies on its whole day, with its duration in its title', (_which, times) => {
  const { only } = read(toCalendar([rowOf({ ...times, durationSeconds: 5400 })], HEAD));

  expect([only.startDate.isDate, String(only.startDate), String(only.endDate)]).toEqual([
    true,
    '2026-03-10',
    '2026-03-11',
  ]);
  expect(only.summary).toBe('1:30 ACME: redesign');
});

test('where there was a break, the title says how long the work was', () => {
  const row = rowOf({ ...TIMES, durationSeconds: 4500, breakSeconds: 900 });

  expect(read(toCalendar([row], HEAD)).only.summary).toBe('1:15 ACME: redesign');
});

test('an entry keeps its name through its versions, and says when it was changed', () => {
  const change = { kind: 'amended', at: '2026-03-12T08:00:00.000Z', memberId: 'm-1', reason: 'r' } as const;
  const { events } = read(toCalendar([rowOf(), rowOf({ version: 2, change })], HEAD));

  const told = events.map(({ uid, sequence, component }) => [
    uid,
    sequence,
    String(component.getFirstPropertyValue('dtstamp')),
  ]);
  expect(told).toEqual([
    ['e-1@timepost', 0, '2026-03-11T09:00:00Z'],
    ['e-1@timepost', 1, '2026-03-12T08:00:00Z'],
  ]);
});

test('it has its name, and says what is missing', () => {
  const { calendar, events } = read(toCalendar([], { ...HEAD, missing: 'INCOMPLETE: some' }));

  expect(events).toEqual([]);
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Timepost: Maya');
  expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toBe('INCOMPLETE: some');
  expect(toCalendar([], HEAD)).not.toContain('CALDESC');
});

describe('whatever an entry says', () => {
  const words = fc.string({ unit: fc.constantFrom(...'ab,;:\\"\r\n\t é☕👍'), maxLength: 300 });

  test('no line has more than 75 octets, none is cut within a letter, and the words come back', () => {
    fc.assert(
      fc.property(words, (description) => {
        const text = toCalendar([rowOf({ description })], HEAD);

        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text).not.toContain('\ufffd');
        const kept = description.replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
        expect(read(text).only.summary).toBe(['2:00 ACME', kept].filter((one) => one !== '').join(': '));
      }),
    );
  });

  test('it stays one event, and puts no other line into it', () => {
    const description =
      'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:file:///etc/passwd\u0085\u2028URL:https://evil.example';

    const { events, only } = read(toCalendar([rowOf({ description })], HEAD));

    expect(events).toHaveLength(1);
    expect(only.component.getAllProperties().map(({ name }) => name)).not.toEqual(
      expect.arrayContaining(['attach']),
    );
    expect(only.component.getFirstProperty('url')).toBeNull();
  });
});
