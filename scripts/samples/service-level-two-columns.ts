import { checklistSheet } from "./checklist-sheet";
import { type Sample, tableOf } from "./sample";

/** The same items without numbers, in another order, answered in two columns; with a change history and a hidden list beside it. */
export const serviceLevelTwoColumns: Sample = {
  id: "service-level-two-columns",
  plans: (tables) => [
    {
      name: "サービスレベル回答",
      table: tableOf(tables, "サービスレベル回答"),
      above: [
        [],
        [{ value: "サービスレベル回答書", style: { bold: true, size: 16 } }],
        [],
        ["会社名", "例示データサービス株式会社"],
        ["サービス名", "れいじ帳票クラウド"],
        ["記入日", { value: new Date("2026-09-15T00:00:00Z"), style: { format: "yyyy/m/d", align: "left" } }],
        [],
      ],
      below: [[], ["※「対応」欄は 有・無・△・- からお選びください。"]],
      indent: 1,
      centred: ["対応"],
      widths: [14, 34, 26, 16, 8, 48],
      colours: { header: "E2EFDA", section: "FFFFFF", label: "FFFFFF" },
      size: 11,
    },
  ],
  workbook: (plans) => ({
    font: "ＭＳ Ｐゴシック",
    strings: "inline",
    sheets: [
      ...plans.map((plan) => ({
        ...checklistSheet(plan),
        showGridLines: false,
        validations: [{ range: `F9:F${8 + plan.table.rows.length}`, options: ["有", "無", "△", "-"] }],
      })),
      {
        name: "改訂履歴",
        widths: [8, 14, 50, 16],
        rows: [
          ["版数", "改訂日", "改訂内容", "担当"].map((value) => ({
            value,
            style: { bold: true, border: true, fill: "E2EFDA" },
          })),
          ["1.0", new Date("2024-04-01T00:00:00Z"), "新規に作成", "品質管理部"],
          ["1.1", new Date("2025-10-01T00:00:00Z"), "バックアップの項目を見直し", "品質管理部"],
          ["1.2", new Date("2026-09-15T00:00:00Z"), "暗号化の項目を見直し", "品質管理部"],
        ],
      },
      { name: "リスト", visibility: "hidden", rows: [["対応"], ["有"], ["無"], ["△"], ["-"]] },
    ],
  }),
};
