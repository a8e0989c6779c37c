import { type CellRange, MAX_COLUMNS, rangeFromA1 } from "../../../model/address";
import { HostError } from "../../port";
import { type Package, partText } from "../package/package";
import type { PartText } from "../xml/encoding";
import { attr, child, childrenNamed, parseXml, type XmlElement } from "../xml/tree";
import { isTrue } from "./workbook";

/** A worksheet part; the tree knows where `sheetData` lies but does not look into it. */
export interface Sheet {
  readonly part: string;
  readonly source: PartText;
  readonly root: XmlElement;
  readonly data: XmlElement | undefined;
  readonly isProtected: boolean;
}

const OPAQUE: ReadonlySet<string> = new Set(["sheetData"]);

export function readSheet(file: Package, part: string): Sheet {
  const source = partText(file, part);
  if (!source) throw new HostError("damaged", { part, what: "missing" });
  const root = parseXml(source.text, OPAQUE);
  const protection = child(root, "sheetProtection");
  return {
    part,
    source,
    root,
    data: child(root, "sheetData"),
    isProtected: isTrue(protection && attr(protection, "sheet")),
  };
}

export function mergesOf({ root }: Sheet): readonly CellRange[] {
  const list = child(root, "mergeCells");
  const ranges = (list ? childrenNamed(list, "mergeCell") : []).flatMap((element) => {
    const range = rangeFromA1(attr(element, "ref") ?? "");
    return range ? [range] : [];
  });
  return ranges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
}

/** A `<col>` element: the columns it speaks of and how they look. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** In characters; null where it says nothing. */
  readonly width: number | null;
  readonly isHidden: boolean;
}

export function columnRuns({ root }: Sheet): readonly ColumnRun[] {
  const list = child(root, "cols");
  const elements = list ? childrenNamed(list, "col") : [];
  return elements.slice(0, MAX_COLUMNS).map((element) => {
    const width = attr(element, "width");
    return {
      first: Math.max(0, Number(attr(element, "min") ?? 1) - 1),
      last: Math.min(MAX_COLUMNS, Number(attr(element, "max") ?? 0)) - 1,
      width: width === undefined ? null : Number(width),
      isHidden: isTrue(attr(element, "hidden")) || Number(width ?? 1) === 0,
    };
  });
}

export function hiddenColumnsOf(sheet: Sheet): readonly number[] {
  const hidden = new Set<number>();
  for (const { first, last, isHidden } of columnRuns(sheet)) {
    for (let column = first; isHidden && column <= last; column += 1) hidden.add(column);
  }
  return [...hidden].sort((a, b) => a - b);
}
