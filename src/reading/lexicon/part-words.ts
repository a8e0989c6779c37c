/** Closed classes of nouns that make a lone figure that of a part, of another thing, or of a measurement of the vendor's own. */

/** Parts of a service, its plans, places and machines, at the end of a noun. */
export const PART_AT_END =
  /(?:(?<!全)画面|(?<!全)ページ|(?:設定|構成|添付|画像)(?:ファイル|情報)|(?<!全)(?:機能|モジュール|コンポーネント|帳票|端末|機器|装置|拠点|プラン|コース|エディション|リージョン|環境)|(?<!全)サーバー?群?|(?<![A-Za-z])DB|データベース|データセンター|ストレージ|ネットワーク|回線|ロードバランサー?|アプリ(?:ケーション)?|ミドルウェア|コンソール|ポータル|(?<![A-Za-z])(?:API|OS|Web|LAN|VPN)|ログイン|(?:トランザクション|更新|アーカイブ)ログ|(?:サイト|本)体|基盤)$/i;

/** The same in an English phrase, wherever it stands: admin console traffic. */
export const PART_IN_ENGLISH =
  /(?<![a-z])(?:admin(?:istration|istrator)?|console|portal|login|sign-in|page|screen|database|servers?|api|apps?|module|plan|tier|edition|config(?:uration)?|logs?|files?|load balancer|network|storage|staff|employees?|laptops?|staging|test|sandbox|primary|replica|gateway|website|front[- ]end|back[- ]end)(?![a-z])/i;

/** Nothing is left open: all of them, or what they make up together. */
export const ALL = /全|すべて|全て|各|ど(?:の|ちら|れ)|いずれ|とも|両|あらゆる|共通|双方|を問わず|含[むみめ]/;
export const ALL_IN_ENGLISH =
  /(?<![a-z])(?:all|every|any|each|both|entire|whole|including|production|service)(?![a-z])/i;

/** Things around a service that are no service: what runs is the power, the watch, the building. */
export const OTHER_THING_AT_END =
  /(?:電源|電力|給電|空調|照明|設備|建物|ビル|館|倉庫|入口|出入口|警備員?|守衛|会議|朝礼|カレンダー|合格ライン|電話回線|受信箱)$/;

/** Machines that answer where people are asked for. */
export const MACHINE =
  /ボット|自動(?:応答|音声|受付|返信|回答)|留守番|録音|音声ガイダンス|FAQ|無人|(?<![a-z])(?:bots?|chatbot|voicemail|auto(?:mated|matic)? (?:reply|response)|IVR)(?![a-z])/i;

/** Up to so much, or for so much, and no word of more: 1万件まで, 100名の場合. */
export const VOLUME =
  /\d[\d,.]{0,12} ?(?:万|千|百)?(?:件|名|人|ユーザー?|[KMGT]B|行|ページ|台|レコード|ID|アカウント|伝票|明細)(?:まで|以[下内]|未満|の場合|の(?:処理|データ)?(?:時|とき)|時|程度|規模|想定|を想定)/i;

/** Measured where no customer is: 社内環境での測定値, ロードバランサまで…で測定. */
export const MEASURED_INSIDE =
  /(?:社内|検証|開発|試験|テスト|当社|弊社|自社|サーバー?(?:側|内部?)?|ロードバランサー?|(?:データセンター|DC)内|LAN|ラボ|実験室)[^()\n]{0,24}(?:測定|計測|実測|測っ|測り|ベンチマーク|の(?:処理)?時間|での値)/;
