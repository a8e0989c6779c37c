import type { CellSpec } from "../../scripts/workbook-builder";
import { readSubject } from "../../src/app/subject";
import { memoryHost } from "./memory-host";

async function subjectOf(...rows: CellSpec[][]) {
  const host = memoryHost({ sheets: [{ name: "SLA", rows }] });
  return readSubject([await host.read("SLA")]);
}

describe("whose answers these are", () => {
  it.each<[CellSpec[][], string | null, string | null]>([
    [
      [
        ["会社名", "株式会社サンプルクラウド"],
        ["サービス名", "サンプル精算"],
      ],
      "株式会社サンプルクラウド",
      "サンプル精算",
    ],
    [
      [["会社名：株式会社サンプルクラウド", null, "サービス名：サンプル精算"]],
      "株式会社サンプルクラウド",
      "サンプル精算",
    ],
    [[["認定番号: 0, サービス名称: サンプル精算, 事業者名称: 株式会社サンプル"]], "株式会社サンプル", "サンプル精算"],
    [[[null, "事業者名称", "株式会社サンプル"]], "株式会社サンプル", null],
    [[["2", "事業所等の概要", "事業者名", "正式な名称", "必須", "株式会社サンプル"]], "株式会社サンプル", null],
    [
      [
        ["A-1", "社名", "株式会社サンプル"],
        ["C-1", "サービス正式名称(通称)", "サンプル精算（サン精）"],
      ],
      "株式会社サンプル",
      "サンプル精算(サン精)",
    ],
    [[["Vendor: Sample Global Inc.", "Service name: Sample Desk"]], "Sample Global Inc.", "Sample Desk"],
    [[["会社名"], ["サービス名", ""]], null, null],
    [
      [
        ["主要ソフトウェアの提供事業者名", "自社"],
        ["サービス名を記入してください。", "例"],
      ],
      null,
      null,
    ],
  ])("%j", async (rows, provider, service) => {
    expect(await subjectOf(...rows)).toEqual({ provider, service });
  });
});
