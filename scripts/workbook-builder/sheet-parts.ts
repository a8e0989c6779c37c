import { fromA1, rangeFromA1 } from "../../src/model/address";
import type { CellSpec, SheetSpec, TableSpec } from "./spec";
import { attributes, escapeXml, MAIN, textElement, XML_HEAD } from "./xml";

/** The comments part of a sheet's notes. */
export function commentsXml(sheet: SheetSpec): string {
  const comments = Object.entries(sheet.notes ?? {}).map(
    ([ref, text]) => `<comment ref="${ref}" authorId="0"><text><r>${textElement(text)}</r></text></comment>`,
  );
  const author = escapeXml(sheet.noteAuthor ?? "担当者");
  return `${XML_HEAD}<comments xmlns="${MAIN}"><authors><author>${author}</author></authors><commentList>${comments.join("")}</commentList></comments>`;
}

/** The drawing part that shows the notes. */
export function notesDrawing(sheet: SheetSpec): string {
  const shapes = Object.keys(sheet.notes ?? {}).map((ref, at) => {
    const { row, column } = fromA1(ref) ?? { row: 0, column: 0 };
    return (
      `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join("")}</xml>`
  );
}

/** The part of an Excel table; its column names are the texts of the header row. */
export function tableXml(sheet: SheetSpec, table: TableSpec, id: number): string {
  const { top, left, right } = rangeFromA1(table.range) ?? { top: 0, left: 0, right: 0 };
  const columns: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const name = headerText(sheet.rows[top]?.[column]);
    columns.push(`<tableColumn${attributes({ id: column - left + 1, name })}/>`);
  }
  return (
    `${XML_HEAD}<table xmlns="${MAIN}"${attributes({ id, name: table.name, displayName: table.name, ref: table.range, totalsRowShown: "0" })}>` +
    `<autoFilter ref="${table.range}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

function headerText(cell: CellSpec): string {
  if (typeof cell === "string") return cell;
  return cell && typeof cell === "object" && "value" in cell ? String(cell.value) : "列";
}
