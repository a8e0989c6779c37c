import type { ConditionKind } from "../../model/reading";

/** Words that make a value less than a promise. Gaps are bounded, so that every pattern is linear. */
export const CONDITION_WORDS: readonly (readonly [ConditionKind, RegExp])[] = [
  [
    "noGuarantee",
    /(?:保証|確約|お?約束|コミット)[^。\n、;]{0,14}?(?:ません|ない|なし|かね|ではござい|ではあり)|非保証|(?:SLA|保証値?)(?:等|の提示|提示|契約|の締結)?(?:は|を|の)?(?:特に|現状)?(?:設けて(?:おらず|おりません|いません|いない)|ございません|ありません|なし|無し|なく|提供して(?:おりません|いません)|定めて(?:おりません|いません))|no (?:sla|guarantee|commitment)|not (?:contractually )?guaranteed|(?:does|do|is|are|can)(?: not|n't|not) guarantee|make no commitment/gi,
  ],
  [
    "bestEffort",
    /ベスト[・ ]?エフォート|最善努力|最善を尽く|合理的な(?:範囲(?:で|内)|努力)|努力を払|(?:よう|向け)に?(?:努力|努め)|努力(?:いた|し|義務|する)|努めて(?:おり|い|まい)|に努め(?:ます|る)|心[がか掛]け|よう(?:に)?(?:運用|配慮|留意)|best[- ]efforts?|(?:commercially )?reasonable (?:efforts?|endeavou?rs?)|strive|endeavou?r to/gi,
  ],
  [
    "target",
    /(?:努力)?目標(?!復旧)(?![^。\n、\d]{0,14}(?:開示|公開|公表|下回))(?:値|時間|として|に|を|と|:|である|であり|となります)?|(?<![A-Za-z])SLO(?![A-Za-z])|を目指(?:し|す)|(?<![a-z])(?:target(?:ed|s)?|objective|aims? (?:to|for)|goal)(?![a-z])/gi,
  ],
  [
    "actual",
    /実績(?!報告|のある|が(?:あ|ご)|多数|豊富|[^。\n]{0,12}(?:開示|公開|公表|非公開))(?:値|ベース|として)?|(?:過去|直近)(?=\d|1|半年|[一二三四五六七八九十])(?![^。\n]{1,8}分)[^。\n]{0,12}|これまで(?:の|に)|過去に(?:お?いて)?|実測値?|(?<![a-z])(?:actual|historical(?:ly)?|(?:over|in|for) the (?:last|past)|achieved|track record)(?![a-z])/gi,
  ],
  ["reference", /参考(?:値|情報|まで|として|数値)|目安値|ご参考|for reference(?: only)?|indicative/gi],
  [
    "planned",
    /(?:取得|対応|実施|導入|提供|開始|リリース|移行|整備|構築|追加|強化|適用|準拠|策定|設定|公開|拡充|受審|更新|切替|開発|連携|暗号化|作成|締結|設置|制定)(?:を|する|の)?(?:予定(?!日|表|通)|計画(?:中|です))|(?:を|に)?(?:検討|準備|申請|取得|構築|整備|策定|審査|作成|開発|改修)中|検討(?:して(?:い|おり)ます|いたします|します)|を?予定して(?:い|おり)ます|(?<!停止|作業|変更|実施|提供)予定です|将来(?:的に)?は?|試(?:験|行)運?用?中|次(?:期|回|の)(?:バージョン|リリース|更新|改定)|トライアル中|今後(?:は|の|、|\d)|(?<![a-z])(?:planned for|(?:is|are) planning|roadmap|in preparation|under consideration|will be (?:available|supported|implemented|obtained)|expected in 20\d\d|in progress)(?![a-z])(?! \d)/gi,
  ],
  [
    "optional",
    /任意(?!団体|後見)|(?:費用)の?負担|実費|要カスタマイズ|オプション(?!な?し)|有償|有料|別料金|追加(?:費用|料金|契約|で必要)|上位プラン|別途(?:ご?契約|費用|料金|お?見積|お申し?込)|(?<![a-z])(?:optional(?:ly)?|as an option|additional (?:fee|charge|cost)s?|extra (?:fee|charge|cost)s?|add-on|paid)(?![a-z])/gi,
  ],
  [
    "onRequest",
    /(?:ご?(?:依頼|要望|希望|請求|要請|相談)|お?申し出|リクエスト|お問い?合わせ)(?:に(?:応じ|より|基づ|て)|が(?:あ|ござ)|いただ|頂|のあった|の場合|の(?:うえ|上)|あれば|次第|ベース|時(?:に|の|は)|を(?:受け|いただ|頂))(?![^。\n、]{0,10}(?:延長|拡張|短縮|変更))[^。\n、]{0,8}|(?:要|ご|個別)相談|(?:指示|申出)(?:の日)?(?:から|により|による|に従|に基づ)|(?<![a-z])(?:(?:up)?on request|by request|if requested|when requested)(?![a-z])/gi,
  ],
  [
    "partial",
    /(?<!東証|大証|名証|第|または|又は)一部(?!上場|始終|を(?:廃止|変更|停止|終了))(?:の|を|は|対応|機能|例外|のみ|で|に|データ|サービス|拠点|お客様|未|業務|残)?|部分的|(?<!日本|国内|片系|片方|片側|一方|一系)のみ(?!な|なら)|に限(?:り|る|って|定)(?!なく)|限定的|(?:解約|契約終了)前(?:であれば|に限)|契約期間中(?:であれば|に限|のみ)|(?:正社員|社員|管理者|新任者|本社)(?:を対象に|だけ)|主要(?:な|サービス)[^。\n]{0,10}のみ|影響の(?:大きい|ある)[^。\n]{0,6}(?:は|のみ)|affecting (?:all|most|many) (?:tenants|users|customers)|グループ会社で|営業時間外は対象外|お客様は対象外|(?:締結|契約)(?:いただ)?いたお客様(?:に|のみ)|(?:[一-龠ァ-ヴー]{2,10}|[A-Za-z]{2,12} ?)プラン(?:のみ|で(?:対応|提供|利用|のみ)|以上)|(?<![a-z])(?:partial(?:ly)?|some of|only for|limited|only(?=\)|\.|\s*$)|(?:enterprise|premium|business|pro) plan|for severity \d|only (?:on|in) the)(?![a-z])/gi,
  ],
  [
    "exception",
    /この限りで(?:は)?(?:な|あり|ござ)|不可抗力|天災|やむ(?:を|な)(?:得|え|き)[^。\n]{0,4}|(?:緊|火)?急(?:を要する|性の高い|時|の場合|の際|保守|の?メンテナンス|対応が必要)[^。\n、]{0,12}|例外(?!なく|はな|はあり|はござ|処理)(?:あり|的|として|が|を)?|法令に(?:基づ|よ)[^。\n]{0,8}(?:除|場合|義務)|(?<![a-z])(?:force majeure|except(?:ion(?:s|al)?)?(?! for (?:planned|scheduled))|unless|emergenc(?:y|ies))(?![a-z])/gi,
  ],
  [
    "principle",
    /原則(?:として|的に)?|基本(?:的に(?:は)?|は|として)|通常(?:は|、|時は|時であれば|であれば|\d)|一般的に(?:は)?|(?<![a-z])(?:in principle|normally|typically|generally|usually|as a rule)(?![a-z])/gi,
  ],
  [
    "bestCase",
    /(?:最も)?(?:短い|早い|速い)(?:もの|場合|ケース)(?:で|は|に)?|最短(?!でも)(?:で|の)?|早ければ|平常時(?:は|で|に)?|最速|(?<![a-z])(?:best case|at (?:the )?(?:earliest|fastest|best)|as (?:little|fast|short|low) as)(?![a-z])/gi,
  ],
  [
    "byContract",
    /(?:ご?契約(?:内容|条件|形態)?|利用規約|約款|個別契約|契約書)[^。\n、プ異]{0,8}?(?:により(?!異)|による|によって(?!異)|によります|に応じ|次第|に依存|に準じ|に定め|に規定する範囲|の定め|の範囲)[^。\n、]{0,6}|個別契約の場合|個別(?:の)?(?:合意|契約|取り?決め)|協議の?(?:上|うえ)|別途協議|(?<![a-z])(?:depend(?:s|ing) on (?:the |your )?(?:contract|plan|agreement)|as (?:agreed|per contract)|subject to (?:the )?(?:contract|agreement))(?![a-z])/gi,
  ],
  [
    "conditional",
    /(?:に|に?より|によって|ごとに|毎に)(?:異な(?!る鍵)|変わ|変動|前後)[^。\n、]{0,6}|(?<!掲載|方法|メール|手順|定め|ご確認)(?:によります(?=[。\n)]|$|が)|(?<=規模|内容|状況|場合|条件|程度|種類|環境|量|件数|プラン|内訳|契約)による(?=[。\n)]|$))|により(?:判断|決定|対応)|(?:種類|種別|内容|項目)(?:により|によって|に応じて)(?!\d)|(?:重要度|緊急度|影響度|規模)(?:により|によって|に応じて)|数に応じて異な|(?<!戻る|失われる)(?:場合|こと|ケース)(?:が|も)(?:あ|ござ)[^。\n、]{0,5}|同意がある場合|(?<!戻る|失われる)可能性(?:が|も)(?:あ|ござ)[^。\n、]{0,5}|(?<!に)必要に応じて?|判断(?:し|され|でき)[^。\n、]{0,6}(?:場合|際|とき|時)|状況(?:により|次第)|内容次第|条件付き?|から選択(?!でき|可)|お客様(?:にて|が|側で)[^。\n、]{0,8}(?:設定|選択|変更)(?:が)?(?:可能|でき)|(?:NDA|秘密保持契約|機密保持契約)[^。\n]{0,6}(?:締結(?:後|の(?:うえ|上)|した場合|が必要)|の(?:うえ|上))|(?:事前|別途)[^。\n、]{0,4}(?:申請|申し?込み?|承認|審査|手続き?)(?:が|の)?必要|申請により|解約は[^。\n]{0,20}請求|(?<![a-z])(?:configurable|selectable|may vary|varies|depend(?:s|ing) on|subject to change|may (?:take|occur)|if (?:necessary|needed|possible)|where possible|as (?:needed|necessary|required)|under nda)(?![a-z])/gi,
  ],
  [
    "capability",
    /(?:対応|実施|契約|預託|締結|取得|保管|保存|復旧|通知|監視|暗号化|切替|削除|消去|開示)(?:する|が|も|は|を行う)?(?:こと(?:が|も|は))?(?:可能|でき(?:る|ます)|可)(?!な限り|性)|(?:対応|実施)でき(?:る|ます)(?:体制)?|(?<![a-z])(?:capable of|able to)(?![a-z])/gi,
  ],
  [
    "underlyingProvider",
    /(?:(?:利用(?:して(?:い|お)る|中の)?|基盤(?:の|となる|側|である)?|インフラ(?:の|側)?|ホスティング先?の?|クラウド|データセンター|DC)(?:の)?(?:基盤)?(?:クラウド)?(?:事業者|提供元|ベンダー?|プロバイダー?|IaaS|PaaS|側|各社)|当該事業者|(?:開発元|製造元|メーカー|提供元|販売元|基盤)(?!的)|(?<![A-Za-z])(?:IaaS|PaaS|AWS|Amazon[ A-Za-z]{0,16}|Azure|GCP|Google Cloud)(?![A-Za-z]))(?:(?:が|は|側で|側が|にて|に?お?いて|と同|に依存)|の(?=[^。\n、]{0,10}(?:SLA|稼働率|規定|基準|方針|定め|保証|標準機能|仕様|公表|機能))|:|標準(?=[)）。、]|$))[^。\n、]{0,10}|データセンター(?:の|は)(?:稼働率|ISO|ISMS|SOC|認証|Pマーク|SLA)[^。\n、]{0,6}|(?<![a-z])(?:certified data ?cent(?:er|re)s?|(?:infrastructure|cloud|hosting|data ?cent(?:er|re)) provider|same as (?:aws|azure|gcp)|(?:aws|azure|gcp)(?:'s)? (?:sla|commits|guarantees))(?![a-z])/gi,
  ],
];

/** Not a reservation: METI's own definition of uptime and hours leaves planned stops out, and nobody answers for the user's faults. */
export const USUAL_EXCLUSION =
  /計画(?:的な)?(?:停止|停電|メンテ|保守)|(?:定期|事前(?:に)?(?:告知|通知|予告)[^。\n]{0,6})?(?:メンテナンス|保守|点検)|責めに帰す|帰責|お客様[^。\n]{0,16}(?:起因|設備|環境)|サポート対象外|(?:scheduled|planned) (?:maintenance|downtime|outages?)|maintenance/i;
