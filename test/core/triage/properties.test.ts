// What holds of every text, whoever wrote it and in whatever language.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Decision } from '../../../shared/core/decision.ts';
import { decide } from '../../../shared/core/triage/decide.ts';
import { readText } from '../../../shared/core/triage/read-text.ts';
import { leastOf } from '../least-of.ts';
import { anyLocale, mixedWords } from '../mixed-words.ts';
import { contextOf } from './reading.ts';

const RUNS = 300;

function decisionOn(text: string, locale: string, timeZone = 'Europe/London'): Decision {
  return decide(readText(text, contextOf({ locale, timeZone })));
}

function entriesOf(decision: Decision) {
  return 'entries' in decision ? decision.entries : [];
}

test('a text of any characters or any mixture of words is read without a fault', () => {
  const text = fc.oneof(
    mixedWords,
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ maxLength: 400 }),
  );
  const zone = fc.constantFrom('Europe/London', 'Pacific/Apia', 'America/St_Johns', 'Asia/Kathmandu');
  fc.assert(
    fc.property(text, anyLocale, zone, (words, locale, timeZone) => {
      expect(decisionOn(words, locale, timeZone).disposition).toMatch(
        /^(logged|needs_review|command|ignored)$/,
      );
    }),
    { numRuns: RUNS },
  );
});

test('never more than 24 hours of a day are logged, and no entry of more than a day or less than a minute', () => {
  const lines = fc.array(mixedWords, { minLength: 1, maxLength: 5 }).map((some) => some.join('\n'));
  const heavy = fc
    .array(
      fc.constantFrom('8h ACME', '9h today', '10h yesterday', '7:30 Monday', '12 hours on Tuesday', '6 Std'),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((some) => some.join('\n'));
  fc.assert(
    fc.property(fc.oneof(lines, heavy), anyLocale, (text, locale) => {
      const days = Map.groupBy(entriesOf(decisionOn(text, locale)), ({ workDate }) => workDate);
      for (const entries of days.values()) {
        expect(entries.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(1440);
        for (const { minutes } of entries) expect(minutes).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: RUNS },
  );
});

test('the same text gives the same decision each time', () => {
  fc.assert(
    fc.property(mixedWords, anyLocale, (text, locale) => {
      expect(decisionOn(text, locale)).toEqual(decisionOn(text, locale));
    }),
    { numRuns: RUNS / 3 },
  );
});

const SHORT = 2 * 1024;
const LONG = 16 * 1024; // as much as is ever read
const LENGTHENED = LONG / SHORT;
const QUADRATIC = LENGTHENED * LENGTHENED;

test('a text eight times as long costs far less than the square of that, whatever it is made of', () => {
  fc.assert(
    fc.property(mixedWords, fc.constantFrom('\n', ' ', ''), anyLocale, (words, between, locale) => {
      const piece = `${words}${between}` || ' ';
      const cost = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        return leastOf(5, () => decisionOn(text, locale));
      };
      const FLOOR_MS = 2; // below it a clock tells nothing
      expect(cost(LONG) / Math.max(FLOOR_MS, cost(SHORT))).toBeLessThan(QUADRATIC);
    }),
    { numRuns: 25 },
  );
});
