import { type SaidInstead, UP_TO_END } from "./said-instead";

/** What has to be done again and again. */
const RECURRING =
  /定期|見直|監査|教育|訓練|研修|点検|レビュー|棚卸|アセスメント|periodic|regular|review|audit|training/i;
/** Words of a regular interval beside the deed. */
const REGULAR =
  /毎[年月週日期朝晩回]|定期|[年月週日期]\s?\d{0,2}\s?回|に\s?(?:\d|一|二)\s?(?:回|度)|四半期|半期|半年|隔[年月週]|[年月週日]次|年度(?:初|末|ごと|当初|始)|[年月週](?:ごと|毎|おき)|\d{1,2}月と\d{1,2}月|以降[^、。\n]{0,6}毎|annual|yearly|quarter|month|week/i;

/** Who may decide whether it is done at all. */
const WHOEVER =
  "(?:(?:各)?(?:担当|利用|送信|作業|従業|使用|申請|当事|発信|開発)(?:者|員)|社員|職員|本人|個人|各[自人]|各(?:部[署門]|所属|拠点|現場)|部[署門]|現場|ユーザー?|お客様|スタッフ)";

/** Less than was asked, in place of it: it is only called for, begun, tried out, left to somebody, was done once, or comes too late. */
export const WEAKER_DEEDS: readonly SaidInstead[] = [
  // only called for
  {
    kind: "unfamiliar",
    notAsked: /周知|教育|研修|啓発|指導|注意|訓練|通知|連絡|report|training|guidance|aware/i,
    said: new RegExp(
      `(?:注意(?:喚起|を促|を呼び?[かが]け)|啓発|啓蒙|呼び?[かが掛]け|自粛|お願い|要請|奨励|促し|働き?[かが掛]け|控えるよう|心[がか掛]け)${UP_TO_END}|(?:よう|ことを)(?:に)?(?:求め|指導し|伝え|話し|周知し|依頼し|案内し)${UP_TO_END}`,
    ),
    excuse: /禁止|義務|必須|制限|規[程則定]|システム|自動/,
    isAlone: true,
  },
  { kind: "unfamiliar", said: /(?:周知|案内|掲示|声[かが]け|口頭|記載)(?:する)?(?:のみ|だけ|にとど)/ },
  { kind: "unfamiliar", said: /(?:触れ|言及し|話題にし)て(?:い|お)り?ます$/ },
  { kind: "unfamiliar", said: /ダミー|形だけ|名ばかり|形式上|名目上/ },
  {
    kind: "partial",
    said: /(?<!から[^、。\n]{0,12})[一-龠ァ-ヴー]までは(?![^、。\n]{0,4}\d)|ところまで(?:は|です|を|で)/,
  },
  // no longer
  {
    kind: "unfamiliar",
    said: /(?:今|現在|現状|その後|最近|昨年|本年|今年)(?:度)?(?:は|では|、)?[^、。\n]{0,10}(?:(?<![食受呼差])止め|やめ|外し|停止し|休止し|中断し|撤去し|解約し|廃止し)[てま]/,
  },
  {
    kind: "unfamiliar",
    said: /(?:機能|設定|通知|アラート|検知|監視|ロック|ログ)(?:は|を)[^、。\n]{0,8}(?:切っ|オフに|止め|無視|見て(?:い|お)?(?:ない|りません|ません))/,
  },
  // begun
  {
    kind: "planned",
    said: /(?<!(?:運用|稼[働動]|実施|提供|契約|監視|使用|利用|公開|加入|継続|施行|適用|採用|保管|保存|保持|管理|営業|有効|貸与|雇用|勤務|在職|就業|掲[示載]|録画|登録|導入|発効|巡回|常駐|駐在|録音|記録|収集|取得|接続|通電|運転|参加|所属|サービス|サポート|メンテナンス|オンライン|セッション|年|日|期間|時間|夜|集|途|背|空|心))(?<=[一-龠ァ-ヴー]{2}|見直し|取り?組み|切り?替え)中(?:です|である|でございます|となって(?:い|おり)ます|。)?$/,
    isAlone: true,
  },
  {
    kind: "planned",
    said: /(?:素案|原案|草案|ドラフト|骨子|たたき台|(?:の|規[程定則]|基準)案)(?:は|が|を|の段階)[^、。\n]{0,16}$/,
  },
  // tried out
  {
    kind: "partial",
    said: /試しに|試験的に|試行的に|実験的に|様子を見|お試し|試用(?:版|期間|し)|(?:一|1)台(?:だけ)?(?:へ|に)|評価版|PoC|パイロット|仮運用|暫定(?:的|運用|版)/,
  },
  // announced
  {
    kind: "planned",
    said: /(?<!毎年)(?<!毎)(?:来?[春夏秋冬]|(?:今|来)(?:年度?|期|月|週)(?:中|内|末)?|年度?[内末]|(?:月|年)末|近[日々](?:中)?|間もなく|まもなく|今後|これから|\d{4}年(?:度)?(?:\d{1,2}月)?(?:末|中|頃)?|\d{1,2}月(?:末|中|頃|上旬|中旬|下旬)?)(?:に|から|より|までに|には|、)?[^、。\n]{0,14}(?:据え?付け|設置|導入|取り?付け|整備|構築|開始|切り?替え|入れ?替え|購入|調達|配備|移行|策定|作成|制定|締結|取得|採用|始め|増設|対応)(?:し|いたし|致し)?(?:ます|る|する|の運び)[。]?$/,
    excuse: /毎/,
  },
  // done once, where it should come again
  {
    kind: "actual",
    asked: RECURRING,
    said: /(?:(?:19|20)\d{2}年度?|(?:令和|平成)[\d元]{1,2}年度?|(?:昨|一昨|前)年度?|(?:\d{1,2}|数|十)年前|過去に|以前|導入時|構築時|設立時|開始時|当初)[^。\n]{0,40}(?:(?:見直し|実施し|行い|行っ|改[定訂正]し|受け|受講し|開催し|点検し|更新し|制定し|策定し|レビューし|棚卸しし|監査し|教育し)(?:まし)?た|(?:実施|見直し|改定|受講|監査)済み?(?:です)?)$/,
    settled: REGULAR,
    excuse: /以[降来後]|から/,
  },
  {
    kind: "actual",
    asked: RECURRING,
    said: /(?:前回|直近|最終|最後)[^、。\n]{0,10}は[^、。\n]{0,6}(?:\d{4}年|平成|令和|昨年|数年前|\d年前)/,
    settled: REGULAR,
  },
  // at no fixed time, where it should come regularly
  {
    kind: "conditional",
    asked: /定期|periodic|regular/i,
    said: /随時|適時|適宜|その?都度|都度|必要に応じ|必要(?:と|な(?:時|とき|際|場合)|が(?:生じ|あ))|不定期|不規則|気[付づ]い|折[々に]|機会|タイミングを見|[一-龠]{1,6}(?:時|際|後)(?:に|のみ|、)[^、。\n]{0,16}$|(?:場合|とき|際|たび)(?:に|、)[^、。\n]{0,16}$|as (?:needed|required|necessary)|from time to time|ad hoc|occasional/i,
    settled: REGULAR,
  },
  // too seldom
  {
    kind: "unfamiliar",
    asked: RECURRING,
    said: /(?:(?<!\d)(?:[3-9]|\d{2})|[三四五六七八九十]|数)年(?:間)?(?:に|ごと|毎|おき)|every (?:[3-9]|three|four|five|several) years/i,
    settled: /(?:^|[^\d])(?:年|1年|一年)(?:に|間に)?\s?[\d一二三四]{1,2}\s?[回度]|毎[年月週]|半年|四半期|審査|更新/,
  },
  // left to somebody
  {
    kind: "conditional",
    said: new RegExp(
      `${WHOEVER}(?:の|が|による|で)?(?:判断|裁量|任意|自主性|自主的|良識|モラル|自己管理|自己責任|自覚|責任において)|${WHOEVER}(?:に|へ)(?:一任|委ね|任せ|(?:判断|対応)を(?:委ね|任せ))|(?:各自|個人|個々人|本人)(?:が|で|にて|において)(?![^、。\\n]{0,8}(?:禁止|制限|でき(?:ない|ません)))|自己申告|任意(?:で|と|に)(?:実施|行|設定|対応|し)`,
    ),
    excuse: /判断(?:せず|によらず|ではなく)|各自[のに](?:ID|アカウント|固有)/,
  },
  // too late to protect what is left alone
  {
    kind: "unfamiliar",
    asked: /離席|スクリーン|画面ロック|clear screen|screen lock/i,
    said: /(?:(?:[3-9]\d|\d{3})分|(?:\d|一|二|数|半)(?:時間|日))(?:後|以上|経過|の?無操作|放置)?/,
    excuse: /以内/,
  },
];
