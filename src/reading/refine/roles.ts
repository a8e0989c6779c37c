import type { Found, Role } from "../find/found";

interface RoleWords {
  readonly role: Role;
  readonly types: readonly string[];
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** What the words at a value's side make of it, tried in order; `before` ends at it, `after` begins behind it. */
const ROLES: readonly RoleWords[] = [
  {
    role: "reference",
    types: ["percent", "duration", "frequency", "count"],
    before:
      /(?:対策参照値|設定例|参照値|推奨値|ガイドライン(?:の|で)[^。\n]{0,12}|METI|経済産業省|総務省)[^。\n、\d]{0,14}$/i,
  },
  {
    role: "refund",
    types: ["percent", "duration", "money"],
    after: /^[^。\n(\d]{0,24}?(?:返金|減額|減免|割引|返還|値引|クレジット|credit|refund)/i,
  },
  {
    role: "refund",
    types: ["percent"],
    before: /(?:返金|減額|減免|割引|返還|値引|クレジット|credit|refund)[^。\n]{0,10}$/i,
  },
  { role: "refund", types: ["percent"], before: /(?:利用料金?|料金|月額|費用|代金)(?:の|から)? ?$/ },
  {
    role: "refund",
    types: ["percent"],
    after: /^(?:未満|以上)?[^。\n(\d]{0,10}(?:の場合|のとき|を下回(?:った場合|る場合|れば|ったとき))/,
  },
  {
    role: "userDuty",
    types: ["duration", "count", "frequency"],
    after:
      /^(?!を?(?:目安|目途|目処))(?:前)?(?:以上)?(?:まで)?(?:に)?[^。\n\d]{0,16}(?:お?申し?(?:出|込)|ご連絡(?:ください|いただ)|届け?出|お願い(?!して(?:おり|い)ます)|いただく必要|てください|して下さい)/,
  },
  {
    role: "userDuty",
    types: ["duration", "count", "frequency"],
    before:
      /(?:お客様|利用者(?:様)?|ご?契約者(?:様)?|貴社)(?:ご自身)?(?:にて|側で|が|で)(?!設定可能|選択|変更)[^。\n(]{0,20}$/,
  },
  {
    role: "trigger",
    types: ["percent", "duration", "count"],
    after:
      /^(?:以上)?(?:連続)?(?:を|に|で)?(?:(?:超え|超過|上回|達し|継続|続い|応答が|異常|検知)(?:した|する|て|た|る|ない|と)?[^。、\n]{0,8}(?:場合(?!が|も)|際|とき|時点|たら)|(?:重大|障害|異常|警告)(?:と|に)|を?(?:経過し|過ぎ|経過後))/,
  },
  { role: "trigger", types: ["percent"], after: /^[^。、\n]{0,6}(?:を(?:お?約束|保証)する(?:もの|こと)?では)/ },
  { role: "definition", types: ["duration"], after: /^(?:間)?(?:あたり|当たり|につき)/ },
  {
    role: "share",
    types: ["percent"],
    after: /^(?:以上)?(?:の|が)(?:リクエスト|アクセス|問い?合わせ|トランザクション|処理|画面|確率)/,
  },
  {
    role: "definition",
    types: ["duration"],
    after:
      /^(?:以上|未満|以内|以下|を超える|に満たない|超)?(?:の|に|で)?(?:継続|持続|(?:サービス)?停止|瞬断|中断|断(?![りつ])|障害|ダウン|遅延|自動(?:的に)?(?:復旧|復帰)した|復旧した|復旧する|切り?捨)/,
  },
  {
    role: "period",
    types: ["duration"],
    before: /(?:過去|直近|最近|この|(?<![a-z])(?:past|last|previous|recent))(?:の|約)? ?$/i,
    after: /^(?!間?分(?:の|を|が|、|で|ま|$))/,
  },
  { role: "period", types: ["duration"], after: /^(?:間)?(?:の|における|において|平均の?)?(?:実績|平均|累計|合計)/ },
  {
    role: "retention",
    types: ["duration"],
    after:
      /^(?:間|分)?(?:は|を|の|まで|程度|以上)?(?:間)?(?:の)?(?:データ|ログ|バックアップに)?(?:を)?(?:保管|保存|保持|蓄積|保有|残|遡|録画|掲載)/,
  },
  {
    role: "retention",
    types: ["duration"],
    before:
      /(?:保存|保管|保持|蓄積|(?<![a-z])(?:retention|retain(?:ed)?|kept|stored|archived))(?:期間|期限|年限)?(?:は|を|が|:|で| |for|period|of|最低|最長|最大|約|原則として|原則){0,4}$/i,
  },
  {
    role: "stop",
    types: ["duration"],
    before: /(?:停止時間|作業時間|所要時間?|ダウンタイム|メンテナンス時間|停止は|作業は|合計)[^。\n\d]{0,10}$/,
  },
  {
    role: "stop",
    types: ["duration"],
    after: /^(?:程度|ほど|以内)?(?:で終わ|の停止|の作業|(?:アカウントを?)?ロック)/,
  },
];
/** These make a figure not the vendor's own promise, whatever its bound. */
const STRONGER_THAN_NOTICE: ReadonlySet<Role> = new Set(["reference", "refund", "userDuty"]);
const LOOK = 40;

/** The value with its role, where the words beside it tell one; `rawEnd` is where it ends without its bound words. */
export function withRole(text: string, mention: Found, rawEnd: number): Found {
  const before = text.slice(Math.max(0, mention.at.start - LOOK), mention.at.start);
  const after = text.slice(rawEnd, rawEnd + LOOK);
  const known = ROLES.find((one) => one.types.includes(mention.value.type) && fits(one, before, after));
  if (!known || (mention.role === "notice" && !STRONGER_THAN_NOTICE.has(known.role))) return mention;
  return { ...mention, role: known.role };
}

function fits(one: RoleWords, before: string, after: string): boolean {
  return (one.before === undefined || one.before.test(before)) && (one.after === undefined || one.after.test(after));
}
