// The same work told twice is asked about: what counts as the same, and what becomes of the rest of the mail.
import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../../shared/core/decision.ts';
import { type EntriesOn, holdRepeats } from '../../../shared/core/record/hold-repeats.ts';
import type { DraftEntry, TimeEntry } from '../../../shared/core/time-entry.ts';
import type { WallClock } from '../../../shared/core/zone.ts';
import { logged, mailOf, outcomeOf } from '../../adapters/samples.ts';
import { day, draft, minutes } from '../reply/receipt-facts.ts';

const clock = (text: string) => text as WallClock;

/** The ledger after one mail that told of this. */
function ledger(...told: readonly DraftEntry[]): readonly TimeEntry[] {
  return outcomeOf(mailOf('earlier'), logged(...told)).entries;
}

function among(entries: readonly TimeEntry[]): EntriesOn {
  return async (from, to) => entries.filter(({ workDate }) => from <= workDate && workDate <= to);
}

async function held(now: DraftEntry, ...before: readonly DraftEntry[]): Promise<boolean> {
  const decision = await holdRepeats(logged(now), 'this mail', among(ledger(...before)));
  return decision.disposition === 'needs_review';
}

const long = { ...draft, description: 'wrote the quarterly report' };
const morning = { ...draft, start: clock('09:00'), end: clock('11:00') };

describe('work is the same as that of an earlier mail', () => {
  test.each<[string, DraftEntry, DraftEntry]>([
    ['with the same day, amount, project and words', draft, draft],
    ['with words in other letters', { ...draft, description: 'Redesign!' }, draft],
    ['without words in both', { ...draft, description: '' }, { ...draft, description: '' }],
    ['with a name in other letters', named('Initech'), named('INITECH')],
    ['with an amount rounded otherwise and words that tell', { ...long, minutes: minutes(110) }, long],
    ['with the same clock times, whatever the words', { ...morning, description: 'call' }, morning],
    ['with the same clock times, where one names no project', withoutProject(morning), morning],
  ])('%s', async (_how, now, before) => {
    expect(await held(now, before)).toBe(true);
  });
});

describe('work is other work', () => {
  test.each<[string, DraftEntry, DraftEntry]>([
    ['on another day', { ...draft, workDate: day('2026-03-09') }, draft],
    ['of another amount, where few words tell', { ...draft, minutes: minutes(115) }, draft],
    ['of an amount that is not near', { ...long, minutes: minutes(100) }, long],
    [
      'of an amount more than a quarter of an hour away',
      { ...long, minutes: minutes(400) },
      { ...long, minutes: minutes(420) },
    ],
    [
      'for another project',
      { ...draft, project: { kind: 'known', projectId: 'p-2', name: 'Globex' } },
      draft,
    ],
    ['where only one names a project', withoutProject(draft), draft],
    ['with other words', { ...draft, description: 'redesign, second round' }, draft],
    ['at another time of the day', { ...morning, start: clock('13:00'), end: clock('15:00') }, morning],
    [
      'at the same time for another project',
      { ...morning, project: { kind: 'named', name: 'Globex' } },
      morning,
    ],
  ])('%s', async (_how, now, before) => {
    expect(await held(now, before)).toBe(false);
  });
});

test('what is left of a mail is logged, and what was told before is held back', async () => {
  const fresh = { ...draft, description: 'review' };

  const decision = await holdRepeats(logged(draft, fresh), 'this mail', among(ledger(draft)));

  expect(decision).toEqual({
    disposition: 'logged',
    reason: 'accepted_partial',
    entries: [fresh],
    toldBefore: [draft],
  });
});

test('a mail of which all was told before is a proposal, with the question that it had', async () => {
  const question = { doubt: 'amount_vague' as const, words: 'a bit', evidence: [] };
  const partial: Decision = { disposition: 'logged', reason: 'accepted_partial', entries: [draft], question };

  expect(await holdRepeats(partial, 'this mail', among(ledger(draft)))).toEqual({
    disposition: 'needs_review',
    reason: 'proposed',
    drafts: [],
    toldBefore: [draft],
    question,
  });
});

test('a command keeps what it asks, and logs nothing twice beside it', async () => {
  const command: Decision = {
    disposition: 'command',
    reason: 'command_unsupported',
    command: { kind: 'undo' },
    entries: [draft],
  };

  expect(await holdRepeats(command, 'this mail', among(ledger(draft)))).toEqual({
    ...command,
    entries: [],
    toldBefore: [draft],
  });
});

test('two pieces of one mail are not compared with each other, nor with what this mail logged', async () => {
  const own = outcomeOf(mailOf('earlier'), logged(draft, draft));
  const { messageKey } = own.message;

  const decision = await holdRepeats(logged(draft, draft), messageKey, among(own.entries));

  expect(decision).toEqual(logged(draft, draft));
});

test.each<Decision>([
  { disposition: 'ignored', reason: 'no_time_found' },
  { disposition: 'needs_review', reason: 'proposed', drafts: [draft] },
])('what logs nothing asks for no entries: $disposition', async (decision) => {
  const never = () => Promise.reject(new Error('asked'));

  expect(await holdRepeats(decision, 'this mail', never)).toBe(decision);
});

test('asks once for days that follow each other, and not for the months between others', async () => {
  const asked: string[] = [];
  const on = (date: string) => ({ ...draft, workDate: day(date) });
  const week = logged(on('2026-03-11'), on('2026-03-10'), on('2026-01-05'), on('2026-03-10'));

  await holdRepeats(week, 'this mail', async (from, to) => {
    asked.push(`${from} ${to}`);
    return [];
  });

  expect(asked).toEqual(['2026-01-05 2026-01-05', '2026-03-10 2026-03-11']);
});

function named(name: string): DraftEntry {
  return { ...draft, project: { kind: 'named', name } };
}

function withoutProject({ project: _unsaid, ...rest }: DraftEntry): DraftEntry {
  return rest;
}
