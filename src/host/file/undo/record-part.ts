import { decodeRecords, RECORD_NAMESPACE } from "../../../model/record-part";
import { type Package, partText } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import type { Workbook } from "../reading/workbook";

/** The custom XML part that holds our records; undefined where there is none. Excel may rename it, LibreOffice hangs it elsewhere. */
export function findRecordPart(file: Package, workbook: Workbook): string | undefined {
  return [...workbook.relationships, ...relationshipsOf(file, "")].find(
    ({ kind, isExternal, target }) =>
      kind === "customXml" && !isExternal && partText(file, target)?.text.includes(`"${RECORD_NAMESPACE}"`),
  )?.target;
}

/** All records of a workbook, the journal among them. Untrusted. */
export function readRecords(file: Package, part: string | undefined): { readonly [key: string]: unknown } {
  return part === undefined ? {} : decodeRecords(partText(file, part)?.text ?? "");
}
