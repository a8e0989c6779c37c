/** Names of the sheets that we add: the same in both languages, so that any version finds them again. */
export const OWN_SHEETS = {
  summary: "検証サマリー",
  details: "検証明細",
  inquiries: "問い合わせ一覧",
} as const;

/** The Excel table on 検証明細. */
export const FINDINGS_TABLE = "ShinsaFindings";

/** A hidden name on each of our sheets tells them from a vendor's sheet that is called the same, whichever host wrote them. */
export const SHEET_MARK = "_shinsa";
