import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { buildSamples } from "../../scripts/samples/all-samples";
import { partsOf, sheetData, sheetParts } from "./parts";
import { shinsa, temporaryFolder } from "./run-cli";

const folder = temporaryFolder();
const samples = buildSamples(process.cwd()).map(({ file }) => file);

/** Parts that must name our sheets, styles and records; everything else of the vendor's stays as it came. */
const MAY_CHANGE =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|docProps\/app\.xml)$/;
/** Parts of a vendor's sheet that carries our colours and notes. */
const MAY_CARRY =
  /^xl\/(?:worksheets\/(?:_rels\/)?sheet\d+\.xml(?:\.rels)?|comments\d*\.xml|drawings\/vmlDrawing\d+\.vml)$/;

describe.each(samples)("%s", (file) => {
  it("keeps every cell and every part of the vendor's, byte for byte", async () => {
    const { status } = await shinsa(folder(), "review", resolve(file), "--output", "out.xlsx");
    expect(status).toBe(0);
    const before = partsOf(readFileSync(file));
    const after = partsOf(readFileSync(join(folder(), "out.xlsx")));
    for (const { name, part } of sheetParts(before)) {
      const kept = sheetParts(after).find((sheet) => sheet.name === name);
      expect(kept?.part).toBe(part);
      expect(sheetData(after.get(part) ?? "")).toBe(sheetData(before.get(part) ?? ""));
    }
    const changed = [...before].filter(([name, content]) => after.get(name) !== content).map(([name]) => name);
    expect(changed.filter((name) => !MAY_CHANGE.test(name) && !MAY_CARRY.test(name))).toEqual([]);
  });

  it("adds our sheets after the vendor's", async () => {
    await shinsa(folder(), "review", resolve(file), "--output", "out.xlsx");
    const before = sheetParts(partsOf(readFileSync(file))).map(({ name }) => name);
    const after = sheetParts(partsOf(readFileSync(join(folder(), "out.xlsx")))).map(({ name }) => name);
    expect(after).toEqual([...before, "検証サマリー", "検証明細", "問い合わせ一覧"]);
  });

  it("is given back by clear, part by part", async () => {
    await shinsa(folder(), "review", resolve(file), "--output", "out.xlsx");
    const { status } = await shinsa(folder(), "clear", "out.xlsx", "--output", "clean.xlsx");
    expect(status).toBe(0);
    const before = partsOf(readFileSync(file));
    const clean = partsOf(readFileSync(join(folder(), "clean.xlsx")));
    expect([...clean.keys()].sort()).toEqual([...before.keys()].sort());
    expect([...before.keys()].filter((name) => clean.get(name) !== before.get(name))).toEqual([]);
  });

  it("comes out the same when it is reviewed twice", async () => {
    await shinsa(folder(), "review", resolve(file), "--output", "once.xlsx");
    await shinsa(folder(), "review", "once.xlsx", "--output", "twice.xlsx");
    const once = partsOf(readFileSync(join(folder(), "once.xlsx")));
    const twice = partsOf(readFileSync(join(folder(), "twice.xlsx")));
    const withoutName = (content = "") => content.replaceAll(basename(file), "once.xlsx");
    const differing = [...once.keys()].filter(
      (name) => MAY_CARRY.test(name) && withoutName(once.get(name)) !== twice.get(name),
    );
    expect([...twice.keys()].sort()).toEqual([...once.keys()].sort());
    expect(differing.filter((name) => !/sheet\d+\.xml$/.test(name))).toEqual([]);
    for (const { part } of sheetParts(partsOf(readFileSync(file)))) expect(twice.get(part)).toBe(once.get(part));
  });
});
