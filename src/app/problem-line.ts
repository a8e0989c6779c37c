import type { Problem } from "../catalog/problem";
import { sentenceOf } from "../catalog/problem-sentences";
import type { Lang } from "../model/report";

/** Something wrong in a file that a person edits; the line where it is known. */
export type FileProblem = Problem & { readonly line?: number | null };

/** The problem on one line: `policy.yaml:12 criteria[0].atLeast: …`. */
export function problemLine(problem: FileProblem, lang: Lang): string {
  const place = [`${problem.file}${problem.line ? `:${problem.line}` : ""}`, problem.path].filter(Boolean).join(" ");
  const { what, mend } = sentenceOf(problem, lang);
  return `${place}: ${what}${lang === "ja" ? "" : " "}${mend}`;
}
