// Each amount that was recognised is an entry's, asked about, or passed over for a reason with a name; what is none of these is asked.
import { describe, expect, test } from '@jest/globals';
import type { DraftEntry, Evidence } from '../../../shared/core/time-entry.ts';
import { decide } from '../../../shared/core/triage/decide.ts';
import { accountFor } from '../../../shared/core/triage/read/account.ts';
import { overCounted } from '../../../shared/core/triage/read/over-counted.ts';
import { readText } from '../../../shared/core/triage/read-text.ts';
import { addDays } from '../../../shared/core/work-date.ts';
import { contextOf } from './reading.ts';
import { WEDNESDAY } from './voices/outcome.ts';

const CONTEXT = contextOf(WEDNESDAY);

const ENTRY = readText('2h ACME', CONTEXT).entries[0] as DraftEntry;

/** `2h=entry; 30 min=pause` */
function fatesIn(text: string): string {
  return readText(text, CONTEXT)
    .amounts.map(({ start, end, fate }) => `${text.slice(start, end)}=${fate ?? 'nobody knows'}`)
    .join('; ');
}

describe('what becomes of each amount', () => {
  test.each([
    ['2h ACME, 45 min Globex', '2h=entry; 45 min=entry'],
    ['9-11:30 (2.5h) ACME', '9-11:30=entry; 2.5h=entry'],
    ['2h each on ACME and Globex', '2h=entry'],
    ['3h on Monday and Tuesday', '3h=entry'],
    ['9-5 less 30 min lunch, ACME', '9-5=entry; 30 min=pause'],
    ['2h ACME (incl. 15 min setup)', '2h=entry; 15 min=part'],
    ['2h ACME, 1h Globex, 3h in total', '2h=entry; 1h=entry; 3h=total'],
    ['ACME 2h today - no wait, 2.5h', '2h=taken_back; 2.5h=entry'],
    ['2h ACME today. Sorry, 3h.', '2h=taken_back; 3h=entry'],
    ['2h ACME, budget 40h', '2h=entry; 40h=neighbours'],
    ['Reviewed the 90-minute recording: 45 min', '90-minute=length_of_thing; 45 min=entry'],
    ["2h preparing Friday's 3h workshop", '2h=entry; 3h=named_thing'],
    ['Cut the 3h film, 2h', '3h=length_of_thing; 2h=entry'],
    ['tested at 14h20, 2h ACME', '14h20=clock; 2h=entry'],
    ['Standup 8:30, 15 min', '8:30=clock; 15 min=entry'],
    ['2h ACME. Tomorrow 3h ACME.', '2h=entry; 3h=asked'],
    ['delete the 3h on ACME', '3h=command'],
    ['Planned for next week:\n- 3h ACME', '3h=asked'],
    ['Not done:\n- 3h ACME', '3h=section'],
    ['Tuesday Rosa wrote:\n3h ACME', '3h=asked'],
    ['Tuesday Rosa wrote:\nwe budgeted 3h for ACME', '3h=others'],
  ])('%j: %s', (text, fates) => {
    expect(fatesIn(text)).toBe(fates);
  });

  test('what was lost on the way, whatever lost it, is asked about beside what is logged', () => {
    const decision = decide(readText('Total 3h ACME. Total 2h Globex.', CONTEXT));

    expect(fatesIn('Total 3h ACME. Total 2h Globex.')).toBe('3h=entry; 2h=nobody knows');
    expect(decision).toMatchObject({
      disposition: 'logged',
      reason: 'accepted_partial',
      question: { doubt: 'amount_vague', words: '2h', evidence: [{ start: 21, end: 23 }] },
    });
  });

  test('the strongest of what is said of an amount counts: logged, asked, passed over', () => {
    const seen = [
      { start: 0, end: 2 },
      { start: 5, end: 7 },
      { start: 9, end: 11 },
      { start: 20, end: 22 },
    ];
    const evidence = (start: number) => [{ ...ENTRY.evidence[0], start, end: start + 2 } as Evidence];

    const amounts = accountFor(seen, {
      entries: [{ ...ENTRY, evidence: evidence(0) }],
      doubts: [{ doubt: 'future', words: '', drafts: [], evidence: evidence(5) }],
      passed: [{ start: 0, end: 15, why: 'command' }],
    });

    expect(amounts.map(({ fate }) => fate)).toEqual(['entry', 'asked', 'command', undefined]);
  });
});

describe('one amount counted twice', () => {
  const inTable = {
    ...ENTRY,
    evidence: ENTRY.evidence.map((one) => ({ ...one, source: 'attachment' as const })),
  };

  test.each([
    ['on one day for one project is asked about', ENTRY, 'contradictory'],
    ['on another day is logged', { ...ENTRY, workDate: addDays(CONTEXT.now.date, -1) }, undefined],
    [
      'for another project is logged',
      { ...ENTRY, project: { kind: 'named', name: 'Globex' } as const },
      undefined,
    ],
    ['is another one where each attachment counts from its own start', inTable, undefined],
  ])('%s', (_name, other, doubt) => {
    const first = other === inTable ? inTable : ENTRY;

    expect(overCounted([first, other])?.doubt).toBe(doubt);
  });
});
