import type { ColumnProfile } from "./column-profile";
import type { Header } from "./header";
import { HEADER_ROLES, type HeaderRole } from "./header-role";
import { type HeaderVocabulary, type HeaderVote, headerWord, votesFor } from "./header-words";

/** A column with its header and its cells, on which roles are decided. */
export interface Column {
  readonly index: number;
  readonly header: readonly string[];
  readonly profile: ColumnProfile;
  /** The innermost line where it is a header word as it stands (内容); null where a name is in it (A社の回答, プラン1). */
  readonly word: string | null;
  /** How strongly the header speaks for a role, 0 … 1. */
  vote(role: HeaderRole): number;
}

/** What header and cells say of one column. */
export function columnOf(profile: ColumnProfile, header: Header | undefined, vocabulary: HeaderVocabulary): Column {
  const lines = header?.texts.get(profile.column) ?? [];
  const votes = votesOfLines(lines, vocabulary);
  return {
    index: profile.column,
    header: lines,
    profile,
    word: headerWord(lines.at(-1) ?? "", vocabulary),
    vote: (role) => Math.max(0, ...votes.filter((vote) => vote.role === role).map(({ weight }) => weight)),
  };
}

/** The role that the header speaks for most; undefined where it says nothing. */
export function strongestVote({ vote }: Column): HeaderRole | undefined {
  let strongest: HeaderRole | undefined;
  for (const role of HEADER_ROLES) if (vote(role) > (strongest ? vote(strongest) : 0)) strongest = role;
  return strongest;
}

/** The innermost line says what the column is; 回答 above it makes an answer of 内容 and of a name, but not of 補足. */
function votesOfLines(lines: readonly string[], vocabulary: HeaderVocabulary): readonly HeaderVote[] {
  const inner = votesFor(lines.at(-1) ?? "", vocabulary);
  const outer = lines.slice(0, -1).flatMap((line) => votesFor(line, vocabulary));
  if (inner.length === 0) return outer;
  const isUnderAnswer = outer.some(({ role, weight }) => role === "answer" && weight >= 0.9);
  const answering = inner.filter(({ role }) => role === "answer" || role === "detail");
  return isUnderAnswer && answering.length > 0 ? answering : inner;
}
