import type { ColumnProfile } from "./column-profile";
import { HEADER_ROLES, type HeaderRole } from "./header-role";
import type { Header } from "./header-rows";
import { type HeaderVocabulary, votesFor } from "./header-words";

/** A column with its header and its cells, on which roles are decided. */
export interface Column {
  readonly index: number;
  readonly header: readonly string[];
  readonly profile: ColumnProfile;
  /** How strongly the header speaks for a role, 0 … 1. */
  vote(role: HeaderRole): number;
}

/** What header and cells say of one column. */
export function columnOf(profile: ColumnProfile, header: Header | undefined, vocabulary: HeaderVocabulary): Column {
  const lines = header?.texts.get(profile.column) ?? [];
  const votes = lines.flatMap((line) => votesFor(line, vocabulary));
  return {
    index: profile.column,
    header: lines,
    profile,
    vote: (role) => Math.max(0, ...votes.filter((vote) => vote.role === role).map(({ weight }) => weight)),
  };
}

/** The role that the header speaks for most; undefined where it says nothing. */
export function strongestVote({ vote }: Column): HeaderRole | undefined {
  let strongest: HeaderRole | undefined;
  for (const role of HEADER_ROLES) if (vote(role) > (strongest ? vote(strongest) : 0)) strongest = role;
  return strongest;
}
