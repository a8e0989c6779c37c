import { openWorkbook } from "../../../src/host/file/open-workbook";
import { WORKSHEET_ORDER } from "../../../src/host/file/writing/insert";
import { HARD_WORKBOOKS } from "../../support/workbooks/hard-workbooks";
import { sampleChanges } from "../../support/workbooks/sample-changes";
import { childNames, decode, xmlComplaints, zipContents } from "../../support/workbooks/zip-parts";

async function annotated(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openWorkbook(bytes);
  await host.apply(sampleChanges(await host.sheets()));
  return host.save();
}

/** Parts that a validation may have to add something to. */
const MAY_CHANGE =
  /^\[content_types\]\.xml$|^xl\/(?:workbook|styles|comments\d+)\.xml$|\.rels$|\.vml$|^xl\/worksheets\/sheet\d+\.xml$/i;

const cellsOf = (xml: string) =>
  /<(?:\w+:)?sheetData[\s/>].*(?:<\/(?:\w+:)?sheetData>)?/s.exec(xml)?.[0].split(/<\/(?:\w+:)?sheetData>/)[0];

describe.each(HARD_WORKBOOKS)("a workbook with $name", ({ bytes: make }) => {
  const original = make();

  it("is saved as the same bytes when it was only read", async () => {
    const host = openWorkbook(original);
    for (const { name } of await host.sheets()) await host.read(name);
    expect(Buffer.compare(host.save(), original)).toBe(0);
  });

  it("keeps its cells and all other parts byte for byte when it is annotated", async () => {
    const before = zipContents(original);
    const after = zipContents(await annotated(original));
    for (const [name, content] of before) {
      const changed = after.get(name);
      expect(changed && [name, true]).toEqual([name, true]);
      if (Buffer.compare(content, changed as Uint8Array) === 0) continue;
      expect(name.replaceAll("\\", "/")).toMatch(MAY_CHANGE);
      expect(cellsOf(decode(changed as Uint8Array))).toBe(cellsOf(decode(content)));
    }
  });

  it("gets nothing written that a strict reader complains of", async () => {
    const before = zipContents(original);
    for (const [name, content] of zipContents(await annotated(original))) {
      const old = before.get(name);
      const isOurs = !old || Buffer.compare(old, content) !== 0;
      if (!isOurs || !/\.(?:xml|rels|vml)$/i.test(name)) continue;
      if (old && xmlComplaints(decode(old)).length > 0) continue;
      expect([name, xmlComplaints(decode(content))]).toEqual([name, []]);
      if (/worksheets.sheet\d+\.xml$/i.test(name)) expect(inOrder(childNames(decode(content)))).toEqual([]);
    }
  });

  it("is given back part by part when it is cleared", async () => {
    const host = openWorkbook(await annotated(original));
    await host.clear();
    const before = zipContents(original);
    const after = zipContents(host.save());
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, content] of before)
      expect([name, Buffer.compare(content, after.get(name) as Uint8Array)]).toEqual([name, 0]);
  });

  it("is the same after two validations as after one", async () => {
    const once = await annotated(original);
    expect(Buffer.compare(await annotated(once), once)).toBe(0);
  });
});

/** Pairs that the schema wants the other way round. */
function inOrder(names: readonly string[]): readonly string[] {
  const ranks = names.map((name) => WORKSHEET_ORDER.indexOf(name)).filter((rank) => rank >= 0);
  return ranks.flatMap((rank, at) => (at > 0 && rank < (ranks[at - 1] as number) ? [`${names.join(" ")}`] : []));
}
