import type { ColumnRole } from "../model/form";

/** `foreign`: a column that no questionnaire has (単価, 変更日, 担当者 …). `reviewer`: one that the buyer fills in. */
export const HEADER_ROLES = [
  "ref",
  "section",
  "item",
  "definition",
  "unit",
  "example",
  "obligation",
  "answer",
  "detail",
  "remark",
  "foreign",
  "reviewer",
] as const satisfies readonly (ColumnRole | "foreign" | "reviewer")[];

export type HeaderRole = (typeof HEADER_ROLES)[number];
