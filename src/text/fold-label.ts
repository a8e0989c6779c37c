import { SIGN_OF } from "./glyphs";

/**
 * Reduces a label to what vendors do not vary: width, case, radicals, long vowels, brackets, spacing, punctuation and
 * the usual slips of spelling are gone. Only for comparing, never for showing or for counting characters.
 */
export function foldLabel(text: string): string {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  // Bounded: a workbook may hold a million different texts, a form only a few hundred.
  if (memory.size >= MEMORY_LIMIT) memory.clear();
  memory.set(text, folded);
  return folded;
}

const MEMORY_LIMIT = 20_000;
const memory = new Map<string, string>();

function fold(text: string): string {
  let folded = [...text].map((character) => SIGN_OF.get(character) ?? character).join("");
  folded = folded.normalize("NFKC").toLowerCase();
  for (const [pattern, replacement] of SLIPS) folded = folded.replace(pattern, replacement);
  return folded.replace(/[^\p{L}\p{N}%]|ー/gu, "");
}

/** Spellings that mean the same word on these forms. Each is applied to the text after NFKC and in lower case. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/規程/g, "規定"],
  [/[ヶヵケカか箇](?=月|所|年|国|条)/g, "か"],
  [/ウィルス/g, "ウイルス"],
  [/稼動/g, "稼働"],
  [/ファイヤ/g, "ファイア"],
  [/ウオール/g, "ウォール"],
  [/問い合わせ|問い合せ|問合わせ|問合せ|お問合せ/g, "問合"],
  [/取り扱い|取扱い/g, "取扱"],
  [/漏えい|漏曳|漏泄/g, "漏洩"],
  [/保證/g, "保証"],
  [/行な/g, "行"],
  [/及び/g, "および"],
  [/または/g, "又は"],
  [/全て/g, "すべて"],
  [/申し込み|申込み/g, "申込"],
  [/見直し/g, "見直"],
  [/毎に/g, "ごとに"],
  [/出来/g, "でき"],
  [/無し/g, "なし"],
  [/有り/g, "あり"],
];
