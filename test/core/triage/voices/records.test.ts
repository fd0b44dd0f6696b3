// Records of lines with a label each, and notices that look like them.
import { expect, test } from '@jest/globals';
import { readsAs } from './outcome.ts';

const lines = (...all: readonly string[]) => all.join('\n');

test.each([
  [
    'two records, parted by an empty line',
    lines('Date: 16 March', 'Start: 9:00', 'End: 11:30', '', 'Date: 17 March', 'Start: 13:00', 'End: 14:45'),
    '150 2026-03-16 09:00-11:30; 105 2026-03-17 13:00-14:45',
  ],
  [
    'a label that comes again begins the next record',
    lines('Project: ACME', 'Hours: 2.5', 'Project: Globex', 'Hours: 3'),
    '150 2026-03-18 @ACME; 180 2026-03-18 @Globex',
  ],
  [
    'a list of labels',
    lines('- Client: Globex', '- Date: 17/03/2026', '- Minutes: 45'),
    '45 2026-03-17 @Globex',
  ],
  [
    'what the second record leaves out',
    lines('Hours: 2', 'Project: ACME', '', 'Hours: 3', 'Date: 17 March', 'Project: Globex'),
    '120 2026-03-18 @ACME; 180 2026-03-17 @Globex',
  ],
  [
    'in bold type',
    lines('**Date:** 17 March', '**Duration:** 1h 20m', '**Task:** wireframes'),
    '80 2026-03-17',
  ],
  ['a sum below it', lines('Date: 17 March', 'Hours: 3', 'Total: 3h'), '180 2026-03-17'],
  ['words below it', lines('Date: 17 March', 'Hours: 3', '', 'Thanks, Maya'), '180 2026-03-17'],
])('a record: %s', (_, text, expected) => {
  expect(readsAs(text, expected)).toBe(expected);
});

test.each([
  ['a recipe', lines('Prep time: 15 min', 'Cook time: 45 min', 'Serves: 4')],
  ['a notice', lines('Date: 25 March', 'Venue: Town hall', 'Price: 20')],
  ['a head of a mail', lines('From: Ann', 'To: Bob', 'Subject: lunch')],
  ['a plan', lines('Project: Falcon', 'Estimated hours: 40', 'Hours: 40')],
  ['ends without a day or a name', lines('Start: 9:00', 'End: 11:30', 'Break: 15 min')],
])('no record: %s', (_, text) => {
  expect(readsAs(text, 'nothing')).toBe('nothing');
});
