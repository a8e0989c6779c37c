import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbook, type WorkbookSpec } from "../../scripts/workbook-builder";
import { shinsa, temporaryFolder } from "./run-cli";

const folder = temporaryFolder();

/** A table whose header words say nothing: what is what, only a person can tell. */
function oddTable(sheet: string): WorkbookSpec {
  const rows = [
    ["甲", "乙", "丙", "丁"],
    ["可用性", "サービス時間", "24時間365日", "1"],
    ["可用性", "サービス稼働率", "99.5%以上", "2"],
    ["可用性", "計画停止予定通知", "7日前", "3"],
    ["データ管理", "バックアップ世代数", "3世代", "4"],
    ["データ管理", "バックアップデータの保存期間", "1年", "5"],
  ];
  return { sheets: [{ name: sheet, rows }] };
}

const LAYOUT = {
  kind: "layout",
  sheet: "回答A",
  form: "meti-service-level",
  header: "A1:D1",
  columns: { section: "A", item: "B", answer: "C" },
};

function write(name: string, content: Uint8Array | object): void {
  writeFileSync(join(folder(), name), content instanceof Uint8Array ? content : JSON.stringify(content));
}

async function answersOf(...words: string[]): Promise<readonly string[]> {
  const { stdout } = await shinsa(folder(), "review", ...words, "--report", "-");
  const { findings } = JSON.parse(stdout) as {
    findings: readonly { cell: string; item: string; match: { by: string } }[];
  };
  return findings.map(({ cell, item }) => `${cell} ${item}`);
}

const RIGHT = ["C2 meti.1", "C3 meti.5", "C4 meti.2", "C5 meti.32", "C6 meti.30"];

describe("a person's corrections", () => {
  beforeEach(() => {
    write("a.xlsx", buildWorkbook(oddTable("回答A")));
    write("b.xlsx", buildWorkbook(oddTable("別のシート名")));
    write("map.json", { schema: "shinsa.mapping/1", corrections: [LAYOUT] });
  });

  it("say what the columns of a sheet are", async () => {
    expect(await answersOf("a.xlsx", "--mapping", "map.json")).toEqual(RIGHT);
  });

  it("are kept in the annotated workbook, until they are forgotten", async () => {
    const other = { kind: "item", sheet: "回答A", cell: "C2", item: null };
    write("map.json", { schema: "shinsa.mapping/1", corrections: [LAYOUT, other] });
    await shinsa(folder(), "review", "a.xlsx", "--mapping", "map.json", "--output", "kept.xlsx");
    expect(await answersOf("kept.xlsx")).toEqual(RIGHT.slice(1));
    expect(await answersOf("kept.xlsx", "--forget-mapping")).not.toEqual(RIGHT.slice(1));
    await shinsa(
      folder(),
      "review",
      "kept.xlsx",
      "--forget-mapping",
      "--mapping",
      "map.json",
      "--save-mapping",
      "saved.json",
    );
    expect(JSON.parse(readFileSync(join(folder(), "saved.json"), "utf8"))).toMatchObject({
      corrections: [LAYOUT, other],
    });
  });

  it("teach the shape of the next workbook, whatever its sheet is called", async () => {
    await shinsa(folder(), "review", "a.xlsx", "--mapping", "map.json", "--save-mapping", "learned.json");
    const learned = JSON.parse(readFileSync(join(folder(), "learned.json"), "utf8"));
    expect(learned.layouts).toMatchObject([{ form: "meti-service-level", columns: { answer: "C" } }]);
    expect(await answersOf("b.xlsx", "--mapping", "learned.json")).toEqual(RIGHT);
  });

  it("of one answer win over those that an earlier run kept for it", async () => {
    const kept = { kind: "item", sheet: "回答A", cell: "C2", item: "meti.26" };
    write("first.json", { schema: "shinsa.mapping/1", corrections: [LAYOUT, kept] });
    await shinsa(folder(), "review", "a.xlsx", "--mapping", "first.json", "--output", "kept.xlsx");
    expect(await answersOf("kept.xlsx")).toContain("C2 meti.26");
    write("second.json", { schema: "shinsa.mapping/1", corrections: [{ ...kept, cell: "$C$2", item: "meti.27" }] });
    expect(await answersOf("kept.xlsx", "--mapping", "second.json")).toContain("C2 meti.27");
  });
});

it("says which corrections found nothing to correct", async () => {
  write("a.xlsx", buildWorkbook(oddTable("回答A")));
  const item = { kind: "item", item: "meti.5" };
  write("map.json", {
    schema: "shinsa.mapping/1",
    corrections: [
      LAYOUT,
      { ...item, sheet: "回答A", cell: "$C$3" },
      { ...item, sheet: "回答A", cell: "C99" },
      { ...item, sheet: "回答B", cell: "C3" },
    ],
  });
  const { stdout } = await shinsa(folder(), "review", "a.xlsx", "--mapping", "map.json", "--report", "-");
  const { hints } = JSON.parse(stdout) as { hints: readonly { code: string; message: string }[] };
  const idle = hints.filter(({ code }) => code === "correctionsIdle").map(({ message }) => message);
  expect(idle).toEqual([expect.stringContaining("（回答A!C99, 回答B!C3）")]);
});
