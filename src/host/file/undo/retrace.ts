import { encodeLike, hasPart, type Package, partBytes, partText, withParts } from "../package/package";
import { allTargets } from "../package/relationships";
import { readSheet } from "../reading/sheet";
import { partOfKind, type Workbook } from "../reading/workbook";
import { type Edit, splice } from "../xml/splice";
import { crc32 } from "../zip/crc32";
import type { UndoneWork } from "./journal";

/**
 * Follows our own steps back. Undefined where a part is no longer as we left it, or where the journal asks for what ours
 * never did: it came with the workbook, and whoever sent that may have written it.
 */
export function retrace(file: Package, workbook: Workbook, { parts, added }: UndoneWork): Package | undefined {
  const changes = new Map<string, Uint8Array | null>();
  for (const { part, crc, edits } of parts) {
    const bytes = partBytes(file, part);
    const source = bytes && partText(file, part);
    if (!bytes || !source || crc32(bytes) !== crc || !areInside(edits, source.text.length)) return undefined;
    changes.set(part, encodeLike(source, splice(source.text, edits)));
  }
  for (const part of added) {
    if (!hasPart(file, part) || changes.has(part)) return undefined;
    changes.set(part, null);
  }
  const before = withParts(file, changes);
  return keepsContent(file, before, workbook, changes) && keepsRelationships(file, before) ? before : undefined;
}

function areInside(edits: readonly Edit[], length: number): boolean {
  let done = 0;
  return edits.every(({ at, remove }) => {
    const fits = at >= done && at + remove <= length;
    done = at + remove;
    return fits;
  });
}

/** No step of ours goes into the cells or the texts of the vendor. */
function keepsContent(
  file: Package,
  before: Package,
  workbook: Workbook,
  changes: ReadonlyMap<string, Uint8Array | null>,
): boolean {
  const strings = partOfKind(workbook, "sharedStrings");
  if (strings !== undefined && changes.has(strings)) return false;
  return workbook.sheets
    .filter(({ part }) => changes.get(part))
    .every(({ part }) => cellsOf(file, part) === cellsOf(before, part));
}

function cellsOf(file: Package, part: string): string {
  const { source, data } = readSheet(file, part);
  return data ? source.text.slice(data.start, data.end) : "";
}

/** What a part refers to, and was there, is there still. */
function keepsRelationships(file: Package, before: Package): boolean {
  return allTargets(before).every((target) => !hasPart(file, target) || hasPart(before, target));
}
