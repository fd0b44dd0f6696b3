// Japanese small words on which the verdicts turn, and those of lines that are not the writer's own.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { LineWords, VerdictWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

export const VERDICTS: VerdictWords = {
  subjects: new Set(),
  own: new Set(),
  you: words('あなた あなたは あなたの 貴方 君 御社 貴社 そちら そちらの'),
  thanks: new Set(),
  leaves: words('有休 有給 休暇 欠勤 代休 祝日 有給休暇 年休 病欠'),
  leaveKinds: words('取得 は の を で'),
  pastimes: words('試合 映画 コンサート フライト 停電 嵐 渋滞 結婚式'),
  passes: words('かかった かかりました 続いた 続きました'),
  copulas: new Set(),
  pastCopulas: new Set(),
  presentCopulas: new Set(),
  nexts: words('次回 次回の 次の'),
  occasions: words('会議 打ち合わせ 打合せ ミーティング 定例 : は'),
  negatable: new Set(),
  strongNo: new Set(),
  doings: words('だけ は'),
  presents: phraseTable(
    phrasesOf('再開します|再開する|着手します|着手する|取りかかります|取り掛かります', true as const),
  ),
  takes: words(
    'かかりました かかった かかってしまいました 掛かりました 掛かった 要しました 要した かかっています',
  ),
  offices: words('受付 窓口 営業 診療 お電話 開館'),
  services: words('サポート 相談'),
  included: words('含む 含め 含めて 込み 込 こみ 含みます 含んで 含んでいます を含む を含みます'),
  linking: words('は が で も として 約 およそ だいたい 計 に'),
  afterNoun: words('です でした だ が は で に と も ため ので けど だった を との という まで'),
  joining: words('計 合計 で つまり 実働 実質 すなわち のうち'),
  verbsLast: true,
  onlyMarks: words('しか'),
  subjectMarks: words('が'),
  topicMarks: words('は も には では'),
  questionEnds: words(
    'ですか ますか ましたか ませんか でしたか でしょうか ないですか でしょう かな ませんでしたか か いますか ありますか くれませんか もらえますか',
  ),
};

export const LINES: LineWords = {
  headers: words('差出人 宛先 件名 送信日時 送信者 日時 cc bcc from sent to subject date 送信元'),
  wrote: words('> 書きました 書いた wrote さんのメール 様のメール'),
  openEnds: words('を は が に で と の も へ や 、 て し り ， (（'),
};

/** Words in Latin letters by which nobody tells Japanese: its script does. */
export const MARKS: ReadonlySet<string> = new Set();
