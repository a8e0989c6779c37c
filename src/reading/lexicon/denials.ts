import type { PredicateEnding } from "./predicate-ending";
import { CEASES, NEGATIVE_NOUN, stemOf } from "./predicate-verbs";

/** How often the clause denies: in its endings, its verb or noun, and, where it says that there is none, in what there is none of. */
export function denialsIn({ chain, moods }: PredicateEnding, words: string, stem: string): number {
  const own = chain.filter(({ mood }) => mood === "denied").length;
  // 導入が終了しておりません is not done, rather than not over.
  const isUnfinished = own > 0 && /終(?:了し?|え)$/.test(stem);
  const isContrary =
    CONTRARY.test(words) || (CEASES.test(stem) && !isUnfinished) || (!moods.has("denied") && NEGATIVE_NOUN.test(stem));
  if (own === 0 && !isContrary && isDoneWithout(words)) return 1;
  const denials = own + (isContrary ? 1 : 0);
  // Formal nouns (していないものはありません) are endings, and their clause is counted already.
  return denials < 2 && ofThoseWithout(words, denials > 0) ? denials + 1 : denials;
}

/** Affirms the opposite of what any of these questions asks. */
const CONTRARY =
  /(?:平文(?:で|のまま)|誰でも|無制限に|放置|(?:復号|解除|除外|省略)して|(?:無効|オフ)に|外して|省いて)[^。、\n]{0,14}$/;

/** 暗号化せずに保存しています does it without. 欠かさず, 停止せずに and 役職を問わず leave nothing out. */
function isDoneWithout(words: string): boolean {
  const denied = WITHOUT.exec(words)?.groups?.["denied"];
  return denied !== undefined && !NOTHING_LOST.test(denied);
}

const WITHOUT =
  /(?<denied>[一-龠々ァ-ヴー]{1,8}[ぁ-ん]{0,2})(?:(?<=[かがさざたなばまらわせえれけめてべね得経])ずに?|ない(?:まま|で))(?!に?あ)[^、。\n]{1,16}$/;
const NOTHING_LOST =
  /(?:欠か|怠ら|漏ら|漏れ|問わ|置か|置け|関わら|限ら|頼ら|依ら|介さ|停止せ|中断せ|止め|止まら|途切れ|待た|残さ|絶や|忘れ|損な|失わ|変え|変わら)[させ]?$/;

/**
 * 守られていないセグメントはございません, 暗号化せずに保存しているデータはありません: there is none of those that lack it; and
 * 暗号化していないデータがあります: there are some.
 */
function ofThoseWithout(words: string, isDenied: boolean): boolean {
  const match = (isDenied ? THERE_IS_NONE : THERE_IS).exec(words);
  if (match === null) return false;
  const before = words.slice(0, match.index);
  if (before.endsWith("こと")) return LACKING_BEFORE.test(before.slice(0, -2));
  const relative = before.replace(NOUN, "");
  return LACKING.test(relative) || LACKING_BEFORE.test(relative) || CEASES.test(stemOf(relative));
}

/** What there is or is not. */
const NOUN = /(?:[一-龠々ァ-ヴーA-Za-z0-9・]{1,20}|もの|ところ)$/;
const THERE_IS_NONE =
  /(?:は|が|も)(?:一切|全く|まったく|特に|特段|現在|現状|1つも|一つも|ひとつも|1件も|一件も|1人も|一人も|一人として)?(?:ありません|ございません|な[いし]|おりません|いません|いない|存在[^。、]{1,8}|ゼロ(?:です)?|皆無(?:です)?|0[件人名]|見当たり[^。、]{1,6}|残って[^。、]{1,6}|含まれ[^。、]{1,6})$/;
const THERE_IS =
  /(?:は|が|も)(?:一部|若干|多数)?(?:あります|ございます|ある|あり|おります|います|存在し[^。、]{1,6}|残って[^。、]{1,6})$/;
/** A relative clause that denies, right before its noun. */
const LACKING =
  /(?:[^しくはも]ない|しない|ていない|なかった|ぬ|(?:未[一-龠]{2,4}|非[一-龠]{2}|対象外|なし)の|(?:平文|なし)(?:で|のまま)[^、。\n]{0,14}[るたの]|(?:漏れ|欠け|怠っ|欠い|外れ)(?:ている|た))$/;

/** The same before its verb: 暗号化せずに保存している, 暗号化しないまま送る. */
const LACKING_BEFORE = /(?:(?<!必)ずに?|ない(?:まま|で))[^、。\n]{1,14}[るたすうむく]$/;
