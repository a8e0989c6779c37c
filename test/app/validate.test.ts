import { type Validation, validate } from "../../src/app/validate";
import { type MemoryHost, memoryHost } from "./memory-host";

const CHECKLIST = {
  sheets: [
    {
      name: "SLA",
      rows: [
        ["会社名", "株式会社サンプルクラウド"],
        ["種別", "サービスレベル項目", "規定内容", "測定単位", "回答"],
        ["可用性", "サービス時間", "", "時間帯", "24時間365日"],
        ["可用性", "サービス稼働率", "", "稼働率(%)", "99.5%以上"],
        ["可用性", "計画停止予定通知", "", "有無", "7日前"],
        ["データ管理", "バックアップ世代数", "", "世代数", "3世代"],
        ["データ管理", "バックアップデータの保存期間", "", "時間", "1年"],
      ],
    },
  ],
};

const options = { lang: "ja", file: { name: "sla.xlsx", sha256: "" }, now: new Date("2026-11-22T00:00:00Z") } as const;

function reportOf(validation: Validation) {
  if (validation.kind !== "validated") throw new Error("no checklist was found");
  return validation.report;
}

describe("validate", () => {
  it("judges every answer and writes everything in one go", async () => {
    const host = memoryHost(CHECKLIST);
    const report = reportOf(await validate(host, options));
    expect(report.findings.map(({ cell, verdict }) => `${cell} ${verdict}`)).toEqual([
      "E3 pass",
      "E4 pass",
      "E5 fail",
      "E6 notSelected",
      "E7 pass",
    ]);
    expect(host.applied).toHaveLength(1);
    expect(host.applied[0]?.sheets.map(({ name }) => name)).toContain("検証サマリー");
  });

  it("only looks when it is told not to write", async () => {
    const host = memoryHost(CHECKLIST);
    expect(reportOf(await validate(host, { ...options, writes: false })).findings).toHaveLength(5);
    expect(host.applied).toEqual([]);
  });

  it("writes nothing where no sheet is a checklist, and says what the sheets are", async () => {
    const host = memoryHost({
      sheets: [
        {
          name: "料金表",
          rows: [
            ["プラン", "月額"],
            ["標準", 1000],
          ],
        },
      ],
    });
    const validation = await validate(host, options);
    expect(validation).toMatchObject({ kind: "noChecklist", layouts: [{ sheet: "料金表" }] });
    expect(host.applied).toEqual([]);
  });

  it("reports progress step by step, and ends where it said it would", async () => {
    const steps: string[] = [];
    await validate(memoryHost(CHECKLIST), options, {
      progress: ({ step, done, total }) => steps.push(`${step} ${done}/${total}`),
    });
    expect(steps[0]).toBe("reading 0/1");
    expect(steps.at(-1)).toBe("writing 1/1");
    expect(new Set(steps.map((step) => step.split(" ")[0]))).toEqual(new Set(["reading", "reviewing", "writing"]));
  });

  it.each(["reading", "reviewing", "writing"])("leaves the workbook as it was when stopped while %s", async (when) => {
    const host = memoryHost(CHECKLIST);
    const stop = new AbortController();
    const stopped = validate(host, options, {
      signal: stop.signal,
      progress: ({ step, done }) => {
        if (step === when && done === 0) stop.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
    expect(host.applied).toEqual([]);
  });

  it("names vendor from the sheet", async () => {
    const host = memoryHost(CHECKLIST);
    await validate(host, options);
    expect(JSON.stringify(host.applied[0]?.sheets)).toContain("株式会社サンプルクラウド");
  });
});

describe("a person's corrections", () => {
  const withRecord = (record: unknown): MemoryHost => {
    const host = memoryHost(CHECKLIST);
    host.records.set("corrections", record);
    return host;
  };

  it("kept in the workbook are followed", async () => {
    const ignore = { kind: "ignore", sheet: "SLA" };
    const validation = await validate(withRecord({ version: 1, corrections: [ignore] }), options);
    expect(validation.kind).toBe("noChecklist");
  });

  it.each([
    ["of a version to come", { version: 99, corrections: [] }],
    ["with a field that we never wrote", { version: 1, corrections: [], more: true }],
    ["that are no object", "DROP TABLE"],
    [
      "with a cell that is none",
      { version: 1, corrections: [{ kind: "item", sheet: "SLA", cell: "=1+1", item: null }] },
    ],
  ])("%s are passed over", async (_what, record) => {
    expect(reportOf(await validate(withRecord(record), options)).findings).toHaveLength(5);
  });
});
