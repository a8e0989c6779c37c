import { strToU8, zipSync } from "fflate";
import { buildWorkbook, workbookParts, zipParts } from "../../../scripts/workbook-builder";
import { openWorkbook } from "../../../src/host/file/open-workbook";
import { HostError } from "../../../src/host/port";
import { vendorBook } from "../../support/workbooks/vendor-checklist";

async function refusal(bytes: Uint8Array): Promise<{ code: string; details: unknown }> {
  try {
    const host = openWorkbook(bytes);
    for (const { name } of await host.sheets()) await host.read(name);
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, details: error.details };
    throw error;
  }
  return { code: "none", details: {} };
}

/** A compound file with a stream of this name in its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...stream].flatMap((character) => [character.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}

const zipOf = (files: { readonly [name: string]: string }) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const types = (type: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${type}"/></Types>`;

const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="main.xml"/></Relationships>';

describe("what is not a workbook", () => {
  it.each<[string, Uint8Array, string, { readonly [name: string]: string }]>([
    ["nothing", new Uint8Array(0), "notAWorkbook", { kind: "empty" }],
    ["CSV", strToU8("No,項目,回答\n1,稼働率,99%\n"), "notAWorkbook", { kind: "csv" }],
    ["a PDF", strToU8("%PDF-1.7 …"), "notAWorkbook", { kind: "pdf" }],
    ["a web page", strToU8("<html><table>"), "notAWorkbook", { kind: "html" }],
    ["a workbook of Excel 97", compoundFile("Workbook"), "legacyFormat", { kind: "xls" }],
    ["a workbook with a password", compoundFile("EncryptedPackage"), "encrypted", { how: "password" }],
    [
      "a spreadsheet of LibreOffice",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
      "notAWorkbook",
      { kind: "ods" },
    ],
    ["a spreadsheet of Numbers", zipOf({ "Index/Document.iwa": "x" }), "notAWorkbook", { kind: "numbers" }],
    [
      "a Word document",
      zipOf({
        "[Content_Types].xml": types(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        ),
        "_rels/.rels": relations,
        "main.xml": "<x/>",
      }),
      "notAWorkbook",
      { kind: "docx" },
    ],
    [
      "a binary workbook",
      zipOf({
        "[Content_Types].xml": types("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
        "_rels/.rels": relations,
        "main.xml": "x",
      }),
      "notAWorkbook",
      { kind: "xlsb" },
    ],
    ["another zip", zipOf({ "readme.txt": "hello" }), "notAWorkbook", { kind: "zip" }],
  ])("%s is refused", async (_, bytes, code, details) => {
    expect(await refusal(bytes)).toEqual({ code, details });
  });
});

describe("a damaged workbook", () => {
  const whole = buildWorkbook(vendorBook());

  it("is called truncated when its end is missing", async () => {
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(await refusal(whole.slice(0, Math.floor(whole.length * share)))).toEqual({
        code: "damaged",
        details: { what: "truncated" },
      });
    }
  });

  it("is found by the checksums of its parts", async () => {
    const bytes = whole.slice();
    const name = strToU8("xl/worksheets/sheet1.xml");
    const at =
      bytes.findIndex((_, index) => name.every((byte, offset) => bytes[index + offset] === byte)) + name.length + 20;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect((await refusal(bytes)).code).toBe("damaged");
  });

  it("is one whose parts are missing or not well-formed", async () => {
    for (const [name, content] of [
      ["xl/worksheets/sheet1.xml", null],
      ["xl/worksheets/sheet1.xml", "<worksheet><sheetData></worksheet>"],
      ["xl/worksheets/sheet1.xml", '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'],
      ["xl/workbook.xml", "<workbook"],
      ["xl/workbook.xml", Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e)],
      ["[Content_Types].xml", "<Types><a></Types>"],
    ] as const) {
      const parts = workbookParts(vendorBook());
      if (content === null) parts.delete(name);
      else parts.set(name, content);
      expect([name, (await refusal(zipParts(parts))).code]).toEqual([name, "damaged"]);
    }
  });
});

describe("a workbook that claims too much", () => {
  it("is not unpacked when a part is larger than any sheet", async () => {
    const bytes = buildWorkbook(vendorBook());
    expect((await refusal(claiming(bytes, 0x7fffffff))).code).toBe("tooLarge");
  });

  it("is damaged when a part claims more than deflate can hold", async () => {
    const bytes = buildWorkbook(vendorBook());
    expect((await refusal(claiming(bytes, 100_000_000))).code).toBe("damaged");
  });

  it("is damaged when its entries share their bytes", async () => {
    const parts = workbookParts(vendorBook());
    const plain = zipParts(parts);
    const view = new DataView(plain.buffer.slice(0));
    let first = -1;
    for (let at = 0; at < plain.length - 4; at += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      if (first >= 0) view.setUint32(at + 20, plain.length - 200, true);
      first = at;
    }
    expect((await refusal(new Uint8Array(view.buffer))).code).toBe("damaged");
  });
});

/** The same zip, but its directory claims this size for the workbook part. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const name = "xl/workbook.xml";
  for (let at = 0; at < copy.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (String.fromCharCode(...copy.subarray(at + 46, at + 46 + name.length)) === name)
      view.setUint32(at + 24, size, true);
  }
  return copy;
}
