/** A reviewer's answer to what a sheet leaves open: the pattern to judge by. It never overrules a pattern that the sheet declares. */
export interface PatternChoice {
  readonly pattern: number;
  /** True: found in the workbook, from an earlier validation; whoever had the workbook may have written it. */
  readonly isKept: boolean;
}
