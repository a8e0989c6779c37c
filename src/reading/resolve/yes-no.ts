import type { Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { findClauses } from "../find/clauses";
import type { Found } from "../find/found";
import type { FoundCondition } from "../refine/conditions";

/** What tags and sentences say together: the yes/no that stands, what narrows it, and what cannot both hold. */
export interface YesNoReading {
  readonly values: readonly Found[];
  readonly conditions: readonly FoundCondition[];
  readonly contradiction: readonly Span[];
}

/**
 * A tag stands, and the sentences after it are its detail: they may deny it (contradiction) or narrow it (`partial`).
 * Without a tag the sentence that answers the question stands. `isAbout` tells whether a stretch speaks of what was asked.
 */
export function resolveYesNo(
  answer: ReadableAnswer,
  mentions: readonly Found[],
  isAbout: (words: string) => boolean,
): YesNoReading {
  const tags = mentions.filter(({ origin }) => origin === "tag");
  const predicates = mentions.filter(({ origin }) => origin === "predicate").map((one) => placeInClause(answer, one));
  const [tag] = tags;
  if (!tag) return withoutTag(predicates, isAbout);
  const later = predicates.filter(({ found }) => found.at.start >= tag.at.end);
  const against = later.filter(({ found }) => valueOf(found) !== valueOf(tag));
  const contradiction: Span[] = [];
  const conditions: FoundCondition[] = [];
  for (const one of against) {
    const denies =
      valueOf(tag) === "yes" ? isAbout(one.words) : isAbout(one.words) && one.isPlain && !hasConcession(later, one);
    if (denies) contradiction.push(tag.at, one.found.at);
    else if (
      valueOf(tag) === "yes" ||
      !/(?:お客様|利用者|ご?契約者|貴社)[^。]{0,12}(?:にて|側|ご自身|が)/.test(one.words)
    ) {
      conditions.push({ kind: "partial", at: one.found.at });
    }
  }
  return { values: tags, conditions, contradiction };
}

interface PlacedPredicate {
  readonly found: Found;
  readonly words: string;
  /** No proviso, no note, no concession. */
  readonly isPlain: boolean;
  readonly isConcession: boolean;
}

function placeInClause({ text }: ReadableAnswer, found: Found): PlacedPredicate {
  const clause = findClauses(text).find(({ start, end }) => start <= found.at.start && found.at.end <= end);
  const words = clause ? text.slice(clause.start, clause.end) : text;
  const isConcession = clause?.isConcession ?? false;
  return { found, words, isPlain: clause?.kind === "main" && !isConcession, isConcession };
}

function hasConcession(all: readonly PlacedPredicate[], one: PlacedPredicate): boolean {
  return all[all.indexOf(one) - 1]?.isConcession ?? false;
}

function withoutTag(predicates: readonly PlacedPredicate[], isAbout: (words: string) => boolean): YesNoReading {
  const [first] = predicates;
  if (!first) return { values: [], conditions: [], contradiction: [] };
  const denial = predicates.find(({ found }) => valueOf(found) === "no");
  if (!denial) return { values: [best(predicates, isAbout).found], conditions: [], contradiction: [] };
  if (denial !== first && !first.isConcession) {
    // 暗号化しております。ただし、バックアップは暗号化しておりません。
    return { values: [first.found], conditions: [{ kind: "partial", at: denial.found.at }], contradiction: [] };
  }
  const softening = predicates.find(
    ({ found, words }) =>
      found !== denial.found && valueOf(found) === "yes" && found.at.start > denial.found.at.start && isAbout(words),
  );
  return {
    values: [denial.found],
    conditions: softening ? [{ kind: "partial", at: softening.found.at }] : [],
    contradiction: [],
  };
}

/** The first sentence that speaks of what was asked, else the first. */
function best(predicates: readonly PlacedPredicate[], isAbout: (words: string) => boolean): PlacedPredicate {
  return predicates.find(({ words, isPlain }) => isPlain && isAbout(words)) ?? (predicates[0] as PlacedPredicate);
}

function valueOf({ value }: Found): string {
  return value.type === "yesNo" ? value.value : "";
}
