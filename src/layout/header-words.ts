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
  // Header cells are short; the bracketed hint of 必須/選択(注1) or 回答(貴社記入欄) says nothing about the role.
  const bare = foldLabel(text.replace(/[（(［[<＜][^）)］\]>＞]*[）)］\]>＞]/g, "")) || foldLabel(text);
  if (bare === "" || bare.length > LONGEST_HEADER) return [];
  return vocabulary.exact.get(bare) ?? endingVotes(bare);
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
  for (const [ending, role, weight] of ENDINGS) if (folded.endsWith(ending)) return [{ role, weight }];
  return [];
}

const ENDINGS: readonly (readonly [string, HeaderRole, number])[] = [
  ["回答例", "example", 0.9],
  ["記入例", "example", 0.9],
  ["設定例", "example", 0.9],
  ["回答欄", "answer", 0.9],
  ["回答内容", "answer", 0.9],
  ["回答", "answer", 0.9],
  ["補足", "detail", 0.8],
  ["コメント", "detail", 0.6],
  ["番号", "ref", 0.5],
  ["no", "ref", 0.5],
  ["分類", "section", 0.8],
  ["区分", "section", 0.6],
  ["項目", "item", 0.6],
  ["説明", "definition", 0.8],
  ["設問", "item", 0.9],
  ["質問", "item", 0.9],
];
