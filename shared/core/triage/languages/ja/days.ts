// Japanese days: words for days near today, weekdays, and the marks of dates.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import { ago, latestWeekday, workingDays } from '../day-words.ts';
import type { DayWord, DayWords } from '../lexicon.ts';
import { names, words } from '../word-list.ts';
import { HOLIDAYS } from './holidays.ts';

/** `ここ3日間`: how much on which of them is not said. */
const LAST_DAYS = [1, 2, 3, 4, 5, 6, 7].map(
  (count) =>
    `ここ${count}日間|この${count}日間|過去${count}日間|直近${count}日間|ここ${count}日|${count}日間で|${count}日で|${count}日目`,
);

/** Weekdays in a row, each a sign: `月水金`. Those that are words of their own (`土木`) are left out. */
const RUNS =
  '月火 火水 水木 木金 金土 月水 月木 月金 火木 火金 水金 月火水 火水木 水木金 木金土 金土日 月水金 火木土 月火水木 火水木金 月火木金 月火水木金'
    .split(' ')
    .map((run) => {
      const days = [...run].map((sign) => latestWeekday('月火水木金土日'.indexOf(sign) + 1, 0));
      const dates: DayWord['dates'] = (today, locale) =>
        days.flatMap((day) => day.dates(today, locale)).sort();
      return [run, { tense: 'past', dates }] as const;
    });

export const DAYS: DayWords = {
  days: phraseTable([
    ...HOLIDAYS,
    ...phrasesOf('今日|本日|きょう|今日付|本日付', ago(0)),
    ...phrasesOf('今朝|けさ|今朝方|今日の朝|本日朝', ago(0, 'morning')),
    ...phrasesOf('今晩|今夜|今夕|こんばん|今日の夜|本日夜', ago(0, 'night')),
    ...phrasesOf('昨日|きのう|さくじつ|昨日付', ago(1)),
    ...phrasesOf('昨朝|昨日朝|昨日の朝|きのうの朝', ago(1, 'morning')),
    ...phrasesOf('昨晩|昨夜|ゆうべ|昨夕|昨日の晩|昨日夜|昨日夕方|夕べ|きのうの夜', ago(1, 'night')),
    ...phrasesOf('一昨日|おととい|おとつい|いっさくじつ', ago(2)),
    ...phrasesOf('一昨日の夜|一昨晩|一昨夜|おとといの夜', ago(2, 'night')),
    ...phrasesOf('一昨々日|さきおととい|先一昨日', ago(3)),
    ...phrasesOf('明日|あした|あす|みょうにち|明朝|明晩|明日以降', ago(-1)),
    ...phrasesOf('明後日|あさって|みょうごにち', ago(-2)),
    ...phrasesOf('明々後日|しあさって', ago(-3)),
    ...phrasesOf('来週|来月|来年|来期|来週中|翌週|再来週|来月中|近日中|近日|年明け', ago(-7)),
    ...phrasesOf(
      `先週毎日|先週は毎日|先週の毎日|先週ずっと|先週一週間|先週1週間|先週の平日毎日|先週の全営業日|
        先週の各日|先週は平日毎日|先週の平日|先週の営業日`,
      workingDays(1),
    ),
    ...phrasesOf(
      `今週毎日|今週は毎日|今週の毎日|今週ずっと|今週一週間|今週1週間|今週の平日毎日|今週の各日|
        今週は平日毎日|今週の平日|今週の営業日`,
      workingDays(0),
    ),
    ...RUNS,
    ...phrasesOf('先々週毎日|先々週は毎日|先々週の毎日', workingDays(2)),
  ]),
  beside: phraseTable([
    ...phrasesOf('同日|当日|この日|その日', 0),
    ...phrasesOf('前日', -1),
    ...phrasesOf('前々日', -2),
    ...phrasesOf('翌日', 1),
    ...phrasesOf('翌々日', 2),
  ]),
  vague: phraseTable([
    ...phrasesOf(
      `毎週|毎週月曜|毎週火曜|毎週水曜|毎週木曜|毎週金曜|毎週土曜|毎週日曜|毎週月曜日|毎週火曜日|毎週水曜日|毎週木曜日|毎週金曜日|毎週土曜日|毎週日曜日|祝日|祝日に|休日に|連休中|先週|先週中|今週|今週中|今月|今月中|先月|先月中|今年|昨年|去年|今期|前期|先日|先般|過日|この前|
        この間|こないだ|最近|近頃|このところ|ここ最近|ここ数日|ここのところ|数日前|何日か前|以前|週末|
        先週末|この週末|今週末|土日|先々週|先々月|前回|先日来|いつか|そのうち|年末|先週のどこか|
        先週のいつか|今週のどこか|ある日|別の日|月初|月末|先月末`,
      true as const,
    ),
    ...LAST_DAYS.flatMap((written) => phrasesOf(written, true as const)),
  ]),
  weekdays: new Map([
    ...names('月曜日/月曜 火曜日/火曜 水曜日/水曜 木曜日/木曜 金曜日/金曜 土曜日/土曜 日曜日/日曜'),
    ...names('月 火 水 木 金 土 日'),
    ...names(
      'げつよう/げつようび かよう/かようび すいよう/すいようび もくよう/もくようび きんよう/きんようび どよう/どようび にちよう/にちようび',
    ),
    ...names('mon tue wed thu fri sat sun'),
  ]),
  months: new Map(),
  last: words('前の この前の この間の こないだの 先日の その この 直近の'),
  previous: words('前の この前の この間の こないだの'),
  lastBehind: new Set(),
  nextBehind: new Set(),
  next: words('次の 今度の 来る'),
  weeks: phraseTable([
    ...phrasesOf('今週', 0),
    ...phrasesOf('先週|前週|前の週の|1週間前の|一週間前の', 1),
    ...phrasesOf('先々週|2週間前の|二週間前の|2週前の', 2),
    ...phrasesOf('3週間前の|三週間前の|3週前の', 3),
    ...phrasesOf('来週|翌週', -1),
    ...phrasesOf('再来週', -2),
  ]),
  monthsBack: phraseTable([
    ...phrasesOf('今月|当月', 0),
    ...phrasesOf('先月|前月', 1),
    ...phrasesOf('先々月', 2),
    ...phrasesOf('来月', -1),
  ]),
  dateMarks: {
    year: words('年'),
    month: words('月'),
    day: words('日'),
    eras: new Map([
      ['令和', 2018],
      ['平成', 1988],
      ['昭和', 1925],
      ['r', 2018],
      ['h', 1988],
    ]),
    firstYear: words('元'),
    yearsBack: phraseTable([
      ...phrasesOf('今年|本年', 0),
      ...phrasesOf('昨年|去年|前年', 1),
      ...phrasesOf('一昨年|おととし', 2),
      ...phrasesOf('来年', -1),
    ]),
    notBehind: words(
      '前 後 以内 間 以上 程度 ほど くらい ぐらい 目標 半 で かけて かかり がかり かかりました かかった かかり かけました かけた ずつ 連続 ごと おき',
    ),
    afterFirst: words('は に の , ~ と ・ ( から も まで が 付 付け'),
  },
  deadlinesBehind: new Map([
    ['まで', 'vague'],
    ['までに', 'future'],
    ['迄', 'vague'],
    ['迄に', 'future'],
    ['締め切り', 'future'],
    ['締切', 'future'],
    ['以降', 'vague'],
    ['締め', 'vague'],
    ['期限', 'future'],
  ]),
  ago: words('前 前に 前の'),
  agoBefore: phraseTable<true>([]),
  countsBehind: true,
  periods: new Map([
    ['日', { days: 1 }],
    ['日間', { days: 1 }],
    ['週間', { days: 7 }],
    ['週', { days: 7 }],
    ['か月', { months: 1 }],
    ['ヶ月', { months: 1 }],
    ['カ月', { months: 1 }],
    ['ヵ月', { months: 1 }],
    ['箇月', { months: 1 }],
    ['年', { months: 12 }],
  ]),
  halves: phraseTable([
    ...phrasesOf('午前|午前中|の午前|の午前中|の朝|朝|早朝|の早朝', 'morning' as const),
    ...phrasesOf('午後|の午後|夕方|の夕方|昼|の昼|の昼間|お昼|のお昼', 'afternoon' as const),
    ...phrasesOf('夜|の夜|の晩|晩|深夜|の深夜|の夜間', 'night' as const),
  ]),
  ordinalEndings: new Set(),
  ordinals: phraseTable<number>(
    ['一', '二', '三', '四', '五'].flatMap((sign, i) =>
      [`第${sign}`, `第${sign}の`, `第${i + 1}`, `第${i + 1}の`].map((written) => [written, i + 1] as const),
    ),
  ),
  article: new Set(),
  of: words('の'),
  and: words('と ・ および 及び や & + ならびに 並びに'),
  through: words('- – — ~ ー から より'),
  before: new Set(),
  deadlines: new Map(),
  afterOrdinal: new Set(),
  verbLike: new Set(),
  everyDay: phraseTable([
    ...phrasesOf('毎日|各日|日ごとに|1日あたり|一日あたり', 'anywhere' as const),
    ...phrasesOf('1日', 'beside' as const),
  ]),
  lastDay: phraseTable<'first' | 'last'>([]),
};
