// A timesheet in letters that Roboto lacks, read back as a reader copies it.
import { expect, test } from '@jest/globals';
import { lazySheets } from '../../shared/adapters/sheets/lazy-sheets.ts';
import { sheetWords } from '../../shared/core/export/sheet-words.ts';
import { toTimesheet } from '../../shared/core/export/timesheet.ts';
import { rowOf } from '../core/export/rows.ts';
import { day } from '../core/reply/receipt-facts.ts';
import { runBundled } from '../runtime/bundle.ts';
import { readPdf } from './pdf-text.ts';

const { notShown, signature } = sheetWords('ja-JP');
const HEAD = {
  workspace: '株式会社サンプル設計事務所',
  member: '髙橋 美咲',
  from: day('2026-03-10'),
  to: day('2026-03-10'),
  locale: 'ja-JP',
  madeAt: new Date('2026-04-01T08:00:00Z'),
};
const LATIN = { workspace: 'Studio', member: 'Łukasz', locale: 'pl-PL' };
const NOTE = '\ufffd stands for what cannot be shown here. CSV and XLSX have it.';

async function readBack(description: string, change = {}) {
  const sheet = toTimesheet([rowOf({ description })], { ...HEAD, ...change });
  return readPdf(await lazySheets.timesheet(sheet));
}

test.each([
  ['kana and kanji', 'ホームページのデザイン修正、お客様との打ち合わせ。'],
  ['full and half width', 'ＡＢＣ１２３（第３版）ｶﾀｶﾅ'],
  ['names of persons', '﨑 神 𠮟 鷗 纊'],
  ['signs among Latin', 'ACME社のAPI → 完了 ✓ ①〜③'],
])('shows %s', async (_, words) => {
  const { text, fonts } = await readBack(words);

  for (const shown of [words, HEAD.workspace, `${signature} ${HEAD.member}`, '2026年3月10日(火)'])
    expect(text).toContain(shown);
  expect(text).not.toContain(notShown('\ufffd'));
  expect(fonts).toEqual(['BIZUDPGothic-Regular', 'Roboto-Medium', 'Roboto-Regular']);
});

test('says at its foot that something is not shown, and holds no further face for that', async () => {
  const { text, fonts } = await readBack('Launch 🎉 한국', LATIN);

  expect(text).toContain('Launch \ufffd \ufffd\ufffd');
  expect(text).toContain(NOTE);
  expect(fonts).toEqual(['Roboto-Medium', 'Roboto-Regular']);
});

test('holds no face of Japanese where Roboto has all letters, and says nothing', async () => {
  const { text, fonts } = await readBack('Ändern, Ğ, Ж', LATIN);

  expect(text).toContain('Ändern, Ğ, Ж');
  expect(text).not.toContain(NOTE);
  expect(fonts).toEqual(['Roboto-Medium', 'Roboto-Regular']);
});

test.each([
  ['en-GB', ['Timesheet', 'Tue 10 Mar 2026', 'Description', 'Date, signature: approved by']],
  ['de-DE', ['Stundennachweis', 'Di., 10. März 2026', 'Beschreibung', 'Datum, Unterschrift: genehmigt von']],
  ['fr-FR', ['Feuille de temps', 'mar. 10 mars 2026', 'Horaire', 'Date, signature : approuvé par']],
  ['es-ES', ['Hoja de horas', 'mar 10 mar 2026', 'Descripción', 'Fecha, firma: aprobado por']],
  ['pt-BR', ['Folha de horas', 'ter., 10 de mar. de 2026', 'Descrição', 'Data, assinatura: aprovado por']],
  ['nl-NL', ['Urenstaat', 'di 10 mrt 2026', 'Omschrijving', 'Datum, handtekening: goedgekeurd door']],
  ['it-IT', ['Foglio ore', 'mar 10 mar 2026', 'Descrizione', 'Data, firma: approvato da']],
  ['ja-JP', ['タイムシート', '2026年3月10日(火)', '内容', '日付・署名: 承認者', '1 / 1 ページ']],
  ['pl-PL', ['Timesheet', 'Tue 10 Mar 2026', 'Description', 'Date, signature: approved by']],
])('is in the words of %s, those at its foot too', async (locale, words) => {
  const { text } = await readBack('Moonlight', { ...LATIN, locale });

  const { made, notShown } = sheetWords(locale);
  for (const shown of [...words, `${made} 2026-04-01T08:00Z`]) expect(text).toContain(shown);
  expect(text).not.toContain(notShown('\ufffd'));
});

test('says in its own words from which day on it must be asked for again, and is not to be signed then', async () => {
  const german = { ...LATIN, locale: 'de-DE' };

  const { text } = await readBack('Entwurf', { ...german, missing: { from: day('2026-03-11') } });
  const { text: none } = await readBack('Entwurf', { ...german, missing: {} });

  expect(text).toContain('UNVOLLSTÄNDIG: bitte noch einmal ab Mi., 11. März 2026 anfordern');
  expect(none).toContain('UNVOLLSTÄNDIG: ein einziger Tag ist zu lang');
  for (const sheet of [text, none]) expect(sheet).not.toContain('Unterschrift');
});

test.each([
  ['without a space', '設計会議の記録'.repeat(280)],
  ['without a place to break', 'ー'.repeat(2000)],
  ['of letters in changing faces', 'a□'.repeat(1000)],
  ['of Latin without a space', 'w'.repeat(2000)],
  ['of lines', 'wo\n'.repeat(150)],
])('shows all of a description that is longer than a page, %s', async (_, words) => {
  const { text } = await readBack(words);

  const [shown = ''] = words;
  const count = (all: string) => all.split(shown).length - 1;
  expect(count(text)).toBeGreaterThanOrEqual(count(words));
});

test.each([
  ['of ten thousand letters', '議'.repeat(10_000)],
  ['of control characters and halves of letters', '\u0000\u001f\ud842議\udfb7\ufffe\u202e\u2029'.repeat(50)],
  ['of marks without a letter', `議${'\u0301\u3099\u{e0100}'.repeat(300)}`],
  ['of emoji alone', '👩‍👩‍👧‍👦'.repeat(300)],
  ['of nothing that can be seen', '\u200d\ufe0f\u2060'],
])('is drawn whatever a description is made of: %s', async (_, words) => {
  expect((await readBack(words)).text).toContain(HEAD.member);
});

test('is drawn by the bundle that is deployed, with the face of Japanese beside it; so are workbooks', async () => {
  const sheet = toTimesheet([rowOf({ description: '会議' })], HEAD);
  const script = `
    import { lazySheets } from './bundle.mjs';
    const sheet = ${JSON.stringify(sheet)};
    const drawn = await lazySheets.timesheet({ ...sheet, madeAt: new Date(sheet.madeAt) });
    const workbook = await lazySheets.workbook({ columns: ['description'], rows: sheet.days[0].rows, notes: [] });
    console.log([drawn, workbook].map((bytes) => Buffer.from(bytes).toString('base64')).join(' '));`;
  const entry = `${import.meta.dirname}/../../shared/adapters/sheets/lazy-sheets.ts`;

  const { output, exitCode } = await runBundled(entry, script, {}, 'api');

  expect([exitCode, output.slice(0, 80)]).toEqual([0, expect.stringMatching(/^[A-Za-z0-9+/]+$/)]);
  const [drawn = '', workbook = ''] = output.split(' ').map((one) => Buffer.from(one, 'base64'));
  expect(readPdf(Buffer.from(drawn)).text).toContain('会議');
  expect(workbook.toString('latin1')).toMatch(/^PK/);
});
