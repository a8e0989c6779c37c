import type { PolicyCriterionData, PolicyData } from "./policy-schema";

/** One sheet of a policy that is edited in Excel: texts only, the first row its headings. */
export interface PolicySheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A policy as sheets for people who do not edit JSON; `policyFromRows` reads them back without loss. */
export function policyToRows(policy: PolicyData): readonly PolicySheet[] {
  return [
    { name: SHEETS.basics, rows: [["項目", "値"], ...basics(policy)] },
    {
      name: SHEETS.criteria,
      rows: [CRITERION_COLUMNS.map(({ heading }) => heading), ...(policy.criteria ?? []).map(criterionRow)],
    },
    { name: SHEETS.adjustments, rows: [["種類", "対象", "値"], ...adjustments(policy)] },
  ];
}

/** The names of the sheets, and of the kinds of rows in them. */
export const SHEETS = { basics: "基本", criteria: "判定基準", adjustments: "調整と言い換え" } as const;

export const BASICS = {
  $schema: "$schema",
  schema: "書式",
  id: "ID",
  title: "名称",
  version: "版",
  extends: "土台",
} as const satisfies { readonly [K in keyof PolicyData]?: string };

export const ADJUSTMENTS = {
  weights: "重み",
  switchOn: "判定に使う",
  switchOff: "判定から外す",
  accept: "同等と認める記載",
  controls: "管理項目の言い換え",
  items: "項目の言い換え",
} as const;

type CriterionKey = Exclude<keyof PolicyCriterionData, "source" | "obligation">;

/** A column of the criteria sheet: a field of a criterion, or a part of one of its two compound fields. */
export type CriterionColumn = {
  readonly heading: string;
  readonly of:
    | { readonly kind: "text" | "list" | "flag"; readonly key: CriterionKey }
    | { readonly kind: "source"; readonly key: "title" | "clause" | "edition" | "url" }
    | { readonly kind: "obligation"; readonly key: "form" | "is" };
};

export const CRITERION_COLUMNS: readonly CriterionColumn[] = [
  { heading: "ID", of: { kind: "text", key: "id" } },
  { heading: "管理項目", of: { kind: "text", key: "control" } },
  { heading: "項目", of: { kind: "text", key: "item" } },
  { heading: "様式", of: { kind: "obligation", key: "form" } },
  { heading: "必須区分", of: { kind: "obligation", key: "is" } },
  { heading: "以上", of: { kind: "text", key: "atLeast" } },
  { heading: "以下", of: { kind: "text", key: "atMost" } },
  { heading: "であること", of: { kind: "text", key: "is" } },
  { heading: "いずれか", of: { kind: "list", key: "oneOf" } },
  { heading: "開示", of: { kind: "flag", key: "answered" } },
  { heading: "重み", of: { kind: "text", key: "weight" } },
  { heading: "出典", of: { kind: "source", key: "title" } },
  { heading: "条項", of: { kind: "source", key: "clause" } },
  { heading: "出典の版", of: { kind: "source", key: "edition" } },
  { heading: "出典のURL", of: { kind: "source", key: "url" } },
  { heading: "出典の確認", of: { kind: "text", key: "provenance" } },
  { heading: "提案水準", of: { kind: "flag", key: "proposed" } },
  { heading: "判定に使う", of: { kind: "flag", key: "active" } },
  { heading: "届かないとき", of: { kind: "text", key: "onMiss" } },
  { heading: "理由", of: { kind: "text", key: "rationale" } },
  { heading: "同等と認める記載", of: { kind: "list", key: "accept" } },
];

export const YES = "はい";
export const NO = "いいえ";

/** Several texts in one cell, one per line; a line break inside a text is written \n, and a tab, which not every program keeps, \t. */
function joinLines(texts: readonly string[]): string {
  return texts.map(escapeLine).join("\n");
}

function escapeLine(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\r", "\\r").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
}

/** The texts that `joinLines` put into one cell. */
export function splitLines(cell: string): readonly string[] {
  return cell
    .replaceAll("\r\n", "\n")
    .split("\n")
    .map((line) => line.replaceAll(/\\(?<escaped>[\\nrt])/g, (_all, escaped: string) => ESCAPED[escaped] ?? ""));
}

const ESCAPED: { readonly [letter: string]: string } = { "\\": "\\", n: "\n", r: "\r", t: "\t" };

function basics(policy: PolicyData): readonly (readonly string[])[] {
  return (Object.keys(BASICS) as (keyof typeof BASICS)[]).flatMap((key) => {
    const value = policy[key];
    return value === undefined ? [] : [[BASICS[key], cell(value)]];
  });
}

function criterionRow(criterion: PolicyCriterionData): readonly string[] {
  return CRITERION_COLUMNS.map(({ of }) => fieldOf(criterion, of));
}

function fieldOf(criterion: PolicyCriterionData, of: CriterionColumn["of"]): string {
  switch (of.kind) {
    case "text":
    case "list":
    case "flag":
      return cell(criterion[of.key]);
    case "source":
      return cell(criterion.source[of.key]);
    case "obligation":
      return cell(criterion.obligation?.[of.key]);
  }
}

function cell(value: string | boolean | readonly string[] | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? YES : NO;
  return typeof value === "string" ? joinLines([value]) : joinLines(value);
}

function adjustments({ weights, switchOn, switchOff, accept, synonyms }: PolicyData): readonly (readonly string[])[] {
  const each = (kind: string, record: { readonly [name: string]: string | readonly string[] } | undefined) =>
    Object.entries(record ?? {}).map(([name, value]) => [kind, name, cell(value)]);
  return [
    ...each(ADJUSTMENTS.weights, weights),
    ...(switchOn ?? []).map((name) => [ADJUSTMENTS.switchOn, name, ""]),
    ...(switchOff ?? []).map((name) => [ADJUSTMENTS.switchOff, name, ""]),
    ...each(ADJUSTMENTS.accept, accept),
    ...each(ADJUSTMENTS.controls, synonyms?.controls),
    ...each(ADJUSTMENTS.items, synonyms?.items),
  ];
}
