/** For whom and when a value holds. One class a line; every gap is bounded, so that each pattern is linear. */

export const PARTIAL: readonly RegExp[] = [
  // a part of it: 一部, 部分的, ほとんどの拠点で
  /(?<!東証|大証|名証|第|または|又は)一部(?!上場|始終|を(?:廃止|変更|停止|終了))(?:の|を|は|対応|機能|例外|のみ|で|に|データ|サービス|拠点|お客様|未|業務|残)?|部分的/g,
  /(?:ほとんど|大半|大部分|多く|主|一般的)の(?=[^。\n、]{1,12}(?:で|は|が|に|を))|おおよその場合/g,
  // the main ones: 主要な委託先とは, 主立った拠点
  /主(?:立|だ)った|主要(?:な)?(?:委託先|再委託先|拠点|部門|部署|システム|サーバー?|機器|データ|サービス)(?:は|とは|に(?:は|つい|対)|で(?:は)?|を|のみ)|主要(?:な|サービス)[^。\n]{0,10}のみ|影響の(?:大きい|ある)[^。\n]{0,6}(?:は|のみ)/g,
  // no others: …のみ, …に限り, …に限らせていただきます, 正社員だけ; both of two is no limit
  /(?<!日本|国内|片系|片方|片側|一方|一系)のみ(?!な|なら)|に限(?:り(?!なく)|る|って|定|ら(?:せ|れ))|限定的/g,
  /(?:解約|契約終了)前(?:であれば|に限)|契約期間中(?:であれば|に限|のみ)|(?:正社員|社員|管理者|新任者|本社)(?:を対象に|だけ)|(?<=[一-龠ァ-ヴー])(?<!\d[分秒件回日円名])だけ(?:です|で(?:す|ござい)|は|に(?!で)|が|を対象|と(?:な|して))/g,
  // other people's: 締結いただいたお客様, グループ会社で, プレミアムプランのみ
  /グループ(?:会社|企業|各社)(?:で|が|にて|において)|営業時間外は対象外|お客様は対象外|(?:締結|契約)(?:いただ)?いたお客様(?:に|のみ)|(?:[一-龠ァ-ヴー]{2,10}|[A-Za-z]{2,12} ?)プラン(?:のみ|で(?:対応|提供|利用|のみ)|以上)/g,
  // for those who come later: 新規契約分から
  /(?:契約|申し?込み?|導入|登録|リリース)分(?:から|より|のみ|について)|新規(?:の)?(?:ご?契約|お客様|テナント|ユーザー?|環境)(?:から|より|のみ|について)/g,
  // one machine where two are asked
  /(?:1台|一台|シングル|単一|単体)構成/g,
  /(?<![a-z])(?:partial(?:ly)?|some of|only for|limited (?:to|in)|limited|only(?=\)|\.|$)|(?:enterprise|premium|business|pro) plan|for severity \d|only (?:on|in) the|most of (?:the|our)|affecting (?:all|most|many) (?:tenants|users|customers))(?![a-z])/gi,
];

/** What is left out, behind its topic (添付ファイルは復元の対象から外れます, 登録範囲の外です): judged by what the topic is. */
export const LEFT_OUT =
  /(?:対象|適用|範囲|認証|登録|保証|監視|復元|保管|取得)(?:の)?(?:範囲|対象)?(?:から(?:は|も)?(?:外|除)|の?外(?=です|とし|とな|とさ|とい|で|。|\)|\n|$))[^。\n、)]{0,8}|数に(?:入れ|含め)て(?:おりません|いません|いない)|(?:には|に)?含まれ(?:ません|ない|ており?ません)|除外(?=し|とし|と(?:な|さ)|です|[)。\n]|$)|含(?:みません|まない|めて(?:おりません|いません)|んで(?:おりません|いません))|では?(?:は)?(?:止め|停止し|無効に?し|休止し|オフにし)て(?:おり|い)ます/g;

export const EXCEPTION: readonly RegExp[] = [
  // by name: この限りではない, 例外, 不可抗力, やむを得ない
  /この限りで(?:は)?(?:な|あり|ござ)|不可抗力|天災|やむ(?:を|な)(?:得|え|き|く)[^。\n]{0,4}|例外(?!なく|はな|はあり|はござ|処理)(?:あり|的|として|が|を)?/g,
  // in haste: 緊急時, 急を要する, 急に止める, 突発的な作業
  /(?:緊|火)?急(?:を要する|性の高い|時|の場合|の際|保守|の?メンテナンス|対応が必要)[^。\n、]{0,12}|急(?:に|きょ|遽|な)[^。\n、]{0,10}(?:停止|止め|中断|実施|変更|作業|保守|メンテ)[^。\n、]{0,6}|突発(?:的)?(?:な|の)?(?:メンテ|保守|作業|停止)/g,
  // as somebody has to: データセンター側の都合で, ご容赦ください
  /(?:側|当社|弊社|事業者|会社|業者|元|センター|運営|運用)の?(?:都合|事情)(?:で|により|によって|による|上|から)[^。\n、]{0,12}|ご容赦/g,
  // as the law says
  /法令に(?:基づ|よ)[^。\n]{0,8}(?:除|場合|義務)/g,
  /(?<![a-z])(?:force majeure|except(?:ion(?:s|al)?)?(?! for (?:planned|scheduled))|unless|emergenc(?:y|ies))(?![a-z])/gi,
];

/** Not a reservation: METI's own definition of uptime and hours leaves planned stops out, and nobody answers for the user's faults. */
export const USUAL_EXCLUSION =
  /計画(?:的な)?(?:停止|停電|メンテ|保守)|(?:定期|事前(?:に)?(?:告知|通知|予告)[^。\n]{0,6})?(?:メンテナンス|保守|点検)|責めに帰す|帰責|お客様[^。\n]{0,16}(?:起因|設備|環境)|サポート対象外|(?:scheduled|planned) (?:maintenance|downtime|outages?)|maintenance/i;

/** Closed every week or day; 毎月第3土曜 is planned and announced. */
export const EVERY_WEEK =
  /^(?!.{0,40}(?:毎月|第[1-5一二三四五]|年[1-9]|月[1-9]|四半期)).{0,40}(?:[日月火水木金土]曜|毎[日週朝晩夜]|週に?[1-7一二]|weekly|every (?:week|night|day|sunday|saturday)|nightly|sundays?)/i;
/** Work on single machines, or in haste, that nobody announces. */
export const UNPLANNED =
  /(?:サーバー?|機器|設備|ハードウェア|回線|データベース|DB|緊急|臨時|不定期|随時)(?:の)?(?:保守|メンテナンス|点検|作業|停止)/;
