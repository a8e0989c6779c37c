import type { ProfileId } from "../model/profile";
import type { Lang, Report } from "../model/report";
import { builtInCatalog } from "./catalog";

/** What a sheet leaves open and only the reviewer can say: which pattern of the MIC guideline it is to be judged by. */
export interface PatternQuestion {
  /** Why it is asked, and by which pattern the sheet was judged meanwhile: those of the report's hints that are about it. */
  readonly because: readonly string[];
  readonly options: readonly PatternOption[];
  /** The pattern that was applied. */
  readonly applied: number | null;
  /** True where a reviewer chose it; it can still be chosen anew. */
  readonly isAnswered: boolean;
  /** The profiles that were in force beside it. */
  readonly others: readonly ProfileId[];
}

export interface PatternOption {
  readonly pattern: number;
  readonly profile: ProfileId;
  readonly name: string;
  /** Services that are typical of it. */
  readonly examples: string;
}

/** Null where the sheet declares its pattern, or the reviewer named the profiles. */
export function patternQuestion({ hints, profiles }: Report, lang: Lang): PatternQuestion | null {
  const about = hints.filter(({ code }) => QUESTIONS.includes(code) || ANSWERS.includes(code));
  if (!about.some(({ code }) => QUESTIONS.includes(code))) return null;
  const options = patternOptions(lang);
  const isOption = (id: ProfileId) => options.some(({ profile }) => profile === id);
  return {
    because: about.map(({ message }) => message),
    options,
    applied: options.find(({ profile }) => profiles.some(({ id }) => id === profile))?.pattern ?? null,
    isAnswered: about.some(({ code }) => ANSWERS.includes(code)),
    others: profiles.map(({ id }) => id).filter((id) => !isOption(id)),
  };
}

const QUESTIONS: readonly string[] = ["patternMissing", "patternContradictory"];
const ANSWERS: readonly string[] = ["patternChosen", "patternKept"];

function patternOptions(lang: Lang): readonly PatternOption[] {
  return [...builtInCatalog().profiles.values()].flatMap(({ id, pattern, about }) =>
    pattern === null || !about
      ? []
      : [{ pattern, profile: id, name: about.name[lang], examples: about.examples[lang] }],
  );
}
