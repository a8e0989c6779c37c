import type { Control } from "../../model/form";
import type { Found } from "../find/found";
import { CEASES, DELEGATES, stemOf } from "../lexicon/predicate-verbs";
import type { Subject } from "../refine/subject";

/** A negative question (…はないか) and a prohibition turn what the sentences say; marks (○ ×) answer the question as it stands. */
export function asAsked(text: string, found: Found, control: Control, subject: Subject): Found {
  const { value, origin, tone } = found;
  if (value.type !== "yesNo" || origin !== "predicate") return found;
  const words = text.slice(found.at.start, found.at.end);
  if (subject.isNegative || subject.isProhibition) {
    const isTurned =
      value.value === "no"
        ? !/禁止|制限/.test(words) &&
          !DENIED_RULE.test(text.slice(Math.max(0, found.at.start - BEFORE), found.at.start))
        : subject.isNegative
          ? subject.isAskedVerb(words)
          : PERMITS.test(words) || CEASES.test(stemOf(words));
    const turned = value.value === "no" ? "yes" : "no";
    return {
      ...found,
      value: { type: "yesNo", value: isTurned ? turned : value.value },
      tone: tone === "protects" ? null : tone,
    };
  }
  const before = text.slice(Math.max(0, found.at.start - BEFORE), found.at.start);
  if (subject.isRemoval && TAKES_AWAY.test(words))
    return {
      ...found,
      value: { type: "yesNo", value: DENIED.test(words) === REMOVAL_ITSELF.test(before) ? "yes" : "no" },
    };
  const clause = text.slice(Math.max(0, found.at.start - 2 * BEFORE), found.at.end);
  if (value.value === "no" && (UNWANTED.test(clause) || (subject.isRestriction && isPrevented(clause))))
    return control.better === "yes" ? { ...found, value: { type: "yesNo", value: "yes" }, tone: null } : found;
  if (tone !== "protects") return found;
  return {
    ...found,
    value: { type: "yesNo", value: control.better === "yes" ? "yes" : "no" },
    tone: control.better === "yes" ? tone : null,
  };
}

/** 制限は設けていません, ルールはございません: the rule is denied, and not what it forbids. */
const DENIED_RULE = /(?:禁止|制限|規制|規定|規則|規程|ルール|定め|決まり)(?:事項)?(?:は|が|を|も)[^。、]{0,4}$/;
/** サポート切れの製品は使っていません: what is denied is what nobody wants. */
const UNWANTED =
  /(?:サポート(?:切れ|終了)|期限切れ|保守切れ|脆弱な|旧式の|EOL)[^。、\n]{0,12}(?:は|を|も)(?:一切)?(?:使[わっいう]|使用し|利用し|採用し|稼[働動]し|残|存在し|ありま|ござい)[^。、\n]{0,12}$/;
/** 退職者のIDは失効させています; but 削除は停止しています. */
const DENIED = /(?:ません|ない|ず)/;
const TAKES_AWAY = /^(?:失効|停止)/;
const REMOVAL_ITSELF = /(?:削除|消去|廃棄|破棄|抹消|運用|実施|手続き?)(?:は|を|も)?[^。、]{0,4}$/;

/** USBメモリへの書き込みはできません, where a limit is asked. */
function isPrevented(clause: string): boolean {
  return PREVENTED.test(clause) && !/制限|限定|機能|対応|設定|措置/.test(clause);
}

const PREVENTED =
  /(?:(?:書き?込み?|持ち?出し?|コピー|複製|接続|立ち?入り?|差し込み?)(?:する)?(?:こと)?(?:は|が|も)?(?:でき|出来|不可|認め|許可し)|(?:使え|開け|読め)(?:ない|ません))[^。、\n]{0,14}$/;
const PERMITS = /許可|認め|可能|できます|利用して|使用して|採用して|使って|permitted|allowed/;

/** No limit, and work left to others, answer only where limits or subcontractors are asked for. */
export function saysNothing(text: string, { value, at }: Found, subject: Subject): boolean {
  const words = text.slice(at.start, at.end);
  if (
    value.type === "yesNo" &&
    value.value === "no" &&
    LIMIT.test(text.slice(Math.max(0, at.start - BEFORE), at.start))
  )
    return !subject.isRestriction && !subject.isProhibition;
  if (!subject.isDisclosure && KEPT_BACK.test(words)) return true;
  const before = text.slice(Math.max(0, at.start - 2 * BEFORE), at.start);
  if (
    value.type === "yesNo" &&
    value.value === "yes" &&
    !subject.isAskedVerb(words) &&
    isOfElse(before, words, subject)
  )
    return true;
  return DELEGATES.test(stemOf(words)) && !subject.isDelegation;
}

/** The answer is withheld: 公表不可, Not publicly available. */
const KEPT_BACK = /^(?:公表|公開|開示|回答)(?:は)?不可|^not (?:currently |generally )?publicly (?:available|known)/i;

/** Said of its worth, its draft or what stands in for it; or that it is off. */
function isOfElse(before: string, words: string, subject: Subject): boolean {
  return (
    ONLY_ABOUT.test(before) ||
    INSTEAD.test(before) ||
    (OFF.test(words) && !subject.isRemoval && subject.isAbout(before))
  );
}

/** 暗号化の重要性を周知しています, 誓約書のひな形を用意しています. */
const ONLY_ABOUT =
  /(?:重要性|必要性|意義|効果|動向|要否|是非|可否|あり方|方向性|メリット|費用対効果|ひな形|ひな型|雛形|骨子|素案|草案|ドラフト|テンプレート|たたき台|見本|サンプル)(?:は|を|が|も|について(?:は)?|に関して(?:は)?)[^、。\n]{0,14}$/;
/** WAFに代えてIPSを使っています. */
const INSTEAD = /(?:に代え|に代わ|に替え|に換え|の代わり|代用|ではなく)[^、。\n]{0,20}$/;
const OFF = /停止|無効|解約|撤去|取り?外|オフ/;

const BEFORE = 16;
/** What is denied is itself a limit: 制限は設けていません. */
const LIMIT = /(?:禁止|制限|上限|規制)(?:事項|に関する[一-龠]{1,4})?(?:は|が|を|も)[^。、]{0,4}$/;
