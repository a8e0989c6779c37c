import { zipParts } from "../../../scripts/workbook-builder";
import { atEnd, BINARY, bent, linked, renamedInZip, replacing } from "./bent-parts";
import { oddZip } from "./odd-zip";
import { vendorBook } from "./vendor-checklist";

const BOOK = "xl/workbook.xml";

/** What is odd lies in the zip, or in how the package names its parts. */
export const oddPackages: { readonly [name: string]: () => Uint8Array } = {
  "entries that are not compressed": () => oddZip(bent(vendorBook()), { isStored: true }),
  "sizes behind the data, and folders": () =>
    oddZip(bent(vendorBook()), { hasDescriptors: true, hasFolders: true, comment: "由来" }),
  zip64: () => oddZip(bent(vendorBook()), { isZip64: true }),
  "something before the zip": () =>
    oddZip(bent(vendorBook()), { prefix: "PK\u0003\u0004 looks like an entry and is none" }),
  "names in odd case": () =>
    zipParts(
      bent(
        vendorBook({ notes: { D4: "メモ" } }),
        renamedInZip("xl/worksheets/sheet1.xml", "XL/Worksheets/Sheet1.XML"),
        renamedInZip("[Content_Types].xml", "[content_types].xml"),
        renamedInZip("xl/sharedStrings.xml", "xl/SharedStrings.xml"),
      ),
    ),
  "absolute targets": () =>
    zipParts(
      bent(
        vendorBook(),
        replacing("xl/_rels/workbook.xml.rels", 'Target="worksheets/sheet1.xml"', 'Target="/xl/worksheets/sheet1.xml"'),
        replacing("_rels/.rels", 'Target="xl/workbook.xml"', 'Target="/xl/workbook.xml"'),
      ),
    ),
  "backslashes in names": () =>
    zipParts(bent(vendorBook(), renamedInZip("xl/worksheets/sheet1.xml", "xl\\worksheets\\sheet1.xml"))),
  "macros with their signature": () =>
    zipParts(
      bent(
        vendorBook(),
        replacing(
          "[Content_Types].xml",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        ),
        linked(
          BOOK,
          "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
          "xl/vbaProject.bin",
          BINARY,
          "application/vnd.ms-office.vbaProject",
        ),
        linked(
          "xl/vbaProject.bin",
          "http://schemas.microsoft.com/office/2006/relationships/vbaProjectSignature",
          "xl/vbaProjectSignature.bin",
          BINARY,
          "application/vnd.ms-office.vbaProjectSignature",
        ),
      ),
    ),
  "a digital signature": () =>
    zipParts(
      bent(
        vendorBook(),
        (parts) => {
          parts.set("_xmlsignatures/origin.sigs", new Uint8Array(0));
          parts.set("_xmlsignatures/sig1.xml", '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>');
        },
        atEnd(
          "[Content_Types].xml",
          '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>',
        ),
        atEnd(
          "_rels/.rels",
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>',
        ),
      ),
    ),
};
