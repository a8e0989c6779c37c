import { fromA1, toA1 } from "../../../model/address";
import type { CellNote } from "../../../model/snapshot";
import { type Package, partText } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { attr, child, childrenNamed, parseXml, textOf } from "../xml/tree";
import { stringIn } from "./strings";

/** Notes and threaded comments of a sheet, by where they stand. A thread replaces the note that stands in for it. */
export function readNotes(file: Package, sheetPart: string): readonly CellNote[] {
  const relationships = relationshipsOf(file, sheetPart).filter(({ isExternal }) => !isExternal);
  const notes = new Map<string, CellNote>();
  for (const { target } of relationships.filter(({ kind }) => kind === "comments")) {
    for (const note of legacyNotes(file, target)) notes.set(toA1(note.at), note);
  }
  const threads = new Map<string, CellNote>();
  for (const { target } of relationships.filter(({ kind }) => kind === "threadedComment")) {
    for (const { at, text } of threadedComments(file, target)) {
      const before = threads.get(toA1(at));
      threads.set(toA1(at), { at, text: before ? `${before.text}\n${text}` : text });
    }
  }
  return [...new Map([...notes, ...threads]).values()].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function legacyNotes(file: Package, part: string): readonly CellNote[] {
  const xml = partText(file, part)?.text;
  if (xml === undefined) return [];
  const list = child(parseXml(xml), "commentList");
  return (list ? childrenNamed(list, "comment") : []).flatMap((element) => {
    const at = fromA1(attr(element, "ref") ?? "");
    const text = child(element, "text");
    return at ? [{ at, text: text ? stringIn(xml, text.innerStart, text.innerEnd) : "" }] : [];
  });
}

function threadedComments(file: Package, part: string): readonly CellNote[] {
  const xml = partText(file, part)?.text;
  if (xml === undefined) return [];
  return childrenNamed(parseXml(xml), "threadedComment").flatMap((element) => {
    const at = fromA1(attr(element, "ref") ?? "");
    const text = child(element, "text");
    return at ? [{ at, text: text ? textOf(xml, text) : "" }] : [];
  });
}
