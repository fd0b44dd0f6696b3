// Which language a text is read in, and what a locale says of it beforehand.
import { describe, expect, test } from '@jest/globals';
import { detect, languageOfLocale } from '../../../../shared/core/triage/languages/detect.ts';
import { tokenise } from '../../../../shared/core/triage/text/token.ts';

const languageOf = (text: string, prior: string) => detect(tokenise(text), prior).lexicon.language;

describe('a locale', () => {
  test.each([
    ['de-AT', 'de'],
    ['PT-BR', 'pt'],
    ['ja', 'ja'],
    ['nl-Latn-BE', 'nl'],
  ])('names a language that is read: %s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language);
  });

  test.each(['sv-SE', 'den', '', 'x-de'])('whose language is not read is read as English: "%s"', (locale) => {
    expect(languageOfLocale(locale)).toBe('en');
  });
});

describe('a text', () => {
  test.each([
    ['2h ACME', 'fr', 'fr'],
    ['gestern 2h ACME', 'fr', 'de'],
    ['ACME で2時間', 'en', 'ja'],
    ['2h 会議', 'ja', 'ja'],
    ['yesterday 2h on the site', 'de', 'en'],
    ['hier 2h chez ACME', 'en', 'fr'],
  ])('is read in the language that its words speak for: %s (%s beforehand)', (text, prior, language) => {
    expect(languageOf(text, prior)).toBe(language);
  });

  test.each(['wczoraj 2h', 'jag 3h ACME igår', 'вчера и сегодня 2h', '2h 어제 오늘', '北京 上海 2h'])(
    'in a language that is not read is known as such: %s',
    (text) => {
      expect(detect(tokenise(text), 'en').isKnown).toBe(false);
    },
  );

  test.each(['2h ACME', 'yesterday 2h with Wczoraj', '2h café ACME', '東京で3時間'])(
    'in one that is read is known: %s',
    (text) => {
      expect(detect(tokenise(text), 'en').isKnown).toBe(true);
    },
  );

  test('is told by its first four hundred words', () => {
    const filler = 'ACME '.repeat(399);

    expect(languageOf(`${filler}gestern`, 'en')).toBe('de');
    expect(languageOf(`${filler}ACME gestern`, 'en')).toBe('en');
  });
});
