import { checklistSheet } from "./checklist-sheet";
import { type Sample, tableOf } from "./sample";

/** Two plans answered side by side, and the same kind of list in English on a second sheet. */
export const serviceLevelPlans: Sample = {
  id: "service-level-plans",
  plans: (tables) => {
    const colours = { header: "FFF2CC", section: "FFFFFF", label: "FFFFFF" };
    return [
      {
        name: "プラン別",
        table: tableOf(tables, "プラン別サービスレベル"),
        above: [
          [{ value: "サービスレベル一覧", style: { bold: true, size: 14 } }],
          ["提供事業者：サンプル・グローバル株式会社"],
        ],
        centred: ["No.", "測定単位"],
        widths: [6, 14, 34, 16, 34, 34],
        colours,
      },
      {
        name: "Service Levels",
        table: tableOf(tables, "Service Levels (EN)"),
        above: [
          [{ value: "Service Level Overview", style: { bold: true, size: 14 } }],
          ["Vendor: Sample Global Inc.", null, "Service name: Sample Desk"],
        ],
        centred: ["#", "Unit"],
        widths: [6, 16, 38, 12, 60],
        colours,
      },
    ];
  },
  workbook: (plans) => ({ font: "Calibri", author: "Sample Global Inc.", sheets: plans.map(checklistSheet) }),
};
