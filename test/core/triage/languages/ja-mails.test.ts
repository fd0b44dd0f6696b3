// Whole Japanese mails in several voices, as members in Tokyo would write them on Wednesday, 18 March 2026, at 17:05.
import { expect, test } from '@jest/globals';
import { dispositionOf, read } from '../reading.ts';

const TOKYO = { instant: '2026-03-18T08:05:00.000Z', timeZone: 'Asia/Tokyo', locale: 'ja-JP' };

interface Mail {
  readonly from: string;
  readonly text: string;
  readonly entries: readonly string[];
  readonly disposition: string;
}

const MAILS: readonly Mail[] = [
  {
    from: 'a developer, polite',
    text: `お疲れ様です。鈴木です。

本日の作業報告です。

・ACME：APIの実装　3時間
・ACME：コードレビュー　1時間30分
・Globex：定例ミーティング　45分

明日はACMEのテストを4時間ほど行う予定です。

以上、よろしくお願いいたします。

--
鈴木 一郎
株式会社サンプル 開発部
TEL 03-1234-5678（平日 9:00〜18:00）
`,
    entries: ['03-18 180 ACME', '03-18 90 ACME', '03-18 45 Globex'],
    disposition: 'logged',
  },
  {
    from: 'a developer, terse',
    text: '今日\nACME 2h 実装\nGlobex 1.5h バグ修正\nMTG 0.5h\n',
    entries: ['03-18 120 ACME', '03-18 90 Globex', '03-18 30 -'],
    disposition: 'logged',
  },
  {
    from: 'a lawyer',
    text: `いつもお世話になっております。

3月16日（月）　準備書面の起案　2時間15分
3月17日（火）　依頼者との打合せ　1時間
同日　証拠の整理　40分

なお、本日予定しておりました期日は延期となりましたので、計上はございません。
何卒よろしくお願い申し上げます。
`,
    entries: ['03-16 135 -', '03-17 60 -', '03-17 40 -'],
    disposition: 'logged',
  },
  {
    from: 'a craftsman',
    text: `おつかれっす。
昨日は朝8時から夕方5時まで現場、昼休憩1時間。
今日は午前中だけ、8時から12時まで塗装やりました。
田中さんは3時間手伝ってくれました。
`,
    entries: ['03-17 480 -', '03-18 240 -'],
    disposition: 'logged',
  },
  {
    from: 'a nurse',
    text: `お疲れさまです。

先週の勤務です。
月曜 8:30〜17:15（休憩45分）
水曜 16:30〜翌9:00（休憩2時間）
金曜は休みでした。
`,
    entries: ['03-09 480 -', '03-11 870 -'],
    disposition: 'logged',
  },
  {
    from: 'a student',
    text: 'おはようございます！昨日は図書館でファルコンの文献調査を二時間半くらいやって、夜は実験データの整理に1時間ちょっとかかりました。今日はまだ何もしてないです。',
    entries: ['03-17 150 ファルコン', '03-17 60 ファルコン'],
    disposition: 'logged',
  },
  {
    from: 'headings with days',
    text: `【3/16（月）】
設計 3時間
レビュー 1時間

【3/17（火）】
設計 2.5時間

【明日の予定】
テスト 4時間
`,
    entries: ['03-16 180 -', '03-16 60 -', '03-17 150 -'],
    disposition: 'logged',
  },
  {
    from: 'squares as headings, a total',
    text: `■3月17日
・ファルコン設計：4時間
・ACME問い合わせ対応：1時間
合計：5時間

■今後の予定
・ファルコン実装：10時間
`,
    entries: ['03-17 240 -', '03-17 60 ACME'],
    disposition: 'logged',
  },
  {
    from: 'a total that is wrong',
    text: '昨日の作業\n・設計 3時間\n・レビュー 1時間\n合計 6時間\n',
    entries: [],
    disposition: 'needs_review',
  },
  {
    from: 'a plan only',
    text: 'お世話になっております。\n来週はACMEの設計を10時間、レビューを5時間する予定です。\nよろしくお願いします。\n',
    entries: [],
    disposition: 'needs_review',
  },
  {
    from: 'nothing at all',
    text: 'お疲れ様です。\n資料の送付ありがとうございました。確認いたします。\nよろしくお願いいたします。\n',
    entries: [],
    disposition: 'ignored',
  },
  {
    from: 'a correction beside new time',
    text: 'お疲れ様です。\n昨日のACMEは3時間ではなく2時間の間違いでした。訂正をお願いします。\n今日はGlobexのサポートを1時間しました。\n',
    entries: ['03-18 60 Globex'],
    disposition: 'command',
  },
  {
    from: 'a cancellation',
    text: 'すみません、月曜日のACMEの記録を取り消していただけますか。二重に送ってしまいました。\n',
    entries: [],
    disposition: 'command',
  },
  {
    from: 'lines that were broken by hand',
    text: `昨日は客先でACMEの新しいシステムの要件について
打ち合わせを2時間、その後の議事録の作成に
30分かかりました。
`,
    entries: ['03-17 120 ACME', '03-17 30 ACME'],
    disposition: 'logged',
  },
];

test.each(MAILS)('mail of $from', ({ text, entries, disposition }) => {
  const told = read(text, TOKYO).entries.map(
    ({ workDate, minutes, project }) => `${workDate.slice(5)} ${minutes} ${project?.name ?? '-'}`,
  );

  expect([dispositionOf(text, TOKYO), disposition === 'needs_review' ? [] : told]).toEqual([
    disposition,
    entries,
  ]);
});
