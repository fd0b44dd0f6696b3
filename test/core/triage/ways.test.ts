// What recognisers declare of the places where they may find something only saves time: a recogniser that is asked everywhere finds
// the same. And none of it is declared in vain: without it something would not be found.
import { describe, expect, test } from '@jest/globals';
import { EVERY_TRAIT, type Trait } from '../../../shared/core/triage/languages/traits.ts';
import { finderOf, RECOGNISERS } from '../../../shared/core/triage/read/find.ts';
import type { Recogniser, Sight, Way } from '../../../shared/core/triage/read/recogniser.ts';
import { scan } from '../../../shared/core/triage/read/token-traits.ts';
import { contextOf } from './reading.ts';
import { LANGUAGES, openHead, readRecord } from './readings/record.ts';
import { sentencesIn } from './readings/sentences.ts';

const HEADS = LANGUAGES.flatMap((language) => readRecord(language).readings.map(({ head }) => head));
const LOCALES = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'nl-NL', 'it-IT', 'ja-JP'];

const FRIDAY = '2026-11-27T10:00:00.000Z'; // the day after Thanksgiving

/** Forms that no text of the record has. */
const RARE = [
  ['en-GB', '2h ACME from 3 days ago'],
  ['en-GB', '2h ACME seventeen days ago'],
  ['en-GB', '2h ACME seventeen and a half days ago'],
  ['en-GB', '2h ACME ½ day ago'],
  ['ja-JP', '半日前にACME 2時間'],
  ['en-GB', 'Thanksgiving: 4h on call'],
  ['en-GB', '2h ACME the fifth Monday of February'],
  ['en-GB', '2h ACME on the weekend'],
  ['en-GB', 'ACME seven or eight hours'],
  ['en-GB', 'ACME an hour or two'],
  ['en-GB', 'ACME hour and a half to two hours'],
  ['en-GB', 'ACME half a day or a day'],
  ['en-GB', 'ACME ½ to 1 hour'],
  ['en-GB', 'What a day! 2h ACME'],
  ['en-GB', 'ACME finished at 6pm, started at 1pm'],
  ['de-DE', 'ACME Viertelstunde bis halbe Stunde'],
  ['de-DE', '2h ACME am fünften Mittwoch'],
  ['de-DE', 'ACME sieben einstündige Termine'],
] as const;

const findAnywhere = finderOf(RECOGNISERS);
const findEverywhere = (sight: Sight) =>
  findAnywhere(
    sight,
    sight.tokens.map(() => EVERY_TRAIT),
  );

const SENTENCES = [
  ...HEADS.map(openHead),
  ...RARE.map(([locale, text]) => ({ text, context: contextOf({ locale, instant: FRIDAY }) })),
].flatMap(({ text, context }) => sentencesIn(text, context));
const ALL_FOUND = SENTENCES.map((sentence) => JSON.stringify(findEverywhere(sentence)));

function findWith(recognisers: readonly Recogniser[]) {
  const find = finderOf(recognisers);
  return (sight: Sight) => find(sight, scan(sight).traits);
}

/** The first sentence in which something else is found. */
function firstOther(recognisers: readonly Recogniser[]): string | undefined {
  const find = findWith(recognisers);
  const other = SENTENCES.findIndex((sentence, i) => JSON.stringify(find(sentence)) !== ALL_FOUND[i]);
  return other < 0 ? undefined : show(SENTENCES[other]);
}

function show(sight: Sight | undefined): string {
  return sight === undefined ? '' : sight.tokens.map(({ text }) => text).join(' ');
}

/** Each recogniser with one trait less, and what that is. */
function withoutOne(): readonly (readonly [string, readonly Recogniser[]])[] {
  return RECOGNISERS.flatMap((one) =>
    traitsOfWays(one).map(
      ([said, ways]) =>
        [
          `${one.name} ${said}`,
          RECOGNISERS.map((other) => (other === one ? { ...one, ways } : other)),
        ] as const,
    ),
  );
}

function traitsOfWays({ ways = [] }: Recogniser): readonly (readonly [string, readonly Way[]])[] {
  const replaced = (i: number, way: Way) => ways.map((other, j) => (i === j ? way : other));
  const without = (traits: readonly Trait[], trait: Trait) => traits.filter((one) => one !== trait);
  return ways.flatMap((way, i) => {
    const { at, needs = [] } = way;
    return [
      ...at.map((trait) => [`at ${trait} (${i})`, replaced(i, { ...way, at: without(at, trait) })] as const),
      ...needs.map(
        (trait) => [`needs ${trait} (${i})`, replaced(i, { ...way, needs: without(needs, trait) })] as const,
      ),
    ];
  });
}

describe('recognisers that are asked only where they may find something', () => {
  test('find what they find when they are asked everywhere', () => {
    expect(firstOther(RECOGNISERS)).toBeUndefined();
  });

  test.each(LOCALES)('find the same where each text is read as one of %s', (locale) => {
    const find = findWith(RECOGNISERS);
    const sentences = HEADS.flatMap((head) => {
      const { text, context } = openHead(head);
      return sentencesIn(text, { ...context, locale });
    });

    const others = sentences.filter(
      (sentence) => JSON.stringify(find(sentence)) !== JSON.stringify(findEverywhere(sentence)),
    );

    expect(others.map(show)).toEqual([]);
  });

  test.each(withoutOne())('%s is needed', (_said, recognisers) => {
    expect(firstOther(recognisers)).toBeDefined();
  });

  test('look at each place where they say nothing of places', () => {
    const anywhere = RECOGNISERS.map(({ name, find }) => ({ name, find }));

    expect(firstOther(anywhere)).toBeUndefined();
  });
});
