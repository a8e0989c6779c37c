import type { Package } from "../package/package";
import { readWorkbook } from "../reading/workbook";
import { decodeJournal, JOURNAL_KEY } from "./journal";
import { findRecordPart, readRecords } from "./record-part";
import { retrace } from "./retrace";
import { stripMarks } from "./strip-marks";

/** The workbook without anything of ours: exactly as it was, or, where others have saved it since, without what carries our marks. */
export function takeBack(file: Package): Package {
  const workbook = readWorkbook(file);
  const recordPart = findRecordPart(file, workbook);
  const journal = decodeJournal(readRecords(file, recordPart)[JOURNAL_KEY]);
  return (journal && retrace(file, workbook, journal)) ?? stripMarks(file, workbook, recordPart);
}
