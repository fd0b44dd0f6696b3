// How readings are scored: by the rules of reading, and as the corpus' own scoring does it where that is present.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { type Expected, type ExpectedText, readCorpus } from '../../../local/accuracy/corpus.ts';
import { toMailClasses } from '../../../local/accuracy/mail-classes.ts';
import { scoreMail } from '../../../local/accuracy/score-mail.ts';
import { isTextRight } from '../../../local/accuracy/score-text.ts';
import type { PredictedEntry, Prediction } from '../../../local/triage/prediction.ts';
import { readMailCase } from '../../../local/triage/read-mail-case.ts';
import { readTextCase } from '../../../local/triage/read-text-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'scoring-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DAY = '2026-11-23';

function entry(facts: Partial<PredictedEntry> = {}): PredictedEntry {
  return { date: DAY, evidence: [], ...facts };
}

function isRight(
  expect: Expected,
  entries: readonly PredictedEntry[],
  more: Partial<ExpectedText> = {},
): boolean {
  const text: ExpectedText = {
    kind: 'text',
    id: 't',
    text: '',
    reference: `${DAY}T10:00:00Z`,
    timeZone: 'UTC',
    locale: 'en-GB',
    expect,
    alt: [],
    tolerance: 0,
    ...more,
  };
  return isTextRight(text, { entries });
}

const RANGE = { start: '22:00', end: '01:00', durationMinutes: 180 };

test.each<[string, Expected, readonly PredictedEntry[]]>([
  [
    'an amount that is the sum of its entries',
    { durationMinutes: 90 },
    [entry({ minutes: 60 }), entry({ minutes: 30 })],
  ],
  [
    'an amount by its ends, over midnight',
    { durationMinutes: 180 },
    [entry({ start: '22:00', end: '01:00' })],
  ],
  ['a range with its length', RANGE, [entry({ ...RANGE, minutes: 180 })]],
  ['a range without a length', RANGE, [entry({ start: '22:00', end: '01:00' })]],
  ['a day', { date: DAY }, [entry()]],
  ['several days in any order', { dates: [DAY, '2026-11-24'] }, [entry({ date: '2026-11-24' }), entry()]],
  ['nothing, where a day alone is read', { none: true }, [entry()]],
  ['nothing at all', { none: true, strict: true }, []],
])('right: %s', (_name, expected, entries) => {
  expect(isRight(expected, entries)).toBe(true);
});

test('an alternative is right too, and an amount within its tolerance', () => {
  expect(isRight({ date: '2026-01-01' }, [entry()], { alt: [{ date: DAY }] })).toBe(true);
  expect(isRight({ durationMinutes: 20 }, [entry({ minutes: 21 })], { tolerance: 1 })).toBe(true);
});

test.each<[string, Expected, readonly PredictedEntry[]]>([
  ['an amount where nothing was read', { durationMinutes: 90 }, []],
  ['another amount', { durationMinutes: 90 }, [entry({ minutes: 91 })]],
  ['the right amount on another day', { durationMinutes: 90, date: '2026-11-22' }, [entry({ minutes: 90 })]],
  ['a range read as two', RANGE, [entry({ ...RANGE, minutes: 180 }), entry({ minutes: 1 })]],
  ['a range with another length', RANGE, [entry({ ...RANGE, minutes: 181 })]],
  ['a range with another end', RANGE, [entry({ start: '22:00', end: '02:00', minutes: 180 })]],
  ['a range on another day', { ...RANGE, date: '2026-11-22' }, [entry({ ...RANGE, minutes: 180 })]],
  ['a day too many', { date: DAY }, [entry(), entry({ date: '2026-11-24' })]],
  ['an amount where there is none', { none: true }, [entry({ minutes: 5 })]],
  ['a range where there is none', { none: true }, [entry({ start: '09:00', end: '10:00' })]],
  ['a day where not even that is', { none: true, strict: true }, [entry()]],
])('wrong: %s', (_name, expected, entries) => {
  expect(isRight(expected, entries)).toBe(false);
});

test('entries of a mail match on day and minutes, each once, the one of the right project first', () => {
  const mail = {
    disposition: 'logged',
    entries: [
      { date: DAY, minutes: 60, project: 'Silverline' },
      { date: DAY, minutes: 60, start: '09:00', end: '10:00' },
      { date: DAY, minutes: 15 },
    ],
  };
  const read = {
    disposition: 'logged' as const,
    entries: [
      entry({ minutes: 60, start: '09:00', end: '10:00' }),
      entry({ minutes: 60, description: 'silverline launch' }),
      entry({ minutes: 20 }),
    ],
  };

  expect(scoreMail(mail, read)).toEqual({
    found: 2,
    missed: 1,
    invented: 1,
    clocks: { right: 1, of: 1 },
    projects: { right: 1, of: 1 },
    isDisposedRight: true,
    isWhollyRight: false,
  });
});

test('a mail that holds nothing is told apart by whether anything was logged of it', () => {
  const mail = { disposition: 'ignored', entries: [] };

  expect(scoreMail(mail, { disposition: 'ignored', entries: [] })).toMatchObject({
    loggedNothing: true,
    isWhollyRight: true,
  });
  expect(scoreMail(mail, { disposition: 'logged', entries: [entry({ minutes: 5 })] })).toMatchObject({
    loggedNothing: false,
    isWhollyRight: false,
  });
});

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus');
const SCORER = join(CORPUS, 'score.mjs');
if (existsSync(SCORER)) {
  test.each([
    ['as the engine reads', (one: Prediction) => one],
    ['with every third reading spoilt', spoilt(3)],
    [
      'with all but every fifth spoilt',
      (one: Prediction, i: number) => (i % 5 === 0 ? one : spoilt(1)(one, i)),
    ],
  ])('the counts are those of the corpus’ own scoring, %s', async (_name, change) => {
    const corpus = readCorpus(CORPUS);
    const texts = corpus.families.map(({ name, texts: all }) => ({
      name,
      all: all.map((text, i) => ({ text, read: change(readTextCase(text), i) })),
    }));
    const mails: { mail: (typeof corpus.mails)[number]; read: Prediction }[] = [];
    for (const [i, mail] of corpus.mails.entries())
      mails.push({ mail, read: change(await readMailCase(mail, corpus.people), i) });

    const theirs = scoredByCorpus([...texts.flatMap(({ all }) => all), ...mails].map(({ read }) => read));

    for (const { name, all } of texts) {
      const right = all.filter(({ text, read }) => isTextRight(text, read)).length;
      expect([name, right]).toEqual([name, theirs.time[name]?.right]);
    }
    const ours = toMailClasses(
      [],
      mails.map(({ mail, read }) => scoreMail(mail, read)),
    );
    const m = theirs.email;
    expect(ours.map(({ right, of }) => [right, of])).toEqual([
      [m.tp, m.tp + m.fp],
      [m.tp, m.tp + m.fn],
      [m.mailRight, m.mails],
      [m.dispositionRight, m.mails],
      [m.noLogMails - m.falseLogs, m.noLogMails],
      [m.clockRight, m.clockWant],
      [m.projectRight, m.projectWant],
    ]);
  });
}

interface Scored {
  readonly time: Readonly<Record<string, { readonly right: number }>>;
  readonly email: Readonly<
    Record<
      | 'tp'
      | 'fp'
      | 'fn'
      | 'mails'
      | 'mailRight'
      | 'dispositionRight'
      | 'falseLogs'
      | 'noLogMails'
      | 'clockRight'
      | 'clockWant'
      | 'projectRight'
      | 'projectWant',
      number
    >
  >;
}

function scoredByCorpus(predictions: readonly Prediction[]): Scored {
  const file = join(folder, 'predictions.jsonl');
  writeFileSync(file, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return JSON.parse(execFileSync(process.execPath, [SCORER, file, '--json'], { encoding: 'utf8' })) as Scored;
}

/** Each in another way: too few, too many, another length, another day, other ends, another disposition. */
function spoilt(every: number): (one: Prediction, i: number) => Prediction {
  return (one, i) => {
    if (i % every !== 0) return one;
    const [first, ...others] = one.entries;
    if (first === undefined) return { ...one, disposition: 'logged', entries: [entry({ minutes: 15 })] };
    const ways: readonly (readonly PredictedEntry[])[] = [
      others,
      [...one.entries, first],
      [{ ...first, minutes: (first.minutes ?? 0) + 1 }, ...others],
      [{ ...first, date: '2026-01-01' }, ...others],
      [{ ...first, start: '00:10', end: '00:20', project: 'Other', description: '' }, ...others],
    ];
    return {
      ...one,
      disposition: i % 2 === 0 ? 'command' : one.disposition,
      entries: ways[i % ways.length] ?? [],
    };
  };
}
