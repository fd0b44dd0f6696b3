// The words of a timesheet, in the languages that mails are read in.
import { describe, expect, test } from '@jest/globals';
import { sheetWords } from '../../../shared/core/export/sheet-words.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it', 'ja'];

/** What is made of other words as well. */
function saidIn(locale: string): readonly string[] {
  const { locale: _days, page, notShown, askAgainFrom, ...words } = sheetWords(locale);
  return [...Object.values(words), page(12, 34), notShown('�'), askAgainFrom('10.3.')];
}

describe('the words of a timesheet', () => {
  test.each(LANGUAGES)('are all there in %s, and hold what they are made of', (language) => {
    const words = saidIn(language);

    expect(words.filter((word) => word.trim() === '')).toEqual([]);
    const whole = words.join('\n');
    for (const held of ['12', '34', '�', '10.3.', 'CSV', 'XLSX']) expect(whole).toContain(held);
  });

  test('are others in each language', () => {
    expect(new Set(LANGUAGES.map((language) => sheetWords(language).title)).size).toBe(LANGUAGES.length);
    expect(new Set(LANGUAGES.map((language) => saidIn(language).join('\n'))).size).toBe(LANGUAGES.length);
  });

  test.each([
    ['de-AT', 'Stundennachweis', 'de-AT'],
    ['pt-BR', 'Folha de horas', 'pt-BR'],
    ['en-US', 'Timesheet', 'en-US'],
    ['ja-JP-u-ca-japanese', 'タイムシート', 'ja-JP-u-ca-japanese'],
  ])('are those of the language of %s, with its days', (asked, title, locale) => {
    expect(sheetWords(asked)).toMatchObject({ title, locale });
  });

  test.each(['pl-PL', 'zh-CN', 'xx', '', 'en_GB', 'no locale'])(
    'are English where nobody wrote those of %j, days too',
    (asked) => {
      expect(sheetWords(asked)).toMatchObject({ title: 'Timesheet', locale: 'en-GB' });
    },
  );
});
