import { fromA1, toA1 } from "../../../model/address";
import { MARKER_FORMULA, NOTE_MARK } from "../../../model/changeset";
import { OFFICE_RELATIONSHIPS } from "../package/namespaces";
import { type Package, partText } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { readSheet } from "../reading/sheet";
import { stringIn } from "../reading/strings";
import { NOTE_AUTHOR } from "../writing/notes";
import { type Edit, removal } from "../xml/splice";
import { attr, attrIn, child, childrenNamed, parseXml, textOf, type XmlElement } from "../xml/tree";

/** Our colour rules on a sheet, to be removed. */
export function markedColours(file: Package, part: string): readonly Edit[] {
  if (!partText(file, part)?.text.includes("shinsa:")) return [];
  const { root, source } = readSheet(file, part);
  return childrenNamed(root, "conditionalFormatting").flatMap((formatting) => {
    const rules = childrenNamed(formatting, "cfRule");
    const ours = rules.filter((rule) => {
      const formula = child(rule, "formula");
      return formula !== undefined && MARKER_FORMULA.test(textOf(source.text, formula).trim());
    });
    return ours.length > 0 && ours.length === rules.length ? [removal(formatting)] : ours.map(removal);
  });
}

/** Our notes on a sheet: what to remove from it, from other parts, and which parts it then no longer needs. */
export interface MarkedNotes {
  readonly onSheet: readonly Edit[];
  readonly elsewhere: ReadonlyMap<string, readonly Edit[]>;
  readonly unlinked: readonly string[];
}

export function markedNotes(file: Package, sheetPart: string): MarkedNotes {
  const nothing: MarkedNotes = { onSheet: [], elsewhere: new Map(), unlinked: [] };
  const relationships = relationshipsOf(file, sheetPart).filter(({ isExternal }) => !isExternal);
  const comments = relationships.find(({ kind }) => kind === "comments")?.target;
  const xml = comments === undefined ? undefined : partText(file, comments)?.text;
  if (comments === undefined || xml === undefined) return nothing;
  const root = parseXml(xml);
  const list = child(root, "commentList");
  const all = list ? childrenNamed(list, "comment") : [];
  const ours = all.filter((comment) => {
    const text = child(comment, "text");
    return text !== undefined && stringIn(xml, text.innerStart, text.innerEnd).startsWith(NOTE_MARK);
  });
  if (ours.length === 0) return nothing;
  const cells = new Set(ours.map((comment) => normal(attr(comment, "ref") ?? "")));

  const elsewhere = new Map<string, readonly Edit[]>();
  const unlinked: string[] = [];
  const onSheet: Edit[] = [];
  if (ours.length === all.length) unlinked.push(comments);
  else
    elsewhere.set(
      comments,
      [
        ...ours,
        ...idleAuthors(
          xml,
          root,
          all.filter((comment) => !ours.includes(comment)),
        ),
      ].map(removal),
    );
  const reference = child(readSheet(file, sheetPart).root, "legacyDrawing");
  const id = reference && attrIn(reference, OFFICE_RELATIONSHIPS, "id");
  const drawing = relationships.find((relationship) => relationship.id === id)?.target;
  const vml = drawing === undefined ? undefined : partText(file, drawing)?.text;
  if (reference && drawing !== undefined && vml !== undefined) {
    const shapes = shapesIn(vml);
    const boxes = shapes.filter((shape) => cells.has(shape.cell));
    if (boxes.length === shapes.length) {
      onSheet.push(removal(reference));
      unlinked.push(drawing);
    } else elsewhere.set(drawing, boxes.map(removal));
  }
  return { onSheet, elsewhere, unlinked };
}

/** We as an author, where nothing is by us any more; only from the end, since comments name their authors by number. */
function idleAuthors(xml: string, root: XmlElement, left: readonly XmlElement[]): readonly XmlElement[] {
  const list = child(root, "authors");
  const inUse = new Set(left.map((comment) => Number(attr(comment, "authorId") ?? 0)));
  const idle: XmlElement[] = [];
  const authors = list ? childrenNamed(list, "author") : [];
  for (let at = authors.length - 1; at >= 0 && !inUse.has(at); at -= 1) {
    const author = authors[at];
    if (!author || textOf(xml, author) !== NOTE_AUTHOR) break;
    idle.push(author);
  }
  return idle;
}

/** The shapes of a drawing and, for notes, their cell. Drawings are not always well-formed: only what is sought is looked at. */
function shapesIn(vml: string): { start: number; end: number; cell: string }[] {
  const shapes: { start: number; end: number; cell: string }[] = [];
  for (let start = vml.indexOf("<v:shape "); start >= 0; ) {
    const closing = vml.indexOf("</v:shape>", start);
    if (closing < 0) break;
    const end = closing + "</v:shape>".length;
    const body = vml.slice(start, end);
    const row = /<x:Row>\s*(?<row>\d{1,7})/.exec(body)?.groups?.["row"];
    const column = /<x:Column>\s*(?<column>\d{1,5})/.exec(body)?.groups?.["column"];
    const isNote = body.includes('ObjectType="Note"') && row !== undefined && column !== undefined;
    shapes.push({ start, end, cell: isNote ? toA1({ row: Number(row), column: Number(column) }) : "" });
    start = vml.indexOf("<v:shape ", end);
  }
  return shapes;
}

function normal(reference: string): string {
  const cell = fromA1(reference);
  return cell ? toA1(cell) : "";
}
