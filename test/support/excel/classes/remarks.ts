import { type BookRemark, type BookSheet, mustBeOpen, newId } from "../book";
import { type ExcelObject, excelClass } from "../excel-class";
import { parseRange } from "../references";
import { Refusal } from "../wire";
import { range } from "./range";
import type { SheetTarget } from "./worksheet";

interface RemarkTarget extends SheetTarget {
  readonly remark: BookRemark;
}

/** Threaded comments; the add-in only reads them. */
export const comments = excelClass<SheetTarget>("CommentCollection", {
  items: (target) => target.sheet.comments.map((remark) => comment({ ...target, remark })),
  item: (target, id) => found(target, target.sheet.comments, id, comment),
});

/** Notes, which the npm library does not know: names and order of arguments are assumed from the type declarations. */
export const notes = excelClass<SheetTarget>("NoteCollection", {
  items: (target) => target.sheet.notes.map((remark) => note({ ...target, remark })),
  item: (target, id) => found(target, target.sheet.notes, id, note),
  call: {
    Add: (target, [address, content]) => {
      mustBeOpen(target.sheet);
      const { top, left } = parseRange(address);
      const at = { row: top, column: left };
      if (remarkAt(target.sheet, at.row, at.column))
        throw new Refusal("ItemAlreadyExists", `${String(address)} has a note.`);
      const remark: BookRemark = { id: newId(target.book, "note"), at, content: String(content) };
      target.sheet.notes.push(remark);
      return note({ ...target, remark });
    },
  },
});

function found(
  target: SheetTarget,
  remarks: readonly BookRemark[],
  id: string,
  as: (target: RemarkTarget) => ExcelObject,
): ExcelObject | null {
  const remark = remarks.find((one) => one.id === id);
  return remark ? as({ ...target, remark }) : null;
}

/** A cell has one note or one thread of comments. */
function remarkAt(sheet: BookSheet, row: number, column: number): boolean {
  return [...sheet.notes, ...sheet.comments].some(({ at }) => at.row === row && at.column === column);
}

const comment = excelClass<RemarkTarget>("Comment", {
  identity: ({ remark }) => ({ Id: remark.id }),
  get: { Content: ({ remark }) => remark.content },
  call: { GetLocation: location },
});

const note = excelClass<RemarkTarget>("Note", {
  identity: ({ remark }) => ({ Id: remark.id }),
  get: { Content: ({ remark }) => remark.content },
  call: {
    GetLocation: location,
    Delete: ({ sheet, remark }) => {
      mustBeOpen(sheet);
      sheet.notes = sheet.notes.filter((one) => one !== remark);
    },
  },
});

function location({ remark: { at }, ...target }: RemarkTarget): ExcelObject {
  return range({ ...target, range: { top: at.row, bottom: at.row, left: at.column, right: at.column } });
}
