import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openWorkbook } from "../../src/host/file/open-workbook";
import { partsOf, sheetData, sheetParts } from "./parts";
import { shinsa, temporaryFolder } from "./run-cli";

const SAMPLE = resolve("seeds/samples/service-level.xlsx");
const folder = temporaryFolder();

describe("share", () => {
  it("gives the vendor its own sheets and our questions, and nothing else of ours", async () => {
    await shinsa(folder(), "review", SAMPLE, "--output", "reviewed.xlsx");
    const { status } = await shinsa(folder(), "share", "reviewed.xlsx", "--to", "vendor", "--output", "copy.xlsx");
    expect(status).toBe(0);
    const before = partsOf(readFileSync(SAMPLE));
    const copy = partsOf(readFileSync(join(folder(), "copy.xlsx")));
    expect(sheetParts(copy).map(({ name }) => name)).toEqual([
      ...sheetParts(before).map(({ name }) => name),
      "問い合わせ一覧",
    ]);
    for (const { part } of sheetParts(before))
      expect(sheetData(copy.get(part) ?? "")).toBe(sheetData(before.get(part) ?? ""));
    const everything = [...copy.values()].map((part) => Buffer.from(part, "latin1").toString("utf8")).join();
    expect(everything).not.toMatch(/shinsa:(?:pass|fail|review)|担当者判断|検証明細/);
  });

  it("asks in full sentences, one row per question", async () => {
    await shinsa(folder(), "share", SAMPLE, "--to", "vendor", "--output", "copy.xlsx");
    const host = openWorkbook(readFileSync(join(folder(), "copy.xlsx")));
    const { texts } = await host.read("問い合わせ一覧");
    expect(texts.flat().some((text) => text.endsWith("ご教示ください。"))).toBe(true);
  });
});

describe("inquiries", () => {
  it("come as the text of a letter, or as CSV where the output is one", async () => {
    const letter = await shinsa(folder(), "inquiries", SAMPLE);
    expect(letter.status).toBe(0);
    expect(letter.stdout).toMatch(/株式会社サンプルクラウド ご担当者様[\s\S]*1\. 1-3 サービス提供終了時の事前通知/);
    await shinsa(folder(), "inquiries", SAMPLE, "--output", "ask.csv");
    const csv = readFileSync(join(folder(), "ask.csv"), "utf8");
    expect(csv).toMatch(/^\uFEFF"No",.*\r\n"1","SLAチェックシート!G8"/);
  });

  it("are asked in English with --lang en", async () => {
    const { stdout } = await shinsa(folder(), "inquiries", SAMPLE, "--lang", "en");
    expect(stdout).toMatch(/^1\. 1-3/m);
    expect(stdout).not.toContain("ご教示");
  });
});
