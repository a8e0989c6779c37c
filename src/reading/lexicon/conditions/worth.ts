/** What a stated figure is worth, by the words beside it. One class a line; every gap is bounded, so that each pattern is linear. */

export const NO_GUARANTEE: readonly RegExp[] = [
  // the promise is denied: 保証しません, お約束できる段階にない, 確約いたしかねます
  /(?:保証|確約|お?約束|コミット)[^。\n、;]{0,20}?(?:ません|ない(?!場合)|なし|かね|ではござい|ではあり|ではな[いく])|非保証/g,
  // nobody answers for missing it: 責めを負うものではありません, 責任は負いかねます, 免責といたします
  /責(?:め|任)(?:を|は|も)?(?:一切)?負[^。\n、]{0,10}?(?:ません|かね|ない(?!事由|原因|停止|障害|もの(?:を|は)))|免責(?:とし|と致し|とさせ|となり|です)/g,
  // not kept every time: 全件についてお守りできるわけでは, 必ず達成できるとは限りません
  /(?:守|達成|維持|満た|満足|担保|実現|遵守)[^。\n、]{0,10}?わけで(?:は|も)|とは限(?:り|ら)/g,
  // it stands in no contract: 契約書に書き入れることはいたしておりません
  /(?:契約(?:書|事項|条項|内容)?|約款|規約|合意書|SLA)(?:上|等)?(?:に|へ|で|として)(?:は|も)?(?:書き?入れ|記載|明記|盛り?込|規定|うた|謳|定め|含め)(?:[るむう]こと)?(?:は|も|を|まで|って|んで|て)?(?:いた|致|し|され|行って|でき)?(?:して|て)?(?:おり|い)?(?:ません|ない|おらず)/g,
  // 契約上の義務ではありません, 法的拘束力はございません
  /(?:(?:契約|法律?)(?:上の|的な?)|拘束力(?:の|が|を|は))(?:義務|約束|拘束力?|保証|効力|ある|持|伴)?[^。\n、]{0,8}?(?:ません|ない|ではな|ではあり|ではござい)/g,
  // there is none: SLAは設けておりません, 特段の定めはございません
  /(?:SLA|保証値?|保証水準)(?:等|の提示|提示|契約|の締結|の設定)?(?:は|を|の|も)?(?:特に|現状)?(?:設けて(?:おらず|おりません|いません|いない)|ございません|ありません|なし|無し|なく|提供して(?:おりません|いません)|定めて(?:おりません|いません))/gi,
  /(?:特段|特|明確|具体的|一律)(?:の|な|に)(?:定め|取り?決め|規定|基準|目標)(?:は|を|が)(?:ございません|ありません|な[いくし]|設けて(?:おらず|おりません|いません))/g,
  /SLA(?:等)?(?:の)?(?:締結|契約)(?:は|を|も)?(?:して|結んで)(?:は)?(?:おりません|いません|おらず)/gi,
  // it is denied in English
  /no (?:(?:contractual|formal|written|binding|explicit|firm|uptime) )?(?:sla|guarantees?|commitments?|warrant(?:y|ies))(?![a-z])|(?:without (?:any )?|not (?:a|an) )(?:guarantee|commitment|warranty|promise)/gi,
  /not (?:contractually |legally )?(?:guaranteed|binding|warranted|committed)|non-binding|(?:(?:does|do|is|are|can|will)(?: not|n't|not)|cannot) (?:be )?(?:guarantee|promise|commit|warrant)|make no commitment/gi,
];

export const BEST_EFFORT: readonly RegExp[] = [
  // by name: ベストエフォート, 最善を尽くします, 努力義務
  /ベスト[・ ]?エフォート|最善努力|最善を尽く|合理的な(?:範囲(?:で|内)|努力)|努力を払|努力(?:いた|し|義務|する)|鋭意(?!専心)/g,
  // …よう努めます, …に努めております
  /(?:よう|向け)に?(?:努力|努め)|努めて(?:おり|い|まい)|に努め(?:ます|る)|極力(?=[^。\n、])/g,
  // kept in mind: 心がけております, …よう運用しております
  /心[がか掛]け|よう(?:に)?(?:運用|配慮|留意|尽力)/g,
  /best[- ]efforts?|(?:commercially )?reasonable (?:efforts?|endeavou?rs?)|strive|endeavou?r to|do our best/gi,
];

export const TARGET: readonly RegExp[] = [
  // by name: 目標値, 努力目標として; not what is told of the targets (目標値の開示)
  /(?:努力)?目標(?!復旧)(?![^。\n、\d]{0,14}(?:開示|公開|公表|下回))(?:値|時間|として|に|を|と|:|である|であり|となります)?|(?<![A-Za-z])(?:SLO|KPI)(?![A-Za-z])/gi,
  // wished for, and still to be done: を目指し, 望ましい姿, 今期の宿題, 99.9%を掲げ
  /を目指(?:し|す)|(?:望ましい|あるべき|理想の|目指す)(?:姿|形|かたち|水準|状態|在り方)|理想(?:として|です|的には)|(?:今期|来期|今年度|来年度|今後|当面|次|目下)の(?:宿題|課題|テーマ)|宿題(?:で|と)|%(?:以上|以下)?(?:の水準)?を掲げ/g,
  /(?<![a-z])(?:target(?:ed|s)?|objective|aims? (?:to|for)|goal|aspir(?:e|ation)[a-z]{0,4})(?![a-z])/gi,
];

export const ACTUAL: readonly RegExp[] = [
  // by name: 実績値, 実測; not what is reported of it
  /実績(?!報告|のある|が(?:あ|ご)|多数|豊富|[^。\n]{0,12}(?:開示|公開|公表|非公開))(?:値|ベース|として)?|実測値?/g,
  // a time that is over: 過去3年, 直近半年, これまでに
  /(?:過去|直近)(?=\d|1|半年|[一二三四五六七八九十])(?![^。\n]{1,8}分)[^。\n]{0,12}|これまで(?:の|に|、|\d)|過去に(?:お?いて)?|過去の(?:例|事例|平均)(?:で|では|は)/g,
  // kept so far: 維持できています
  /(?:お知らせ|ご?連絡|通知|復旧|達成|維持|クリア|再開)(?:が)?でき(?:て(?:い|おり)ま)/g,
  // never missed so far: 下回ったことはありません, 開始以来…で推移
  /(?:下回っ|割っ|割り込ん|超え|超過し|切っ|欠かし|遅れ)たこと(?:は|が)[^。\n、]{0,8}(?:ありません|ございません|ない|なく)|(?:開始|稼働|提供|リリース|運用|導入)以来|で推移/g,
  // what an exercise showed: 負荷試験では…を記録しました, 訓練で最も早かった回
  /(?:訓練|演習|試験|テスト|検証|リハーサル|計測|測定)(?:で|では|時|時に|の際に?|において|における)(?:は)?[^。\n、]{0,24}(?:記録|最も|ました|でした|できた)|(?<=[\d秒分間%件回])を記録し(?:ました|た|て(?:い|おり)ます)|(?:訓練|演習|試験|テスト|検証|計測|測定)(?:の|における|での)(?:結果|記録|成績|実測|値)(?=[)。\n]|$|です|では|に基)|(?:回|時|際)の記録(?=[)。\n]|$|です)/g,
  /(?<![a-z])(?:actual|historical(?:ly)?|(?:over|in|for|during) the (?:last|past)|achieved|track record|observed)(?![a-z])/gi,
];

/** Years and terms that are over: these speak of the clause that they stand in, and of no other. */
export const LAST_TERM = /(?:一昨年度?|昨年度?|前年度?|昨期|前期|先月|先週|昨季)(?:は|には|も|中は|、)/g;

export const REFERENCE: readonly RegExp[] = [
  /参考(?:値|情報|まで|として|数値|(?=[):]))|目安値|ご参考/g,
  /for reference(?: only)?|indicative|for information(?:al purposes)? only/gi,
];

export const BEST_CASE: readonly RegExp[] = [
  // the shortest, the earliest
  /(?:最も)?(?:短い|早い|速い)(?:もの|場合|ケース)(?:で|は|に)?|最短(?!でも)(?:で|の)?|早ければ|最速|最も(?:早|速|短|良|よ)かった/g,
  // where nothing goes wrong
  /平常時(?:は|で|に)?|(?:うま|上手)くい(?:けば|った場合)|順調(?:に(?:いけば|進めば)|であれば|なら)|何(?:も|事も)なければ/g,
  /(?<![a-z])(?:best case|at (?:the )?(?:earliest|fastest|best)|as (?:little|fast|short|low|quickly) as)(?![a-z])/gi,
];

export const PRINCIPLE: readonly RegExp[] = [
  // by name
  /原則(?:として|的に)?|基本(?:的に(?:は)?|は|として)|通常(?:は|、|時は|時であれば|であれば|\d)|一般的に(?:は)?|普段(?:は|であれば)/g,
  // mostly: …日がほとんどです, …ことが多く, たいてい
  /(?:が|は)(?:ほとんど|大半|大部分|大多数)(?=で|$|。|\))|(?:こと|場合|ケース)が多(?:い|く)|(?:ほとんど|大抵|多く)の場合|たいてい|大抵は/g,
  /(?<![a-z])(?:in principle|normally|typically|generally|usually|as a rule|in most cases|mostly)(?![a-z])/gi,
];
