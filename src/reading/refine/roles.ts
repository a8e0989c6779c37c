import type { Found, Role } from "../find/found";

/** What the words at a value's side make of it, tried in order; `before` ends at it, `after` begins behind it. */
const ROLES: readonly {
  readonly role: Role;
  readonly types: readonly string[];
  readonly before?: RegExp;
  readonly after?: RegExp;
}[] = [
  {
    role: "reference",
    types: ["percent", "duration", "frequency", "count"],
    before:
      /(?:対策参照値|設定例|参照値|推奨値|ガイドライン(?:の|で)[^。\n]{0,12}|METI|経済産業省|総務省)[^。\n、]{0,14}$/i,
  },
  {
    role: "refund",
    types: ["percent", "duration", "money"],
    after: /^[^。\n]{0,24}?(?:返金|減額|減免|割引|返還|値引|クレジット|credit|refund)/i,
  },
  {
    role: "refund",
    types: ["percent"],
    before: /(?:返金|減額|減免|割引|返還|値引|クレジット|credit|refund)[^。\n]{0,10}$/i,
  },
  {
    role: "refund",
    types: ["percent"],
    after: /^(?:(?:未満|以上|を下回[^。\n]{0,4})?[^。\n]{0,4}\d)?[^。\n]{0,16}(?:の場合|のとき|時)(?:は|に|、)/,
  },
  {
    role: "trigger",
    types: ["percent", "duration", "count"],
    after: /^(?:以上)?(?:を|に)?(?:超え|超過|上回|達し)(?:た|る)(?:場合|と|際|とき|時|ら)/,
  },
  {
    role: "share",
    types: ["percent"],
    after: /^(?:以上)?の(?:リクエスト|アクセス|問い?合わせ|トランザクション|処理|画面|確率)/,
  },
  {
    role: "definition",
    types: ["duration"],
    after:
      /^(?:以上|未満|以内|以下|を超える|に満たない|超)?(?:の|に)?(?:継続|持続|(?:サービス)?停止|瞬断|中断|断(?![りつ])|障害|ダウン|復旧した|切り?捨|復旧(?:した|する)もの)/,
  },
  { role: "period", types: ["duration"], before: /(?:過去|直近|最近|今後|この|past|last|previous|recent)(?:の|約)?$/i },
  { role: "period", types: ["duration"], after: /^(?:間)?(?:の|における|で|において|平均の?)?(?:実績|平均|累計|合計)/ },
  {
    role: "retention",
    types: ["duration"],
    after:
      /^(?:間|分)?(?:は|を|の|まで|程度|以上)?(?:間)?(?:の)?(?:データ|ログ)?(?:を)?(?:保管|保存|保持|蓄積|保有|残し|遡|録画)/,
  },
  {
    role: "retention",
    types: ["duration"],
    before:
      /(?:保存|保管|保持|蓄積|retention|retain(?:ed)?|kept|stored|archived)(?:期間|期限|年限)?(?:は|を|が|:|で| |for|period|of|最低|最長|最大|約|原則として|原則)*$/i,
  },
  {
    role: "stop",
    types: ["duration"],
    before: /(?:停止時間|作業時間|所要時間|ダウンタイム|メンテナンス時間|停止は|作業は)[^。\n]{0,10}$/,
  },
  {
    role: "userDuty",
    types: ["duration", "count"],
    before:
      /(?:お客様|利用者(?:様)?|ご?契約者(?:様)?|ユーザー?(?:様)?|貴社)(?:は|にて|が|には|において|側で)[^。\n]{0,30}$/,
  },
];
const LOOK = 40;

/** The value with its role, where the words beside it tell one. */
export function withRole(text: string, mention: Found): Found {
  if (mention.role === "notice") return mention;
  const before = text.slice(Math.max(0, mention.at.start - LOOK), mention.at.start);
  const after = text.slice(mention.at.end, mention.at.end + LOOK);
  const known = ROLES.find(
    (one) =>
      one.types.includes(mention.value.type) &&
      (one.before === undefined || one.before.test(before)) &&
      (one.after === undefined || one.after.test(after)),
  );
  return known ? { ...mention, role: known.role } : mention;
}
