import type { SheetSpec, WorkbookSpec } from "../../../scripts/workbook-builder";

/** An ordinary checklist of an invented vendor: the sheet that everything odd is done to. */
export function vendorSheet(more: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name: "SLAチェックシート",
    rows: [
      [{ value: "サービスレベルチェックシート", style: { bold: true, size: 14 } }],
      ["株式会社サンプルクラウド", null, null, new Date(Date.UTC(2026, 3, 1))],
      ["No", "項目", "規定内容", "回答", "備考"],
      ["1-1", "サービス時間", "サービスを提供する時間帯", "24時間365日（計画停止を除く）", null],
      [
        "1-2",
        "サービス稼働率",
        "サービスを利用できる確率",
        { value: 0.9995, style: { format: "0.00%" } },
        "月間 & 実績",
      ],
      ["1-3", "障害通知時間", "異常検出後に通知するまでの時間", "30分以内", " 前後の空白 "],
      ["1-4", "バックアップ世代数", "保証する世代数", 7, true],
      ["1-5", "解約時のデータ", "=SUM(1)", "-", null],
    ],
    widths: [8, 24, 40, 36, 20],
    merges: ["A1:E1"],
    frozen: { rows: 3 },
    ...more,
  };
}

export function vendorBook(more: Partial<SheetSpec> = {}, book: Partial<WorkbookSpec> = {}): WorkbookSpec {
  return { sheets: [vendorSheet(more), { name: "はじめに", rows: [["この資料について"], ["2026年版"]] }], ...book };
}
