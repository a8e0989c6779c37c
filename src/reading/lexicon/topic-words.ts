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
  /(?<stem>[一-龠々ァ-ヴーA-Za-z]{2,})(?<unit>率|数|額|量|時間|期間|期限|年限|頻度|間隔|周期|回数|件数|容量|速度|料金?|費用?|点)$/;

/** Papers, meetings and people: things of their own. */
export const DOCUMENT_AT_END =
  /(?:報告書|レポート|証明書|申請書|計画書|手順書|仕様書|契約書|明細書?|請求書|名簿|台帳|規程|規約|規則|規格|マニュアル|議事録|資料|ページ|委員会|会議|説明会|リリースノート|通知書|ブラウザ|certificates?|report)$/i;

/** What is done around a service besides what is asked: verbal nouns of running it, of contracts, of people. */
export const DOING_AT_END =
  /(?<doing>訓練|演習|教育|研修|講習|棚卸し?|監査|点検|巡回|交代|見直し?|改[定訂]|完了|更改|変更|追加|廃止|申請|申し?込み?|申し?出|申告|依頼|請求|支払い?|締め|発行|送付|返却|返金|給油|補充|備蓄|充電|起動|切り?替え?|試運転|試験|テスト|検査|診断|走査|スキャン|復元|復旧|戻し|リストア|取得|採取|転送|同期|複製|計測|測定|集計|収集|抽出|出力|取込み?|書き出し|取り出し|反映|照合|照会|隔離|駆除|遮断|切断|ロック|失効|無効化|再実行|再試行|リトライ|待機|回答|返信|折り返し|着手|駆け?付け|到着|訪問|招集|連絡|通知|告知|報告|第[一1]報|初報|続報|公開|掲載|配信|配布|適用|検証|確認|調査|分析|解析|修正|是正|改修|観察|監視|消去|削除|廃棄|破棄|保管|保存|保持|猶予|更新|増設|増強|拡張|短縮|延長|解約|再発防止|引継ぎ?|立会い?|監視強化|メンテナンス|保守|タイムアウト|アイドル|セッション|パスワード|キャッシュ|鍵|証明|燃料|発電機|閾値|しきい値|指摘|失敗|お?問い?合わ?せ|問合せ|drills?|tests?|training|reviews?|audits?|scans?|findings?|updates?|notes?|backups?|timeouts?|sessions?|checks?|probes?)$/i;
