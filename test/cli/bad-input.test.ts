import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { buildWorkbook } from "../../scripts/workbook-builder";
import { shinsa, temporaryFolder } from "./run-cli";

const SAMPLE = "seeds/samples/service-level.xlsx";
const folder = temporaryFolder();

/** The head of a compound file, with the names of its streams somewhere behind it, as Excel and its encryption write them. */
function compoundFile(...streams: string[]): Uint8Array {
  const names = streams.flatMap((name) => [...name].flatMap((character) => [character.charCodeAt(0), 0]));
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0), ...names]);
}

const NO_CHECKLIST = {
  sheets: [
    {
      name: "料金表",
      rows: [
        ["プラン", "月額"],
        ["標準", 1000],
        ["上位", 3000],
      ],
    },
  ],
};

const BAD: readonly (readonly [name: string, content: Uint8Array | string, says: RegExp])[] = [
  ["text.xlsx", "これはブックではありません", /Excel ブックではありません/],
  ["empty.xlsx", "", /空のファイル/],
  ["answers.csv", "No,項目,回答\n1,稼働率,99.9%\n", /CSV/],
  ["old.xls", compoundFile("Workbook"), /\.xls.*保存し直して/],
  ["secret.xlsx", compoundFile("EncryptionInfo", "EncryptedPackage"), /パスワード/],
  [
    "sheet.numbers",
    zipSync({ "Index/Document.iwa": strToU8("x"), "Metadata/Properties.plist": strToU8("x") }),
    /Numbers/,
  ],
  ["photos.zip", zipSync({ "photo.txt": strToU8("x") }), /ZIP/],
  ["paper.pdf", "%PDF-1.7\n", /PDF/],
  ["page.html", "<html><table></table></html>", /HTML/],
  ["prices.xlsx", buildWorkbook(NO_CHECKLIST), /チェックシートが見つかりません.*料金表/],
];

describe("what is no workbook with a checklist", () => {
  it.each(BAD)("turns %s away with one helpful line and writes nothing", async (name, content, says) => {
    writeFileSync(join(folder(), name), content);
    const { status, stdout, stderr } = await shinsa(
      folder(),
      "review",
      name,
      "--output",
      "out.xlsx",
      "--report",
      "r.json",
    );
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(name);
    expect(stderr).not.toMatch(/\bat .+:\d+:\d+/);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(readdirSync(folder())).toEqual([name]);
  });

  it.each([0.2, 0.5, 0.9, 0.999])("turns a workbook away that was cut off at %d of its length", async (part) => {
    const whole = readFileSync(SAMPLE);
    writeFileSync(join(folder(), "cut.xlsx"), whole);
    truncateSync(join(folder(), "cut.xlsx"), Math.floor(whole.length * part));
    const { status, stderr } = await shinsa(folder(), "review", "cut.xlsx", "--output", "out.xlsx");
    expect(stderr).toMatch(/途中で切れている|壊れている/);
    expect(status).toBe(3);
    expect(readdirSync(folder())).toEqual(["cut.xlsx"]);
  });

  it("says it in English when asked to, wherever the option stands", async () => {
    writeFileSync(join(folder(), "answers.csv"), "a,b\n1,2\n");
    const before = await shinsa(folder(), "--lang", "en", "review", "answers.csv");
    const after = await shinsa(folder(), "review", "answers.csv", "--lang=en");
    expect(before.stderr).toMatch(/Open it in Excel and save it as \.xlsx/);
    expect(after).toEqual(before);
  });
});

describe("files and folders that are not there", () => {
  it("says that the workbook was not found", async () => {
    const { status, stderr } = await shinsa(folder(), "review", "nowhere.xlsx");
    expect(stderr).toMatch(/nowhere\.xlsx が見つかりません/);
    expect(status).toBe(3);
  });

  it("says that a folder is a folder", async () => {
    mkdirSync(join(folder(), "folder.xlsx"));
    const { status, stderr } = await shinsa(folder(), "review", "folder.xlsx");
    expect(stderr).toMatch(/フォルダーです/);
    expect(status).toBe(3);
  });

  it.each(["--output", "--report"])("refuses %s in a folder that does not exist, before any work", async (option) => {
    copyFileSync(SAMPLE, join(folder(), "in.xlsx"));
    const { status, stdout, stderr } = await shinsa(folder(), "review", "in.xlsx", option, "missing/out");
    expect(stderr).toMatch(/フォルダー missing がありません/);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(readdirSync(folder())).toEqual(["in.xlsx"]);
  });

  it("refuses an output that is a folder", async () => {
    copyFileSync(SAMPLE, join(folder(), "in.xlsx"));
    mkdirSync(join(folder(), "out"));
    const { status, stderr } = await shinsa(folder(), "review", "in.xlsx", "--output", "out");
    expect(stderr).toMatch(/フォルダーの名前です/);
    expect(status).toBe(3);
  });
});
