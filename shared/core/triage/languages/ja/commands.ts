// Japanese words by which a text asks something of the tracker. They end their sentence, or open it as a label (`訂正：`).
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import { form } from '../command-words.ts';
import type { CommandForm, CommandWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

/** Ways to ask: `取り消してください`, `取り消しをお願いします`. */
const asked = (stems: string, nouns: string): string =>
  [
    ...stems
      .split(' ')
      .flatMap((stem) =>
        [
          'てください',
          'て下さい',
          'ておいてください',
          'てほしい',
          'て欲しい',
          'てもらえますか',
          'ていただけますか',
          'て頂けますか',
          'て',
          'たい',
          'たいです',
          'といて',
        ].map((end) => joined(stem, end)),
      ),
    ...nouns
      .split(' ')
      .flatMap((noun) =>
        [
          'お願いします',
          'をお願いします',
          'お願いいたします',
          'をお願いいたします',
          '願います',
          'をお願い致します',
          '希望',
          '希望です',
          'をお願いしたいです',
        ].map((end) => `${noun}${end}`),
      ),
  ].join('|');

/** `消し` and `て`, but `送って`: a stem that ends in a small tsu takes the short ends. */
const joined = (stem: string, end: string): string =>
  stem.endsWith('っ') && end.startsWith('た') ? `${stem.slice(0, -1)}り${end}` : `${stem}${end}`;

export const COMMANDS: CommandWords = {
  polite: words(
    'すみません すいません 申し訳ありません 申し訳ございません お疲れ様です お疲れさまです お世話になっております あの えっと はい いいえ では それと あと また 恐れ入りますが 恐縮ですが お手数ですが お手数をおかけしますが , 。 ! ・ -',
  ),
  forms: phraseTable<CommandForm>([
    ...phrasesOf(
      '元に戻して|元に戻してください|さっきのは忘れて|さっきのは忘れてください|今のなし|今のは無しで|さっきのなし|さっきのは取り消し|直前の記録を取り消し|やっぱりなし|さっきの取り消し|先ほどのメールは無視してください|先程のメールは無視してください|先ほどの報告は取り消し|今のは忘れて',
      form('undo', 'nothing'),
    ),
    ...phrasesOf(
      '訂正:|訂正です|訂正します|訂正いたします|訂正致します|訂正があります|修正:|修正です|変更:|正しくは|正しくは、|訂正、|間違えました|間違いでした|誤りでした|誤りです|間違っていました',
      form('correct', 'nothing'),
    ),
    ...phrasesOf(
      asked(
        '訂正し 修正し 変更し 直し 改め 差し替え 書き換え 付け替え 移し 移動し',
        '訂正 修正 変更 付け替え 移動 差し替え',
      ),
      form('correct', 'an_entry'),
    ),
    ...phrasesOf(
      '訂正|に訂正|間違い|の間違い|の間違いでした|の誤りです|の誤りでした|の間違いです|に修正|に変更|が正しい|が正しいです',
      form('correct', 'an_entry'),
    ),
    ...phrasesOf(asked('分割し 分け', '分割'), form('split', 'an_entry')),
    ...phrasesOf('取り消し:|取消:|キャンセル:|削除:', form('cancel', 'nothing')),
    ...phrasesOf(
      asked(
        '取り消し 取消し 削除し 消し キャンセルし 除外し 無かったことにし なかったことにし',
        '取り消し 取消し 取消 削除 キャンセル 除外',
      ),
      form('cancel', 'an_entry'),
    ),
    ...phrasesOf('取り消します|取消します|削除します|取り消し|取消', form('cancel', 'an_entry')),
    ...phrasesOf(
      '何時間|どのくらい|どれくらい|どれぐらい|記録されていますか|登録されていますか|届いていますか|届きましたか|合計は|いくつ',
      form('query', 'a_question'),
    ),
    ...phrasesOf(
      `${asked('送っ 見せ 出力し エクスポートし 作成し 作っ 教え 共有し 送付し 出し 発行し', '送付 出力 共有 レポート 集計 作成 月報 週報')}|お送りください|お送り下さい|ください|下さい|が欲しい|がほしい|欲しいです|レポートを|いただけますか|頂けますか`,
      form('report', 'a_report'),
    ),
    ...phrasesOf('ヘルプ|使い方|使い方を教えて|help', form('help', 'to_be_all')),
    ...phrasesOf('ステータス|状況|残高|今週|status|week', form('query', 'to_be_all')),
    ...phrasesOf(
      '配信停止|メール停止|メールを止めて|メールを止めてください|配信を停止してください',
      form('stop_mail', 'to_be_all'),
    ),
    ...phrasesOf('停止|一時停止|stop', form('stop', 'to_be_all')),
    ...phrasesOf('再開', form('start', 'to_be_all')),
    ...phrasesOf(
      '承認|承認します|承認しました|承認済み|承認です|了承|了承します',
      form('approve', 'few_words'),
    ),
    ...phrasesOf('却下|却下します|差し戻し|差し戻します|差戻し|否認', form('reject', 'few_words')),
    ...phrasesOf(
      '今週分を提出|今週分を提出します|勤務表を提出します|工数を提出します|タイムシートを提出します|週報を提出します',
      form('submit', 'nothing'),
    ),
    ...phrasesOf(
      '開始|作業開始|開始します|作業を開始します|作業開始します|スタート|タイマー開始|出勤|出勤します|出勤しました|start',
      form('start', 'few_words'),
    ),
    ...phrasesOf(
      '終了|作業終了|終了します|作業を終了します|作業終了します|タイマー停止|退勤|退勤します|退勤しました',
      form('stop', 'few_words'),
    ),
  ]),
  determiners: new Set(),
  instead: new Set(),
  insteadBehind: words('ではなく ではなくて じゃなく じゃなくて でなく から'),
  shouldBe: phraseTable<true>([]),
  entryWords: words(
    '記録 記録を エントリ エントリー 登録 登録を 入力 入力を 報告 報告を 分 分を 先ほどの 先程の さっきの 前回の 直前の 最後の 全部 すべて 全て 昨日 今日 本日 月曜 火曜 水曜 木曜 金曜 月曜日 火曜日 水曜日 木曜日 金曜日 工数 工数を 時間を 計上 計上分',
  ),
  reportWords: words(
    'レポート レポートを 報告書 報告書を 集計 集計を 月報 月報を 週報 週報を 工数表 工数表を 勤務表 勤務表を タイムシート タイムシートを csv 一覧 一覧を 合計 合計を 合計時間 合計時間を サマリー 作業時間 作業時間を 稼働時間 稼働時間を 工数 工数を 記録一覧 エクセル excel pdf 残業時間 実績',
  ),
};
