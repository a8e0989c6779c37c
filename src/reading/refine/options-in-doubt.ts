import type { ReadableAnswer } from "../find/answer";
import type { Found } from "../find/found";
import type { FoundCondition } from "./conditions";

/**
 * What stands right behind a value and puts it in doubt: a question mark behind any (99.9%？), and behind an option of which one is
 * enough (a certificate) a bracket that holds neither its number, its date nor its extent: ISMS(親会社), ISMS(有効期限切れ).
 */
export function findOptionsInDoubt(
  { text }: ReadableAnswer,
  values: readonly Found[],
  oneSuffices: boolean,
): FoundCondition[] {
  return values.flatMap(({ value, at }): FoundCondition[] => {
    const after = text.slice(at.end, at.end + LONGEST);
    const question = /^ ?[()[\]]{0,2}\?/.exec(after)?.[0];
    if (question !== undefined) return [{ kind: "unfamiliar", at: { start: at.end, end: at.end + question.length } }];
    if (!oneSuffices || value.type !== "choice") return [];
    const aside = ASIDE.exec(after);
    const words = aside?.groups?.["words"]?.trim();
    if (!aside || !words || (HELD.test(words) && !LOST.test(words))) return [];
    const start = at.end + aside[0].indexOf("(");
    return [{ kind: "unfamiliar", at: { start, end: at.end + aside[0].length } }];
  });
}

const LONGEST = 80;
const ASIDE = /^[^()。、\n]{0,8}\((?<words>[^()\n]{1,60})\)/;
/** A standard, a number, a date, the extent, or that it is held. */
const HELD =
  /^いずれ|\d|[A-Z]{3}|ISO|IEC|JIS|登録|番号|取得|認証|更新|継続|全社|当社|弊社|自社|全(?:拠点|部門|サービス)|範囲|適用|一般財団法人|協会|[Tt]ype|タイプ|certif|since|held/;
const LOST =
  /切れ|失効|返上|停止|取消|辞退|旧|過去|かつて|(?:親|子|関連|グループ|協力)会社|委託|他社|開発元|提供元|センター|クラウド|AWS|Azure|GCP|基盤/i;
