import { toA1 } from "../../../model/address";
import { NOTE_MARK, type NoteToWrite } from "../../../model/changeset";
import type { Dialect } from "../package/namespaces";
import { OFFICE_RELATIONSHIPS } from "../package/namespaces";
import { partText } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { readNotes } from "../reading/notes";
import { attrIn, child, childrenNamed, type XmlElement } from "../xml/tree";
import type { Draft } from "./draft";
import { append, place, prefixed, WORKSHEET_ORDER } from "./insert";
import { type Grid, noteBox } from "./note-box";
import { appendShapes, type NoteShape, newDrawing } from "./note-shapes";
import { relationshipId } from "./relationship-id";
import { safeText, textXml } from "./safe-text";

/** Adds notes of ours beside the vendor's; a cell that has one keeps it. Gives back the notes that were not written. */
export function writeNotes(
  draft: Draft,
  sheetPart: string,
  notes: readonly NoteToWrite[],
  grid: Grid,
  dialect: Dialect,
): readonly NoteToWrite[] {
  const taken = new Set(readNotes(draft.base, sheetPart).map(({ at }) => toA1(at)));
  const seen = new Set<string>();
  const fresh = notes.filter(({ at }) => {
    const isFree = !taken.has(toA1(at)) && !seen.has(toA1(at));
    seen.add(toA1(at));
    return isFree;
  });
  const { root } = draft.open(sheetPart);
  // A drawing that is named but missing cannot be added to, and a second one is not allowed.
  if (child(root, "legacyDrawing") && !drawingOf(draft, sheetPart, root)) return notes;
  if (fresh.length > 0) {
    const shapes = fresh.map(({ at, text }) => ({ at, box: noteBox(at, safeText(text), grid) }));
    writeDrawing(draft, sheetPart, root, shapes, dialect);
    writeComments(draft, sheetPart, fresh, dialect);
  }
  return notes.filter(({ at }) => taken.has(toA1(at)));
}

/** Who our notes are by. */
export const NOTE_AUTHOR = "Shinsa";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

function writeComments(draft: Draft, sheetPart: string, notes: readonly NoteToWrite[], dialect: Dialect): void {
  const existing = relationshipsOf(draft.base, sheetPart).find(({ kind }) => kind === "comments")?.target;
  if (existing === undefined) {
    const part = draft.freeName((number) => `xl/comments${number}.xml`);
    const list = notes.map((note) => commentXml(note, 0)).join("");
    const xml = `${XML_HEAD}<comments xmlns="${dialect.main}"><authors><author>${NOTE_AUTHOR}</author></authors><commentList>${list}</commentList></comments>`;
    draft.add(part, xml, COMMENTS_TYPE);
    draft.relate(sheetPart, `${dialect.relationships}/comments`, part);
    return;
  }
  const { root } = draft.open(existing);
  const authors = child(root, "authors");
  const list = child(root, "commentList");
  const author = `<author>${NOTE_AUTHOR}</author>`;
  const authorId = authors ? childrenNamed(authors, "author").length : 0;
  const comments = notes.map((note) => commentXml(note, authorId)).join("");
  const ours = (name: string, content: string) => prefixed(`<${name}>${content}</${name}>`, root);
  draft.edit(
    existing,
    authors ? append(authors, prefixed(author, root)) : place(root, COMMENTS_ORDER, "authors", ours("authors", author)),
    list
      ? append(list, prefixed(comments, root))
      : place(root, COMMENTS_ORDER, "commentList", ours("commentList", comments)),
  );
}

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const COMMENTS_ORDER: readonly string[] = ["authors", "commentList", "extLst"];

/** The first line, which marks the note as ours, stands out. */
function commentXml({ at, text }: NoteToWrite, authorId: number): string {
  const marked = text.startsWith(NOTE_MARK) ? text : `${NOTE_MARK}\n${text}`;
  const [heading = "", ...rest] = safeText(marked).split("\n");
  const body = rest.length > 0 ? run("", `\n${rest.join("\n")}`) : "";
  return `<comment ref="${toA1(at)}" authorId="${authorId}"><text>${run("<b/>", heading)}${body}</text></comment>`;
}

/** 81 is the system's own colour for notes. */
function run(bold: string, text: string): string {
  return `<r><rPr>${bold}<sz val="9"/><color indexed="81"/><rFont val="Yu Gothic UI"/><family val="3"/><charset val="128"/></rPr>${textXml(text)}</r>`;
}

function writeDrawing(
  draft: Draft,
  sheetPart: string,
  root: XmlElement,
  shapes: readonly NoteShape[],
  dialect: Dialect,
): void {
  const existing = drawingOf(draft, sheetPart, root);
  if (existing) {
    draft.edit(existing.part, appendShapes(existing.text, shapes));
    return;
  }
  const part = draft.freeName((number) => `xl/drawings/vmlDrawing${number}.vml`);
  draft.add(part, newDrawing(shapes), DRAWING_TYPE);
  const fresh = draft.relate(sheetPart, `${dialect.relationships}/vmlDrawing`, part);
  draft.edit(
    sheetPart,
    place(
      root,
      WORKSHEET_ORDER,
      "legacyDrawing",
      prefixed(`<legacyDrawing ${relationshipId(root, dialect)}="${fresh}"/>`, root),
    ),
  );
}

/** The drawing that the sheet keeps for its notes and form controls. */
function drawingOf(draft: Draft, sheetPart: string, root: XmlElement): { part: string; text: string } | undefined {
  const reference = child(root, "legacyDrawing");
  const id = reference && attrIn(reference, OFFICE_RELATIONSHIPS, "id");
  const part = relationshipsOf(draft.base, sheetPart).find((relationship) => relationship.id === id)?.target;
  const text = part === undefined ? undefined : partText(draft.base, part)?.text;
  return part === undefined || text === undefined ? undefined : { part, text };
}
