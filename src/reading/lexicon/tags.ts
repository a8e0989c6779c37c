/** What a tag says. `partial` is a yes that covers only some of what was asked. */
export type TagMeaning = "yes" | "no" | "partial";

/** A tag needs an end: the cell's, a bracket, punctuation, a space, です. 有効 and 無償 are no tags. */
const END = String.raw`(?=$|[\s。、,.:;・()\[【/|→—-]|です|でございます|となります)`;
/** ■有 □無: the box that is filled. */
const OPEN = String.raw`[【\[(<《「『〔■☑✓]? ?`;
const CLOSE = String.raw`(?: ?[】\])>》」』〕])?`;

function tag(words: string, flags = "y"): RegExp {
  return new RegExp(`(?:[【\\[<《〔(] ?(?:${words}) ?[】\\]>》〕)]|${OPEN}(?:${words})${CLOSE}${END})`, flags);
}

/** Marks are no part of a word: ○標準, △要カスタマイズ; but ○月○日 and ○○株式会社 leave something out. */
const AFTER_MARK = "(?![○△×◎\\d月日年社名種])";

/** Tried in this order where a tag may stand: at the beginning of a cell, or after a label and its colon. */
export const TAGS: readonly (readonly [TagMeaning, RegExp])[] = [
  [
    "partial",
    tag(
      "△|▲|一部(?:○|未対応|非対応|対応|実施|あり|可|対応済み?|可能)?|部分(?:的に?)?(?:対応|実施)?|条件付き?(?:対応|可)?|partial(?:ly)?(?: (?:yes|supported|implemented))?",
      "iy",
    ),
  ],
  [
    "yes",
    tag(
      "有り?|あり|アリ|○|◎|●|✓|はい|yes|true|可能?|(?:対応|実施|導入|取得|設定|整備|策定|採用|設置|締結|制定|完了|適用)済み?|済み?|対応|実施|適合|準拠|該当|OK|supported|implemented",
      "iy",
    ),
  ],
  [
    "no",
    tag(
      "無し?|(?:規定|設定|定め|取り?決め)?なし|ナシ|×|0件|ゼロ(?:件)?|皆無|いいえ|no(?!\\.? ?\\d| (?:later|more|less|longer|fewer))|false|不可能?|いえ(?=[、。])|未(?:対応|実施|導入|取得|設定|整備|策定|採用|設置|締結|制定|定|適用|承認)|非(?:対応|上場)|未上場|不適合|非準拠|特に(?:なし|無し)|未|まだ|none(?! of )|nothing|not (?:supported|implemented|available)",
      "iy",
    ),
  ],
  ["partial", new RegExp(`[△▲]${AFTER_MARK}`, "y")],
  ["yes", new RegExp(`[○◎✓]${AFTER_MARK}`, "y")],
  ["no", new RegExp(`×${AFTER_MARK}`, "y")],
  ["yes", /(?:y|レ)(?=\s*$)/iy],
  ["no", /n(?=\s*$)/iy],
];
