import type { ColumnRole, Form } from "../model/form";
import { foldLabel } from "../text/fold-label";
import { GENERAL_HEADERS } from "./general-headers";
import type { HeaderRole } from "./header-role";

/** What one header text may say about its column. `weight` is 1 for a word with one meaning, less for one that changes its role. */
export interface HeaderVote {
  readonly role: HeaderRole;
  readonly weight: number;
}

/** All roles that a header text may mean, strongest first; empty for a text that is no header word. */
export function votesFor(text: string, vocabulary: HeaderVocabulary): readonly HeaderVote[] {
  const bare = bareHeader(text);
  if (bare === "" || bare.length > LONGEST_HEADER) return [];
  if (isGrade(bare)) return [{ role: "foreign", weight: 1 }];
  const votes = vocabulary.exact.get(bare) ?? compoundVotes(text, vocabulary) ?? endingVotes(bare);
  return isAnswerInBrackets(text, vocabulary) ? [{ role: "answer", weight: 0.9 }, ...votes] : votes;
}

/** 備考(回答), 項目別(ご回答欄): the one hint in brackets that does say what the column is. */
function isAnswerInBrackets(text: string, { exact }: HeaderVocabulary): boolean {
  const inside = /[（(［[](?<hint>[^（()）［\][\]]{1,10})[）)］\]]$/u.exec(text.trim())?.groups?.["hint"];
  return exact.get(foldLabel(inside ?? ""))?.some(({ role, weight }) => role === "answer" && weight === 1) === true;
}

/** The header word that a text is as it stands, folded; null where a vendor's or service's name is in it. */
export function headerWord(text: string, vocabulary: HeaderVocabulary): string | null {
  const bare = bareHeader(text);
  return vocabulary.exact.has(bare) || compoundVotes(text, vocabulary) ? bare : null;
}

/** Header cells are short; the bracketed hint of 必須/選択(注1) or 回答(貴社記入欄) says nothing about the role. */
function bareHeader(text: string): string {
  return foldLabel(text.replace(/[（(［[<＜][^（(［[<＜）)］\]>＞]{0,60}[）)］\]>＞]/g, "")) || foldLabel(text);
}

/** レベル0, Level 3: what would do for a grade, in a table of requirements; nobody answers there. */
function isGrade(folded: string): boolean {
  return /^(?:レベル|level|lv)\d$/.test(folded);
}

/** 補足説明・根拠, 回答／備考: several header words in one cell, each of which may be meant. */
function compoundVotes(text: string, { exact }: HeaderVocabulary): readonly HeaderVote[] | undefined {
  const parts = text.split(/[・／/、&＆＋+]|および|及び/u).map(bareHeader);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const votes = parts.map((part) => exact.get(part));
  return votes.every((vote) => vote !== undefined) ? votes.flat() : undefined;
}

/** Header words by folded text. */
export interface HeaderVocabulary {
  readonly exact: ReadonlyMap<string, readonly HeaderVote[]>;
}

/** The general words and those of the forms; a form's own word weighs fully. */
export function headerVocabulary(forms: readonly Form[]): HeaderVocabulary {
  const exact = new Map<string, HeaderVote[]>();
  const add = (word: string, role: HeaderRole, weight: number) => {
    const folded = foldLabel(word);
    const votes = exact.get(folded) ?? [];
    if (folded === "" || votes.some((vote) => vote.role === role)) return;
    exact.set(
      folded,
      [...votes, { role, weight }].sort((one, other) => other.weight - one.weight),
    );
  };
  for (const [role, weight, words] of GENERAL_HEADERS)
    for (const word of words.split(" ")) add(word.replaceAll("_", " "), role, weight);
  for (const form of forms) {
    for (const [role, words] of Object.entries(form.headers)) {
      for (const word of words ?? []) add(word, role as ColumnRole, 0.8);
    }
  }
  return { exact };
}

const LONGEST_HEADER = 40;

/** 株式会社◯◯の回答, ベンダー記入欄, 貴社ご回答: vendors and buyers put their own name before the word. */
function endingVotes(folded: string): readonly HeaderVote[] {
  for (const [ending, role, weight, longest = LONGEST_HEADER] of ENDINGS) {
    if (folded.endsWith(foldLabel(ending)) && folded.length <= longest) return [{ role, weight }];
  }
  return [];
}

/** What also ends many a label (本店住所・郵便番号, 上場の有無) counts only where hardly anything stands before it. */
const SHORT_HEADER = 6;

const ENDINGS: readonly (readonly [ending: string, role: HeaderRole, weight: number, longest?: number])[] = [
  ["回答例", "example", 0.9],
  ["記入例", "example", 0.9],
  ["設定例", "example", 0.9],
  ["回答欄", "answer", 0.9],
  ["回答内容", "answer", 0.9],
  ["回答", "answer", 0.9],
  ["補足", "detail", 0.8],
  ["コメント", "detail", 0.6],
  ["番号", "ref", 0.5, SHORT_HEADER],
  ["no", "ref", 0.5],
  ["分類", "section", 0.8],
  ["区分", "section", 0.6],
  ["項目", "item", 0.6],
  ["項目名", "item", 0.8],
  ["項目例", "item", 0.8],
  ["チェック結果", "answer", 0.7],
  ["対応状況", "answer", 0.7],
  ["実施状況", "answer", 0.7],
  ["対応", "answer", 0.7],
  ["設定値", "answer", 0.5],
  ["サービスレベル", "answer", 0.5],
  ["可否", "answer", 0.7, SHORT_HEADER],
  ["有無", "answer", 0.7, SHORT_HEADER],
  ["説明", "definition", 0.8],
  ["設問", "item", 0.9],
  ["質問", "item", 0.9],
];
