import fc from "fast-check";
import { buildWorkbook } from "../../../scripts/workbook-builder";
import { openWorkbook } from "../../../src/host/file/open-workbook";
import { safeText } from "../../../src/host/file/writing/safe-text";
import { NOTE_MARK } from "../../../src/model/changeset";
import { sampleChanges } from "../../support/workbooks/sample-changes";
import { vendorBook } from "../../support/workbooks/vendor-checklist";
import { contentText, decode, xmlComplaints, zipContents } from "../../support/workbooks/zip-parts";

const BYTES = buildWorkbook(vendorBook());

/** Writes the texts into our sheets and notes, and gives the saved file. */
async function written(texts: readonly string[]): Promise<Uint8Array> {
  const host = openWorkbook(BYTES);
  const changes = sampleChanges(await host.sheets(), texts);
  const notes = texts.slice(0, 20).map((text, at) => ({ at: { row: at, column: 1 }, text: `${NOTE_MARK}\n${text}` }));
  await host.apply({ ...changes, annotations: [{ sheet: "SLAチェックシート", colours: [], notes }] });
  return host.save();
}

const HOSTILE = [
  '=HYPERLINK("http://example.invalid","x")',
  "+cmd|' /C calc'!A0",
  "-1+1",
  "@SUM(A1:A9)",
  "\t=1+1",
  "\r=1+1",
  "'=1",
  "＝1＋1",
  "</t></is></c><c><f>1</f></c>",
  "]]><!-- &amp; &#0;",
  "_x003D_1+1",
  "a\u0000b\u0008c\u001fd\u007fe\u0085",
  "\ud800 alone \udc00",
  "\ufffe\uffff",
  "\u202eevil\u202c \u2066x\u2069 \u200fy",
  "x".repeat(32_767),
  `${"y".repeat(32_766)}😀😀`,
  "改行\r\n二つ\n\n終わり",
];

describe("text of a vendor's that wants to be more than text", () => {
  it("is text in our sheets: no formula, no control character, no more than a cell can hold", async () => {
    const saved = await written(HOSTILE);
    const { values } = await openWorkbook(saved).read("検証明細");
    const answers = values.slice(1).map((row) => row[1]);
    expect(answers).toEqual(HOSTILE.map(safeText));
    const xml = contentText(zipContents(saved), "xl/worksheets/sheet4.xml");
    expect(xml).not.toContain("<f>");
    expect(answers.join("")).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u,
    );
    expect(Math.max(...answers.map((answer) => String(answer).length))).toBe(32_767);
  });

  it("stays text when a person edits the cell", async () => {
    const parts = zipContents(await written(HOSTILE.slice(0, 8)));
    const styles = contentText(parts, "xl/styles.xml");
    const formats = /<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0].match(/<xf .*?(?:\/>|<\/xf>)/gs) ?? [];
    const cells = [
      ...contentText(parts, "xl/worksheets/sheet4.xml").matchAll(/<c r="B(?!1")\d+" s="(\d+)" t="inlineStr">/g),
    ];
    expect(cells).toHaveLength(8);
    for (const [, style] of cells) expect(formats[Number(style)]).toContain('quotePrefix="1"');
  });

  it("leads nowhere outside the workbook", async () => {
    const parts = zipContents(await written(HOSTILE));
    for (const [name, content] of parts) expect([name, decode(content).includes("TargetMode")]).toEqual([name, false]);
  });

  it("leaves every part well-formed, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary", maxLength: 60 }), { minLength: 1, maxLength: 6 }),
        async (texts) => {
          const saved = await written(texts);
          for (const [name, content] of zipContents(saved)) {
            if (/\.(?:xml|rels|vml)$/.test(name)) expect([name, xmlComplaints(decode(content))]).toEqual([name, []]);
          }
          const { texts: shown } = await openWorkbook(saved).read("検証明細");
          expect(shown.slice(1).map((row) => row[1])).toEqual(texts.map(safeText));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is made safe once and for all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => safeText(safeText(text)) === safeText(text)));
  });
});
