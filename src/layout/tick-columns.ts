import { foldLabel } from "../text/fold-label";

/** True for a header that names one possible answer (はい, Yes, 対応, N/A …), so that its cells are ticked, not filled. */
export function isTickHeader(text: string): boolean {
  const bare = text.trim();
  return TICK_SYMBOLS.test(bare) || TICK_WORDS.has(foldLabel(bare));
}

/** True for a cell that only says 「this one」. */
export function isTick(text: string): boolean {
  return /^(?:[xX✓✔☑☒■●○◯〇レvVｘＸ✕×*＊1]|TRUE|True|true)$/u.test(text.trim());
}

/** True for an empty box, or for FALSE. */
export function isEmptyTick(text: string): boolean {
  return /^(?:[□☐0]|FALSE|False|false)?$/u.test(text.trim());
}

const TICK_SYMBOLS = /^[○◯〇×✕△▲－―ー-]$/u;
const TICK_WORDS: ReadonlySet<string> = new Set(
  [
    "Yes No N/A NA Y N Partial Partially",
    "Not_Applicable はい いいえ 該当なし 対象外 非該当 有 無 あり なし 有り 無し",
    "対応 対応済 対応済み 対応可 未対応 対応不可 一部対応 実施 実施済 実施済み 未実施 一部実施 済 未 可 否 不可 満たす 満たさない 適合 不適合 該当 適用 適用外",
  ]
    .flatMap((line) => line.split(" "))
    .map((word) => foldLabel(word.replaceAll("_", " "))),
);
