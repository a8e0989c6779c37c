import type { Placed } from "../refine/placed";
import type { Vocabulary } from "../refine/vocabulary";

const STOPPED_BEFORE = /(?:停止|保守|メンテナンス|バックアップ|休止)(?:時間帯?|期間|日時?)?[^。\n)]{0,24}$/;
const STOPPED_AFTER =
  /^(?:まで)?[^。\n(]{0,16}(?:停止|保守|メンテ|休止|再起動|利用(?:不可|できませ|いただけませ))|^(?:まで)?(?:は|を)?除[きくい]/;
const OF_THE_DESK = /(?:窓口|サポート|受付|問い?合わ?せ|ヘルプデスク|電話|メール)[^。\n]{0,10}$/;

/** True for hours in which the service stands still, or in which only the desk answers where the service itself is asked. */
export function isOutOfService(text: string, { found, leading, labels }: Placed, vocabulary: Vocabulary): boolean {
  if (found.value.type !== "schedule" || found.value.value === "always") return false;
  const words = [...labels.map((label) => label.text), leading].join(" ");
  if (STOPPED_BEFORE.test(words) || STOPPED_AFTER.test(text.slice(found.at.end, found.at.end + 24))) return true;
  return OF_THE_DESK.test(words) && !/窓口|サポート|受付|問い?合わ?せ|support|desk/i.test(vocabulary.own);
}
