// Commands with what they say of it: recognised now, carried out later.
import { expect, test } from '@jest/globals';
import { readText } from '../../../shared/core/triage/read-text.ts';
import { contextOf } from './reading.ts';
import { WEDNESDAY } from './voices/outcome.ts';

const named = (name: string) => ({ kind: 'named', name });

test.each([
  ['make it 3h', { kind: 'correct', newMinutes: 180 }],
  [
    'Correction: Monday was 3h not 2h',
    { kind: 'correct', days: ['2026-03-16'], minutes: 120, newMinutes: 180 },
  ],
  [
    "Change yesterday's Falcon to 3 hours",
    { kind: 'correct', days: ['2026-03-17'], newMinutes: 180, project: named('Falcon') },
  ],
  ['That was 3h, sorry', { kind: 'correct', newMinutes: 180 }],
  [
    "Could you change yesterday's Falcon to 3 hours?",
    { kind: 'correct', days: ['2026-03-17'], newMinutes: 180, project: named('Falcon') },
  ],
  [
    "Can you move yesterday's 2h to Globex?",
    { kind: 'move', days: ['2026-03-17'], minutes: 120, newProject: named('Globex') },
  ],
  [
    'please cancel the 3h on Falcon from Monday',
    { kind: 'cancel', days: ['2026-03-16'], minutes: 180, project: named('Falcon') },
  ],
  [
    "move Monday's 3h to Globex",
    { kind: 'move', days: ['2026-03-16'], minutes: 180, newProject: named('Globex') },
  ],
  [
    'send me a csv of last week',
    { kind: 'report', period: { from: '2026-03-09', to: '2026-03-15' }, format: 'csv' },
  ],
  [
    'how much time did I spend on Falcon last month?',
    { kind: 'query', period: { from: '2026-02-01', to: '2026-02-28' }, project: named('Falcon') },
  ],
  ['start Falcon', { kind: 'start', project: named('Falcon') }],
  ['stop', { kind: 'stop' }],
  ['help', { kind: 'help' }],
  ['stop mail', { kind: 'stop_mail' }],
  ['approve', { kind: 'approve' }],
  ['undo', { kind: 'undo' }],
])('%j is a command with its arguments', (text, command) => {
  const reading = readText(text, contextOf(WEDNESDAY));

  expect(reading.command).toEqual(command);
  expect(reading.entries).toEqual([]);
});

test.each(['Fix the login bug 2h', 'change logo to SVG 2h', 'Update docs 1h', 'start page redesign 2h'])(
  '%j is work and no command',
  (text) => {
    const reading = readText(text, contextOf(WEDNESDAY));

    expect(reading.command).toBeUndefined();
    expect(reading.entries).toHaveLength(1);
  },
);
