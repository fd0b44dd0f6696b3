// Japanese lengths of time. Counters stand behind numbers: `2時間半`, `三十分間`, `0.5人日`.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { DurationWords } from '../lexicon.ts';
import { units, words } from '../word-list.ts';

export const DURATIONS: DurationWords = {
  numbers: new Map(), // numerals in Chinese characters are numbers as soon as the text is cut
  quantities: phraseTable<number>([]),
  additions: phraseTable<number>([['半', 0.5]]),
  lengths: phraseTable([...phrasesOf('小一時間|小1時間', 60), ...phrasesOf('半時間', 30)]),
  vagueQuantities: phraseTable(phrasesOf('数|何|十数|数十|何十', true as const)),
  vagueAmounts: phraseTable(
    phrasesOf('しばらく|長時間|半日以上|ほぼ一日|ほぼ1日|ほぼ終日|午前いっぱい|午後いっぱい', true as const),
  ),
  alternatives: words('- – — ~ ー から か ないし または もしくは'),
  commaPairs: true,
  or: words('か または もしくは'),
  units: new Map([
    ...units('時間 h hr hrs hour hours 人時 アワー', 'hour'),
    ...units('分 分間 m min mins minute minutes', 'minute'),
    ...units('日間 人日 営業日分 d day days', 'day'),
  ]),
  doubtfulUnits: words('m d'),
  fillers: new Set(),
  partitives: new Set(),
  closers: new Set(),
  workdays: phraseTable([
    ...phrasesOf(
      `1日|丸一日|丸1日|まる一日|まる1日|まるいちにち|終日|一日中|1日中|全日|フルタイム|1日分|一日分|
        一日がかり|1日がかり|丸々一日|フル稼働`,
      1,
    ),
    ...phrasesOf('半日|半日分|半日間|0.5日|半人日', 0.5),
    ...phrasesOf('1.5日|1日半|一日半', 1.5),
    ...phrasesOf('0.25日', 0.25),
    ...phrasesOf('0.75日', 0.75),
    ...phrasesOf('2.5日|2日半|二日半', 2.5),
  ]),
  joins: words('と + & プラス および'),
  times: words('x × * 掛ける かける'),
  crews: words('人 名 人で 名で メンバー スタッフ'),
  less: phraseTable(
    phrasesOf('うち休憩|内休憩|休憩を除く|休憩除く|ただし休憩|但し休憩|マイナス|引く', true as const),
  ),
  already: words('控除済み 控除済 除いた 除外済み 除外済'),
  rest: phraseTable(phrasesOf('残りの時間|残り時間は|残りは|残りを|残りの', true as const)),
};
