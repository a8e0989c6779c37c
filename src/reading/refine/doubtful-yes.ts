import type { ReadableAnswer } from "../find/answer";
import { findClauses } from "../find/clauses";
import type { Found } from "../find/found";
import { doubtIn } from "../lexicon/affirming-predicates";
import { AFFIRMS_ENGLISH } from "../lexicon/predicates";
import type { FoundCondition } from "./conditions";

/**
 * The net under a yes: a sentence affirms only in a verb that we know to say that the thing is so, now, by the vendor, for all of it
 * (not 暗号化を推奨しています, 暗号化していました, 委託先で暗号化しています, 順次暗号化しています); and what stands beside ○ must not take it back.
 */
export function findDoubtfulYes({ text }: ReadableAnswer, values: readonly Found[]): FoundCondition[] {
  const clauses = findClauses(text);
  return values.flatMap(({ value, origin, at }): FoundCondition[] => {
    if (value.type !== "yesNo" || value.value !== "yes") return [];
    if (origin === "tag") return takenBack(text, at.end);
    const clause = clauses.find(({ start, end }) => start <= at.start && at.start < end) ?? at;
    const end = Math.max(at.end, clause.end);
    const words = text
      .slice(Math.max(clause.start, end - LOOK), end)
      .replace(/\([^()\n]{0,60}\)/g, "")
      .replace(/[\s。.、,!)]{1,6}$/, "");
    const affirmed = text.slice(at.start, at.end);
    const isKnown =
      doubtIn(words) === null ||
      doubtIn(affirmed) === null ||
      AFFIRMS_ENGLISH.test(words) ||
      PLAIN.test(affirmed) ||
      DONE.test(affirmed);
    const kind = PAST.test(words) ? "actual" : GRADUAL.test(words) ? "planned" : null;
    if (kind) return [{ kind, at }];
    return isKnown && !THOUGHT.test(text.slice(clause.start, end)) && !BY_OTHERS.test(words) && !PARTS.test(words)
      ? []
      : [{ kind: "unfamiliar", at }];
  });
}

const LOOK = 120;
/** Short words that affirm by themselves, and denials of the opposite (暗号化していないデータはありません). */
const PLAIN =
  /(?:(?:で|ござい|あり|き)ます|あり|有り?|ある|できる|可能?|済み?|中|必須|完備|万全)$|問題|支障|(?:ません|ない)$/;
/** Further verbs that say what is done or had, where no figure stands with them. */
const DONE =
  /(?:必要と|限と|上書き|固定|入れ|ご覧|得|応[じず]|増強|明確|対策|ロック|徹底|強化|義務(?:付け|づけ|化)|切り離|閉じ|分け|使|持[っち]|有効|最新|完了|対象と|前提と|鍵|封|隠|伏|破|焼|溶|裁断|(?<![一-龠])して)[ぁ-ん]{0,12}$/;
/** Thought, hoped or asked of others, and not done. */
const THOUGHT =
  /つもり|はず(?:です|である)?$|と(?:思|考え|認識|判断)|よう(?:に)?[^。、\n]{0,4}(?:依頼|お願い|求め|指導|推奨)|(?:既定|初期設定|初期状態|デフォルト)で(?:は)?(?:無効|オフ|off)/i;
const PAST = /(?:て(?:い|おり)ました|(?<!済み|となり)でした|ていた)$|(?:以前|従来|かつて|過去)は/;
const GRADUAL =
  /順次|段階的|進めて|(?:19|20)\d{2}年(?:度)?(?:\d{1,2}月)?(?:末|中)?(?:までに|より|から|に)[^。、\n]{0,14}(?:する|します|いたします|予定)$/;
const BY_OTHERS =
  /(?:お客様|利用者|契約者|委託先|開発元|提供元|親会社|グループ会社)(?:側|様)?(?:で|にて|が|において)(?!き)[^。、\n]{0,20}$/;
const PARTS =
  /(?:もの|データ|部署|部門|拠点|場合|システム|サービス)も(?:あり|ある|ござ)|(?:重要|機密)(?:な)?(?:データ|情報|ファイル)(?:は|を|のみ)/;

/** What stands behind a tag, in its cell or in the one beside it. */
function takenBack(text: string, from: number): FoundCondition[] {
  const match = TAKEN_BACK.exec(text.slice(from, from + REMARK));
  return match
    ? [{ kind: "unfamiliar", at: { start: from + match.index, end: from + match.index + match[0].length } }]
    : [];
}

const REMARK = 200;
const TAKEN_BACK =
  /(?:お客様|利用者|契約者)[^。、\n]{0,16}(?:ください|下さい|責任|判断)|(?:計画|検討|準備|整備|構築|申請)中|(?<![一-龠])(?:対象外|該当なし|非該当|N\/A)(?=$|[\s。(])|(?:していない|未[一-龠]{2}の)[^。、\n]{1,10}(?:も|が)(?:ある|あり|ござ)|(?:概ね|おおむね|ほぼ|大体)[^。、\n]{0,12}$|形骸化|口頭(?:で|にて|のみ)|担当者[^。、\n]{0,6}判断|(?:委託先|親会社|グループ会社|開発元)(?:にて|で|が|の[^。、\n]{1,10}を(?:準用|利用|使用))|(?<![A-Za-z])NG(?![A-Za-z])|(?:19|20)\d{2}年(?:度)?(?:\d{1,2}月)?(?:より|から|以降)(?=\)|$|[^。、\n]{0,8}予定)|in progress|not yet/i;
