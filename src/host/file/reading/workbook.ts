import type { SheetName } from "../../../model/address";
import type { SheetVisibility } from "../../../model/snapshot";
import { HostError } from "../../port";
import { notAWorkbook } from "../foreign-format";
import { contentTypeOf } from "../package/content-types";
import { OFFICE_RELATIONSHIPS } from "../package/namespaces";
import { hasPart, type Package, partNames, partText } from "../package/package";
import { type Relationship, relationshipsOf } from "../package/relationships";
import { attr, attrIn, child, childrenNamed, parseXml, type XmlElement } from "../xml/tree";

/** The workbook part, and where everything else is. */
export interface Workbook {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  /** Worksheets only, in the order of their tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
  readonly isStructureLocked: boolean;
}

export interface SheetEntry {
  readonly name: SheetName;
  readonly part: string;
  readonly visibility: SheetVisibility;
  /** Its place among all sheets, charts included: what `localSheetId` counts. */
  readonly position: number;
  readonly relationshipId: string;
  readonly element: XmlElement;
}

/** Finds the workbook in its package; throws `notAWorkbook` where there is none. */
export function readWorkbook(file: Package): Workbook {
  const part = workbookPart(file);
  const source = partText(file, part);
  if (!source) throw new HostError("damaged", { part, what: "missing" });
  const root = parseXml(source.text);
  const relationships = relationshipsOf(file, part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const list = child(root, "sheets");
  const sheets: SheetEntry[] = [];
  (list ? childrenNamed(list, "sheet") : []).forEach((element, position) => {
    const relationshipId = attrIn(element, OFFICE_RELATIONSHIPS, "id") ?? "";
    const relationship = byId.get(relationshipId);
    // Charts, dialogs and macro sheets hold no checklist.
    if (relationship?.kind !== "worksheet") return;
    if (!hasPart(file, relationship.target))
      throw new HostError("damaged", { part: relationship.target, what: "missing" });
    sheets.push({
      name: attr(element, "name") ?? "",
      part: relationship.target,
      visibility: visibilityOf(attr(element, "state")),
      position,
      relationshipId,
      element,
    });
  });
  const properties = child(root, "workbookPr");
  const protection = child(root, "workbookProtection");
  return {
    part,
    xml: source.text,
    root,
    relationships,
    sheets,
    is1904: isTrue(properties && attr(properties, "date1904")),
    isStructureLocked: isTrue(protection && attr(protection, "lockStructure")),
  };
}

/** `1`, `true` and `on` are true. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** The part of a kind that the workbook has one of: `styles`, `sharedStrings`. */
export function partOfKind(workbook: Workbook, kind: string): string | undefined {
  return workbook.relationships.find((relationship) => relationship.kind === kind && !relationship.isExternal)?.target;
}

function workbookPart(file: Package): string {
  const part = relationshipsOf(file, "").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const type = part === "" ? "" : contentTypeOf(file, part);
  const isWorkbook = /spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.macroEnabled/i.test(type);
  if (isWorkbook && hasPart(file, part)) return part;
  const mimetype = hasPart(file, "mimetype") ? (partText(file, "mimetype")?.text ?? "") : "";
  throw notAWorkbook(partNames(file), type, mimetype);
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
