// Japanese words around the time: what names a project, what ends a description, what parts two statements.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { ProjectWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

/** Everyday loan words: written in katakana like a name, and none. */
const ORDINARY = words(`
  えっと うーん 返信 待機 当直 夜勤
  ミーティング レビュー デザイン テスト コーディング メール デバッグ リリース サーバー サーバ ドキュメント バグ ログイン データベース データ マーケティング プレゼン
  プレゼンテーション スプリント サポート オンボーディング コード コードレビュー プログラミング プログラム リファクタリング フロントエンド バックエンド インフラ ネットワーク セキュリティ
  デプロイ ビルド マージ ブランチ チケット タスク プロジェクト クライアント ユーザー ユーザ チーム メンバー マネージャー リーダー スケジュール カレンダー アジェンダ メモ ノート レポート タイムシート
  シフト ランチ コーヒー ブレイク トイレ ヒアリング ワークショップ セミナー トレーニング コンサル コンサルティング キックオフ スタンドアップ デイリー レトロ レトロスペクティブ プランニング
  ブレスト ブレインストーミング インタビュー アンケート リサーチ サイト ウェブ ウェブサイト ホームページ ページ ランディングページ バナー ロゴ イラスト モックアップ プロトタイプ ワイヤーフレーム ワイヤー
  コンテンツ ライティング ブログ ニュースレター キャンペーン システム アプリ アプリケーション モバイル スマホ パソコン プリンタ ソフト ソフトウェア ハードウェア クラウド ストレージ バックアップ メンテナンス アップデート
  アップグレード インストール セットアップ マイグレーション トラブル トラブルシューティング エラー ログ アラート モニタリング パフォーマンス チューニング アカウント パスワード フォーム ボタン メニュー ヘッダー フッター
  ダッシュボード グラフ チャート ファイル フォルダ フォルダー テンプレート マニュアル ガイド チェック チェックリスト リスト フォロー フォローアップ コメント フィードバック アイデア イメージ ビデオ
  オンライン オフライン ミーテイング ウェビナー スライド エクセル ワード パワポ パワーポイント スプレッドシート マクロ スクリプト ツール ライブラリ フレームワーク モジュール コンポーネント パッケージ バージョン
  リモート テレワーク オフィス フル フルタイム パート アルバイト バイト スタッフ スタート エンド トータル コスト ベース レベル ケース テストケース シナリオ バッチ ジョブ パイプライン インシデント オンコール
  ペアプロ ペアプログラミング モブプロ ドラフト ペンディング キャンセル リスケ アポ アポイント セールス クロージング リード プラン オプション サービス サポートデスク ヘルプデスク ヘルプ ステータス
  カルテ ケア リハビリ バイタル カンファレンス ナース シーツ ベッド オムツ ドライバー ペンキ タイル クロス キッチン リフォーム エアコン ドア ガラス トラック ゼミ レポート課題 サークル
  アワー キロ メートル パーセント ドル ユーロ ポイント セット コース パック タイムアウト アラーム リマインダー バッテリー セール
`);

export const PROJECTS: ProjectWords = {
  before: words('プロジェクト 案件 クライアント 顧客 お客様 取引先 件名 現場 pj project'),
  strongBefore: words('プロジェクト 案件 クライアント 顧客 pj project'),
  articles: words('の は'),
  ordinary: ORDINARY,
  ordinaryEndings: [],
  abbreviations: words(
    'mtg api apis pr prs qa ui ux seo html css csv pdf sql aws ci cd hr it vpn faq kpi ceo cto cfo url sms sso tv usb dns ssl tls http https json xml sdk ide cms crm erp nda poc mvp ok id ios php js ts db os ad ai ml am pm jst utc gmt pj pm pl se pg lp ec rfp fyi re fw fwd cc bcc ps nb h m hr min tel fax mail email google teams slack zoom excel word github jira notion meet outlook figma line mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday wbs dr ope ot pt icu er',
  ),
  persons: new Set(),
  nameScript: /^[\u30a1-\u30fa\u30fc]{3,}$/,
  behind: words('の 案件 プロジェクト 社 様 向け 関連 対応 社の 様の 用 さん向け 殿 pj へ'),
  personsBehind: words('さん くん ちゃん 氏 先生 部長 課長 社長 さんが さんは さんと さんに さんの 君 様と'),
};

export const BILLABLE = phraseTable<boolean>([
  ...phrasesOf(
    `請求対象外|請求不可|非請求|請求なし|請求しない|請求しません|請求しないで|無償|無償対応|無償で|請求不要|ノンビラブル|
      非課金|サービス対応|#nonbillable|#non-billable|non-billable|請求外|請求には含めない|請求対象ではない`,
    false,
  ),
  ...phrasesOf(
    '請求対象|請求可|請求可能|請求あり|有償|有償対応|課金対象|ビラブル|#billable|billable|請求分|要請求',
    true,
  ),
]);

export const NUMBERED = words(
  '第 号 課題 チケット 問題 章 ページ バージョン ver v version 室 会議室 部屋 番号 電話番号 内線 tel fax 電話 携帯 no id pr # issue step ステップ フェーズ phase レベル 請求書 〒 郵便番号 型番 室番号 スプリント sprint ios android windows python node php java ruby',
);

export const COUNTED = words(
  '人 名 件 回 個 枚 本 円 万円 千円 億円 万 歳 才 度 階 号 章 ページ 行 社 台 つ 番 番目 回目 人目 件目 日目 点 割 パーセント ポイント 秒 秒間 週間 か月 ヶ月 カ月 ヵ月 箇月 年間 年 年目 キロ メートル 冊 杯 匹 軒 棟 室 組 通 種類 箇所 か所 ヶ所 カ所 票 機 名様 人分 % ℃ km m kg gb mb kb 世帯 戸 品 部 枠 問 曲 話 巻 倍 分の一 分の二 分の三 分の四 分の五 km/h 坪 平米 ㎡ 時限 限 コマ 世代 段階 歩 丁目 番地',
);

export const RECORDINGS = words('動画 録画 録音 映画 ビデオ 講演 番組');

/** Particles, and small words at the head of what is told. */
export const EDGES = words(`
  は が を に で と の も へ や か から まで より には では とは にて として について です でした だ ました した しました ます
  今日 本日 作業 作業時間 作業時間は 作業を 対応 稼働 実働 勤務 工数 時間 分 約 計 合計 以上 以上です 下記 以下 下記の通り 以下の通り 通り 通りです 報告 報告します ご報告します ご報告いたします ご報告
  お疲れ様です お疲れさまです おつかれさまです お世話になっております よろしくお願いします よろしくお願いいたします 宜しくお願いします 宜しくお願いいたします お願いします お願いいたします
  また あと それから そして その後 さらに くらい ぐらい ほど 程度 かけて 実施 行いました やりました かかりました 使いました 費やしました 間 ずつ 各 毎日 予定 予定です
  分の 分を 私 私は 私が 僕は 日 付 のみ だけ ちょうど h hr min について、 しか 終日 朝 夕方 夜 昼
`);

export const TAILS = words(
  'は が を に で と の も へ や から まで より には では として です でした だ ました した しました 間 ほど くらい ぐらい 程度 かけて、 また あと に、 しか を、',
);

export const SEPARATORS = words(
  ', ; . 。 / & + | — – と および 及び また あと それから そして その後 さらに ・ けど が、 ほか 他に',
);
