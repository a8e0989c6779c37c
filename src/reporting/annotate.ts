import { type Address, formatAddress, type SheetName } from "../model/address";
import type { Changeset, NoteToWrite, SheetAnnotation, VerdictColour } from "../model/changeset";
import { type Finding, type Review, VERDICTS_BY_GRAVITY } from "../model/finding";
import { PALETTE } from "../model/palette";
import type { Lang } from "../model/report";
import { answerCell } from "./answers-at";
import { detailsSheet } from "./details-sheet";
import { gravestOf } from "./effective";
import { inquiriesSheet } from "./inquiries-sheet";
import type { Decisions } from "./merge-decisions";
import { type CellFindings, noteText } from "./note";
import type { RunFacts } from "./run-facts";
import { runRecord } from "./run-record";
import { summarySheet } from "./summary-sheet";

/** All that one validation writes: colours and notes on the vendor's sheets, our three sheets, the record of the run. */
export function annotate(review: Review, facts: RunFacts, decisions: Decisions, lang: Lang): Changeset {
  const numbers = new Map(review.findings.map((finding, index) => [finding, index + 1] as const));
  const cells = cellFindings(review);
  const sheets = [...new Set([...cells.values()].map(({ at }) => at.sheet))];
  return {
    annotations: sheets.map((sheet) => {
      const here = [...cells.values()].filter(({ at }) => at.sheet === sheet);
      return annotation(sheet, here, (findings) => noteText(findings, facts, decisions, numbers, lang));
    }),
    sheets: [
      summarySheet(review, facts, decisions, lang),
      detailsSheet(review, facts, decisions, lang),
      inquiriesSheet(review, facts, decisions, lang),
    ],
    records: { run: runRecord(review, facts) },
  };
}

interface AnnotatedCell extends CellFindings {
  readonly at: Address;
}

/** Several findings can meet in one cell: an answer merged over several items, a finding across rows. */
function cellFindings({ findings, crossFindings }: Review): ReadonlyMap<string, AnnotatedCell> {
  const cells = new Map<string, AnnotatedCell>();
  const add = (at: Address, finding: Partial<CellFindings>) => {
    const known = cells.get(formatAddress(at));
    cells.set(formatAddress(at), {
      at,
      findings: [...(known?.findings ?? []), ...(finding.findings ?? [])],
      crossFindings: [...(known?.crossFindings ?? []), ...(finding.crossFindings ?? [])],
    });
  };
  const anchors = new Map<string, Address>();
  for (const finding of findings) {
    const at = answerCell(finding.response.answer);
    add(at, { findings: [finding] });
    for (const part of finding.response.answer.parts) anchors.set(formatAddress(part.at), at);
  }
  for (const cross of crossFindings) {
    const at = new Map(
      cross.cells.map((cell) => anchors.get(formatAddress(cell)) ?? cell).map((a) => [formatAddress(a), a]),
    );
    for (const address of at.values()) add(address, { crossFindings: [cross] });
  }
  return cells;
}

function annotation(
  sheet: SheetName,
  cells: readonly AnnotatedCell[],
  textOf: (findings: CellFindings) => string | undefined,
): SheetAnnotation {
  return {
    sheet,
    colours: VERDICTS_BY_GRAVITY.flatMap((verdict): readonly VerdictColour[] => {
      const coloured = cells.filter((cell) => verdictOfCell(cell) === verdict).map(({ at }) => cellOf(at));
      if (verdict === "notSelected" || coloured.length === 0) return [];
      return [{ verdict, cells: coloured, ...PALETTE[verdict] }];
    }),
    notes: cells.flatMap((cell): readonly NoteToWrite[] => {
      const text = textOf(cell);
      return text === undefined ? [] : [{ at: cellOf(cell.at), text }];
    }),
  };
}

/** The gravest of all that is said of the cell: an answer that another row contradicts is not shown as 適合. */
function verdictOfCell({ findings, crossFindings }: AnnotatedCell) {
  return gravestOf([...findings, ...crossFindings].map(({ verdict }: { verdict: Finding["verdict"] }) => verdict));
}

function cellOf({ row, column }: Address) {
  return { row, column };
}
