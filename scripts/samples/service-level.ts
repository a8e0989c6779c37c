import { checklistSheet } from "./checklist-sheet";
import { type Sample, tableOf } from "./sample";

/** METI's list in METI's columns, as most vendors publish it. */
export const serviceLevel: Sample = {
  id: "service-level",
  plans: (tables) => [
    {
      name: "SLAチェックシート",
      table: tableOf(tables, "SLAチェックシート"),
      above: [
        [{ value: "サービスレベルチェックシート（サービス名「サンプル精算」）", style: { bold: true, size: 14 } }],
        ["本シートは、経済産業省のチェックリストに沿って当社サービスの水準をご説明するものです。"],
        [
          "会社名：株式会社サンプルクラウド",
          null,
          null,
          "サービス名：サンプル精算",
          null,
          null,
          "最終更新：2026年10月1日",
        ],
      ],
      below: [
        [],
        ["（注）記載の内容は予告なく変更することがあります。"],
        ["・サンプル精算 セキュリティガイド https://www.example.com/guide/"],
      ],
      mergedDown: ["種別"],
      centred: ["No", "測定単位"],
      widths: [12, 6, 26, 32, 32, 12, 60],
      colours: { header: "1F4E78", headerText: "FFFFFF", section: "DDEBF7", label: "F2F2F2" },
      size: 10,
    },
  ],
  workbook: (plans) => ({
    author: "株式会社サンプルクラウド",
    sheets: plans.map((plan) => {
      const sheet = checklistSheet(plan);
      return { ...sheet, merges: ["A1:G1", "A2:G2", ...(sheet.merges ?? [])], autoFilter: "A4:G63" };
    }),
  }),
};
