/**
 * Closed classes of words at the end of a topic, which tell what it is: a part or kind of what is asked (scope), or something else that
 * is done, counted or written. Japanese nouns carry their head last: 復旧訓練 is a 訓練, 会計システム a システム.
 */

/** Parts, kinds, times, degrees and places: of whatever is asked. */
export const SCOPE_AT_END =
  /(?:プラン|コース|エディション|グレード|パック|メニュー|オプション|サービス|環境|リージョン|ゾーン|拠点|サイト|センター|地域|系統?|クラス|レベル ?\d?|ランク|ティア|区分|種別|優先度|重要度|深刻度|緊急度|緊急性?|重大|重要|重度|軽微|軽度|致命的|警告|[高中低]|その他|以外|通常|標準|平日|休日|土日|祝日|夜間|日中|昼間|深夜|早朝|(?:営業|業務|受付|就業|サポート|窓口)?時間[内外帯]|営業時間|平常時|災害時|電話|メール|フォーム|チャット|ポータル|Web|FAX|サーバー?群?|DB|データベース|ネットワーク|回線|ストレージ|アプリケーション|アプリ|ミドルウェア|OS|端末|機器|装置|システム|機能|画面|帳票|API|モジュール|コンポーネント|基盤|本番系?|開発系?|検証系|待機系?|ステージング|国内|国外|海外|東日本|西日本|日次分?|週次分?|月次分?|年次分?|差分|増分|フル|もの|場合|(?<![a-z])[a-z]|plan|tier|environment|severity|priority|hours?|days?|region|level ?\d?|P\d|others?)$/i;

/** Words for how much, how long, how often, that name nothing by themselves. */
export const GENERIC_AT_END =
  /(?:所要(?:時間)?|時間|期間|期限|時期|頻度|間隔|周期|回数|タイミング|目安|目標|目途|上限|下限|設定|既定|初期|実績|保証|基準|標準|規定|平均|最長|最大|最短|最低|合計|値|分|状況|内容|概要|対象|目標値|設定値|保証値)$/;

/** How much of what: with another stem (有効時間, 応答率, 登録数) another quantity. */
export const QUANTITY_AT_END =
  /(?<stem>[一-龠々ァ-ヴーA-Za-z]{2})(?<unit>率|(?<![年制程今限])度|数|額|量|時間|期間|期限|年限|頻度|間隔|周期|回数|件数|容量|速度|料金?|費用?|点)$/;

/** Papers, meetings and people: things of their own. */
export const DOCUMENT_AT_END =
  /(?:[書簿帳票]|[^登記収付]録|[員許]証|明細|規程|規約|規則|規格|マニュアル|資料|カード|レポート|ページ|リリースノート|ブラウザ|[一-龠]会|会議|certificates?|reports?|minutes of meetings)$/i;

/** What is done around a service besides what is asked: verbal nouns of running it, of contracts, of people. */
export const DOING_AT_END = new RegExp(
  `(?<doing>${[
    // people
    "訓練|演習|予行|リハーサル|教育|研修|講習|交代|引継ぎ?|参集|召集|招集|駆け?付け|到着|訪問|立会い?|巡回|警備|面談|採用|異動",
    // papers and agreements
    "申請|申し?込み?|申し?出|申告|依頼|承認|審査|請求|支払い?|締め|発行|送付|郵送|返却|返還|返金|値[上下]げ|改[定訂]|改正|解約|再契約|予告|棚卸し?|監査|見直し?|調査|照合|照会|集計|分析|評価",
    // machines and rooms
    "給油|補充|備蓄|充電|起動|始動|再起動|交換|点検|清掃|搬送|輸送|搬入|手配|調達|試運転|設置|撤去|増設|増強|拡張|燃料|発電機?|空調|消火|切り?替え?|切り?戻し|フェイルオーバー",
    // data
    "取得|採取|転送|同期|複製|計測|測定|収集|集約|抽出|出力|取り?込み?|書き出し|取り出し|反映|復元|戻し|リストア|保管|保存|保持|消去|削除|廃棄|破棄|書き込み?|移行|索引",
    // security and quality
    "試験|テスト|検査|診断|走査|スキャン|検証|確認|解析|修正|是正|改修|観察|監視強化|監視|隔離|駆除|遮断|切断|ロック|失効|無効化|証明|指摘|再発防止|リスク",
    // sessions and retries
    "再実行|再試行|再送|リトライ|待機|待ち|待ち時間|猶予|タイムアウト|アイドル|無操作|ログアウト|セッション|パスワード|キャッシュ|鍵|閾値|しきい値|失敗",
    // telling
    "回答|返信|折り返し|着手|連絡|通知|告知|報告|案内|第[一1]報|初報|続報|公開|掲載|配信|配布|お?問い?合わ?せ",
    // change
    "変更|追加|廃止|更改|更新|短縮|延長|完了|適用|復旧|保守|メンテナンス|支援|お試し|試用",
    "drills?|tests?|training|reviews?|audits?|scans?|findings?|updates?|notes?|backups?|timeouts?|sessions?|passwords?|tokens?|checks?|probes?|invoices?|rotations?",
  ].join("|")})(?:作業|処理|業務|手続き?|試験)?$`,
  "i",
);
