import { OWN_SHEETS, SHEET_MARK } from "../../../model/own-sheets";
import { CONTENT_TYPES } from "../package/content-types";
import { encodeLike, hasPart, type Package, partNames, partText, withParts } from "../package/package";
import { relationshipsOf, relationshipsPart } from "../package/relationships";
import { partOfKind, type SheetEntry, type Workbook } from "../reading/workbook";
import { type Edit, removal, splice } from "../xml/splice";
import { attr, child, childrenNamed, parseXml, type XmlElement } from "../xml/tree";
import { blankStrings } from "./blank-strings";
import { dropSheets } from "./drop-sheets";
import { markedColours, markedNotes } from "./marks-on-sheet";

/**
 * Takes away what carries our marks from a workbook that others have saved since: our rules, notes, sheets and records.
 * Styles of ours stay, since nobody knows any more which are in use.
 */
export function stripMarks(file: Package, workbook: Workbook, recordPart: string | undefined): Package {
  const ours = workbook.sheets.filter((entry) => isOurs(entry, workbook));
  const edits = new Map<string, readonly Edit[]>();
  const unlinked = new Map<string, Set<string>>();
  const unlink = (from: string, target: string) => {
    unlinked.set(from, (unlinked.get(from) ?? new Set()).add(target.toLowerCase()));
  };
  for (const entry of workbook.sheets) {
    if (ours.includes(entry)) continue;
    const colours = markedColours(file, entry.part);
    const notes = markedNotes(file, entry.part);
    edits.set(entry.part, [...colours, ...notes.onSheet]);
    for (const [part, list] of notes.elsewhere) edits.set(part, list);
    for (const target of notes.unlinked) unlink(entry.part, target);
  }
  for (const { part } of ours) unlink(workbook.part, part);
  if (recordPart !== undefined) {
    unlink(workbook.part, recordPart);
    unlink("", recordPart);
  }
  if (ours.length > 0) {
    edits.set(workbook.part, dropSheets(workbook, ours));
    // It lists the formulas of our sheets, too; Excel makes a new one.
    const chain = workbook.relationships.find(({ kind }) => kind === "calcChain")?.target;
    if (chain !== undefined) unlink(workbook.part, chain);
    const strings = partOfKind(workbook, "sharedStrings");
    const parts = ours.map(({ part }) => part);
    const others = workbook.sheets.map(({ part }) => part).filter((part) => !parts.includes(part));
    if (strings !== undefined) edits.set(strings, blankStrings(file, strings, parts, others));
  }
  for (const [from, targets] of unlinked) edits.set(relationshipsPart(from), unlinkEdits(file, from, targets));
  const stripped = withoutOrphans(file, applied(file, edits));
  const empty = [...unlinked.keys()].filter((from) => relationshipsOf(stripped, from).length === 0);
  return empty.length === 0
    ? stripped
    : withParts(stripped, new Map(empty.map((from) => [relationshipsPart(from), null])));
}

/** By its hidden name: a vendor may call a sheet as we do, and a person may keep a copy of ours under another name. */
function isOurs(entry: SheetEntry, { root }: Workbook): boolean {
  const names: readonly string[] = Object.values(OWN_SHEETS);
  const list = child(root, "definedNames");
  const isMark = (element: XmlElement) =>
    attr(element, "name") === SHEET_MARK && Number(attr(element, "localSheetId")) === entry.position;
  return names.includes(entry.name) && (list ? childrenNamed(list, "definedName") : []).some(isMark);
}

function unlinkEdits(file: Package, from: string, targets: ReadonlySet<string>): readonly Edit[] {
  const root = rootOf(file, relationshipsPart(from));
  if (!root) return [];
  const elements = childrenNamed(root, "Relationship");
  return relationshipsOf(file, from).flatMap(({ target, isExternal }, at) => {
    const element = elements[at];
    return element && !isExternal && targets.has(target.toLowerCase()) ? [removal(element)] : [];
  });
}

function applied(file: Package, edits: ReadonlyMap<string, readonly Edit[]>): Package {
  const changes = new Map<string, Uint8Array>();
  for (const [part, list] of edits) {
    const source = list.length > 0 ? partText(file, part) : undefined;
    if (source) changes.set(part, encodeLike(source, splice(source.text, list)));
  }
  return changes.size === 0 ? file : withParts(file, changes);
}

/** Removes the parts that nothing refers to any more. */
function withoutOrphans(before: Package, after: Package): Package {
  if (before === after) return after;
  const still = reachable(after);
  const orphans = [...reachable(before)].filter((part) => !still.has(part));
  if (orphans.length === 0) return after;
  const changes = new Map<string, Uint8Array | null>();
  for (const part of orphans) {
    changes.set(part, null);
    if (hasPart(after, relationshipsPart(part))) changes.set(relationshipsPart(part), null);
  }
  const types = partText(after, CONTENT_TYPES);
  const root = types && parseXml(types.text);
  if (types && root) {
    const gone = new Set(orphans.map((part) => `/${part}`));
    const overrides = childrenNamed(root, "Override").filter((element) =>
      gone.has((attr(element, "PartName") ?? "").toLowerCase()),
    );
    if (overrides.length > 0) changes.set(CONTENT_TYPES, encodeLike(types, splice(types.text, overrides.map(removal))));
  }
  return withParts(after, changes);
}

/** All parts that the package leads to, in lower case. */
function reachable(file: Package): ReadonlySet<string> {
  const names = new Map(partNames(file).map((name) => [name.toLowerCase(), name]));
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, isExternal } of relationshipsOf(file, part)) {
      const key = target.toLowerCase();
      const name = names.get(key);
      if (isExternal || name === undefined || found.has(key)) continue;
      found.add(key);
      waiting.push(name);
    }
  }
  return found;
}

function rootOf(file: Package, part: string): XmlElement | undefined {
  const text = partText(file, part)?.text;
  return text === undefined ? undefined : parseXml(text);
}
