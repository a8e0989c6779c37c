/** Why a file of ours or of a company's cannot be used. The sentences are in `problem-sentences.ts`. */
export type ProblemCode =
  | "syntax"
  | "indent"
  | "unclosed"
  | "duplicateKey"
  | "severalDocuments"
  | "tag"
  | "alias"
  | "encoding"
  | "tooLarge"
  | "isWorkbook"
  | "misspeltKey"
  | "missing"
  | "wrongType"
  | "notAllowed"
  | "badFormat"
  | "empty"
  | "notExactlyOne"
  | "unknownControl"
  | "unknownItem"
  | "unknownForm"
  | "unknownProfile"
  | "unknownCategory"
  | "unknownCriterion"
  | "unknownCode"
  | "unreadableValue"
  | "unsuitableTest"
  | "wrongDirection"
  | "duplicateId"
  | "cycle"
  | "nothingToJudge";

/** One thing that is wrong, and where. */
export interface Problem {
  readonly file: string;
  /** `criteria[3].atLeast`; empty: the file as a whole. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly details: { readonly [name: string]: string };
}

/** A place inside a file, from the root: keys and positions. */
export type Path = readonly PropertyKey[];

/** `["criteria", 3, "atLeast"]` → `criteria[3].atLeast`. */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text ? `${text}.${String(step)}` : String(step)),
    "",
  );
}
