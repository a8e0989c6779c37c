import { atEnd, bent, inUtf16, type Parts, replacing, strict, withPrefix } from "./bent-parts";
import { vendorBook } from "./vendor-checklist";

const SHEET = "xl/worksheets/sheet1.xml";

/** What is odd lies in the cells, or in how the sheet spells them. */
export const oddCells: { readonly [name: string]: () => Parts } = {
  "inline strings": () => bent(vendorBook({}, { strings: "inline" })),
  "rich text and furigana": () =>
    bent(
      vendorBook({
        rows: [
          [
            {
              rich: [
                { text: "稼働率 ", bold: true },
                { text: "99.9%", colour: "FF0000" },
              ],
              phonetic: "カドウリツ",
            },
          ],
          [{ value: "東京", phonetic: "トウキョウ", strings: "inline" }, "あとの値"],
          [" 空白 ", "改行\nあり", "\t"],
        ],
      }),
    ),
  "dates since 1904": () => bent(vendorBook({}, { is1904: true })),
  "hidden sheets, rows and columns": () =>
    bent({
      sheets: [
        { name: "設定", visibility: "veryHidden", rows: [["a"]] },
        ...vendorBook({ hiddenRows: [4], hiddenColumns: [2], autoFilter: "A3:E8" }).sheets,
        { name: "裏", visibility: "hidden", rows: [["b"]] },
      ],
    }),
  "formulas shared between cells, arrays and a calculation chain": () =>
    bent(
      vendorBook(),
      replacing(
        SHEET,
        "</sheetData>",
        '<row r="20"><c r="A20"><f t="shared" ref="A20:A21" si="0">ROW()-19</f><v>1</v></c><c r="B20"><f t="array" ref="B20">SUM(A20:A21*1)</f><v>3</v></c></row><row r="21"><c r="A21"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
      ),
      (parts) => {
        parts.set(
          "xl/calcChain.xml",
          '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B20" i="1" a="1"/><c r="A20"/><c r="A21"/></calcChain>',
        );
      },
      atEnd(
        "[Content_Types].xml",
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
      ),
      atEnd(
        "xl/_rels/workbook.xml.rels",
        '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
      ),
    ),
  "comments, CDATA and instructions between the cells": () =>
    bent(
      vendorBook({}, { strings: "inline" }),
      replacing(SHEET, "<sheetData>", '<sheetData>\n  <!-- <row r="1"> is not here --><?made by="hand"?>\n'),
      replacing(SHEET, ">サービス時間</t>", "><![CDATA[サービス]]><!-- x -->時間</t>"),
    ),
  "cells and rows that do not say where they are": () =>
    bent(vendorBook(), (parts) => {
      parts.set(SHEET, String(parts.get(SHEET)).replace(/<(row|c) r="[^"]*"/g, "<$1"));
    }),
  "a dimension that lies": () =>
    bent(vendorBook(), (parts) => {
      parts.set(SHEET, String(parts.get(SHEET)).replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>'));
    }),
  "single quotes, line breaks in tags and a byte order mark": () =>
    bent(vendorBook(), (parts) => {
      const xml = String(parts.get(SHEET)).replace(/ (\w+)="([^"']*)"/g, "\n $1 = '$2'");
      parts.set(SHEET, `\ufeff${xml.replace(/<\?[^?]*\?>/, '<?xml version="1.0" encoding="UTF-8"?>')}`);
    }),
  "parts in UTF-16": () => bent(vendorBook(), inUtf16(SHEET), inUtf16("xl/workbook.xml"), inUtf16("xl/styles.xml")),
  "strict OOXML": () => bent(vendorBook(), strict),
  "a prefix on every tag": () =>
    bent(
      vendorBook({ notes: { D4: "メモ" }, conditionalFormats: [{ range: "D4:D8", formula: "TRUE", fill: "FFFF00" }] }),
      withPrefix(
        SHEET,
        "xl/worksheets/sheet2.xml",
        "xl/workbook.xml",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "xl/comments1.xml",
      ),
    ),
  "a prefix on the tags of the package": () =>
    bent(vendorBook(), withPrefix("[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels")),
  "another prefix for relationships": () =>
    bent(vendorBook(), (parts) => {
      for (const name of [SHEET, "xl/workbook.xml"]) {
        parts.set(name, String(parts.get(name)).replaceAll("xmlns:r=", "xmlns:rel=").replaceAll(" r:id=", " rel:id="));
      }
    }),
};
