import type { Problem } from "./problem";
import { sentenceOf } from "./problem-sentences";

/** Our data is wrong. Carries all problems at once, each with file and path. */
export class CatalogError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.file} ${problem.path}: ${sentenceOf(problem, "en").what}`).join("\n"));
    this.name = "CatalogError";
  }
}
