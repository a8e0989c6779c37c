import { atEnd, BINARY, bent, linked, type Parts, PIXEL, replacing } from "./bent-parts";
import { vendorBook, vendorSheet } from "./vendor-checklist";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What is odd lies around the cells: rules, notes, drawings, and parts that nobody else touches. */
export const oddFurniture: { readonly [name: string]: () => Parts } = {
  tables: () => bent(vendorBook({ merges: [], tables: [{ name: "回答表", range: "A3:E8" }] })),
  "rules of the vendor's that come first": () =>
    bent(
      vendorBook({
        conditionalFormats: [
          { range: "D4:D8", formula: 'D4="-"', fill: "FF0000" },
          { range: "A1:E8", formula: "ROW()=1", fill: "00FF00" },
        ],
      }),
    ),
  "rules whose numbers leave room": () =>
    bent(vendorBook({ conditionalFormats: [{ range: "D4", formula: "TRUE", fill: "00FF00", priority: 100 }] })),
  "rules that only later versions know": () =>
    bent(
      vendorBook({ conditionalFormats: [{ range: "D4:D8", formula: "TRUE", fill: "FF0000" }] }),
      atEnd(
        SHEET,
        `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="2" id="{A0000000-0000-4000-8000-000000000001}"><xm:f>TRUE</xm:f><x14:dxf/></x14:cfRule><xm:sqref>E4:E8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
      ),
    ),
  "rules of a pivot table": () =>
    bent(
      vendorBook({ conditionalFormats: [{ range: "D4:D8", formula: "TRUE", fill: "FF0000" }] }),
      replacing(SHEET, '<conditionalFormatting sqref="D4:D8">', '<conditionalFormatting pivot="1" sqref="D4:D8">'),
    ),
  "a picture": () =>
    bent(
      vendorBook(),
      linked(
        SHEET,
        "drawing",
        "xl/drawings/drawing1.xml",
        drawing(),
        "application/vnd.openxmlformats-officedocument.drawing+xml",
      ),
      linked("xl/drawings/drawing1.xml", "image", "xl/media/image1.png", PIXEL, "image/png"),
      replacing(SHEET, "</worksheet>", '<drawing r:id="rId1"/></worksheet>'),
    ),
  "a chart sheet in the middle": () =>
    bent(
      {
        sheets: [vendorSheet(), { name: "あと", rows: [["x"]] }],
        definedNames: [{ name: "_xlnm.Print_Titles", refersTo: "'あと'!$1:$1", sheet: 2 }],
      },
      linked(
        BOOK,
        "chartsheet",
        "xl/chartsheets/sheet1.xml",
        `${HEAD}<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
        `${SPREADSHEET}.chartsheet+xml`,
      ),
      replacing(BOOK, '<sheet name="あと"', '<sheet name="グラフ" sheetId="9" r:id="rId6"/><sheet name="あと"'),
    ),
  "links to other workbooks and to the web": () =>
    bent(
      vendorBook({ links: { A4: "'はじめに'!A1" } }),
      linked(
        BOOK,
        "externalLink",
        "xl/externalLinks/externalLink1.xml",
        `${HEAD}<externalLink xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><externalBook r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
        `${SPREADSHEET}.externalLink+xml`,
      ),
      (parts) => {
        parts.set(
          "xl/externalLinks/_rels/externalLink1.xml.rels",
          `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///C:/x%20y/%E8%A1%A8.xlsx" TargetMode="External"/></Relationships>`,
        );
      },
      replacing(BOOK, "<calcPr", '<externalReferences><externalReference r:id="rId6"/></externalReferences><calcPr'),
    ),
  "custom XML of the vendor's": () =>
    bent(
      vendorBook(),
      linked(BOOK, "customXml", "customXml/item1.xml", "<vendor xmlns='urn:vendor'>1</vendor>"),
      linked(
        "customXml/item1.xml",
        "customXmlProps",
        "customXml/itemProps1.xml",
        `${HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{C0000000-0000-4000-8000-000000000001}"/>`,
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      ),
    ),
  "printer settings": () =>
    bent(
      vendorBook({ landscape: true }),
      linked(
        SHEET,
        "printerSettings",
        "xl/printerSettings/printerSettings1.bin",
        BINARY,
        `${SPREADSHEET}.printerSettings`,
      ),
      replacing(SHEET, 'orientation="landscape"', 'orientation="landscape" r:id="rId1"'),
    ),
  "names that belong to one sheet": () =>
    bent(
      vendorBook(
        { autoFilter: "A3:E8" },
        {
          definedNames: [
            { name: "_xlnm.Print_Area", refersTo: "'SLAチェックシート'!$A$1:$E$8", sheet: 0 },
            { name: "回答欄", refersTo: "'SLAチェックシート'!$D$4:$D$8" },
          ],
        },
      ),
    ),
  "a protected sheet": () => bent(vendorBook({ isProtected: true })),
  "a locked structure": () => bent(vendorBook({}, { isStructureLocked: true })),
  "validations, sparklines and unknown extensions": () =>
    bent(
      vendorBook({ validations: [{ range: "D4:D8", options: ["はい", "いいえ"] }] }),
      replacing(SHEET, "<pageMargins", '<phoneticPr fontId="0"/><pageMargins'),
      (parts) => {
        // The schema wants it before the validations; the builder writes margins after them.
        const xml = String(parts.get(SHEET))
          .replace('<phoneticPr fontId="0"/>', "")
          .replace("<dataValidations", '<phoneticPr fontId="0"/><dataValidations');
        parts.set(SHEET, xml);
      },
      atEnd(
        SHEET,
        `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups/></ext><ext uri="{UNKNOWN}" xmlns:u="urn:unknown"><u:a><![CDATA[<cfRule priority="1">]]></u:a></ext></extLst>`,
      ),
      atEnd(
        "xl/styles.xml",
        `<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst>`,
      ),
    ),
  "a sheet that is called like ours": () =>
    bent({ sheets: [vendorSheet(), { name: "検証明細", rows: [["事業者の表"]] }] }),
  "no styles": () =>
    bent(
      vendorBook(
        {
          rows: [
            ["No", "回答"],
            ["1", "あり"],
          ],
          merges: [],
          frozen: {},
        },
        { without: ["styles", "theme", "docProps"] },
      ),
    ),
  "styles with nothing in them": () =>
    bent(vendorBook({ rows: [["No", "回答"]], merges: [] }), (parts) => {
      parts.set("xl/styles.xml", `${HEAD}<styleSheet xmlns="${MAIN}"/>`);
    }),
  "no document properties and no theme": () => bent(vendorBook({}, { without: ["theme", "docProps"] })),
  "sheets without cells": () =>
    bent({ sheets: [vendorSheet(), { name: "空", rows: [] }, { name: "空白", rows: [[null, null]] }] }),
};

function drawing(): string {
  return `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="印"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;
}
