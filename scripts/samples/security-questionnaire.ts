import { checklistSheet } from "./checklist-sheet";
import { type Sample, tableOf } from "./sample";

/** A vendor's own explanation: profile blocks, ○× questions with remarks, and a few service levels. */
export const securityQuestionnaire: Sample = {
  id: "security-questionnaire",
  plans: (tables) => {
    const title = { value: "情報セキュリティに関するご説明（かくう勤怠クラウド）", style: { bold: true, size: 14 } };
    const colours = { header: "D9D9D9", section: "BDD7EE", label: "FFFFFF" };
    return [
      {
        name: "基本情報(A-C)",
        table: tableOf(tables, "基本情報"),
        above: [[title], ["最終更新：2026/10/20"]],
        header: [],
        mergedDown: ["項番", "項目", "細目"],
        widths: [8, 24, 24, 16, 70],
        colours,
      },
      {
        name: "D.質問票",
        table: tableOf(tables, "質問票"),
        above: [[title], [], ["D. 情報セキュリティと個人情報の管理"], []],
        mergedDown: ["項番", "区分"],
        centred: ["回答"],
        widths: [8, 16, 10, 56, 10, 44],
        colours,
      },
      {
        name: "サービスレベル",
        table: tableOf(tables, "サービスレベル"),
        above: [[title], []],
        centred: ["No.", "測定単位"],
        widths: [6, 14, 32, 32, 14, 50],
        colours,
      },
    ];
  },
  workbook: (plans) => ({
    sheets: plans.map((plan) => ({
      ...checklistSheet(plan),
      ...(plan.name === "D.質問票" ? { notes: { F6: "公開ページの場所は営業担当へお尋ねください。" } } : {}),
    })),
  }),
};
