import { checklistSheet } from "./checklist-sheet";
import type { Sample } from "./sample";

/** The disclosure form as it is printed: eight pages, each a sheet with its own header row. */
export const disclosureForm: Sample = {
  id: "disclosure-form",
  plans: (tables) =>
    tables.map((table, page) => ({
      name: table.heading,
      table,
      above: [
        [{ value: "ASP・SaaSの安全・信頼性に係る情報開示", style: { bold: true, size: 13 } }],
        ["サービス名称", null, "みほん文書クラウド"],
        ["事業者名称", null, "見本情報システム株式会社"],
        [`${page + 1} / 8`],
      ],
      below: page === 7 ? [[], ["（注）必須○は、一定の水準への配慮が求められる必須の項目を示します。"]] : [],
      header: ["【審査対象項目】", "", "", "【記述内容】", "必須/選択", "申請内容"],
      mergedDown: ["No", "分類", "項目", "必須/選択"],
      mergedLeft: "記述内容",
      centred: ["No", "必須/選択"],
      widths: [5, 18, 26, 40, 10, 52],
      colours: { header: "FCE4D6", section: "F8CBAD", label: "FFFFFF" },
      size: 10,
    })),
  workbook: (plans) => ({ author: "見本情報システム株式会社", sheets: plans.map(checklistSheet) }),
};
