import type { ConditionKind } from "../../model/reading";

/** Words that make a value less than a promise. Gaps are bounded, so that every pattern is linear. */
export const CONDITION_WORDS: readonly (readonly [ConditionKind, RegExp])[] = [
  [
    "noGuarantee",
    /(?:保証|確約|お?約束|コミット)[^。\n、;]{0,14}?(?:ません|ない|なし|ではござい|ではあり)|非保証|(?:SLA|保証値?)(?:等|の提示|提示|契約|の締結)?(?:は|を|の)?(?:特に|現状)?(?:設けて(?:おらず|おりません|いません|いない)|ございません|ありません|なし|なく|提供して(?:おりません|いません)|定めて(?:おりません|いません))|no (?:sla|guarantee|commitment)|not (?:contractually )?guaranteed|(?:does|do|is|are|can)(?: not|n't|not) guarantee|make no commitment/gi,
  ],
  [
    "bestEffort",
    /ベスト[・ ]?エフォート|最善努力|最善を尽く|(?:よう|向け)に?(?:努力|努め)|努力(?:いた|し|義務|する)|努めて(?:おり|い|まい)|に努め(?:ます|る)|best[- ]efforts?|(?:commercially )?reasonable (?:efforts?|endeavou?rs?)|strive|endeavou?r to/gi,
  ],
  [
    "target",
    /(?:努力)?目標(?!復旧)(?:値|時間|として|に|を|と|:|である|であり|となります)?|SLO(?![A-Za-z])|を目指(?:し|す)|(?<![a-z])(?:target(?:ed|s)?|objective|aims? (?:to|for)|goal)(?![a-z])/gi,
  ],
  [
    "actual",
    /実績(?:値|ベース|として)?(?!報告|のある|が(?:あ|ご)|多数|豊富)|(?:過去|直近)(?=\d|1|半年|[一二三四五六七八九十])[^。\n]{0,12}|これまで(?:の|に)|実測値?|(?<![a-z])(?:actual|historical(?:ly)?|(?:over|in|for) the (?:last|past)|achieved|track record)(?![a-z])/gi,
  ],
  ["reference", /参考(?:値|情報|まで|として|数値)|目安値|ご参考|for reference(?: only)?|indicative/gi],
  [
    "planned",
    /(?:取得|対応|実施|導入|提供|開始|リリース|移行|整備|構築|追加|強化|適用|準拠|策定|設定|公開|拡充|受審|更新|変更|切替|開発)(?:を|する|の)?(?:予定(?!日|表|通)|計画(?:中|です))|(?:を|に)?(?:検討|準備|申請|取得|構築|整備|策定|審査)中|検討して(?:い|おり)ます|を?予定して(?:い|おり)ます|(?<!停止|作業|変更|実施|提供)予定です|将来(?:的に)?は?|今後(?:は|の|、|\d)|(?<![a-z])(?:planned for|(?:is|are) planning|roadmap|in preparation|under consideration|will be (?:available|supported|implemented|obtained))(?![a-z])/gi,
  ],
  [
    "optional",
    /オプション(?!な?し)|有償|有料|別料金|追加(?:費用|料金|契約)|別途(?:ご?契約|費用|料金|お?見積|お申し?込)|(?<![a-z])(?:optional(?:ly)?|as an option|additional (?:fee|charge|cost)s?|extra (?:fee|charge|cost)s?|add-on|paid)(?![a-z])/gi,
  ],
  [
    "onRequest",
    /(?:ご?(?:依頼|要望|希望|請求|申請|要請|相談)|お?申し?(?:出|込み?)|リクエスト|お問い?合わせ)(?:に(?:応じ|より|基づ|て)|が(?:あ|ござ)|いただ|頂|のあった|の場合|あれば|次第|ベース|時(?:に|の|は)|を(?:受け|いただ|頂))[^。\n、]{0,8}|(?:要|ご)相談|(?<![a-z])(?:(?:up)?on request|by request|if requested|when requested)(?![a-z])/gi,
  ],
  [
    "partial",
    /一部(?:の|を|は|対応|機能|例外|のみ|で|に|データ|サービス|拠点|お客様|未)|部分的|(?<!日本|国内|者|員|権限|限|必要|社|部署|端末|範囲|相手)のみ(?!な|なら)|に限(?:り|る|って|定)|限定的|主要(?:な|サービス)[^。\n]{0,10}のみ|(?<![a-z])(?:partial(?:ly)?|some of|only for|limited to|only (?:on|in) the)(?![a-z])/gi,
  ],
  [
    "exception",
    /この限りで(?:は)?(?:な|あり|ござ)|不可抗力|天災|やむ(?:を|な)(?:得|え|き)[^。\n]{0,4}|緊急(?:を要する|性の高い|時|の場合|の際|の?メンテナンス|対応が必要)[^。\n、]{0,12}|例外(?!なく|はな|はあり|はござ)(?:あり|的|として|が|を)?|(?<![a-z])(?:force majeure|except(?:ion(?:s|al)?)?|unless|emergenc(?:y|ies))(?![a-z])/gi,
  ],
  [
    "principle",
    /原則(?:として|的に)?|基本的に(?:は)?|通常(?:は|、|時は|時|であれば|\d)|一般的に(?:は)?|(?<![a-z])(?:in principle|normally|typically|generally|usually|as a rule)(?![a-z])/gi,
  ],
  [
    "bestCase",
    /(?:最も)?(?:短い|早い|速い)(?:もの|場合|ケース)(?:で|は|に)?|最短(?:で|の)?|早ければ|平常時(?:は|で|に)?|最速|(?<![a-z])(?:best case|at (?:the )?(?:earliest|fastest|best)|as (?:little|fast|short|low) as)(?![a-z])/gi,
  ],
  [
    "byContract",
    /(?:ご?契約|利用規約|約款|個別契約|SLA|ご?契約内容|契約書)[^。\n、]{0,8}(?:により|による|によって|によります|に応じ|次第|に依存|に準じ|に定め|の定め|に基づ)[^。\n、]{0,6}|個別(?:に|の)?(?:協議|合意|契約|取り?決め)|協議の?(?:上|うえ)|別途協議|(?<![a-z])(?:depend(?:s|ing) on (?:the |your )?(?:contract|plan|agreement)|as (?:agreed|per contract)|subject to (?:the )?(?:contract|agreement))(?![a-z])/gi,
  ],
  [
    "conditional",
    /(?:に|に?より|によって|ごとに|毎に)(?:異な|変わ|変動|前後)[^。\n、]{0,6}|によ(?:ります|る)(?=[。\n)]|$)|に応じて(?:異な|変|決定|対応)|(?:場合|こと|ケース)(?:が|も)(?:あ|ござ)[^。\n、]{0,5}|可能性(?:が|も)(?:あ|ござ)[^。\n、]{0,5}|必要に応じて?|(?:と|を)判断(?:し|され|でき)[^。\n、]{0,6}(?:場合|際|とき|時)|状況(?:により|次第|に応じ)|内容次第|条件付き?|(?<![a-z])(?:may vary|varies|depend(?:s|ing) on|subject to change|may (?:be|take|occur)|if (?:necessary|needed|possible)|where possible|as (?:needed|necessary|required))(?![a-z])/gi,
  ],
  [
    "capability",
    /(?:対応|実施|契約|預託|締結|提供|取得|設定|保管|保存|復旧|通知|監視|暗号化|適用|利用|選択|導入|削除|消去|開示)(?:する|が|も|を行う)?(?:こと(?:が|も|は))?(?:可能|でき(?:る|ます)|可)(?!な限り|性)|(?<![a-z])(?:can be|is possible|are possible|capable of|able to)(?![a-z])/gi,
  ],
  [
    "underlyingProvider",
    /(?:利用(?:して(?:い|お)る)?|基盤(?:の|となる|側|である)?|インフラ(?:の|側)?|ホスティング先?の?|データセンター|DC|クラウド(?:基盤|事業者|ベンダー?|プロバイダー?)|IaaS|PaaS|AWS|Amazon[ A-Za-z]{0,16}|Azure|GCP|Google Cloud|Microsoft)(?:(?:の)?(?:クラウド)?(?:事業者|サービス|提供元|ベンダー?|プロバイダー?|基盤|IaaS|PaaS|側|各社|社))?(?:が|の|は|に|側で|と)(?:定める|提供する|保証|SLA|稼働率|規定|基準|方針|準じ|準拠|依存|同|月間|公表|\d|よる)[^。\n、]{0,8}|(?<![a-z])(?:(?:infrastructure|cloud|hosting|data ?cent(?:er|re)) provider|same as (?:aws|azure|gcp)|(?:aws|azure|gcp)(?:'s)? (?:sla|commits|guarantees))(?![a-z])/gi,
  ],
];

/** Not a reservation: METI's own definition of uptime and hours leaves planned stops out. */
export const PLANNED_STOP =
  /計画(?:的な)?(?:停止|停電|メンテ|保守)|(?:定期|事前(?:に)?(?:告知|通知|予告)[^。\n]{0,6})?(?:メンテナンス|保守|点検)|(?:scheduled|planned) (?:maintenance|downtime|outages?)|maintenance/i;
