import type { Form } from "../model/form";
import { foldLabel } from "../text/fold-label";

/** 必須, 選択, 必須○ (also 必須◎, 任意 …): a cell that says only whether the item must be answered. */
export function isObligation(text: string): boolean {
  return /^(?:必須|選択|任意|推奨|mandatory|optional|required)\s*[○◯〇◎●]?$/iu.test(text.normalize("NFKC").trim());
}

/** 「選択 有・東証一部」: an obligation and an answer that a PDF copy left in one cell; null where there is no such thing. */
export function splitObligation(text: string): { readonly obligation: string; readonly rest: string } | null {
  const match = /^(?<obligation>(?:必須|選択)[○◯〇]?)[ \u3000\t\n]+(?<rest>\S[\s\S]*)$/u.exec(text.trim());
  return match?.groups ? { obligation: match.groups["obligation"] ?? "", rest: match.groups["rest"] ?? "" } : null;
}

/** Tells the unit words of the forms (有無, 時間帯, 稼働率(%) …) from other texts. */
export function unitWords(forms: readonly Form[]): (text: string) => boolean {
  const words = new Set(
    [...GENERAL_UNITS, ...forms.flatMap((form) => form.items.map(({ unit }) => unit ?? ""))].map(foldLabel),
  );
  words.delete("");
  return (text) => text.length <= 20 && words.has(foldLabel(text));
}

const GENERAL_UNITS = [
  "有無",
  "時間帯",
  "時間",
  "時間(分)",
  "時間(秒)",
  "稼働率(%)",
  "遵守率(%)",
  "世代数",
  "頻度",
  "回",
  "処理能力",
  "設定状況",
  "状況把握",
  "把握状況",
  "有無/内容",
  "有無/制約条件",
  "有無/保証要件",
  "有無/実施状況",
  "有無/設定状況",
  "有無(ファイル形式)",
  "%",
  "件",
  "件数",
  "日",
  "分",
  "秒",
];

/** An answer that vendors write in a word: 有, 無, 【有】…, あり:…, ○, Yes … */
export function looksAnswered(text: string): boolean {
  return /^(?:[【[(（]?\s*(?:有|無|あり|なし|有り|無し|はい|いいえ|可|不可|yes|no|n\/a)\s*[】\])）]?(?:$|[\s:：、。・(（])|[○◯〇×✕△●－―-]$|[【[]|該当なし|対象外|非公開|未対応|対応済)/iu.test(
    text.normalize("NFKC").trim(),
  );
}

/** ※ (注) 注) * ・: a line that comments on the table and answers nothing. */
export function isNote(text: string): boolean {
  return /^(?:[※*＊†]|[（(]注|注[\d１-９)）:：]|[（(]参考|備考[:：]|end of|以上$)/iu.test(text.trim());
}

/** A question or a requirement, not a thing: …か, …こと。 */
export function isQuestion(text: string): boolean {
  return /(?:か|こと|\?|？)[。.?？]?\s*$/u.test(text.trim());
}

/** What a word means (…のこと。…を指す。…までの時間の平均): a line of a glossary, or what is asked; no answer. */
export function isExplanation(text: string): boolean {
  return EXPLAINS.test(text.trim()) || isDefinition(text.trim().replace(/[。.]$/, ""));
}

const EXPLAINS =
  /(?:のこと(?:である|です)?|を(?:指す|さす|いう|言う|意味する|表す|示す)(?:用語|言葉)?|の略(?:称)?|を指します|をいいます|を意味します)[。.]?\s*$/u;

/** A longer phrase that ends in the kind of thing it is, and names no figure and no fact: 実際に利用できた時間の割合. */
function isDefinition(text: string): boolean {
  return text.length >= 10 && !/[\d０-９。、:：○×有無]/u.test(text) && KINDS.test(text);
}

const KINDS =
  /(?:の|する|した|させる|される|された|まで)(?:割合|比率|平均|確率|時間|目標|目標時間|目標時点|目標値|期間|期限|間隔|頻度|回数|件数|数|世代の数|時間帯|方法|手段|方針|基準|範囲|条件|種類|形式|上限|要件|強度)$/u;

/**
 * Sentences of a publisher's own commentary (…を取り決める。…が望ましい。…問題ないか?), as METI's 備考 has them:
 * a plain verb, an adjective or a question at the end, where vendors write です and ます or break off with a noun.
 */
export function isNormative(text: string): boolean {
  const end = text.trim().replace(/[。.．)）」』?？\s]{1,20}$/u, "");
  return (
    /(?:[うくぐすつぬぶむるい]|こと|か|検討|設定)$/u.test(end) && !/(?:ます|です|ません|ください|下さい)$/u.test(end)
  );
}
