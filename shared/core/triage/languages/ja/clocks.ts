// Japanese times of day: `午後3時半`, `9時〜18時`, `夜10時から`, `25時`.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { ClockWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

const NOON = 720;

export const CLOCKS: ClockWords = {
  meridiems: phraseTable([
    ...phrasesOf('am|a.m.', 'morning' as const),
    ...phrasesOf('pm|p.m.', 'afternoon' as const),
  ]),
  halvesBefore: phraseTable([
    ...phrasesOf('午前|朝|朝の|早朝|早朝の|am|未明|翌|翌朝|翌朝の', 'morning' as const),
    ...phrasesOf('午後|昼|昼の|お昼の|夕方|夕方の|夕刻|pm', 'afternoon' as const),
    ...phrasesOf('夜|夜の|深夜|深夜の|晩|晩の|夜中|夜中の', 'night' as const),
  ]),
  clockMarks: { hour: words('時'), minute: words('分'), second: words('秒'), half: words('半') },
  startsBehind: phraseTable(
    phrasesOf(
      `から|より|ごろから|頃から|過ぎから|すぎから|に開始|開始|スタート|に開始し|に開始して|から開始|から開始し|から開始して|
        に始めて|に始め|出社|出勤|始業|入り|に出社|に出勤|に入って|に入り|から始めて|から始め|イン|に出社し|に出社して`,
      true as const,
    ),
  ),
  endsBehind: phraseTable(
    phrasesOf(
      `に終了|終了|に終わり|に終わりました|に終えました|に終わった|終わり|退社|退勤|終業|に退社|に退勤|上がり|あがり|に上がり|
        に上がりました|に終了しました|終了しました|に切り上げ|に切り上げました|アウト|に退勤しました|に退社しました`,
      true as const,
    ),
  ),
  named: phraseTable([
    ...phrasesOf('正午|お昼|昼|昼前|昼過ぎ', NOON),
    ...phrasesOf('零時|午前零時|深夜零時|真夜中', 0),
  ]),
  offsets: phraseTable<number>([]),
  suffixes: phraseTable([]),
  openers: phraseTable([['自', true as const]]),
  connectors: phraseTable(
    phrasesOf(
      '-|–|—|~|→|->|=>|..|…|ー|から|より|頃から|ごろから|至|から翌日の|から翌日|過ぎから|すぎから',
      true as const,
    ),
  ),
  starts: phraseTable(
    phrasesOf(
      `開始|開始時刻|開始時間|始業|出勤|出社|始め|スタート|作業開始|入室|ログイン|start|in|始業時刻`,
      true as const,
    ),
  ),
  ends: phraseTable(
    phrasesOf(
      `終了|終了時刻|終了時間|終業|退勤|退社|終わり|エンド|作業終了|退室|ログアウト|end|out|終業時刻`,
      true as const,
    ),
  ),
  now: phraseTable(phrasesOf('今|いま|現在|今まで|現在まで|只今|ただいま|今しがた', true as const)),
  vagueEnds: phraseTable(phrasesOf('夕方|夜|昼休み|ランチ|夕食|朝|明け方', true as const)),
  zones: new Map([
    ['jst', 'Asia/Tokyo'],
    ['日本時間', 'Asia/Tokyo'],
    ['日本時間の', 'Asia/Tokyo'],
    ['utc', 'UTC'],
    ['gmt', 'UTC'],
  ]),
  around: words('約 およそ : = @ だいたい ほぼ は に'),
  prepositions: words('時刻 本日 at @'),
  pairing: new Set(),
  pairOpeners: new Set(),
  leaders: words('は に の を'),
};
