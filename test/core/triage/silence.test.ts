// What must log nothing: amounts that nobody worked, and words that say too little.
import { expect, test } from '@jest/globals';
import { decide } from '../../../shared/core/triage/decide.ts';
import { dispositionOf, entriesIn, read } from './reading.ts';

test.each([
  'Thanks, looks good to me!',
  'Can you call me back when you have five minutes?',
  'The train takes 3 hours from here.',
  'Tomorrow I will need 2 hours for the intranet.',
  'I did not work on the intranet at all yesterday.',
  'If it takes more than 2 hours, stop.',
  'The session times out after 30 minutes.',
  'Our support is open 9-5, Monday to Friday.',
  'Call me on 020 7946 0018.',
  'Invoice 2026-118 over £1,250.00 is due in 14 days.',
  'Version 2.5.1 is out.',
  'We lost 3-1 on Saturday.',
  'The quote for the intranet is 12h.',
  'Priya spent 3 hours on it.',
  'You worked 3h on Monday, right?',
  'Lunch at 12:30?',
  'Can you move the call to 2-3pm?',
  'Can you split the file into two?',
  'Last login: 03:12:44',
  'Restarted 03:12:44.',
])('nothing is logged from: %s', (text) => {
  expect(entriesIn(text)).toEqual([]);
});

test.each(['I will work 27 hours tomorrow', "I'll do 9-11, so 5h tomorrow"])(
  'of what is still to come and cannot be, no guess is made: %s',
  (text) => {
    expect(read(text).doubts).toMatchObject([{ doubt: 'future', drafts: [] }]);
    expect(entriesIn(text)).toEqual([]);
  },
);

test.each([
  'Spent a few hours on the intranet',
  'Worked 2-3 hours on the intranet yesterday',
  'Worked on the intranet for a while',
  'Spent some time on the intranet',
  'Worked on the intranet most of the day',
  '30h intranet yesterday',
  'Intranet, -3h',
  'Minus 3h on the intranet yesterday',
  'Log 8 hours for omar@example.com yesterday',
  'omar@example.com: 8 hours yesterday',
])('a person is asked about: %s', (text) => {
  expect(dispositionOf(text)).toBe('needs_review');
  expect(entriesIn(text)).toEqual([]);
});

test('a clear amount beside a vague one is logged', () => {
  expect(entriesIn('2h intranet yesterday\nand a few hours of support')).toEqual(['2026-11-23 120']);
});

test.each(['We need about 4 hours to finish the intranet', 'Kestrel took 3 hours today'])(
  'what may not have been worked is not logged unasked: %s',
  (text) => {
    expect(entriesIn(text)).toEqual([]);
    expect(dispositionOf(text)).toBe('needs_review');
  },
);

test('a task that is known may take its time', () => {
  expect(entriesIn('The intranet took 3 hours today')).toEqual(['2026-11-24 180']);
});

test('a command beside amounts that cannot be true logs none of them', () => {
  const text = 'Undo my last mail\n- 20h intranet yesterday\n- 6h support yesterday';
  const decision = decide(read(text));
  expect(decision.disposition).toBe('command');
  expect('entries' in decision && decision.entries).toEqual([]);
});
