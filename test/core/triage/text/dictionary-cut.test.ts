// How a run of letters is cut where no white space parts its words.
import { describe, expect, test } from '@jest/globals';
import { dictionaryCut } from '../../../../shared/core/triage/text/dictionary-cut.ts';

const cut = dictionaryCut({
  words: new Set(['会議', '木', '京', '東京', 'テスト', 'の', 'に', '一時', '分析', '日曜', '月曜日', '時']),
  counters: new Set(['時間', '時', '分', '日']),
  trailers: new Set(['半', '後半']),
  alone: new Set(['月']),
  vagueNumerals: new Set(['数', '数十']),
});
const shown = (run: string, afterNumber = false) =>
  cut(run, afterNumber)
    .map(({ text, number }) => (number === undefined ? text : `${text}=${number}`))
    .join(' ');

describe('a run is cut', () => {
  test.each([
    ['東京の会議', '東京 の 会議'],
    ['会議東京', '会議 東京'],
    ['テスト会議', 'テスト 会議'],
    ['テストの', 'テスト の'],
    ['月曜日の会議', '月曜日 の 会議'],
  ])('by the longest words that are known: %s', (run, words) => {
    expect(shown(run)).toBe(words);
  });

  test.each([
    ['青山に', '青山 に'],
    ['青山会議', '青山 会議'],
    ['テスター', 'テスター'],
    ['ABCの', 'ABC の'],
    ['山テストの', '山 テスト の'],
    ['はれたカナ', 'はれた カナ'],
  ])('around what is not known, which ends where its script does: %s', (run, words) => {
    expect(shown(run)).toBe(words);
  });

  test.each([
    ['木の', '木 の'],
    ['青木の', '青木 の'],
    ['木山の', '木山 の'],
    ['木会議', '木 会議'],
    ['木三時', '木 三=3 時'],
    ['木三山', '木三山'],
    ['木テスト', '木 テスト'],
  ])('at a single sign unless it is part of an unknown word: %s', (run, words) => {
    expect(shown(run)).toBe(words);
  });

  test.each([
    ['一時間', '一=1 時間'],
    ['一時', '一=1 時'],
    ['二十五分', '二十五=25 分'],
    ['三分析', '三=3 分析'],
    ['数時間', '数 時間'],
    ['数十分', '数十 分'],
    ['数会議', '数 会議'],
    ['二十五', '二十五=25'],
    ['会議二時間半', '会議 二=2 時間 半'],
  ])('at its numerals, where something counts with them: %s', (run, words) => {
    expect(shown(run)).toBe(words);
  });

  test.each([
    ['分', '分'],
    ['時間半', '時間 半'],
    ['時間後半', '時間 後半'],
    ['分析', '分析'],
    ['分に', '分 に'],
    ['日曜', '日曜'],
    ['月', '月'],
    ['半', '半'],
    ['の半', 'の 半'],
  ])('behind a number first at what counts: %s', (run, words) => {
    expect(shown(run, true)).toBe(words);
  });

  test.each([
    ['時間半', '時間半'],
    ['分', '分'],
    ['月', '月'],
    ['月会議', '月 会議'],
    ['半', '半'],
  ])('elsewhere not: %s', (run, words) => {
    expect(shown(run)).toBe(words);
  });
});
