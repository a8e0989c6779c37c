import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbook, type SheetSpec } from "../../scripts/workbook-builder";
import { shinsa, temporaryFolder } from "./run-cli";

const folder = temporaryFolder();

const checklist = (name: string): SheetSpec => ({
  name,
  rows: [
    ["種別", "サービスレベル項目", "規定内容", "測定単位", "回答"],
    ["可用性", "サービス時間", "", "時間帯", "24時間365日"],
    ["可用性", "サービス稼働率", "", "稼働率(%)", "99.5%以上"],
    ["可用性", "計画停止予定通知", "", "有無", "7日前"],
    ["データ管理", "バックアップ世代数", "", "世代数", "3世代"],
    ["データ管理", "バックアップデータの保存期間", "", "時間", "1年"],
  ],
});

async function review(...sheets: readonly string[]) {
  writeFileSync(join(folder(), "in.xlsx"), buildWorkbook({ sheets: sheets.map(checklist) }));
  const run = await shinsa(folder(), "review", "in.xlsx", "--output", "out.xlsx", "--report", "r.json");
  const report = JSON.parse(readFileSync(join(folder(), "r.json"), "utf8"));
  return { ...run, sheets: report.findings.map(({ sheet }: { sheet: string }) => sheet) as readonly string[] };
}

describe("a vendor's sheet that is called as one of ours", () => {
  it("is reviewed like any other", async () => {
    const { status, sheets } = await review("SLA", "検証明細");
    expect(status).toBe(0);
    expect(sheets.filter((sheet) => sheet === "検証明細")).toHaveLength(5);
  });

  it("keeps our sheets out, which is said once for all of them", async () => {
    const { stdout } = await review("問い合わせ一覧");
    const said = stdout.split("\n").filter((line) => line.startsWith("※"));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/「検証サマリー」「検証明細」「問い合わせ一覧」: 同じ名前のシート/);
  });

  it("or a note of theirs, is named with its cells", async () => {
    const sheet = { ...checklist("SLA"), notes: { E4: "提供者のメモ" } };
    writeFileSync(join(folder(), "in.xlsx"), buildWorkbook({ sheets: [sheet] }));
    const { stdout } = await shinsa(folder(), "review", "in.xlsx", "--output", "out.xlsx");
    expect(stdout).toMatch(/^※ 「SLA」のE4: 提供者のメモがあるため/m);
  });

  it("leaves ours unread when a reviewed workbook comes back", async () => {
    await review("SLA");
    const { status } = await shinsa(folder(), "review", "out.xlsx", "--report", "again.json");
    const again = JSON.parse(readFileSync(join(folder(), "again.json"), "utf8"));
    expect(status).toBe(0);
    expect(again.sheets.map(({ name }: { name: string }) => name)).toEqual(["SLA"]);
  });
});
