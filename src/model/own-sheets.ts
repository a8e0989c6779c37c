/** Names of the sheets that we add: the same in both languages, so that any version finds them again. */
export const OWN_SHEETS = {
  summary: "検証サマリー",
  details: "検証明細",
  inquiries: "問い合わせ一覧",
} as const;

/** True for a sheet of ours; a vendor's may be called the same. */
export function isOwnSheet({ name, isOurs }: { readonly name: string; readonly isOurs?: boolean }): boolean {
  return isOurs ?? Object.values<string>(OWN_SHEETS).includes(name);
}

/** The Excel table on 検証明細. */
export const FINDINGS_TABLE = "ShinsaFindings";

/** A hidden name on each of our sheets tells them from a vendor's sheet that is called the same, whichever host wrote them. */
export const SHEET_MARK = "_shinsa";
