import type { Cell } from "../../model/address";
import { MARKER_FORMULA, NOTE_MARK } from "../../model/changeset";
import { OWN_SHEETS, SHEET_MARK } from "../../model/own-sheets";
import { supports } from "./run";

/** What of ours, and what of the vendor's that stands in our way, is in the workbook. */
export interface Survey {
  readonly isStructureLocked: boolean;
  readonly sheets: readonly SurveyedSheet[];
  /** Tables and names of the vendor's, in lower case; both share one space. */
  readonly takenNames: ReadonlySet<string>;
}

export interface SurveyedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  /** One of the sheets that we added. */
  readonly isOurs: boolean;
  readonly rules: readonly Excel.ConditionalFormat[];
  readonly notes: readonly Excel.Note[];
  readonly tables: readonly Excel.Table[];
  /** Cells with a note or a comment of the vendor's. */
  readonly remarks: readonly Cell[];
}

/** Looks at the whole workbook in at most three round trips. `queue` may add what the caller wants to know besides. */
export async function survey(context: Excel.RequestContext, queue: () => void = () => {}): Promise<Survey> {
  const { worksheets, protection, tables, names } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  protection.load("protected");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();

  const found = worksheets.items.map(queueSheet);
  queue();
  await context.sync();

  const sheets = found.map((sheet) => sheet());
  await context.sync();

  const surveyed = sheets.map((sheet) => sheet());
  const ourTables = surveyed.flatMap((sheet) => (sheet.isOurs ? sheet.tables : [])).map(({ name }) => name);
  const taken = [...tables.items, ...names.items].map(({ name }) => name).filter((name) => !ourTables.includes(name));
  return {
    isStructureLocked: protection.protected,
    sheets: surveyed,
    takenNames: new Set(taken.map((name) => name.toLowerCase())),
  };
}

/** Asks for one sheet in two steps: what is there, then what tells ours from the vendor's. */
function queueSheet(sheet: Excel.Worksheet): () => () => SurveyedSheet {
  const { name } = sheet;
  const mayBeOurs = Object.values<string>(OWN_SHEETS).includes(name);
  const mark = mayBeOurs ? sheet.names.getItemOrNullObject(SHEET_MARK) : undefined;
  mark?.load("name");
  if (mayBeOurs) sheet.tables.load("items/name");
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/type");
  const notes = supports("1.18") ? sheet.notes : undefined;
  notes?.load("items/content");
  sheet.comments.load("items/content");
  return () => {
    const custom = rules.items.filter(({ type }) => type === "Custom");
    for (const rule of custom) rule.custom.rule.load("formula");
    const isNoteOfOurs = ({ content }: { readonly content: string }) => String(content).startsWith(NOTE_MARK);
    const places = [...(notes?.items.filter((note) => !isNoteOfOurs(note)) ?? []), ...sheet.comments.items].map(
      (remark) => {
        const at = remark.getLocation();
        at.load("rowIndex,columnIndex");
        return at;
      },
    );
    return () => ({
      name,
      sheet,
      isProtected: sheet.protection.protected,
      isOurs: mark !== undefined && !mark.isNullObject,
      rules: custom.filter((rule) => MARKER_FORMULA.test(rule.custom.rule.formula)),
      notes: notes?.items.filter(isNoteOfOurs) ?? [],
      tables: mayBeOurs ? sheet.tables.items : [],
      remarks: places.map(({ rowIndex, columnIndex }) => ({ row: rowIndex, column: columnIndex })),
    });
  };
}
