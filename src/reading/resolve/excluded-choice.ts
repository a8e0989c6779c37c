import type { Span } from "../../model/reading";
import { findClauses } from "../find/clauses";
import { readPredicate } from "../lexicon/predicates";

/** What follows an option that is not in use: TLS1.0は無効, ISMSは未取得, 海外へ移転することはございません, ISMSに準拠. */
const EXCLUDED =
  /^(?:以前|以下)?(?:\([^()]{0,16}\))?(?:は|を|へ|に|での|への|について)?[^、。;\n()]{0,16}?(?:無効|廃止|禁止|非対応|未対応|未取得|不可|(?:使用|利用|対応|取得|許可|移転|保存|提供|移動|複製|該当|アクセス)[^、。;\n]{0,8}(?:ません|ない)|準拠(?!証明)|(?:接続|通信|対応|サポート)を終了|disabled|not (?:supported|allowed|used|available|permitted)|are off)/i;
const EXCLUDED_BEFORE = /(?:除く|以外の|no longer|excluding|not in|outside (?:of )?)[^、。;)\n]{0,4}$/i;
/** Between options named in one breath. */
const JOINED = /^(?:以前|以下)? ?(?:[/、,・]|及び|および|または|又は|と|or|and|~) ?(?:TLS|SSL)? ?v?/i;

/** SSLv3 and TLS 1.0/1.1 are not accepted. */
const EXCLUDED_ENGLISH =
  /^[^。;\n()]{0,40}?(?<![a-z])(?:not (?:supported|accepted|allowed|used|available|permitted|offered)|disabled|turned off)/i;

/** True where the sentence shuts the option out, alone or in a list with others. */
export function isExcludedChoice(text: string, at: Span): boolean {
  if (OTHERS.test(text.slice(at.end, at.end + 8))) return false;
  if (
    UNCHECKED.test(text.slice(Math.max(0, at.start - 3), at.start)) ||
    isDenied(text, at) ||
    isMarkedNo(text.slice(at.end, at.end + BEHIND))
  )
    return true;
  if (EXCLUDED_BEFORE.test(text.slice(Math.max(0, at.start - 16), at.start))) return true;
  if (EXCLUDED_ENGLISH.test(text.slice(at.end, at.end + 60))) return true;
  let from = at.end;
  for (let steps = 0; steps < 4; steps += 1) {
    const after = text.slice(from, from + 48);
    if (EXCLUDED.test(after)) return true;
    const joint = JOINED.exec(after)?.[0];
    const next = joint === undefined ? undefined : /^[A-Za-z0-9.]{2,8}/.exec(after.slice(joint.length))?.[0];
    if (joint === undefined || next === undefined) return false;
    from += joint.length + next.length;
  }
  return false;
}

/** TLS1.2以外は使用できません leaves TLS1.2. */
const OTHERS = /^(?:未満|以外|より(?:前|古|低))/;
/** An empty box, or a denial in brackets behind it: □ISMAP. */
const UNCHECKED = /(?:[□☐]|\[ ?\]) ?$/;
const BEFORE = 80;
const BEHIND = 120;

/** True where the predicate that the option hangs on denies it: ISMS認証は受けていません, (障害時も国外へは出ません). */
function isDenied(text: string, at: Span): boolean {
  const from = Math.max(0, at.start - BEFORE);
  const open = text.lastIndexOf("(", at.start);
  const close = text.indexOf(")", at.end);
  const isAside = open >= from && close >= 0 && !text.slice(open, at.start).includes(")");
  const start = isAside ? open + 1 : from;
  const until = isAside ? close : at.end + BEHIND;
  const words = text.slice(start, until).replace(/\([^()\n]{0,80}\)/g, (aside) => " ".repeat(aside.length));
  const place = at.start - start;
  const clause = findClauses(words, true).find((one) => one.start <= place && place < one.end);
  if (!clause || (!isAside && clause.end === words.length && until < text.length)) return false;
  const { polarity, start: predicate } = readPredicate(
    words.slice(clause.start, ownEnd(words, place + at.end - at.start, clause.end)),
  );
  const isNo = polarity === "no" || polarity === "protects";
  return isNo && clause.start + predicate >= place + (at.end - at.start);
}

/** Up to the comma behind which something else is said; not at the comma of a list (ISMS認証、Pマークは). */
function ownEnd(words: string, from: number, end: number): number {
  const comma = words.indexOf("、", from);
  if (comma < 0 || comma >= end) return end;
  return /^(?:の?(?:認証|認定|取得|等|など)| ){0,3}$/.test(words.slice(from, comma)) ? end : comma;
}

const MARKED_NO = /^ ?(?:認証)? ?:? ?(?:×|なし|無し?|未(?:取得|対応|実施)?|no(?:ne)?|n\/a)(?=$|[\s、。,;/)])/i;
const ASIDE = /^ ?(?:認証)? ?\((?<words>[^()\n]{1,60})\)/;

/** ISMS×, ISMS: なし, ISMS(未取得); ④(いずれでもない) only names the option. */
function isMarkedNo(after: string): boolean {
  const aside = ASIDE.exec(after)?.groups?.["words"];
  return (
    MARKED_NO.test(after) ||
    (aside !== undefined && !aside.startsWith("いずれ") && readPredicate(aside).polarity === "no")
  );
}
