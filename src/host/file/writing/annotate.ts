import type { Changeset, RefusedChange, SheetAnnotation } from "../../../model/changeset";
import { HostError } from "../../port";
import { dialectOf } from "../package/namespaces";
import { readRows } from "../reading/cells";
import { readSheet } from "../reading/sheet";
import { partOfKind, type Workbook } from "../reading/workbook";
import { colourEdits } from "./colours";
import type { Draft } from "./draft";
import { gridOf } from "./note-box";
import { writeNotes } from "./notes";
import { writeOwnSheets } from "./own-sheets";
import { type StyleDraft, styleDraft } from "./style-draft";

/** Gathers a whole changeset in a draft. Gives back what the workbook does not allow. */
export function annotate(
  draft: Draft,
  workbook: Workbook,
  changes: Changeset,
  mayAddSheets: boolean,
): readonly RefusedChange[] {
  const dialect = dialectOf(workbook.root.namespace);
  const styles = styleDraft(draft, partOfKind(workbook, "styles") ?? null, dialect.main, (xml) => {
    const part = draft.freeName((number) => `xl/styles${number === 1 ? "" : number}.xml`);
    draft.add(part, xml, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
    draft.relate(workbook.part, `${dialect.relationships}/styles`, part);
  });
  const refused = changes.annotations.flatMap((annotation) => annotateSheet(draft, workbook, annotation, styles));
  const locked = mayAddSheets
    ? writeOwnSheets(draft, workbook, changes.sheets, styles, dialect)
    : changes.sheets.map(({ name }) => ({
        sheet: name,
        what: "sheet" as const,
        because: "structureLocked" as const,
        cells: [],
      }));
  styles.flush();
  return [...refused, ...locked];
}

function annotateSheet(
  draft: Draft,
  workbook: Workbook,
  { sheet: name, colours, notes }: SheetAnnotation,
  styles: StyleDraft,
): readonly RefusedChange[] {
  const entry = workbook.sheets.find((candidate) => candidate.name === name);
  if (!entry) throw new HostError("noSuchSheet", { sheet: name });
  const sheet = readSheet(draft.base, entry.part);
  if (sheet.isProtected) {
    const because = "sheetProtected" as const;
    return [
      { sheet: name, what: "colours" as const, because, cells: colours.flatMap(({ cells }) => cells) },
      { sheet: name, what: "notes" as const, because, cells: notes.map(({ at }) => at) },
    ].filter(({ cells }) => cells.length > 0);
  }
  const { root } = draft.open(entry.part);
  draft.edit(entry.part, ...colourEdits(root, colours, styles));
  if (notes.length === 0) return [];
  const grid = gridOf(sheet, readRows(sheet));
  const kept = writeNotes(draft, entry.part, notes, grid, dialectOf(workbook.root.namespace));
  const cells = kept.map(({ at }) => at);
  return cells.length === 0 ? [] : [{ sheet: name, what: "notes", because: "noteOfVendor", cells }];
}
