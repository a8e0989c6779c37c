import { bent, linked, type Parts, replacing } from "./bent-parts";
import { vendorBook } from "./vendor-checklist";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What is odd lies in what people left beside the cells. */
export const oddRemarks: { readonly [name: string]: () => Parts } = {
  "notes of the vendor's": () =>
    bent(vendorBook({ notes: { D4: "事業者のメモ", E8: "もう一つ\n二行目" }, noteAuthor: "Shinsa" })),
  "notes whose drawing is not well-formed": () =>
    bent(
      vendorBook({ notes: { D4: "メモ" } }),
      replacing("xl/drawings/vmlDrawing1.vml", "<v:textbox/>", "<v:textbox><div>a<br>b</div></v:textbox>"),
    ),
  "threaded comments": () =>
    bent(
      vendorBook({ notes: { D5: "[Threaded comment]\n代わりの文" } }),
      linked(
        SHEET,
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "xl/threadedComments/threadedComment1.xml",
        `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D5" dT="2026-01-01T00:00:00.00" personId="{B0000000-0000-4000-8000-000000000001}" id="{B0000000-0000-4000-8000-000000000002}"><text>ここは確認中です</text></threadedComment></ThreadedComments>`,
        "application/vnd.ms-excel.threadedcomments+xml",
      ),
      linked(
        BOOK,
        "http://schemas.microsoft.com/office/2017/10/relationships/person",
        "xl/persons/person.xml",
        `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="見本 花子" id="{B0000000-0000-4000-8000-000000000001}"/></personList>`,
        "application/vnd.ms-excel.person+xml",
      ),
    ),
  "a form control in an alternative": () =>
    bent(
      vendorBook({ notes: { A9: "x" } }),
      replacing(
        SHEET,
        "</worksheet>",
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent></worksheet>',
      ),
      (parts) => {
        // A control has a drawing of its own kind, and no comments part.
        const relations = "xl/worksheets/_rels/sheet1.xml.rels";
        parts.set(relations, String(parts.get(relations)).replace(/<Relationship [^>]*comments1\.xml"\/>/, ""));
        parts.delete("xl/comments1.xml");
        const types = "[Content_Types].xml";
        parts.set(types, String(parts.get(types)).replace(/<Override PartName="\/xl\/comments1\.xml"[^>]*>/, ""));
        const drawing = "xl/drawings/vmlDrawing1.vml";
        parts.set(drawing, String(parts.get(drawing)).replace('ObjectType="Note"', 'ObjectType="Checkbox"'));
      },
    ),
};
