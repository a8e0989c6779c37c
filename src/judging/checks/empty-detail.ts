import type { SheetLayout } from "../../model/checklist";
import type { CrossCheck } from "../../model/cross-check";
import type { CrossFinding, Finding } from "../../model/finding";
import { cellOf } from "../clear-answer";
import { isClearMatch } from "../clear-match";
import { tagged } from "../ruling";

type Check = Extract<CrossCheck, { readonly kind: "emptyDetail" }>;

/**
 * 有 without its detail. An item that asks for one always wants it, and so does a column for it (内容). A 補足 column wants
 * nothing, and one that we do not know by its header wants it where the vendor mostly fills it in.
 */
export function emptyDetail(
  findings: readonly Finding[],
  check: Check,
  layouts: readonly SheetLayout[],
): readonly CrossFinding[] {
  const saidYes = findings.filter(isBareOrDetailedYes);
  const withColumn = saidYes.filter(hasColumn);
  const isMostlyFilledIn = withColumn.filter((finding) => !lacksDetail(finding)).length * 2 > withColumn.length;
  const isWanted = (finding: Finding) => {
    if (check.items.includes(finding.response.item.id)) return hasColumn(finding) || finding.reason !== "noFigure";
    if (!hasColumn(finding)) return false;
    const header = headerOf(finding, layouts);
    return header === "" ? isMostlyFilledIn : !check.optional?.some((word) => header.includes(word));
  };
  return saidYes
    .filter((finding) => lacksDetail(finding) && isWanted(finding))
    .map((finding) => ({
      check: check.kind,
      cells: [cellOf(finding), ...finding.response.answer.parts.slice(1, 2).map(({ at }) => at)],
      verdict: "review",
      details: { item: finding.response.item.label, answer: finding.response.answer.parts[0]?.text.trim() ?? "" },
    }));
}

function hasColumn({ response }: Finding): boolean {
  return response.answer.parts.length > 1;
}

/** What is printed over the detail cell; empty where that is not known. */
function headerOf({ response }: Finding, layouts: readonly SheetLayout[]): string {
  const column = response.answer.parts[1]?.at.column;
  const tables = layouts.filter(({ sheet }) => sheet === response.sheet).flatMap((layout) => layout.tables);
  const found = tables
    .flatMap((table) => table.columns)
    .find((each) => each.role === "detail" && each.column === column);
  return found?.header.normalize("NFKC").toLowerCase().trim() ?? "";
}

function isBareOrDetailedYes({ response, reading }: Finding): boolean {
  const isPlain = reading.state === "value" && reading.from === null && isClearMatch(response.match);
  return isPlain && tagged(reading, "yes").length > 0 && tagged(reading, "no").length === 0;
}

/** Nothing but the tag: in the detail cell, or in the whole answer where there is one cell only. */
function lacksDetail({ response, reading }: Finding): boolean {
  const [answer, ...details] = response.answer.parts;
  if (details.length > 0 && details.some(({ text }) => saysSomething(text))) return false;
  if (!answer || reading.values.some(({ value }) => value.type !== "yesNo")) return false;
  const [yes] = tagged(reading, "yes");
  const rest = yes ? response.answer.text.slice(0, yes.span.start) + response.answer.text.slice(yes.span.end) : "";
  return !saysSomething(rest);
}

function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replaceAll(/[ーｰ]/g, ""));
}
