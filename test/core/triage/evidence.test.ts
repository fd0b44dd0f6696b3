// Evidence is exact, and no text breaks, stalls or sways the reader.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../../shared/core/triage/decide.ts';
import { entriesIn, read } from './reading.ts';

function expectExactEvidence(text: string): void {
  for (const { evidence } of read(text).entries) {
    for (const { start, end, text: words, said } of evidence) {
      if (said) expect(text.slice(start, end)).toBe(words);
    }
  }
}

test('each field of an entry shows the words that it was read from, or that nothing said it', () => {
  const [entry] = read('Hello,\n2h on the intranet yesterday: new menu').entries;
  const said = new Map(entry?.evidence.map(({ field, text, said }) => [field, said ? text : undefined]));
  expect(said.get('duration')).toBe('2h');
  expect(said.get('workDate')).toBe('yesterday');
  expect(said.get('project')).toBe('intranet');

  const [undated] = read('2h on the intranet').entries;
  expect(undated?.evidence.find(({ field }) => field === 'workDate')?.said).toBe(false);
});

const WORDS = [
  '2h',
  '1.5',
  'hours',
  '9-5',
  'yesterday',
  'Monday',
  'intranet',
  '-',
  ':',
  '\n',
  '(',
  '3/4',
  'and',
  '12:30',
  'until',
  '½',
  'ABC-12',
  '€5',
  'not',
  '?',
  '\u202e',
  '👩‍💻',
  'é',
  '\t',
];

test('whatever is written, evidence is a slice of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }),
      fc.constantFrom(' ', '', '  '),
      (words, gap) => expectExactEvidence(words.join(gap)),
    ),
    { numRuns: 400 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectExactEvidence(text)),
    { numRuns: 300 },
  );
});

test.each([
  ['a run of units', '8h    '.repeat(2_000)],
  ['a run of digits', '1'.repeat(15_000)],
  ['a run of colons', '1:'.repeat(7_000)],
  ['white space', ' '.repeat(200_000)],
  ['one long word', 'a'.repeat(15_000)],
  ['a run of dashes', '9-'.repeat(7_000)],
  ['brackets', '('.repeat(8_000) + ')'.repeat(7_000)],
  ['a run of ands', 'Monday and '.repeat(1_300)],
  ['points', 'v1.'.repeat(5_000)],
  ['lines', '2h ACME\n'.repeat(199)],
])(
  '%s is read or refused, and does not stall the reader',
  (_what, text) => {
    expect(() => read(text)).not.toThrow();
  },
  20_000,
);

test('the same text is read the same way again', () => {
  const text = '- Monday 2h intranet\n- 9:30-11 support yesterday';
  expect(read(text)).toEqual(read(text));
  expect(entriesIn(text)).toHaveLength(2);
});

test('more amounts than a person would report are not logged one by one', () => {
  expect(entriesIn(Array.from({ length: 60 }, (_, i) => `- ${i + 1} min task ${i}`).join('\n'))).toEqual([]);
});

test('a colon in front of a time is not among its words', () => {
  const [entry] = read('Intranet: 9:30-12:00').entries;
  expect(entry?.evidence.find(({ field }) => field === 'duration')?.text).toBe('9:30-12:00');
});

test('nobody is ever given more than 24 hours of a day', () => {
  const said = fc.tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom('h', ' hours', 'h30', ' min', ' days'),
  );
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), (parts) => {
      const minutes = new Map<string, number>();
      const text = parts.map(([count, unit], i) => `- ${count}${unit} intranet part ${i}`).join('\n');
      const decision = decide(read(text));
      for (const entry of 'entries' in decision ? decision.entries : []) {
        minutes.set(entry.workDate, (minutes.get(entry.workDate) ?? 0) + entry.minutes);
      }
      expect(Math.max(0, ...minutes.values())).toBeLessThanOrEqual(24 * 60);
    }),
  );
});
